#include <algorithm>

#include "domain/template_draft.hpp"

namespace fieldseal::domain {
namespace {

void readDeterminations(CheckedObject& root, Template& checklist) {
  if (!root.has("determinations")) {
    checklist.determinations.assign(kDeterminations.begin(), kDeterminations.end());
    return;
  }
  for (const auto& word : root.words("determinations")) {
    const auto determination = determinationFromString(word.text);
    auto& known = checklist.determinations;
    if (!determination) {
      root.errorAt(word.place, "there is no determination " + word.text);
    } else if (std::find(known.begin(), known.end(), *determination) != known.end()) {
      root.errorAt(word.place, word.text + " is given twice");
    } else {
      known.push_back(*determination);
    }
  }
}

void readDeductions(CheckedObject& root, Template& checklist) {
  auto rules = root.object("deduct_permille");
  if (!rules) return;
  rules->warnUnknown({"conform", "partly", "nonconform"});
  checklist.deductPermille[Determination::conform] = 0;
  if (rules->maybeInteger("conform", 0, 1000).value_or(0) != 0) {
    rules->error("conform", "must be 0: what conforms deducts nothing");
  }
  for (const Determination determination : {Determination::partly, Determination::nonconform}) {
    const auto& offered = checklist.determinations;
    const std::string_view name = toString(determination);
    const bool needed = std::find(offered.begin(), offered.end(), determination) != offered.end();
    if (!needed && !rules->has(name)) continue;
    checklist.deductPermille[determination] = rules->integer(name, 0, 1000).value_or(0);
  }
}

std::vector<Requirement> readRequirements(CheckedObject& rules, std::string_view key) {
  std::vector<Requirement> requirements;
  for (const auto& word : rules.words(key)) {
    if (const auto requirement = requirementFromString(word.text)) {
      requirements.push_back(*requirement);
    } else {
      rules.errorAt(word.place, "expected note, evidence, second_inspector or leader");
    }
  }
  return requirements;
}

void readRequires(CheckedObject& root, Template& checklist) {
  if (auto rules = root.has("requires") ? root.object("requires") : std::nullopt) {
    for (const Determination determination : kDeterminations) {
      const std::string_view name = toString(determination);
      if (rules->has(name)) checklist.requires_[determination] = readRequirements(*rules, name);
    }
    if (rules->has("veto_nonconform")) checklist.vetoNonconformRequires = readRequirements(*rules, "veto_nonconform");
    rules->warnUnknown({"conform", "partly", "nonconform", "not_applicable", "not_tested", "veto_nonconform"});
    if (!rules->has("veto_nonconform"))
      checklist.vetoNonconformRequires = checklist.requires_[Determination::nonconform];
  }
  auto& notApplicable = checklist.requires_[Determination::not_applicable];
  if (std::find(notApplicable.begin(), notApplicable.end(), Requirement::note) == notApplicable.end()) {
    notApplicable.insert(notApplicable.begin(), Requirement::note);
  }
}

Outcome readOutcome(CheckedObject& row) {
  Outcome outcome;
  const auto when = row.maybeText("when");
  outcome.whenVeto = when == "veto";
  if (when && !outcome.whenVeto) row.error("when", "expected veto");
  if (when && row.has("min_percent")) row.error("min_percent", "cannot stand beside when");
  if (!when) outcome.minPercent = row.integer("min_percent", 0, 100).value_or(0);
  outcome.recommend = row.text("recommend");
  outcome.days = row.maybeInteger("days", 0, 3650);
  if (const auto kind = row.maybeText("day_kind")) {
    if (*kind != "calendar" && *kind != "working") row.error("day_kind", "expected calendar or working");
    outcome.dayKind = *kind == "working" ? DayKind::working : DayKind::calendar;
  }
  row.warnUnknown({"when", "min_percent", "recommend", "days", "day_kind"});
  return outcome;
}

void readOutcomes(CheckedObject& root, Template& checklist) {
  std::int64_t reached = 101;  // no row for a percentage yet
  bool vetoSeen = false;
  auto rows = root.objects("outcomes");
  for (auto& row : rows) {
    Outcome outcome = readOutcome(row);
    const bool dead = outcome.whenVeto ? vetoSeen || reached == 0 : outcome.minPercent >= reached;
    if (dead) row.warn("", "is never reached: a row before it takes every such review");
    if (outcome.whenVeto) {
      vetoSeen = true;
    } else {
      reached = std::min(reached, outcome.minPercent);
    }
    checklist.outcomes.push_back(std::move(outcome));
  }
  if (root.has("outcomes") && reached != 0) {
    root.error("outcomes", "needs a last row with \"min_percent\": 0, or some reviews would end without an outcome");
  }
}

}  // namespace

void readRules(CheckedObject& root, TemplateDraft& draft) {
  readDeterminations(root, draft.checklist);
  readDeductions(root, draft.checklist);
  const auto notApplicable = root.maybeText("not_applicable");
  if (notApplicable && *notApplicable != "excluded_from_denominator") {
    root.error("not_applicable", "expected excluded_from_denominator");
  }
  readRequires(root, draft.checklist);
  readOutcomes(root, draft.checklist);
}

}  // namespace fieldseal::domain
