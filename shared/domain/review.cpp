#include "domain/review.hpp"

#include <algorithm>
#include <tuple>

#include "domain/register_value.hpp"

namespace fieldseal::domain {
namespace {

const json::value& valueOf(const RegisterSource& registers, std::string_view entity, std::string_view field) {
  static const json::value kNone;
  const Register* found = registers.find(entity, field);
  return found == nullptr ? kNone : found->provisional().value;
}

}  // namespace

ReviewState Review::state() const {
  return reviewStateFromString(textOf(valueOf(*m_registers, kReview, "state"))).value_or(ReviewState::planned);
}

LocalizedText Review::applicant() const {
  const json::object* application = valueOf(*m_registers, kReview, "application").if_object();
  const json::value* applicant = application == nullptr ? nullptr : application->if_contains("applicant");
  if (applicant == nullptr || !applicant->is_object()) return {};
  const json::value* name = applicant->get_object().if_contains("name");
  return name == nullptr ? LocalizedText{} : LocalizedText::fromJson(*name);
}

std::string Review::applicationNumber() const {
  const json::object* application = valueOf(*m_registers, kReview, "application").if_object();
  const json::value* number = application == nullptr ? nullptr : application->if_contains("application_number");
  return number == nullptr ? std::string() : textOf(*number);
}

std::string Review::plannedOn() const {
  return textOf(valueOf(*m_registers, kReview, "planned_on"));
}

std::vector<Member> Review::team() const {
  std::vector<Member> team;
  m_registers->forEachEntity("member/", [&](std::string_view entity) {
    const auto role = teamRoleFromString(textOf(valueOf(*m_registers, entity, "role")));
    const auto user = Uuid::parse(entity.substr(entity.find('/') + 1));
    if (role && user) team.push_back({*user, *role});
  });
  std::sort(team.begin(), team.end(), [](const Member& a, const Member& b) {
    return std::tie(a.role, a.user) < std::tie(b.role, b.user);  // the leader first
  });
  return team;
}

std::optional<TeamRole> Review::roleOf(UserId user) const {
  return teamRoleFromString(textOf(valueOf(*m_registers, memberEntity(user), "role")));
}

bool Review::sealed() const {
  return !valueOf(*m_registers, kReview, "seal").is_null();
}

Answer Review::answer(std::string_view entity) const {
  Answer answer;
  m_registers->forEachField(entity, [&answer](std::string_view field, const Register& state) {
    const Head& head = state.provisional();
    answer.conflicted = answer.conflicted || state.conflicted();
    if (field == "determination") {
      answer.determination = determinationFromString(textOf(head.value));
      answer.author = head.author;
      answer.wall = head.wall;
    } else if (field == "methods") {
      answer.methods = textsOf(head.value);
    } else if (field == "count") {
      answer.count = integerOf(head.value);
    } else if (field == "date") {
      answer.date = textOf(head.value);
    } else if (field == "text") {
      answer.text = textOf(head.value);
    } else if (field == "note") {
      answer.note = textOf(head.value);
    } else if (field == "second_inspector") {
      answer.secondInspector = confirmationOf(head);
    } else if (field == "leader") {
      answer.leader = confirmationOf(head);
    }
  });
  return answer;
}

}  // namespace fieldseal::domain
