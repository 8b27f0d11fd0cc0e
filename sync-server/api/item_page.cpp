// GET /api/reviews/{id}/items/{item}: one item with all that was brought for it.
#include <algorithm>
#include <set>

#include "api/console_json.hpp"
#include "api/console_pages.hpp"
#include "api/interview_json.hpp"
#include "api/knowledge_test_json.hpp"
#include "domain/entity.hpp"
#include "domain/input_kind.hpp"
#include "projection/summary.hpp"

namespace fieldseal::api {
namespace {

json::object itemJson(const domain::Item& item) {
  json::array inputs;
  for (const auto input : item.inputs) inputs.emplace_back(domain::toString(input));
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
                                     {"label", unitLabel(*list, unit)},
                                     {"answer", answerJson(page, page.review.answer(entity))}});
    }
  }
  return answers;
}

}  // namespace

Result<json::value> itemPage(const PageContext& page, const net::Request& request) {
  const auto* item = page.review.checklist().item(request.parameter("item"));
  if (item == nullptr) return Error{Errc::not_found, "the template has no such item"};
  const auto entity = domain::itemEntity(item->id);
  const auto score = domain::score(page.review);
  const auto scored = std::ranges::find(score.items, item->id, &domain::ItemScore::item);
  FIELDSEAL_TRY(auto evidence, evidenceAbout(page, entity));
  FIELDSEAL_TRY(auto tests, testsFor(page, *item));
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
                                  {"interviews", interviewAnswersFor(page, *item)},
                                  {"tests", std::move(tests)},
                                  {"findings", std::move(findings)},
                                  {"comments", std::move(comments)},
                                  {"deductions", std::move(deductions)}});
}

}  // namespace fieldseal::api
