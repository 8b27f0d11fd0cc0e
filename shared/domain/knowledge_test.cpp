#include "domain/knowledge_test.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "domain/entity.hpp"
#include "domain/names.hpp"
#include "domain/register_value.hpp"
#include "domain/value_parts.hpp"

namespace fieldseal::domain {
namespace {

constexpr NameTable<TestState, 4> kStates{{
    {TestState::prepared, "prepared"},
    {TestState::running, "running"},
    {TestState::handed_in, "handed_in"},
    {TestState::abandoned, "abandoned"},
}};

/// A number below `bound`, each as likely: what would lean towards the small ones is thrown again.
std::size_t below(std::size_t bound, Random& random) {
  const std::uint64_t fair = UINT64_MAX - UINT64_MAX % bound;
  for (;;) {
    std::array<std::uint8_t, 8> bytes{};
    random.fill(bytes);
    std::uint64_t number = 0;
    for (const std::uint8_t byte : bytes) number = number << 8U | byte;
    if (number < fair) return static_cast<std::size_t>(number % bound);
  }
}

/// Fisher and Yates; the first `count` places are a fair draw.
std::vector<std::size_t> drawn(std::size_t from, std::size_t count, Random& random) {
  std::vector<std::size_t> numbers(from);
  std::iota(numbers.begin(), numbers.end(), std::size_t{0});
  count = std::min(count, from);
  for (std::size_t i = 0; i < count; ++i) std::swap(numbers[i], numbers[i + below(from - i, random)]);
  numbers.resize(count);
  return numbers;
}

std::vector<std::size_t> numbersOf(const json::value& value) {
  std::vector<std::size_t> numbers;
  if (!value.is_array()) return numbers;
  for (const json::value& one : value.get_array()) {
    const auto number = integerOf(one);
    if (number && *number >= 0) numbers.push_back(static_cast<std::size_t>(*number));
  }
  return numbers;
}

std::optional<PaperQuestion> questionOf(const json::value& value) {
  const json::array* pair = value.if_array();
  if (pair == nullptr || pair->size() != 2) return std::nullopt;
  PaperQuestion question{textOf((*pair)[0]), numbersOf((*pair)[1])};
  return question.id.empty() ? std::nullopt : std::optional(std::move(question));
}

WallTime wallIn(const json::object& object) {
  return wallTimeIn(object, "wall").value_or(WallTime{});
}

std::vector<Incident> incidentsOf(const json::value& value) {
  std::vector<Incident> incidents;
  if (!value.is_array()) return incidents;
  for (const json::value& one : value.get_array()) {
    if (const json::object* object = one.if_object())
      incidents.push_back({textIn(*object, "kind"), textIn(*object, "text"), wallIn(*object)});
  }
  return incidents;
}

void readField(TestRecord& test, std::string_view field, const Head& head) {
  const json::object* object = head.value.if_object();
  if (field == "person") test.person = textOf(head.value);
  if (field == "name") test.name = textOf(head.value);
  if (field == "paper") {
    test.paper = Paper::fromJson(head.value);
    test.inspector = head.author;
    test.drawn = head.wall;
    test.order = head.time;
  }
  if (field == "started") {
    test.started = wallTimeOf(head.value);
    test.startedOn = head.entry.device;
  }
  if (field == "timer") test.timer = TimeMark::fromJson(head.value);
  if (field == "handed_in" && object != nullptr) {
    test.handedInBy = textIn(*object, "by");
    test.handedIn = wallIn(*object);
  }
  if (field == "abandoned" && object != nullptr) test.abandoned = textIn(*object, "reason");
  if (field == "incidents") test.incidents = incidentsOf(head.value);
}

void readChoices(TestRecord& test, const RegisterSource& registers, const std::string& prefix) {
  registers.forEachEntity(prefix, [&](std::string_view entity) {
    const auto question = decodeSegment(entity.substr(prefix.size()));
    const Register* chosen = registers.find(entity, "chosen");
    if (!question || chosen == nullptr) return;
    test.conflicted = test.conflicted || chosen->conflicted();
    if (!chosen->provisional().value.is_null()) test.choices.emplace(*question, numbersOf(chosen->provisional().value));
  });
}

}  // namespace

std::string_view toString(TestState state) noexcept {
  return nameIn(kStates, state);
}

json::object Paper::toJson() const {
  json::array list;
  for (const PaperQuestion& question : questions)
    list.push_back(json::array{json::value(question.id), numbersToJson(question.order)});
  return {{"bank", bank}, {"minutes", minutes}, {"pass_percent", passPercent}, {"questions", std::move(list)}};
}

std::optional<Paper> Paper::fromJson(const json::value& value) {
  const json::object* object = value.if_object();
  const json::value* list = object == nullptr ? nullptr : object->if_contains("questions");
  if (list == nullptr || !list->is_array()) return std::nullopt;
  Paper paper;
  paper.bank = textIn(*object, "bank");
  paper.minutes = integerIn(*object, "minutes").value_or(0);
  paper.passPercent = integerIn(*object, "pass_percent").value_or(0);
  for (const json::value& one : list->get_array()) {
    if (auto question = questionOf(one)) paper.questions.push_back(std::move(*question));
  }
  return paper;
}

Paper drawPaper(const KnowledgeTest& rule, const QuestionBank& bank, std::string bankHash, Random& random) {
  Paper paper;
  paper.bank = std::move(bankHash);
  paper.minutes = rule.minutes;
  paper.passPercent = rule.passPercent;
  for (const std::size_t number : drawn(bank.questions.size(), static_cast<std::size_t>(rule.questions), random)) {
    const BankQuestion& question = bank.questions[number];
    paper.questions.push_back({question.id, drawn(question.options.size(), question.options.size(), random)});
  }
  return paper;
}

json::array numbersToJson(const std::vector<std::size_t>& numbers) {
  json::array list;
  for (const std::size_t number : numbers) list.push_back(static_cast<std::int64_t>(number));
  return list;
}

json::array incidentsToJson(const std::vector<Incident>& incidents) {
  json::array list;
  for (const Incident& incident : incidents) {
    list.push_back(json::object{
        {"kind", incident.kind}, {"text", incident.text}, {"wall", incident.wall.time_since_epoch().count()}});
  }
  return list;
}

std::int64_t Marks::basisPoints() const noexcept {
  return of == 0 ? 0 : static_cast<std::int64_t>(right * 10'000 / of);
}

json::object Marks::toJson() const {
  return {{"right", static_cast<std::int64_t>(right)},
          {"of", static_cast<std::int64_t>(of)},
          {"basis_points", basisPoints()},
          {"passed", passed}};
}

Marks markPaper(const Paper& paper, const QuestionBank& bank, const Choices& choices) {
  Marks marks;
  marks.of = paper.questions.size();
  for (const PaperQuestion& asked : paper.questions) {
    const BankQuestion* question = bank.question(asked.id);
    if (question == nullptr) marks.unmarked.push_back(asked.id);
    const auto choice = choices.find(asked.id);
    std::vector<std::size_t> chosen = choice == choices.end() ? std::vector<std::size_t>() : choice->second;
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    if (question != nullptr && chosen == question->right) {
      ++marks.right;
    } else {
      marks.wrong.push_back(asked.id);
    }
  }
  marks.passed = marks.of > 0 && marks.right * 100 >= static_cast<std::size_t>(paper.passPercent) * marks.of;
  return marks;
}

TestState TestRecord::state() const noexcept {
  if (!abandoned.empty()) return TestState::abandoned;
  if (!handedInBy.empty()) return TestState::handed_in;
  return started ? TestState::running : TestState::prepared;
}

std::optional<TestRecord> knowledgeTest(const RegisterSource& registers, Uuid id) {
  const std::string entity = testEntity(id);
  TestRecord test;
  test.id = id;
  bool known = false;
  registers.forEachField(entity, [&](std::string_view field, const Register& state) {
    known = true;
    test.conflicted = test.conflicted || state.conflicted();
    readField(test, field, state.provisional());
  });
  if (!known || !test.paper) return std::nullopt;
  readChoices(test, registers, entity + "/");
  return test;
}

std::vector<TestRecord> knowledgeTests(const RegisterSource& registers) {
  std::vector<TestRecord> tests;
  registers.forEachEntity("test/", [&](std::string_view entity) {
    const EntityPath path = EntityPath::parse(entity);
    if (path.kind != EntityKind::test || path.segments.size() != 1) return;
    const auto id = Uuid::parse(path.segments.front());
    if (!id) return;
    if (auto test = knowledgeTest(registers, *id)) tests.push_back(std::move(*test));
  });
  std::ranges::sort(tests, {}, [](const TestRecord& one) { return std::pair(one.order, one.id); });
  return tests;
}

std::optional<Determination> proposedDetermination(const std::vector<Marks>& marks) {
  if (marks.empty()) return std::nullopt;
  const auto passed = std::count_if(marks.begin(), marks.end(), [](const Marks& one) { return one.passed; });
  if (passed == 0) return Determination::nonconform;
  return static_cast<std::size_t>(passed) == marks.size() ? Determination::conform : Determination::partly;
}

}  // namespace fieldseal::domain
