#include <algorithm>
#include <set>

#include "domain/template_draft.hpp"

namespace fieldseal::domain {
namespace {

/// "text", "number", "date" or "choice:a,b".
void readFieldType(CheckedObject& list, const std::string& place, std::string_view type, FieldDefinition& field) {
  constexpr std::string_view kChoice = "choice:";
  if (type == "text" || type == "number" || type == "date") {
    field.type = type == "text" ? FieldType::text : type == "number" ? FieldType::number : FieldType::date;
    return;
  }
  if (!type.starts_with(kChoice)) {
    list.errorAt(place, "expected text, number, date or choice: with its choices");
    return;
  }
  field.type = FieldType::choice;
  for (std::size_t at = kChoice.size(); at <= type.size();) {
    const std::size_t comma = std::min(type.find(',', at), type.size());
    std::string choice(type.substr(at, comma - at));
    if (choice.empty()) {
      list.errorAt(place, "has a choice without a name");
    } else if (std::find(field.choices.begin(), field.choices.end(), choice) != field.choices.end()) {
      list.errorAt(place, "has the choice " + choice + " twice");
    } else {
      field.choices.push_back(std::move(choice));
    }
    at = comma + 1;
  }
}

void readFields(CheckedObject& list, ListDefinition& definition) {
  const json::array& fields = list.array("fields");
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const std::string place = list.reader().placeOf("fields", i);
    const json::array* pair = fields[i].if_array();
    if (pair == nullptr || pair->size() != 2 || !(*pair)[0].is_string() || !(*pair)[1].is_string()) {
      list.errorAt(place, "expected a field's name and its type");
      continue;
    }
    FieldDefinition field;
    field.name = (*pair)[0].get_string();
    if (field.name.empty()) list.errorAt(place + "[0]", "is empty");
    if (definition.field(field.name) != nullptr)
      list.errorAt(place + "[0]", "the field " + field.name + " is given twice");
    readFieldType(list, place + "[1]", std::string_view((*pair)[1].get_string()), field);
    definition.fields.push_back(std::move(field));
  }
}

}  // namespace

void readLists(CheckedObject& root, TemplateDraft& draft) {
  if (!root.has("lists")) return;
  auto lists = root.object("lists");
  if (!lists) return;
  for (const auto& entry : lists->reader().raw()) {
    const std::string_view id = entry.key();
    checkId(*lists, id, id);
    auto list = lists->object(id);
    if (!list) continue;
    ListDefinition definition;
    definition.id = id;
    definition.title = list->localized("title");
    definition.key = list->text("key");
    readFields(*list, definition);
    if (list->has("fields") && !definition.key.empty() && definition.field(definition.key) == nullptr) {
      list->error("key", "there is no field " + definition.key + " in this list");
    }
    list->warnUnknown({"title", "key", "fields"});
    draft.checklist.lists.push_back(std::move(definition));
  }
}

void readPapers(CheckedObject& root, TemplateDraft& draft) {
  if (auto test = root.has("knowledge_test") ? root.object("knowledge_test") : std::nullopt) {
    KnowledgeTest read;
    read.questions = test->integer("questions", 1, 1000).value_or(0);
    read.passPercent = test->integer("pass_percent", 0, 100).value_or(0);
    read.minutes = test->integer("minutes", 1, 1440).value_or(0);
    read.bank = test->text("bank");
    read.list = test->maybeText("list");
    if (read.list) draft.references.push_back({Reference::To::list, *read.list, test->placeOf("list"), {}});
    read.required = test->flag("required");
    test->warnUnknown({"questions", "pass_percent", "minutes", "bank", "list", "required"});
    draft.checklist.knowledgeTest = std::move(read);
  }
  if (!root.has("application_materials")) return;
  std::set<std::string> ids;
  for (auto& object : root.objects("application_materials")) {
    Material material;
    material.id = readId(object, "id");
    if (!material.id.empty() && !ids.insert(material.id).second) object.error("id", material.id + " is given twice");
    material.title = object.localized("title");
    material.list = object.maybeText("list");
    if (material.list) draft.references.push_back({Reference::To::list, *material.list, object.placeOf("list"), {}});
    object.warnUnknown({"id", "title", "list"});
    draft.checklist.materials.push_back(std::move(material));
  }
}

}  // namespace fieldseal::domain
