// GET /api/reviews/{id}, …/score, …/findings, …/comments: the review as a whole.
#include <algorithm>

#include "api/console_json.hpp"
#include "api/console_pages.hpp"
#include "api/sealed_state.hpp"
#include "domain/entity.hpp"
#include "domain/interview.hpp"
#include "domain/knowledge_test.hpp"
#include "journal/seal.hpp"
#include "projection/summary.hpp"

namespace fieldseal::api {
namespace {

json::array sectionsJson(const PageContext& page, const domain::Score& score) {
  const auto statuses = page.review.statuses();
  json::array sections;
  std::size_t at = 0;
  for (std::size_t i = 0; i < page.review.checklist().sections.size(); ++i) {
    const auto& section = page.review.checklist().sections[i];
    json::array items;
    for (std::size_t k = 0; k < section.items.size(); ++k, ++at) {
      items.push_back(itemRow(page, statuses.at(at), score.items.at(at)));
    }
    sections.push_back(json::object{{"id", section.id},
                                    {"title", projection::localized(section.title)},
                                    {"applicable", score.sections.at(i).applicable},
                                    {"earned", score.sections.at(i).earned},
                                    {"items", std::move(items)}});
  }
  return sections;
}

Result<json::value> sealJson(const PageContext& page) {
  const auto& registers = page.folded.journal.registers();
  const auto seal = journal::currentSeal(registers);
  if (!seal) return json::value();
  const auto head = registers.find(domain::kReview, "seal")->provisional();
  FIELDSEAL_TRY(const bool matches, sealedStateMatches(page.database, page.folded, *seal));
  return json::value(json::object{{"entry", head.entry.toString()},
                                  {"device", head.entry.device.toString()},
                                  {"device_name", page.names.ofDevice(head.entry.device)},
                                  {"author", personOrNull(page, head.author)},
                                  {"time", timeOrNull(head.wall)},
                                  {"state", crypto::printHash(seal->state)},
                                  {"state_matches", matches},
                                  {"signatures", seal->signatures}});
}

std::string textOf(const json::value& value) {
  const auto* text = value.if_string();
  return text != nullptr ? std::string(*text) : std::string();
}

json::array decisionsJson(const PageContext& page) {
  const auto& registers = page.folded.journal.registers();
  struct Dated {
    HybridTime time;
    json::object decision;
  };
  std::vector<Dated> decisions;
  registers.forEachEntity("decision/", [&](std::string_view entity) {
    const auto* outcome = registers.find(entity, "outcome");
    if (outcome == nullptr) return;
    const auto& head = outcome->provisional();
    decisions.push_back({head.time,
                         {{"id", entity.substr(std::string_view("decision/").size())},
                          {"outcome", textOf(head.value)},
                          {"reasons", textOf(projection::valueOf(registers, entity, "reasons"))},
                          {"author", personOrNull(page, head.author)},
                          {"time", timeOrNull(head.wall)}}});
  });
  std::ranges::sort(decisions, {}, &Dated::time);
  json::array list;
  for (auto& dated : decisions) list.push_back(std::move(dated.decision));
  return list;
}

json::value whyNot(const domain::OfficeWay& way) {
  return way.hindrance ? json::value(domain::toString(*way.hindrance)) : json::value();
}

json::object mayJson(const PageContext& page) {
  const auto decide = wayOf(page, domain::OfficeStep::decide);
  const auto giveBack = wayOf(page, domain::OfficeStep::give_back);
  return {{"comment", domain::mayComment(page.viewer.roles)},
          {"decide", decide.open()},
          {"return", giveBack.open()},
          {"why_not_decide", whyNot(decide)},
          {"why_not_return", whyNot(giveBack)}};
}

json::array deductionsJson(const domain::Score& score) {
  json::array deductions;
  for (const auto& deduction : score.deductions) {
    deductions.push_back(json::object{{"item", deduction.item},
                                      {"unit", deduction.unit},
                                      {"determination", domain::toString(deduction.determination)},
                                      {"points", deduction.points}});
  }
  return deductions;
}

json::array outcomesJson(const domain::Template& checklist) {
  json::array outcomes;
  for (const auto& outcome : checklist.outcomes) {
    outcomes.push_back(
        json::object{{"when_veto", outcome.whenVeto},
                     {"min_percent", outcome.minPercent},
                     {"recommend", outcome.recommend},
                     {"days", outcome.days ? json::value(*outcome.days) : json::value()},
                     {"day_kind", outcome.dayKind == domain::DayKind::working ? "working" : "calendar"}});
  }
  return outcomes;
}

json::array itemScoresJson(const domain::Score& score) {
  json::array items;
  for (const auto& item : score.items) {
    const auto determination = item.determination ? json::value(domain::toString(*item.determination)) : json::value();
    items.push_back(json::object{{"item", item.item},
                                 {"determination", determination},
                                 {"points", item.points},
                                 {"deducted", item.deducted},
                                 {"earned", item.earned},
                                 {"applicable", item.applicable},
                                 {"open", item.open}});
  }
  return items;
}

json::object wordsJson(const domain::Template& checklist) {
  json::object words;
  for (const auto& [kind, codes] : checklist.words) {
    json::object named;
    for (const auto& [code, text] : codes) named[code] = projection::localized(text);
    words[kind] = std::move(named);
  }
  return words;
}

/// Without those that were taken back.
std::size_t interviewCount(const domain::RegisterSource& registers) {
  const auto all = domain::interviews(registers);
  return static_cast<std::size_t>(std::ranges::count(all, false, &domain::Interview::retracted));
}

}  // namespace

Result<json::value> reviewPage(const PageContext& page, const net::Request& /*request*/) {
  const auto& registers = page.folded.journal.registers();
  const auto score = domain::score(page.review);
  auto body = projection::summarize(page.folded, page.office.desks, page.names);
  body["sections"] = sectionsJson(page, score);
  json::array lists;
  for (const auto& list : page.review.checklist().lists) lists.push_back(listJson(list));
  body["lists"] = std::move(lists);
  body["words"] = wordsJson(page.review.checklist());
  for (const std::string_view field : {"opinion", "announcement", "statement"}) {
    body[field] = projection::valueOf(registers, domain::kReview, field);
  }
  FIELDSEAL_TRY(body["seal"], sealJson(page));
  FIELDSEAL_TRY(body["contents"], contentCounts(page));
  body["interviews"] = interviewCount(registers);
  body["tests"] = domain::knowledgeTests(registers).size();
  body["decisions"] = decisionsJson(page);
  body["may"] = mayJson(page);
  return json::value(std::move(body));
}

Result<json::value> scorePage(const PageContext& page, const net::Request& /*request*/) {
  const auto score = domain::score(page.review);
  auto body = projection::shortScore(score);
  json::array sections;
  for (const auto& section : score.sections) {
    sections.push_back(
        json::object{{"section", section.section}, {"applicable", section.applicable}, {"earned", section.earned}});
  }
  body["outcomes"] = outcomesJson(page.review.checklist());
  body["sections"] = std::move(sections);
  body["items"] = itemScoresJson(score);
  body["deductions"] = deductionsJson(score);
  return json::value(std::move(body));
}

Result<json::value> findingsPage(const PageContext& page, const net::Request& /*request*/) {
  json::array findings;
  for (const auto& finding : page.review.findings()) {
    if (!finding.retracted) findings.push_back(findingJson(page, finding));
  }
  return json::value(json::object{{"findings", std::move(findings)}});
}

Result<json::value> commentsPage(const PageContext& page, const net::Request& /*request*/) {
  json::array comments;
  for (const auto& comment : page.review.comments()) comments.push_back(commentJson(page, comment));
  return json::value(json::object{{"comments", std::move(comments)}});
}

}  // namespace fieldseal::api
