#include <catch2/catch_test_macros.hpp>

#include "models/labels.hpp"

namespace fieldseal::app {
namespace {

using Texts = std::map<std::string, std::string, std::less<>>;

std::shared_ptr<const domain::Template> withOwnWords() {
  domain::Template checklist;
  checklist.words["methods"].emplace("divine", Texts{{"en", "Divination"}, {"zh_CN", "占卜"}});
  checklist.words["fields"].emplace("disk_serial", Texts{{"en", "Drive number"}});
  checklist.words["choices"].emplace("laptop", Texts{{"en", "Notebook"}});
  return std::make_shared<const domain::Template>(std::move(checklist));
}

TEST_CASE("a template's own words stand before the program's, in the chosen language") {
  Labels labels;
  CHECK(labels.method("divine") == "divine");
  labels.useWords(withOwnWords(), "zh_CN");
  CHECK(labels.method("divine") == "占卜");
  CHECK(labels.method("examine") == "Examine");
  CHECK(labels.field("disk_serial") == "Drive number");
  CHECK(labels.choice("laptop") == "Notebook");
  CHECK(labels.choice("P00012") == "P00012");
  labels.useWords(nullptr, {});
  CHECK(labels.choice("laptop") == "Laptop");
}

TEST_CASE("what interviews, tests and evidence write has a name, never its register's") {
  const Labels labels;
  for (const char* field : {"person",        "role",
                            "started",       "ended",
                            "notes",         "question",
                            "answer",        "read_back",
                            "refusal",       "signed_applicant_1",
                            "signed_team_2", "signed_witness_3",
                            "paper",         "timer",
                            "chosen",        "handed_in",
                            "result",        "incidents",
                            "abandoned",     "content",
                            "taken",         "shapes",
                            "original"})
    CHECK(labels.field(field) != QString(field).replace('_', ' '));
  CHECK(labels.field("signed_team_2") == "Signature for the team, page 2");
}

}  // namespace
}  // namespace fieldseal::app
