#include "domain/template.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "unit/domain/sample_files.hpp"

using namespace fieldseal;
using namespace fieldseal::domain;
using namespace fieldseal::test;

namespace {

std::string printed(const std::vector<TemplateIssue>& issues) {
  std::string text;
  for (const auto& issue : issues) text += std::to_string(issue.line) + " " + issue.place + ": " + issue.message + "\n";
  return text;
}

bool contains(const std::vector<TemplateIssue>& issues, std::size_t line, std::string_view place,
              std::string_view message) {
  return std::any_of(issues.begin(), issues.end(), [&](const TemplateIssue& issue) {
    return issue.line == line && issue.place == place && issue.message.find(message) != std::string::npos;
  });
}

}  // namespace

TEST_CASE("the sample template is read whole and without a remark") {
  const TemplateReport report = readTemplate(readSample("template-monitoring-b.json"));
  INFO(printed(report.errors) << printed(report.warnings));
  REQUIRE(report.parsed);
  CHECK(report.warnings.empty());
  const Template& checklist = *report.parsed;
  CHECK(checklist.sections.size() == 7);
  CHECK(checklist.itemCount() == 64);
  MilliPoints points = 0;
  std::size_t vetoes = 0;
  for (const auto& section : checklist.sections) {
    for (const auto& item : section.items) {
      points += item.points;
      vetoes += item.veto ? 1U : 0U;
      CHECK(item.section == section.id);
    }
  }
  CHECK(points == 500'000);
  CHECK(vetoes == 8);

  const Item* item = checklist.item("PE-04");
  REQUIRE(item != nullptr);
  CHECK(item->question.in("zh_CN") == "抽查人员的审查档案是否完整？");
  CHECK(item->perUnit->list == "person");
  CHECK(item->perUnit->deduct == 2'000);
  CHECK(item->methods == std::vector<std::string>{"examine"});
  CHECK(item->inputs == std::vector{InputKind::count});
  CHECK(checklist.item("PE-02")->reconciles == "person");
  CHECK(checklist.item("TS-02")->relevantIf->kind == Condition::Kind::has_units);
  CHECK(checklist.item("SF-03")->notApplicableAllowed);
  CHECK(checklist.item("none") == nullptr);

  REQUIRE(checklist.lists.size() == 3);
  const ListDefinition* equipment = checklist.list("equipment");
  REQUIRE(equipment != nullptr);
  CHECK(equipment->key == "asset_number");
  CHECK(equipment->field("level")->choices == std::vector<std::string>{"secret", "confidential", "internal"});
  CHECK(equipment->field("in_use_since")->type == FieldType::date);

  REQUIRE(checklist.outcomes.size() == 4);
  CHECK(checklist.outcomes[2].days == 30);
  CHECK(checklist.outcomes[2].dayKind == DayKind::working);
  CHECK(checklist.knowledgeTest->bank == "question-bank.json");
  CHECK(checklist.materials[2].list == "person");
  CHECK(checklist.determinations.size() == 5);
}

TEST_CASE("a determination requires what the template says, a veto more") {
  const auto checklist = parseTemplate(kSmallTemplate);
  const Item& plain = *checklist->item("A1");
  const Item& veto = *checklist->item("V1");
  using enum Requirement;
  CHECK(checklist->requirements(plain, Determination::conform).empty());
  CHECK(checklist->requirements(plain, Determination::nonconform) == std::vector{note, evidence});
  CHECK(checklist->requirements(plain, Determination::not_applicable) == std::vector{note});
  CHECK(checklist->requirements(veto, Determination::nonconform).size() == 4);
  CHECK(checklist->requirements(veto, Determination::partly).size() == 4);
  CHECK_FALSE(checklist->isVeto(plain, Determination::nonconform));

  const auto lenient = parseTemplate(replaced(std::string(kSmallTemplate), "\"partly\": 500", "\"partly\": 0"));
  CHECK_FALSE(lenient->isVeto(*lenient->item("V1"), Determination::partly));
  CHECK(lenient->isVeto(*lenient->item("V1"), Determination::nonconform));
}

TEST_CASE("points have up to three decimals, exactly") {
  const auto pointsOf = [](std::string_view points) {
    return parseTemplate(replaced(std::string(kSmallTemplate), "\"points\": 10", "\"points\": " + std::string(points)))
        ->item("A1")
        ->points;
  };
  CHECK(pointsOf("12.5") == 12'500);
  CHECK(pointsOf("0.1") == 100);
  CHECK(pointsOf("0.001") == 1);
  CHECK(pointsOf("33.333") == 33'333);
  CHECK(pointsOf("999999.999") == 999'999'999);
  CHECK(pointsOf("1e1") == 10'000);
}

TEST_CASE("interviews and the knowledge test say what they ask of whom") {
  const auto checklist = sampleTemplate();
  CHECK(checklist->item("PE-07")->fedBy == "knowledge_test");
  CHECK_FALSE(checklist->knowledgeTest->required);
  CHECK(checklist->interviewQuestions.size() >= 28);
  CHECK(checklist->interviewsRequired.empty());
  for (const InterviewQuestion& question : checklist->interviewQuestions) CHECK_FALSE(question.items.empty());

  const auto withTalks = [](std::string_view more) {
    return readTemplate(replaced(std::string(kSmallTemplate), "\"sections\"", std::string(more) + ", \"sections\""));
  };
  constexpr std::string_view kRoles = R"("interview_roles": ["boss", "staff"])";
  const auto good = withTalks(std::string(kRoles) + R"(, "interviews_required": ["boss"],
    "interview_questions": [{"id": "Q1", "roles": ["boss"], "question": {"en": "Why?"}, "items": ["A1"]}])");
  REQUIRE(good.parsed);
  CHECK(good.warnings.empty());
  CHECK(good.parsed->interviewsRequired == std::vector<std::string>{"boss"});
  CHECK(good.parsed->interviewQuestions[0].items == std::vector<std::string>{"A1"});

  const auto fault = [&](std::string_view more) {
    const TemplateReport report = withTalks(std::string(kRoles) + ", " + std::string(more));
    return report.errors.empty() ? std::string() : report.errors[0].place + ": " + report.errors[0].message;
  };
  CHECK(fault(R"("interviews_required": ["cook"])") == "interviews_required[0]: there is no interview role cook");
  CHECK(fault(R"("interview_questions": [{"id": "Q1", "roles": ["cook"], "question": {"en": "Why?"}}])") ==
        "interview_questions[0].roles[0]: there is no interview role cook");
  CHECK(fault(R"("interview_questions": [{"id": "Q1", "question": {"en": "Why?"}, "items": ["Z9"]}])") ==
        "interview_questions[0].items[0]: there is no item Z9");
  CHECK(
      fault(R"("interview_questions": [{"id": "Q", "question": {"en": "1"}}, {"id": "Q", "question": {"en": "2"}}])") ==
      "interview_questions[1].id: Q is given twice");
  CHECK(fault(R"("interview_questions": [{"id": "Q", "question": {}}])").find("interview_questions[0].question") == 0);
  CHECK(fault(R"("knowledge_test": {"questions": 1, "pass_percent": 1, "minutes": 1, "bank": "b", "list": "cars"})") ==
        "knowledge_test.list: there is no list cars");

  const auto fed = replaced(std::string(kSmallTemplate), "\"methods\": [\"test\"]",
                            "\"methods\": [\"test\"], \"fed_by\": \"knowledge_test\"");
  CHECK(contains(readTemplate(fed).errors, 20, "sections[0].items[1].fed_by", "no knowledge_test"));
}

TEST_CASE("what is wrong with a template is named with its line and place") {
  struct Fault {
    const char* what;
    const char* by;
    std::size_t line;
    const char* place;
    const char* message;
  };
  const Fault faults[] = {
      {"template/1\"", "template/2\"", 2, "format", "newer"},
      {"fieldseal.template/1", "fieldseal.bank/1", 2, "format", "not a template"},
      {"\"id\": \"small\",", "", 1, "id", "is missing"},
      {"\"id\": \"small\"", "\"id\": \"\"", 3, "id", "empty"},
      {"\"id\": \"small\"", "\"id\": \"a/b\"", 3, "id", "without blanks"},
      {"\"version\": \"1\"", "\"version\": 1", 4, "version", "expected a text"},
      {"{\"en\": \"Small\"}", "\"Small\"", 5, "title", "expected an object"},
      {"{\"en\": \"Small\"}", "{}", 5, "title", "no text in any language"},
      {"{\"en\": \"Small\"}", "{\"en\": 5}", 5, "title.en", "expected a text"},
      {"\"key\": \"number\"", "\"key\": \"nummer\"", 6, "lists.person.key", "no field nummer"},
      {"[\"name\", \"text\"]", "[\"number\", \"text\"]", 7, "lists.person.fields[1][0]", "given twice"},
      {"[\"name\", \"text\"]", "[\"name\"]", 7, "lists.person.fields[1]", "name and its type"},
      {"[\"name\", \"text\"]", "[\"name\", \"words\"]", 7, "lists.person.fields[1][1]", "expected text, number"},
      {"choice:core,general", "choice:", 8, "lists.person.fields[4][1]", "without a name"},
      {"choice:core,general", "choice:core,core", 8, "lists.person.fields[4][1]", "twice"},
      {"\"partly\": 500", "\"partly\": 1001", 9, "deduct_permille.partly", "0 to 1000"},
      {"\"partly\": 500", "\"partly\": -1", 9, "deduct_permille.partly", "0 to 1000"},
      {"\"partly\": 500, ", "", 9, "deduct_permille.partly", "is missing"},
      {"\"conform\": 0", "\"conform\": 10", 9, "deduct_permille.conform", "must be 0"},
      {"excluded_from_denominator", "ignored", 10, "not_applicable", "expected excluded"},
      {"\"partly\": [\"note\"]", "\"partly\": [\"stamp\"]", 11, "requires.partly[0]", "expected note"},
      {"\"partly\": [\"note\"]", "\"partly\": \"note\"", 11, "requires.partly", "expected a list"},
      {"\"when\": \"veto\"", "\"when\": \"rain\"", 13, "outcomes[0].when", "expected veto"},
      {"\"min_percent\": 90", "\"min_percent\": 101", 14, "outcomes[1].min_percent", "0 to 100"},
      {"\"min_percent\": 90", "\"min_percent\": 89.5", 14, "outcomes[1].min_percent", "whole number"},
      {"\"min_percent\": 90", "\"when\": \"veto\", \"min_percent\": 90", 14, "outcomes[1].min_percent", "beside"},
      {"\"days\": 30", "\"days\": -1", 15, "outcomes[2].days", "0 to 3650"},
      {"\"day_kind\": \"working\"", "\"day_kind\": \"sunny\"", 15, "outcomes[2].day_kind", "calendar or working"},
      {"\"min_percent\": 0,", "\"min_percent\": 1,", 13, "outcomes", "last row"},
      {"\"id\": \"licence\", ", "", 17, "application_materials[0].id", "is missing"},
      {"{\"en\": \"Licence\"}", "{\"en\": \"L\"}, \"list\": \"car\"", 17, "application_materials[0].list",
       "no list car"},
      {"\"sections\": [", "\"sections\": [{\"id\": \"A\", \"title\": {\"en\": \"x\"}, \"items\": []},", 18,
       "sections[0].items", "at least one item"},
      {"\"id\": \"A2\"", "\"id\": \"A1\"", 20, "sections[0].items[1].id", "stands already at sections[0].items[0].id"},
      {"\"question\": {\"en\": \"One?\"}, ", "", 19, "sections[0].items[0].question", "is missing"},
      {"\"methods\": [\"examine\"]", "\"methods\": \"examine\"", 19, "sections[0].items[0].methods", "a list"},
      {"\"points\": 10", "\"points\": \"10\"", 19, "sections[0].items[0].points", "expected a number"},
      {"\"points\": 10", "\"points\": -1", 19, "sections[0].items[0].points", "0 to 1000000"},
      {"\"points\": 10", "\"points\": 0.0001", 19, "sections[0].items[0].points", "three decimals"},
      {"\"points\": 10", "\"points\": 10.12500001", 19, "sections[0].items[0].points", "three decimals"},
      {", \"points\": 10", "", 19, "sections[0].items[0].points", "is missing"},
      {"\"points\": 10", "\"points\": 10, \"points\": 12", 19, "sections[0].items[0].points", "given twice"},
      {"\"points\": 10", "\"points\": 10, \"inputs\": [\"smell\"]", 19, "sections[0].items[0].inputs[0]", "expected"},
      {"\"points\": 10", "\"points\": 10, \"verifies\": [\"car\"]", 19, "sections[0].items[0].verifies[0]", "no list"},
      {"\"points\": 10", "\"points\": 10, \"reconciles\": \"car\"", 19, "sections[0].items[0].reconciles", "no list"},
      {"\"list\": \"person\"", "\"list\": \"car\"", 21, "sections[0].items[1].per_unit.list", "no list car"},
      {"\"deduct\": 3", "\"deduct\": true", 21, "sections[0].items[1].per_unit.deduct", "number of points"},
      {"\"veto\": true", "\"veto\": true, \"points\": 5", 22, "sections[0].items[2].points", "no points"},
      {"\"veto\": true", "\"veto\": 1", 22, "sections[0].items[2].veto", "true or false"},
      {"\"item\": \"A1\"", "\"item\": \"Z9\"", 24, "sections[0].items[3].relevant_if.item", "no item Z9"},
      {"\"item\": \"A1\"", "\"item\": \"R1\"", 24, "sections[0].items[3].relevant_if.item", "circle: R1 → R1"},
      {"[\"partly\", \"nonconform\"]", "[\"bad\"]", 24, "sections[0].items[3].relevant_if.is[0]", "no determination"},
      {"[\"partly\", \"nonconform\"]", "[]", 24, "sections[0].items[3].relevant_if.is", "at least one"},
      {"{\"item\": \"A1\", ", "{", 24, "sections[0].items[3].relevant_if", "expected one of"},
      {"{\"item\": \"A1\", ", "{\"has_units\": \"person\", \"item\": \"A1\", ", 24, "sections[0].items[3].relevant_if",
       "expected one of"},
      {"{\"item\": \"A1\", \"is\": [\"partly\", \"nonconform\"]}", "{\"any\": []}", 24,
       "sections[0].items[3].relevant_if.any", "at least one"},
      {"{\"item\": \"A1\", \"is\": [\"partly\", \"nonconform\"]}", "{\"not\": {\"all\": [{\"has_units\": \"car\"}]}}",
       24, "sections[0].items[3].relevant_if.not.all[0].has_units", "no list car"},
      {"\"veto\": true},", "\"veto\": true,}", 22, "", "not JSON"},
  };
  for (const Fault& fault : faults) {
    const TemplateReport report = readTemplate(replaced(std::string(kSmallTemplate), fault.what, fault.by));
    INFO(fault.what << " -> " << fault.by << "\n" << printed(report.errors));
    CHECK(contains(report.errors, fault.line, fault.place, fault.message));
    CHECK(report.parsed == nullptr);
  }
}

TEST_CASE("all faults of a template are reported at once, in the order of the file") {
  std::string text = replaced(std::string(kSmallTemplate), "\"points\": 10", "\"points\": -1");
  text = replaced(text, "\"version\": \"1\"", "\"version\": 1");
  text = replaced(text, "\"deduct\": 3", "\"deduct\": -3");
  const TemplateReport report = readTemplate(text);
  INFO(printed(report.errors));
  REQUIRE(report.errors.size() == 3);
  CHECK(report.errors[0].line == 4);
  CHECK(report.errors[1].line == 19);
  CHECK(report.errors[2].line == 21);
}

TEST_CASE("conditions that go in a circle are refused with the circle named") {
  const std::string text =
      replaced(std::string(kSmallTemplate), "\"points\": 10}",
               "\"points\": 10, \"relevant_if\": {\"not\": {\"item\": \"R1\", \"is\": [\"conform\"]}}}");
  const TemplateReport report = readTemplate(text);
  INFO(printed(report.errors));
  REQUIRE(report.errors.size() == 1);
  CHECK(report.errors[0].message == "the conditions go in a circle: A1 → R1 → A1");
}

TEST_CASE("a chain of conditions too long to follow is refused, a long one is not") {
  const auto chain = [](std::size_t length) {
    std::string items;
    for (std::size_t i = 0; i < length; ++i) {
      items += R"({"id": "C)" + std::to_string(i) + R"(", "question": {"en": "?"}, "methods": ["test"], "points": 1)";
      if (i > 0) items += R"(, "relevant_if": {"item": "C)" + std::to_string(i - 1) + R"(", "is": ["conform"]})";
      items += "},\n";
    }
    return readTemplate(replaced(std::string(kSmallTemplate), "\"items\": [", "\"items\": [" + items));
  };
  CHECK(chain(64).parsed);
  const TemplateReport report = chain(20'000);
  REQUIRE(report.errors.size() == 1);
  CHECK(report.errors[0].message.find("more than 64 items") != std::string::npos);
}

TEST_CASE("fields and methods that this program does not know are kept out with a warning") {
  std::string text = replaced(std::string(kSmallTemplate), "\"points\": 10", "\"points\": 10, \"colour\": \"red\"");
  text = replaced(text, "\"methods\": [\"test\"]", "\"methods\": [\"test\", \"divine\"]");
  const TemplateReport report = readTemplate(text);
  INFO(printed(report.errors) << printed(report.warnings));
  REQUIRE(report.parsed);
  REQUIRE(report.warnings.size() == 2);
  CHECK(contains(report.warnings, 19, "sections[0].items[0].colour", "not known"));
  CHECK(contains(report.warnings, 20, "sections[0].items[1].methods[1]", "divine"));
  CHECK(report.parsed->item("A2")->methods == std::vector<std::string>{"test", "divine"});
}

TEST_CASE("a template names its own methods, fields, choices and recommendations") {
  const std::string words = R"("words": {"methods": {"divine": {"en": "Divination", "zh_CN": "占卜"}},
    "recommendations": {"wait": {"en": "Wait"}}, "colours": {}}, "sections":)";
  std::string text = replaced(std::string(kSmallTemplate), "\"sections\":", words);
  text = replaced(text, "\"methods\": [\"test\"]", "\"methods\": [\"test\", \"divine\"]");
  const TemplateReport report = readTemplate(text);
  INFO(printed(report.errors) << printed(report.warnings));
  REQUIRE(report.parsed);
  CHECK(report.parsed->item("A2")->methods == std::vector<std::string>{"test", "divine"});
  REQUIRE(report.parsed->word("methods", "divine") != nullptr);
  CHECK(report.parsed->word("methods", "divine")->in("zh_CN") == "占卜");
  CHECK(report.parsed->word("recommendations", "wait")->in("zh_CN") == "Wait");
  CHECK(report.parsed->word("methods", "examine") == nullptr);
  CHECK(report.parsed->word("colours", "red") == nullptr);
  REQUIRE(report.warnings.size() == 1);
  CHECK(report.warnings[0].place == "words.colours");
}

TEST_CASE("rows of outcomes that nothing reaches are pointed out") {
  const TemplateReport report =
      readTemplate(replaced(std::string(kSmallTemplate), "\"min_percent\": 80", "\"min_percent\": 95"));
  REQUIRE(report.parsed);
  CHECK(contains(report.warnings, 15, "outcomes[2]", "never reached"));
}

TEST_CASE("a template may begin with a byte-order mark, and must be a JSON object of at most 4 MiB") {
  CHECK(readTemplate("\xEF\xBB\xBF" + std::string(kSmallTemplate)).parsed);
  for (const std::string& text : {std::string(), std::string("[]"), std::string("null"), std::string("{}"),
                                  std::string("{} {}"), std::string(4U << 20U, ' ') + "{}", std::string(100, '[')}) {
    const TemplateReport report = readTemplate(text);
    CHECK(report.errors.size() == 1);
    CHECK_FALSE(report.parsed);
  }
  const TemplateReport broken =
      readTemplate(replaced(std::string(kSmallTemplate), "\"version\": \"1\",", "\"version\" \"1\","));
  REQUIRE(broken.errors.size() == 1);
  CHECK(broken.errors[0].line == 4);
}
