#include "models/test_sitting.hpp"

#include <QGuiApplication>
#include <algorithm>

#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/talk_texts.hpp"

namespace fieldseal::app {
namespace {

using domain::TestState;

constexpr std::chrono::minutes kNearEnd{5};

}  // namespace

TestSitting::TestSitting(ReviewDesk& desk, KnowledgeTests& tests, QObject* parent)
    : QObject(parent),
      m_desk(&desk),
      m_tests(&tests),
      m_options(new TestOptionModel(this)),
      m_overview(new TestOverviewModel(this)) {
  connect(&desk, &ReviewDesk::registersChanged, this, [this](const ChangedRegisters& changes) {
    if (active() && changes.touches("test/" + m_testId.toStdString())) read();
  });
  connect(&desk, &ReviewDesk::languageChanged, this, [this] {
    if (active()) read();
  });
  connect(&tests, &KnowledgeTests::ticked, this, &TestSitting::timeChanged);
  if (auto* application = qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
    connect(application, &QGuiApplication::applicationStateChanged, this, &TestSitting::onApplicationState);
}

bool TestSitting::handOver(const QStringList& testIds) {
  if (!m_desk->writable()) return m_desk->refuse(Errc::not_allowed_now, m_desk->readOnlyReason());
  QStringList ready;
  for (const QString& id : testIds) {
    const auto test = m_tests->find(id);
    const bool mayBeSat = test && (test->state() == TestState::prepared ||
                                   (test->state() == TestState::running && m_tests->sitsHere(*test)));
    if (mayBeSat) ready.append(id);
  }
  if (ready.isEmpty()) return m_desk->refuse(Errc::not_allowed_now, tr("There is no test to be sat here."));
  m_queue = ready.mid(1);
  show(ready.front());
  emit activeChanged();
  return true;
}

void TestSitting::show(const QString& testId) {
  m_testId = testId;
  m_index = 0;
  m_begun = false;
  m_test = m_tests->find(testId);
  m_resumed = m_test && m_test->state() == TestState::running;
  read();
}

void TestSitting::read() {
  m_test = m_tests->find(m_testId);
  std::vector<TestOverviewModel::Row> overview;
  std::vector<TestOptionModel::Row> options;
  if (m_test) {
    for (const domain::PaperQuestion& question : m_test->paper->questions) {
      const int number = static_cast<int>(overview.size());
      overview.push_back({number + 1, m_test->choices.contains(question.id), number == m_index});
    }
  }
  const domain::PaperQuestion* shown = asked();
  const domain::BankQuestion* question = inBank();
  if (shown != nullptr && question != nullptr) {
    const auto choice = m_test->choices.find(shown->id);
    for (const std::size_t number : shown->order) {
      if (number >= question->options.size()) continue;
      const bool chosen = choice != m_test->choices.end() &&
                          std::find(choice->second.begin(), choice->second.end(), number) != choice->second.end();
      options.push_back({number, m_desk->text(question->options[number]), chosen});
    }
  }
  m_overview->show(std::move(overview));
  m_options->show(shown == nullptr ? QString() : m_testId + toQt(shown->id), std::move(options));
  emit changed();
  emit timeChanged();
}

const domain::PaperQuestion* TestSitting::asked() const {
  if (!m_test || phase() != "paper" || m_index >= questionCount()) return nullptr;
  return &m_test->paper->questions[static_cast<std::size_t>(m_index)];
}

const domain::BankQuestion* TestSitting::inBank() const {
  const domain::PaperQuestion* shown = asked();
  const domain::QuestionBank* bank = shown == nullptr ? nullptr : m_tests->bankOf(*m_test->paper);
  return bank == nullptr ? nullptr : bank->question(shown->id);
}

QString TestSitting::phase() const {
  if (!m_test) return {};
  if (m_test->state() == TestState::handed_in || m_test->state() == TestState::abandoned) return QStringLiteral("over");
  return m_begun ? QStringLiteral("paper") : QStringLiteral("welcome");
}

QString TestSitting::personName() const {
  return m_test ? toQt(m_test->name) : QString();
}
int TestSitting::minutes() const {
  return m_test ? static_cast<int>(m_test->paper->minutes) : 0;
}
int TestSitting::questionCount() const {
  return m_test ? static_cast<int>(m_test->paper->questions.size()) : 0;
}
int TestSitting::answeredCount() const {
  return m_test ? static_cast<int>(m_test->choices.size()) : 0;
}

QString TestSitting::question() const {
  const domain::BankQuestion* question = inBank();
  return question == nullptr ? QString() : m_desk->text(question->question);
}

bool TestSitting::several() const {
  const domain::BankQuestion* question = inBank();
  return question != nullptr && question->severalRight();
}

QString TestSitting::leftText() const {
  return m_test ? app::leftText(m_tests->left(*m_test)) : QString();
}

double TestSitting::leftShare() const {
  if (!m_test || m_test->paper->minutes <= 0) return 0;
  const std::chrono::milliseconds whole = std::chrono::minutes(m_test->paper->minutes);
  return static_cast<double>(m_tests->left(*m_test).count()) / static_cast<double>(whole.count());
}

bool TestSitting::nearEnd() const {
  return m_test && m_tests->left(*m_test) <= kNearEnd;
}

bool TestSitting::timeWasUp() const {
  return m_test && m_test->handedInBy == "time";
}

QString TestSitting::nextName() const {
  const auto next = m_queue.isEmpty() ? std::nullopt : m_tests->find(m_queue.front());
  return next ? toQt(next->name) : QString();
}

bool TestSitting::holdsTablet() const {
  return active() && phase() == "paper";
}

bool TestSitting::begin() {
  if (!m_test || m_begun) return false;
  const bool running = m_test->state() == TestState::running;
  if (!(running ? m_tests->resume(m_testId) : m_tests->start(m_testId))) return false;
  m_begun = true;
  read();
  return true;
}

bool TestSitting::choose(int row) {
  const domain::PaperQuestion* shown = asked();
  const auto& rows = m_options->rows();
  if (shown == nullptr || row < 0 || static_cast<std::size_t>(row) >= rows.size()) return false;
  std::vector<std::size_t> chosen;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const bool meant = i == static_cast<std::size_t>(row);
    if (meant ? !rows[i].chosen : rows[i].chosen && several()) chosen.push_back(rows[i].number);
  }
  std::sort(chosen.begin(), chosen.end());
  return m_tests->choose(m_testId, shown->id, chosen);
}

void TestSitting::go(int index) {
  if (index < 0 || index >= questionCount()) return;
  m_index = index;
  read();
}

bool TestSitting::handIn() {
  return holdsTablet() && m_tests->handIn(m_testId, QStringLiteral("person"));
}

void TestSitting::passOn() {
  if (phase() != "over" || m_queue.isEmpty()) return;
  show(m_queue.takeFirst());
}

void TestSitting::end() {
  m_testId.clear();
  m_queue.clear();
  m_test.reset();
  m_begun = false;
  emit activeChanged();
  emit changed();
}

void TestSitting::onApplicationState(Qt::ApplicationState state) {
  // Noted as it happens, not when the window comes back: it may never.
  if (state != Qt::ApplicationActive && holdsTablet())
    m_tests->note(m_testId, QStringLiteral("left_view"), tr("another window came to the front"));
}

}  // namespace fieldseal::app
