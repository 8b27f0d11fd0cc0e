#include "domain/knowledge_test.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "domain/entity.hpp"
#include "unit/domain/fake_registers.hpp"
#include "unit/domain/sample_files.hpp"

using namespace fieldseal;
using namespace fieldseal::domain;
using namespace fieldseal::test;

namespace {

/// The same numbers for the same seed: xorshift, enough to draw by.
class SeededRandom final : public Random {
 public:
  explicit SeededRandom(std::uint64_t seed) : m_state(seed * 2 + 1) {}
  void fill(std::span<std::uint8_t> bytes) override {
    for (std::uint8_t& byte : bytes) {
      m_state ^= m_state << 13U;
      m_state ^= m_state >> 7U;
      m_state ^= m_state << 17U;
      byte = static_cast<std::uint8_t>(m_state >> 24U);
    }
  }

 private:
  std::uint64_t m_state;
};

QuestionBank sampleBank() {
  return readQuestionBank(readSample("question-bank.json")).value();
}

std::string errorOf(const std::string& bank) {
  const auto read = readQuestionBank(bank);
  return read ? "" : read.error().detail;
}

constexpr std::string_view kBank = R"({"format": "fieldseal.question-bank/1", "id": "b", "version": "1", "questions": [
 {"id": "A", "question": {"en": "a?"}, "options": [{"en": "1"}, {"en": "2"}, {"en": "3"}], "right": [2, 0]},
 {"id": "B", "question": {"en": "b?"}, "options": [{"en": "1"}, {"en": "2"}], "right": [1]}]})";

}  // namespace

TEST_CASE("the sample bank is read whole") {
  const QuestionBank bank = sampleBank();
  CHECK(bank.questions.size() == 30);
  CHECK(bank.question("K03")->right == std::vector<std::size_t>{2});
  CHECK(bank.question("K03")->options[2].in("zh_CN") == "三十年");
  CHECK(bank.question("none") == nullptr);
}

TEST_CASE("a bank that no test could stand on is refused with the place") {
  const std::string bank(kBank);
  CHECK(errorOf(bank).empty());
  CHECK(errorOf("[]").find("object") != std::string::npos);
  CHECK(errorOf(replaced(bank, "question-bank/1", "template/1")).find("format") != std::string::npos);
  CHECK(errorOf(replaced(bank, "[2, 0]", "[3]")).find("questions[0].right") != std::string::npos);
  CHECK(errorOf(replaced(bank, "[2, 0]", "[0, 0]")).find("each once") != std::string::npos);
  CHECK(errorOf(replaced(bank, "[2, 0]", "[]")).find("at least one right") != std::string::npos);
  CHECK(errorOf(replaced(bank, "\"B\"", "\"A\"")).find("given twice") != std::string::npos);
  CHECK(errorOf(replaced(bank, "\"B\"", "\"B/1\"")).find("questions[1].id") != std::string::npos);
  CHECK(errorOf(replaced(bank, ", {\"en\": \"2\"}], \"right\": [1]", "], \"right\": [0]")).find("2 to 26") !=
        std::string::npos);
  CHECK(errorOf(replaced(bank, "{\"en\": \"b?\"}", "{}")).find("questions[1].question") != std::string::npos);
}

