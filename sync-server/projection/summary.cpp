#include "projection/summary.hpp"

#include "domain/entity.hpp"
#include "domain/review.hpp"
#include "journal/seal.hpp"

namespace fieldseal::projection {
namespace {

/// A text inside the value of a register, by its path; "" when it is not there.
std::string textAt(const json::value& value, std::initializer_list<std::string_view> path) {
  const json::value* at = &value;
  for (const auto key : path) {
    const auto* object = at->if_object();
    at = object != nullptr ? object->if_contains(key) : nullptr;
    if (at == nullptr) return {};
  }
  const auto* text = at->if_string();
  return text != nullptr ? std::string(*text) : std::string();
}

json::object templateJson(const FoldedReview& folded) {
  const auto reference = valueOf(folded.journal.registers(), domain::kReview, "template");
  json::object printed{{"id", textAt(reference, {"id"})}, {"version", textAt(reference, {"version"})}};
  printed["title"] = folded.checklist ? localized(folded.checklist->title) : json::object();
  return printed;
}

json::array teamJson(const domain::Review& review, const Names& names) {
  json::array team;
  for (const auto& member : review.team()) {
    team.push_back(json::object{{"user", member.user.toString()},
                                {"name", names.ofUser(member.user)},
                                {"role", domain::toString(member.role)}});
  }
  return team;
}

json::array unitsJson(const domain::Review& review) {
  json::array units;
  for (const auto& list : review.checklist().lists) {
    auto totals = totalsJson(review.totals(list.id));
    totals["list"] = list.id;
    totals["title"] = localized(list.title);
    units.push_back(std::move(totals));
  }
  return units;
}

json::object findingsJson(const domain::Review& review) {
  json::object counts{{"veto", 0}, {"major", 0}, {"minor", 0}, {"observation", 0}};
  for (const auto& finding : review.findings()) {
    if (finding.retracted) continue;
    auto& count = counts[domain::toString(finding.severity)];
    count = count.to_number<std::int64_t>() + 1;
  }
  return counts;
}

/// What needs the template's rules.
void addRules(json::object& summary, const domain::Review& review) {
  const auto progress = review.progress();
  summary["progress"] =
      json::object{{"items", progress.items}, {"settled", progress.settled}, {"conflicts", progress.conflicts}};
  summary["units"] = unitsJson(review);
  summary["score"] = shortScore(domain::score(review));
}

}  // namespace

json::object localized(const domain::LocalizedText& text) {
  json::object printed;
  for (const auto& [language, words] : text.all()) printed[language] = words;
  return printed;
}

json::object totalsJson(const domain::SightingTotals& totals) {
  return {{"declared", totals.declared}, {"unsighted", totals.unsighted}, {"match", totals.match},
          {"mismatch", totals.mismatch}, {"missing", totals.missing},     {"undeclared", totals.undeclared}};
}

json::value valueOf(const domain::RegisterSource& registers, std::string_view entity, std::string_view field) {
  const auto* found = registers.find(entity, field);
  return found != nullptr ? found->provisional().value : json::value();
}

json::object shortScore(const domain::Score& score) {
  json::object printed{{"applicable", score.applicable},
                       {"earned", score.earned},
                       {"best", score.best},
                       {"basis_points", score.basisPoints()},
                       {"open_items", score.openItems},
                       {"vetoes", json::array(score.vetoes.begin(), score.vetoes.end())},
                       {"recommendation", nullptr}};
  if (score.recommendation != nullptr) {
    json::object recommendation{{"recommend", score.recommendation->recommend}, {"days", nullptr}};
    if (score.recommendation->days) recommendation["days"] = *score.recommendation->days;
    recommendation["day_kind"] = score.recommendation->dayKind == domain::DayKind::working ? "working" : "calendar";
    printed["recommendation"] = std::move(recommendation);
  }
  return printed;
}

std::uint64_t amendments(const FoldedReview& folded, const store::Desks& office) {
  const auto seal = journal::currentSeal(folded.journal.registers());
  if (!seal) return 0;
  const auto own = folded.journal.registers().find(domain::kReview, "seal")->provisional().entry;
  std::uint64_t count = 0;
  for (const auto& [device, last] : folded.journal.known()) {
    if (office.contains(device)) continue;
    const auto covered = seal->covers.find(device);
    const EntryNumber from = covered == seal->covers.end() ? 0 : covered->second;
    if (last > from) count += last - from;
    if (device == own.device && own.number > from) --count;
  }
  return count;
}

json::object summarize(const FoldedReview& folded, const store::Desks& office, const Names& names) {
  static const domain::Template kNoTemplate;
  const auto& registers = folded.journal.registers();
  const domain::Review review(registers, folded.checklist ? *folded.checklist : kNoTemplate);
  const auto application = valueOf(registers, domain::kReview, "application");
  json::object summary{{"id", folded.journal.id().toString()},
                       {"applicant", localized(review.applicant())},
                       {"application_number", review.applicationNumber()},
                       {"business", textAt(application, {"qualification", "business"})},
                       {"class", textAt(application, {"qualification", "class"})},
                       {"state", domain::toString(review.state())},
                       {"planned_on", review.plannedOn()},
                       {"template", templateJson(folded)},
                       {"team", teamJson(review, names)}};
  addRules(summary, review);
  summary["findings"] = findingsJson(review);
  summary["sealed"] = review.sealed();
  summary["amendments"] = amendments(folded, office);
  summary["last_received_at"] = nullptr;
  if (folded.receivedAt != WallTime{}) summary["last_received_at"] = toRfc3339(folded.receivedAt);
  return summary;
}

}  // namespace fieldseal::projection
