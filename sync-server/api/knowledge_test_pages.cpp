// GET /api/reviews/{id}/tests and …/tests/{test}: who was tested, and every answer beside the right one.
#include <algorithm>

#include "api/console_json.hpp"
#include "api/knowledge_test_json.hpp"
#include "domain/entity.hpp"
#include "projection/summary.hpp"

namespace fieldseal::api {
namespace {

bool holds(const std::vector<std::size_t>& numbers, std::size_t wanted) {
  return std::ranges::find(numbers, wanted) != numbers.end();
}

/// In the order in which the person saw them; nothing of a question that the bank does not have.
json::array optionsJson(const domain::PaperQuestion& asked, const domain::BankQuestion& question,
                        const std::vector<std::size_t>& chosen) {
  json::array options;
  for (const auto number : asked.order) {
    if (number >= question.options.size()) continue;
    options.push_back(json::object{{"number", number},
                                   {"text", projection::localized(question.options[number])},
                                   {"right", holds(question.right, number)},
                                   {"chosen", holds(chosen, number)}});
  }
  return options;
}

json::array paperJson(const domain::TestRecord& test, const domain::QuestionBank* bank,
                      const std::optional<domain::Marks>& marks) {
  json::array paper;
  for (const auto& asked : test.paper->questions) {
    const auto chosen = test.choices.find(asked.id);
    const auto numbers = chosen == test.choices.end() ? std::vector<std::size_t>() : chosen->second;
    json::object printed{{"question", asked.id},     {"entity", domain::testEntity(test.id, asked.id)},
                         {"text", nullptr},          {"chosen", domain::numbersToJson(numbers)},
                         {"options", json::array()}, {"correct", nullptr}};
    const auto* question = bank == nullptr ? nullptr : bank->question(asked.id);
    if (question != nullptr) {
      printed["text"] = projection::localized(question->question);
      printed["options"] = optionsJson(asked, *question, numbers);
    }
    if (marks) printed["correct"] = std::ranges::find(marks->wrong, asked.id) == marks->wrong.end();
    paper.push_back(std::move(printed));
  }
  return paper;
}

}  // namespace

Result<json::value> testsPage(const PageContext& page, const net::Request& /*request*/) {
  FIELDSEAL_TRY(const auto tests, MarkedTests::read(page));
  json::array rows;
  for (const auto& test : tests.all()) rows.push_back(tests.row(test));
  return json::value(json::object{{"tests", std::move(rows)}});
}

Result<json::value> testPage(const PageContext& page, const net::Request& request) {
  FIELDSEAL_TRY(const auto tests, MarkedTests::read(page));
  const auto* test = tests.find(request.parameter("test"));
  if (test == nullptr) return Error{Errc::not_found, "this review has no such knowledge test"};
  auto body = tests.row(*test);
  body["paper"] = paperJson(*test, tests.bankOf(*test), tests.marksOf(*test));
  FIELDSEAL_TRY(body["evidence"], evidenceAbout(page, domain::testEntity(test->id)));
  return json::value(std::move(body));
}

}  // namespace fieldseal::api
