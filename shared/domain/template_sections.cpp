#include <algorithm>
#include <array>
#include <map>

#include "domain/input_kind.hpp"
#include "domain/template_draft.hpp"

namespace fieldseal::domain {
namespace {

/// What every program has a word for.
constexpr std::array<std::string_view, 4> kMethods{"examine", "interview", "test", "observe"};

constexpr std::string_view kFedByTest = "knowledge_test";

/// Reads the sections of one template; knows which ids were given where.
class SectionReader {
 public:
  explicit SectionReader(TemplateDraft& draft) : m_draft(&draft) {}

  void read(CheckedObject& root) {
    auto objects = root.objects("sections");
    if (root.has("sections") && root.reader().find("sections")->is_array() && objects.empty()) {
      root.error("sections", "needs at least one section");
    }
    for (auto& object : objects) {
      Section section;
      section.id = readId(object, "id");
      claim(m_sectionPlaces, object, section.id);
      section.title = object.localized("title");
      auto items = object.objects("items");
      if (items.empty() && object.has("items")) object.error("items", "needs at least one item");
      for (auto& item : items) section.items.push_back(readItem(item, section.id));
      object.warnUnknown({"id", "title", "items"});
      m_draft->checklist.sections.push_back(std::move(section));
    }
  }

 private:
  using Places = std::map<std::string, std::string>;

  static void claim(Places& places, CheckedObject& object, const std::string& id) {
    if (id.empty()) return;
    const auto [first, fresh] = places.emplace(id, object.placeOf("id"));
    if (!fresh) object.error("id", id + " stands already at " + first->second);
  }

  Item readItem(CheckedObject& object, const std::string& section) {
    Item item;
    item.id = readId(object, "id");
    claim(m_itemPlaces, object, item.id);
    item.section = section;
    item.question = object.localized("question");
    item.guidance = object.maybeLocalized("guidance");
    item.expectedEvidence = object.maybeLocalized("expected_evidence");
    readMethods(object, item);
    readInputs(object, item);
    item.veto = object.flag("veto");
    readWeight(object, item);
    readListReferences(object, item);
    if (object.has("relevant_if")) {
      if (auto condition = object.object("relevant_if")) item.relevantIf = readCondition(*condition, item.id);
    }
    item.notApplicableAllowed = object.flag("not_applicable_allowed");
    readFeeder(object, item);
    object.warnUnknown({"id", "question", "guidance", "expected_evidence", "methods", "inputs", "veto", "points",
                        "verifies", "per_unit", "reconciles", "relevant_if", "not_applicable_allowed", "fed_by"});
    return item;
  }

  void readMethods(CheckedObject& object, Item& item) {
    for (auto& word : object.words("methods")) {
      const bool named = std::find(kMethods.begin(), kMethods.end(), word.text) != kMethods.end() ||
                         m_draft->checklist.word("methods", word.text) != nullptr;
      if (!named) {
        object.warnAt(word.place, "the method " + word.text + " has no name in words.methods and is shown by its code");
      }
      item.methods.push_back(std::move(word.text));
    }
  }

  static void readInputs(CheckedObject& object, Item& item) {
    if (!object.has("inputs")) return;
    for (const auto& word : object.words("inputs")) {
      if (const auto input = inputKindFromString(word.text)) {
        item.inputs.push_back(*input);
      } else {
        object.errorAt(word.place, "expected count, date or text");
      }
    }
  }

  /// Points, or the veto that stands in their place, and what each unit takes from them.
  void readWeight(CheckedObject& object, Item& item) {
    if (!item.veto) {
      item.points = readPoints(object, "points");
    } else if (object.has("points")) {
      object.error("points", "a veto item has no points");
    }
    auto perUnit = object.has("per_unit") ? object.object("per_unit") : std::nullopt;
    if (!perUnit) return;
    PerUnit rule;
    rule.list = perUnit->text("list");
    refer(*perUnit, "list", rule.list);
    if (!item.veto) {
      rule.deduct = readPoints(*perUnit, "deduct");
    } else if (perUnit->has("deduct")) {
      perUnit->error("deduct", "a veto item has no points to deduct from");
    }
    perUnit->warnUnknown({"list", "deduct"});
    item.perUnit = std::move(rule);
  }

  void readListReferences(CheckedObject& object, Item& item) {
    if (object.has("verifies")) {
      for (auto& word : object.words("verifies")) {
        m_draft->references.push_back({Reference::To::list, word.text, word.place, {}});
        item.verifies.push_back(std::move(word.text));
      }
    }
    item.reconciles = object.maybeText("reconciles");
    if (item.reconciles) refer(object, "reconciles", *item.reconciles);
  }

  void readFeeder(CheckedObject& object, Item& item) {
    item.fedBy = object.maybeText("fed_by");
    if (!item.fedBy) return;
    if (*item.fedBy != kFedByTest) {
      object.error("fed_by", "expected knowledge_test");
    } else if (!m_draft->checklist.knowledgeTest) {
      object.error("fed_by", "there is no knowledge_test in this template");
    }
  }

  Condition readCondition(CheckedObject& object, const std::string& owner) {
    Condition condition;
    std::vector<std::string_view> given;
    for (const std::string_view key : {"has_units", "item", "all", "any", "not"}) {
      if (object.has(key)) given.push_back(key);
    }
    if (given.size() != 1) {
      object.error("", "expected one of has_units, item, all, any and not");
      return condition;
    }
    const std::string_view key = given.front();
    if (key == "has_units") {
      condition.kind = Condition::Kind::has_units;
      condition.subject = object.text(key);
      refer(object, key, condition.subject);
    } else if (key == "item") {
      readItemIs(object, owner, condition);
    } else if (key == "not") {
      condition.kind = Condition::Kind::negation;
      if (auto part = object.object(key)) condition.parts.push_back(readCondition(*part, owner));
    } else {
      condition.kind = key == "all" ? Condition::Kind::all : Condition::Kind::any;
      auto parts = object.objects(key);
      if (parts.empty()) object.error(key, "needs at least one condition");
      for (auto& part : parts) condition.parts.push_back(readCondition(part, owner));
    }
    if (key == "item") {
      object.warnUnknown({"item", "is"});
    } else {
      object.warnUnknown({key});
    }
    return condition;
  }

  void readItemIs(CheckedObject& object, const std::string& owner, Condition& condition) {
    condition.kind = Condition::Kind::item_is;
    condition.subject = object.text("item");
    if (!condition.subject.empty()) {
      m_draft->references.push_back({Reference::To::item, condition.subject, object.placeOf("item"), owner});
    }
    const auto words = object.words("is");
    if (words.empty() && object.has("is")) object.error("is", "needs at least one determination");
    for (const auto& word : words) {
      if (const auto determination = determinationFromString(word.text)) {
        condition.determinations.insert(*determination);
      } else {
        object.errorAt(word.place, "there is no determination " + word.text);
      }
    }
  }

  void refer(CheckedObject& object, std::string_view key, const std::string& list) {
    if (!list.empty()) m_draft->references.push_back({Reference::To::list, list, object.placeOf(key), {}});
  }

  TemplateDraft* m_draft;
  Places m_sectionPlaces;
  Places m_itemPlaces;
};

}  // namespace

void readSections(CheckedObject& root, TemplateDraft& draft) {
  SectionReader(draft).read(root);
}

}  // namespace fieldseal::domain
