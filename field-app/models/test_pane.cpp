#include "models/test_pane.hpp"

#include <algorithm>

#include "domain/entity.hpp"
#include "domain/register_value.hpp"
#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/review_desk.hpp"
#include "models/talk_texts.hpp"

namespace fieldseal::app {
namespace {

using domain::TestState;

/// What a person notes; the clock and an interruption note themselves.
constexpr std::array kNoted{"help", "left_view", "replaced", "other"};

bool holds(const std::vector<std::size_t>& numbers, std::size_t number) {
  return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

}  // namespace

TestPane::TestPane(ReviewDesk& desk, KnowledgeTests& tests, QObject* parent)
    : QObject(parent), m_desk(&desk), m_tests(&tests) {
  connect(&desk, &ReviewDesk::registersChanged, this, [this](const ChangedRegisters& changes) {
    if (!m_testId.isEmpty() && (changes.touches("test/") || changes.touches("item/") || changes.touches("review")))
      read();
  });
  connect(&desk, &ReviewDesk::languageChanged, this, &TestPane::changed);
}

void TestPane::setTestId(const QString& id) {
  if (m_testId == id) return;
  m_testId = id;
  read();
}

void TestPane::read() {
  m_test = m_tests->find(m_testId);
  emit changed();
}

bool TestPane::marked() const {
  return m_test && m_test->state() == TestState::handed_in && m_tests->bankOf(*m_test->paper) != nullptr;
}

QString TestPane::personName() const {
  return m_test ? toQt(m_test->name) : QString();
}
QString TestPane::personText() const {
  return m_test ? app::personText(*m_desk, m_test->person) : QString();
}
QString TestPane::testState() const {
  return m_test ? toQt(domain::toString(m_test->state())) : QString();
}
bool TestPane::writable() const {
  return m_test && m_desk->writable();
}

QVariantList TestPane::facts() const {
  QVariantList rows;
  if (!m_test) return rows;
  const auto add = [&](const QString& label, const QString& value) {
    if (!value.isEmpty()) rows.append(QVariantMap{{"label", label}, {"value", value}});
  };
  add(tr("Paper drawn by"), Labels::aside(m_desk->people().nameOf(m_test->inspector), m_desk->time(m_test->drawn)));
  add(tr("Questions"), QString::number(m_test->paper->questions.size()));
  if (m_test->started) add(tr("Begun"), m_desk->time(*m_test->started));
  if (m_test->started) add(tr("Tablet"), m_desk->people().deviceNameOf(m_test->startedOn));
  if (m_test->state() == TestState::handed_in) {
    const QString how = m_test->handedInBy == "time"        ? tr("when the time was up")
                        : m_test->handedInBy == "inspector" ? tr("by the inspector")
                                                            : tr("by the person");
    add(tr("Handed in"), Labels::aside(m_desk->time(m_test->handedIn), how));
  }
  if (m_test->state() == TestState::abandoned) add(tr("Abandoned"), toQt(m_test->abandoned));
  return rows;
}

QString TestPane::resultText() const {
  return marked() ? marksText(m_tests->marks(*m_test)) : QString();
}

bool TestPane::passed() const {
  return marked() && m_tests->marks(*m_test).passed;
}

QString TestPane::doubt() const {
  if (!m_test || m_test->state() != TestState::handed_in) return {};
  if (!marked()) return tr("The question bank of this paper is not on this tablet: sync to fetch it.");
  const domain::Register* result = m_desk->registers().find(domain::testEntity(m_test->id), "result");
  if (result == nullptr || result->provisional().value == json::value(m_tests->marks(*m_test).toJson())) return {};
  return tr("Marked again, this paper comes to something else than what was written when it was handed in.");
}

QVariantList TestPane::paper() const {
  QVariantList rows;
  if (!marked()) return rows;
  const domain::QuestionBank& bank = *m_tests->bankOf(*m_test->paper);
  const domain::Marks marks = m_tests->marks(*m_test);
  for (const domain::PaperQuestion& asked : m_test->paper->questions) {
    const domain::BankQuestion* question = bank.question(asked.id);
    if (question == nullptr) continue;
    const auto choice = m_test->choices.find(asked.id);
    QVariantList options;
    for (const std::size_t number : asked.order) {
      if (number >= question->options.size()) continue;
      options.append(QVariantMap{{"letter", QString(QChar(u'A' + static_cast<int>(options.size())))},
                                 {"text", m_desk->text(question->options[number])},
                                 {"chosen", choice != m_test->choices.end() && holds(choice->second, number)},
                                 {"right", holds(question->right, number)}});
    }
    const bool wrong = std::find(marks.wrong.begin(), marks.wrong.end(), asked.id) != marks.wrong.end();
    rows.append(QVariantMap{{"number", static_cast<int>(rows.size()) + 1},
                            {"question", m_desk->text(question->question)},
                            {"right", !wrong},
                            {"options", options}});
  }
  return rows;
}

QVariantList TestPane::incidents() const {
  QVariantList rows;
  if (!m_test) return rows;
  for (const domain::Incident& incident : m_test->incidents) {
    rows.append(QVariantMap{{"kind", toQt(incident.kind)},
                            {"text", incidentText(toQt(incident.kind))},
                            {"note", toQt(incident.text)},
                            {"timeText", m_desk->time(incident.wall)}});
  }
  return rows;
}

QStringList TestPane::incidentKinds() const {
  QStringList kinds;
  for (const char* kind : kNoted) kinds.append(kind);
  return kinds;
}

QStringList TestPane::incidentWords() const {
  QStringList words;
  for (const char* kind : kNoted) words.append(incidentText(kind));
  return words;
}

QString TestPane::proposal() const {
  const auto proposed = m_test ? m_tests->proposal(*m_test) : std::nullopt;
  return proposed ? toQt(domain::toString(proposed->determination)) : QString();
}

QString TestPane::proposalPlace() const {
  const auto proposed = m_test ? m_tests->proposal(*m_test) : std::nullopt;
  return proposed ? m_desk->entityTitle(proposed->entity) : QString();
}

bool TestPane::taken() const {
  const auto proposed = m_test ? m_tests->proposal(*m_test) : std::nullopt;
  return proposed && proposed->taken;
}

bool TestPane::take() {
  return m_tests->take({m_testId});
}
bool TestPane::note(const QString& kind, const QString& text) {
  return m_tests->note(m_testId, kind, text);
}
bool TestPane::abandon(const QString& reason) {
  return m_tests->abandon(m_testId, reason);
}
bool TestPane::handIn() {
  return m_tests->handIn(m_testId, QStringLiteral("inspector"));
}

}  // namespace fieldseal::app
