#include "domain/interview.hpp"

#include <algorithm>
#include <charconv>

#include "domain/entity.hpp"
#include "domain/register_value.hpp"
#include "domain/value_parts.hpp"

namespace fieldseal::domain {
namespace {

constexpr std::string_view kPeople = "person";
constexpr std::string_view kSigned = "signed_";
constexpr std::string_view kByInterview = "interview";

using Texts = std::map<std::string, std::string, std::less<>>;

const std::map<std::string_view, LocalizedText>& knownRoles() {
  static const std::map<std::string_view, LocalizedText> kRoles{
      {"legal_representative", LocalizedText(Texts{{"en", "Legal representative"}, {"zh_CN", "法定代表人"}})},
      {"confidentiality_manager", LocalizedText(Texts{{"en", "Confidentiality manager"}, {"zh_CN", "保密管理负责人"}})},
      {"project_leader", LocalizedText(Texts{{"en", "Project leader"}, {"zh_CN", "项目负责人"}})},
      {"staff", LocalizedText(Texts{{"en", "Secret-related staff"}, {"zh_CN", "涉密人员"}})},
  };
  return kRoles;
}

bool holds(const std::vector<std::string>& texts, std::string_view wanted) {
  return std::find(texts.begin(), texts.end(), wanted) != texts.end();
}

/// "signed_applicant_2" taken apart.
std::optional<std::pair<SignaturePlace, std::size_t>> placeOf(std::string_view field) {
  if (!field.starts_with(kSigned)) return std::nullopt;
  field.remove_prefix(kSigned.size());
  const std::size_t bar = field.rfind('_');
  if (bar == std::string_view::npos) return std::nullopt;
  const auto place = signaturePlaceFromString(field.substr(0, bar));
  std::size_t page = 0;
  const char* const end = field.data() + field.size();
  const bool counted = std::from_chars(field.data() + bar + 1, end, page).ptr == end;
  return place && counted && page > 0 ? std::optional(std::pair(*place, page)) : std::nullopt;
}

std::optional<Refusal> refusalOf(const json::value& value) {
  const json::object* object = value.if_object();
  if (object == nullptr) return std::nullopt;
  Refusal refusal{textIn(*object, "reason"), textIn(*object, "witness")};
  return refusal.reason.empty() ? std::nullopt : std::optional(std::move(refusal));
}

void readField(Interview& interview, std::string_view field, const Head& head) {
  if (field == "person") interview.person = textOf(head.value);
  if (field == "name") interview.name = textOf(head.value);
  if (field == "role") interview.role = textOf(head.value);
  if (field == "place") interview.place = textOf(head.value);
  if (field == "ended") interview.ended = wallTimeOf(head.value);
  if (field == "notes") interview.notes = textOf(head.value);
  if (field == "read_back") interview.readBack = ReadBack::fromJson(head.value);
  if (field == "refusal") interview.refusal = refusalOf(head.value);
  if (field == "retracted") interview.retracted = isTrue(head.value);
  if (field == "started") {
    interview.started = wallTimeOf(head.value);
    interview.author = head.author;
  }
  if (const auto place = placeOf(field)) {
    if (auto signature = Signature::fromJson(head.value)) interview.signatures.emplace(*place, std::move(*signature));
  }
}

void readAnswers(Interview& interview, const RegisterSource& registers, const std::string& prefix) {
  registers.forEachEntity(prefix, [&](std::string_view entity) {
    auto question = decodeSegment(entity.substr(prefix.size()));
    if (!question) return;
    InterviewAnswer answer;
    answer.question = std::move(*question);
    registers.forEachField(entity, [&](std::string_view field, const Register& state) {
      const json::value& value = state.provisional().value;
      answer.conflicted = answer.conflicted || state.conflicted();
      if (field == "answer") answer.answer = textOf(value);
      if (field == "question") answer.asked = textOf(value);
      if (field == "retracted") answer.retracted = isTrue(value);
    });
    interview.conflicted = interview.conflicted || answer.conflicted;
    interview.answers.push_back(std::move(answer));
  });
}

}  // namespace

json::object ReadBack::toJson() const {
  return {{"by", byPerson ? "person" : "team"},
          {"corrections", corrections},
          {"language", language},
          {"utc_offset", utcOffset.count()},
          {"wall", wall.time_since_epoch().count()}};
}

std::optional<ReadBack> ReadBack::fromJson(const json::value& value) {
  const json::object* object = value.if_object();
  if (object == nullptr) return std::nullopt;
  ReadBack read;
  read.byPerson = textIn(*object, "by") == "person";
  read.corrections = textIn(*object, "corrections");
  read.language = textIn(*object, "language");
  const std::int64_t offset = integerIn(*object, "utc_offset").value_or(0);
  read.utcOffset = std::chrono::minutes(std::clamp<std::int64_t>(offset, -1440, 1440));
  read.wall = wallTimeIn(*object, "wall").value_or(WallTime{});
  return read;
}

std::vector<AskedQuestion> questionsFor(const Template& checklist, std::string_view role) {
  std::vector<AskedQuestion> asked;
  for (const InterviewQuestion& one : checklist.interviewQuestions) {
    if (one.roles.empty() || holds(one.roles, role)) asked.push_back({one.id, one.question, one.items});
  }
  if (!checklist.interviewQuestions.empty()) return asked;
  for (const Section& section : checklist.sections) {
    for (const Item& item : section.items) {
      if (holds(item.methods, kByInterview)) asked.push_back({item.id, item.question, {item.id}});
    }
  }
  return asked;
}

std::optional<AskedQuestion> knownQuestion(const Template& checklist, std::string_view id) {
  for (const InterviewQuestion& one : checklist.interviewQuestions) {
    if (one.id == id) return AskedQuestion{one.id, one.question, one.items};
  }
  const Item* item = checklist.item(id);
  return item == nullptr ? std::nullopt : std::optional(AskedQuestion{item->id, item->question, {item->id}});
}

const ListDefinition* peopleList(const Template& checklist) {
  if (checklist.knowledgeTest && checklist.knowledgeTest->list) return checklist.list(*checklist.knowledgeTest->list);
  for (const Section& section : checklist.sections) {
    for (const Item& item : section.items) {
      if (item.fedBy && item.perUnit) return checklist.list(item.perUnit->list);
    }
  }
  return checklist.list(kPeople);
}

LocalizedText roleTitle(const Template& checklist, std::string_view role) {
  if (const LocalizedText* word = checklist.word("roles", role)) return *word;
  if (const auto known = knownRoles().find(role); known != knownRoles().end()) return known->second;
  return role.empty() ? LocalizedText() : LocalizedText(Texts{{"en", std::string(role)}});
}

const InterviewAnswer* Interview::answerTo(std::string_view question) const {
  const auto found = std::find_if(answers.begin(), answers.end(),
                                  [&](const InterviewAnswer& answer) { return answer.question == question; });
  return found == answers.end() ? nullptr : &*found;
}

std::string questionText(const Template& checklist, const InterviewAnswer& answer, std::string_view language) {
  if (!answer.asked.empty()) return answer.asked;
  const auto known = knownQuestion(checklist, answer.question);
  return known ? known->question.in(language) : answer.question;
}

std::string signatureField(SignaturePlace place, std::size_t page) {
  return std::string(kSigned) + std::string(toString(place)) + "_" + std::to_string(page);
}

std::optional<Interview> interview(const RegisterSource& registers, Uuid id) {
  const std::string entity = interviewEntity(id);
  Interview read;
  read.id = id;
  bool known = false;
  registers.forEachField(entity, [&](std::string_view field, const Register& state) {
    known = true;
    read.conflicted = read.conflicted || state.conflicted();
    readField(read, field, state.provisional());
  });
  if (!known) return std::nullopt;
  readAnswers(read, registers, entity + "/");
  return read;
}

std::vector<const InterviewAnswer*> askedBeside(const Interview& interview, const std::vector<AskedQuestion>& asked) {
  std::vector<const InterviewAnswer*> beside;
  for (const InterviewAnswer& answer : interview.answers) {
    const bool byRole =
        std::any_of(asked.begin(), asked.end(), [&](const AskedQuestion& one) { return one.id == answer.question; });
    const bool wordless = answer.asked.empty() && answer.answer.empty();
    if (!byRole && !answer.retracted && !wordless) beside.push_back(&answer);
  }
  return beside;
}

std::vector<Interview> interviews(const RegisterSource& registers) {
  std::vector<Interview> all;
  registers.forEachEntity("interview/", [&](std::string_view entity) {
    const EntityPath path = EntityPath::parse(entity);
    if (path.kind != EntityKind::interview || path.segments.size() != 1) return;
    const auto id = Uuid::parse(path.segments.front());
    if (!id) return;
    if (auto one = interview(registers, *id)) all.push_back(std::move(*one));
  });
  return all;
}

}  // namespace fieldseal::domain
