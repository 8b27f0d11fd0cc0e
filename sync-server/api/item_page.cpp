// GET /api/reviews/{id}/items/{item} and …/units/{list}: one item, one list of units.
#include <algorithm>
#include <set>

#include "api/console_json.hpp"
#include "api/console_pages.hpp"
#include "domain/entity.hpp"
#include "projection/summary.hpp"

namespace fieldseal::api {
namespace {

std::string_view inputName(domain::InputKind kind) {
  switch (kind) {
    case domain::InputKind::count:
      return "count";
    case domain::InputKind::date:
      return "date";
    case domain::InputKind::text:
      break;
  }
  return "text";
}

json::object itemJson(const domain::Item& item) {
  json::array inputs;
  for (const auto input : item.inputs) inputs.emplace_back(inputName(input));
  json::object printed{{"id", item.id},
                       {"section", item.section},
                       {"question", projection::localized(item.question)},
                       {"guidance", projection::localized(item.guidance)},
                       {"expected_evidence", projection::localized(item.expectedEvidence)},
                       {"methods", textList(item.methods)},
                       {"inputs", std::move(inputs)},
                       {"veto", item.veto},
                       {"points", item.points},
                       {"verifies", textList(item.verifies)},
                       {"per_unit", nullptr},
                       {"reconciles", nullptr}};
  if (item.perUnit) printed["per_unit"] = json::object{{"list", item.perUnit->list}, {"deduct", item.perUnit->deduct}};
  if (item.reconciles) printed["reconciles"] = *item.reconciles;
  return printed;
}

/// A unit as people know it: its key as declared or found, and its first other field.
std::string labelOf(const domain::ListDefinition& list, const domain::Unit& unit) {
  std::string label = unit.field(list.key);
  if (label.empty()) label = unit.key;
  const auto other = std::ranges::find_if(list.fields, [&](const auto& field) { return field.name != list.key; });
  if (other == list.fields.end()) return label;
  const auto words = unit.field(other->name);
  return words.empty() ? label : label + " " + words;
}

/// The lists whose units an item is answered for: per unit, and those that it is verified against.
std::vector<std::string> listsOf(const domain::Item& item) {
  std::vector<std::string> lists;
  if (item.perUnit) lists.push_back(item.perUnit->list);
  for (const auto& list : item.verifies) {
    if (std::ranges::find(lists, list) == lists.end()) lists.push_back(list);
  }
  return lists;
}

json::array unitAnswersJson(const PageContext& page, const domain::Item& item) {
  std::set<std::string, std::less<>> answered;
  page.review.registers().forEachEntity(domain::itemEntity(item.id) + "/",
                                        [&](std::string_view entity) { answered.emplace(entity); });
  json::array answers;
  for (const auto& id : listsOf(item)) {
    const auto* list = page.review.checklist().list(id);
    if (list == nullptr) continue;
    const bool all = item.perUnit && item.perUnit->list == id;
    for (const auto& unit : page.review.units(id)) {
      const auto entity = domain::itemUnitEntity(item.id, id, unit.key);
      if (unit.retracted || (!all && !answered.contains(entity))) continue;
      answers.push_back(json::object{{"entity", entity},
                                     {"list", id},
                                     {"key", unit.key},
                                     {"label", labelOf(*list, unit)},
                                     {"answer", answerJson(page, page.review.answer(entity))}});
    }
  }
  return answers;
}

json::object unitJson(const PageContext& page, const domain::Unit& unit) {
  return {{"entity", unit.entity},
          {"key", unit.key},
          {"declared", unit.declared != nullptr ? json::value(*unit.declared) : json::value()},
          {"found", unit.found != nullptr ? json::value(*unit.found) : json::value()},
          {"status", domain::toString(unit.status)},
          {"note", unit.note},
          {"author", personOrNull(page, unit.author)},
          {"time", timeOrNull(unit.wall)},
          {"conflicted", unit.conflicted}};
}

}  // namespace

Result<json::value> itemPage(const PageContext& page, const net::Request& request) {
  const auto* item = page.review.checklist().item(request.parameter("item"));
  if (item == nullptr) return Error{Errc::not_found, "the template has no such item"};
  const auto entity = domain::itemEntity(item->id);
  const auto score = domain::score(page.review);
  const auto scored = std::ranges::find(score.items, item->id, &domain::ItemScore::item);
  json::array evidence;
  for (const auto& piece : page.review.evidence()) {
    const bool linked = std::ranges::any_of(piece.links, [&](const auto& link) { return isAbout(link, entity); });
    if (!linked || piece.retracted) continue;
    FIELDSEAL_TRY(auto printed, evidenceJson(page, piece));
    evidence.push_back(std::move(printed));
  }
  json::array findings;
  for (const auto& finding : page.review.findings()) {
    const bool names = std::ranges::find(finding.items, item->id) != finding.items.end();
    if (names && !finding.retracted) findings.push_back(findingJson(page, finding));
  }
  json::array comments;
  for (const auto& comment : page.review.comments()) {
    if (isAbout(comment.about, entity)) comments.push_back(commentJson(page, comment));
  }
  json::array deductions;
  for (const auto& deduction : score.deductions) {
    if (deduction.item != item->id) continue;
    deductions.push_back(json::object{{"unit", deduction.unit},
                                      {"determination", domain::toString(deduction.determination)},
                                      {"points", deduction.points}});
  }
  const auto row =
      itemRow(page, page.review.status(*item), scored == score.items.end() ? domain::ItemScore{} : *scored);
  return json::value(json::object{{"item", itemJson(*item)},
                                  {"status", row},
                                  {"answer", answerJson(page, page.review.answer(entity))},
                                  {"unit_answers", unitAnswersJson(page, *item)},
                                  {"evidence", std::move(evidence)},
                                  {"findings", std::move(findings)},
                                  {"comments", std::move(comments)},
                                  {"deductions", std::move(deductions)}});
}

Result<json::value> unitsPage(const PageContext& page, const net::Request& request) {
  const auto* list = page.review.checklist().list(request.parameter("list"));
  if (list == nullptr) return Error{Errc::not_found, "the template has no such list"};
  json::array units;
  for (const auto& unit : page.review.units(list->id)) {
    if (!unit.retracted) units.push_back(unitJson(page, unit));
  }
  return json::value(json::object{{"list", listJson(*list)},
                                  {"totals", projection::totalsJson(page.review.totals(list->id))},
                                  {"units", std::move(units)}});
}

}  // namespace fieldseal::api