TEST_CASE("every paper has as many questions as asked for, none twice, all options in some order") {
  const QuestionBank bank = sampleBank();
  const KnowledgeTest rule = *sampleTemplate()->knowledgeTest;
  std::map<std::string, int> drawn;
  std::map<std::size_t, int> first;
  for (std::uint64_t seed = 1; seed <= 600; ++seed) {
    SeededRandom random(seed);
    const Paper paper = drawPaper(rule, bank, "sha256:00", random);
    REQUIRE(paper.questions.size() == 20);
    std::set<std::string> ids;
    for (const PaperQuestion& question : paper.questions) {
      ids.insert(question.id);
      ++drawn[question.id];
      ++first[question.order.front()];
      std::vector<std::size_t> sorted = question.order;
      std::sort(sorted.begin(), sorted.end());
      REQUIRE(sorted == std::vector<std::size_t>{0, 1, 2});
    }
    REQUIRE(ids.size() == 20);
    REQUIRE(Paper::fromJson(paper.toJson()) == paper);
  }
  // Each of 30 questions is in two papers of three, each option first in one of three: far within chance.
  CHECK(drawn.size() == 30);
  for (const auto& [id, times] : drawn) {
    INFO(id);
    CHECK(times > 340);
    CHECK(times < 460);
  }
  for (const auto& [option, times] : first) CHECK(std::abs(times - 4'000) < 300);
}

TEST_CASE("a bank smaller than the paper gives all it has") {
  SeededRandom random(1);
  const Paper paper = drawPaper({20, 90, 30, "b"}, readQuestionBank(std::string(kBank)).value(), "sha256:00", random);
  CHECK(paper.questions.size() == 2);
}

TEST_CASE("a question is right when all of its right options were chosen and no other") {
  const QuestionBank bank = readQuestionBank(std::string(kBank)).value();
  SeededRandom random(1);
  const Paper paper = drawPaper({2, 50, 30, "b"}, bank, "sha256:00", random);
  const auto right = [&](std::vector<std::size_t> chosen) {
    return markPaper(paper, bank, {{"A", std::move(chosen)}}).right;
  };
  CHECK(right({0, 2}) == 1);
  CHECK(right({2, 0}) == 1);
  CHECK(right({2, 0, 2}) == 1);
  CHECK(right({0}) == 0);
  CHECK(right({2}) == 0);
  CHECK(right({0, 1, 2}) == 0);
  CHECK(right({}) == 0);
  const Marks all = markPaper(paper, bank, {{"A", {0, 2}}, {"B", {1}}});
  CHECK(all.wrong.empty());
  CHECK(all.passed);
}

TEST_CASE("the pass mark is compared exactly") {
  QuestionBank bank;
  Paper paper;
  paper.passPercent = 90;
  Choices choices;
  for (int i = 0; i < 20; ++i) {
    const std::string id = "Q" + std::to_string(i);
    bank.questions.push_back({id, {}, {LocalizedText(), LocalizedText()}, {1}});
    paper.questions.push_back({id, {0, 1}});
    if (i < 18) choices[id] = {1};
  }
  CHECK(markPaper(paper, bank, choices).passed);  // 18 of 20 are 90 %
  paper.questions.push_back({"Q0", {0, 1}});
  choices.erase("Q17");
  const Marks below = markPaper(paper, bank, choices);  // 18 of 21
  CHECK(below.right == 18);
  CHECK_FALSE(below.passed);
  CHECK(below.basisPoints() == 8'571);
  CHECK(markPaper({}, bank, {}).passed == false);
}

TEST_CASE("another bank marks nothing right and says so") {
  SeededRandom random(1);
  const QuestionBank bank = readQuestionBank(std::string(kBank)).value();
  const Paper paper = drawPaper({2, 50, 30, "b"}, bank, "sha256:00", random);
  const Marks marks = markPaper(paper, sampleBank(), {{"A", {0, 2}}});
  CHECK(marks.right == 0);
  CHECK(marks.unmarked.size() == 2);
}

TEST_CASE("a test is read out of its registers with its choices and its state") {
  SeededRandom random(3);
  const QuestionBank bank = readQuestionBank(std::string(kBank)).value();
  const Uuid id = user(9);
  FakeRegisters registers;
  CHECK_FALSE(knowledgeTest(registers, id));
  const std::string entity = testEntity(id);
  registers.set(entity, "person", json::value("unit/person/P1"));
  CHECK(knowledgeTests(registers).empty());  // nothing without a paper
  registers.set(entity, "paper", drawPaper({2, 50, 30, "b"}, bank, "sha256:00", random).toJson());
  REQUIRE(knowledgeTests(registers).size() == 1);
  CHECK(knowledgeTest(registers, id)->state() == TestState::prepared);
  registers.set(entity, "started", json::value(1'000));
  registers.set(testEntity(id, "A"), "chosen", json::value(json::array{0, 2}));
  registers.set(testEntity(id, "B"), "chosen", nullptr);
  const auto running = knowledgeTest(registers, id);
  CHECK(running->state() == TestState::running);
  CHECK(running->choices == Choices{{"A", {0, 2}}});
  registers.set(entity, "handed_in", json::value{{"by", "time"}, {"wall", 5'000}});
  CHECK(knowledgeTest(registers, id)->state() == TestState::handed_in);
  registers.set(entity, "abandoned", json::value{{"reason", "ill"}});
  CHECK(knowledgeTest(registers, id)->state() == TestState::abandoned);
}

TEST_CASE("results propose a determination") {
  Marks passed;
  passed.passed = true;
  const Marks failed;
  CHECK_FALSE(proposedDetermination({}));
  CHECK(proposedDetermination({passed}) == Determination::conform);
  CHECK(proposedDetermination({failed}) == Determination::nonconform);
  CHECK(proposedDetermination({passed, failed}) == Determination::partly);
}
