#include "api/knowledge_test_json.hpp"

#include <algorithm>

#include "api/console_json.hpp"
#include "domain/entity.hpp"
#include "projection/summary.hpp"
#include "store/contents.hpp"

namespace fieldseal::api {
namespace {

/// The tablet on which it was sat, or drawn while it was not begun.
json::value deviceJson(const PageContext& page, const domain::TestRecord& test) {
  const auto* written = page.review.registers().find(domain::testEntity(test.id), test.started ? "started" : "paper");
  if (written == nullptr) return {};
  const auto device = written->provisional().entry.device;
  return json::object{{"id", device.toString()}, {"name", page.names.ofDevice(device)}};
}

json::value handedInJson(const domain::TestRecord& test) {
  if (test.handedInBy.empty()) return {};
  return json::object{{"by", test.handedInBy}, {"time", timeOrNull(test.handedIn)}};
}

json::array incidentsJson(const domain::TestRecord& test) {
  json::array incidents;
  for (const auto& incident : test.incidents) {
    incidents.push_back(
        json::object{{"kind", incident.kind}, {"text", incident.text}, {"time", timeOrNull(incident.wall)}});
  }
  return incidents;
}

std::size_t chosenOf(const domain::TestRecord& test) {
  return static_cast<std::size_t>(
      std::ranges::count_if(test.choices, [](const auto& choice) { return !choice.second.empty(); }));
}

}  // namespace

Result<MarkedTests> MarkedTests::read(const PageContext& page) {
  MarkedTests tests(page);
  tests.m_tests = domain::knowledgeTests(page.review.registers());
  for (const auto& test : tests.m_tests) {
    const auto hash = crypto::parseHash(test.paper->bank);
    if (!hash || tests.m_banks.contains(test.paper->bank)) continue;
    FIELDSEAL_TRY(const auto file, store::loadContent(page.database, *hash));
    if (!file) continue;
    // A tablet may name any content: what is no bank marks nothing.
    if (auto bank = domain::readQuestionBank(*file)) tests.m_banks.emplace(test.paper->bank, std::move(*bank));
  }
  return tests;
}

const domain::TestRecord* MarkedTests::find(std::string_view id) const {
  const auto found = std::ranges::find_if(m_tests, [&](const auto& test) { return test.id.toString() == id; });
  return found == m_tests.end() ? nullptr : &*found;
}

const domain::QuestionBank* MarkedTests::bankOf(const domain::TestRecord& test) const {
  const auto found = m_banks.find(test.paper->bank);
  return found == m_banks.end() ? nullptr : &found->second;
}

std::optional<domain::Marks> MarkedTests::marksOf(const domain::TestRecord& test) const {
  const auto* bank = bankOf(test);
  if (bank == nullptr || test.state() != domain::TestState::handed_in) return std::nullopt;
  return domain::markPaper(*test.paper, *bank, test.choices);
}

json::value MarkedTests::feeds(const domain::TestRecord& test) const {
  const auto fed = domain::fedBy(test, m_page->review.checklist());
  if (!fed) return {};
  const auto proposed =
      domain::testProposal(test, m_tests, m_page->review.checklist(), [this](const auto& one) { return marksOf(one); });
  return json::object{{"item", fed->item->id},
                      {"entity", fed->entity},
                      {"proposed", determinationOrNull(proposed)},
                      {"determination", determinationOrNull(m_page->review.answer(fed->entity).determination)}};
}

json::object MarkedTests::row(const domain::TestRecord& test) const {
  const auto marks = marksOf(test);
  return {{"id", test.id.toString()},
          {"name", test.name},
          {"person", unitRef(*m_page, test.person)},
          {"state", domain::toString(test.state())},
          {"inspector", personOrNull(*m_page, test.inspector)},
          {"device", deviceJson(*m_page, test)},
          {"drawn", timeOrNull(test.drawn)},
          {"started", timeOrNull(test.started.value_or(WallTime{}))},
          {"handed_in", handedInJson(test)},
          {"abandoned", test.abandoned},
          {"incidents", incidentsJson(test)},
          {"questions", test.paper->questions.size()},
          {"answered", chosenOf(test)},
          {"minutes", test.paper->minutes},
          {"pass_percent", test.paper->passPercent},
          {"marks", marks ? json::value(marks->toJson()) : json::value()},
          {"shown", projection::valueOf(m_page->review.registers(), domain::testEntity(test.id), "result")},
          {"bank", json::object{{"sha256", test.paper->bank}, {"here", bankOf(test) != nullptr}}},
          {"feeds", feeds(test)},
          {"conflicted", test.conflicted}};
}

Result<json::array> testsFor(const PageContext& page, const domain::Item& item) {
  json::array rows;
  if (!item.fedBy) return rows;
  FIELDSEAL_TRY(const auto tests, MarkedTests::read(page));
  for (const auto& test : tests.all()) {
    const auto fed = domain::fedBy(test, page.review.checklist());
    if (fed && fed->item == &item) rows.push_back(tests.row(test));
  }
  return rows;
}

}  // namespace fieldseal::api
