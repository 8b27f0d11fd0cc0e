#include "models/knowledge_tests.hpp"

#include "domain/entity.hpp"
#include "domain/interview.hpp"
#include "domain/register_value.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/talk_texts.hpp"

namespace fieldseal::app {
namespace {

using domain::TestRecord;
using domain::TestState;

constexpr std::chrono::milliseconds kTick{1000};
constexpr int kTicksAfterFailure = 30;

json::value millisecondsOf(WallTime wall) {
  return static_cast<std::int64_t>(wall.time_since_epoch().count());
}

std::optional<Uuid> idOf(const QString& testId) {
  const auto id = Uuid::parse(testId.toStdString());
  return id ? std::optional(*id) : std::nullopt;
}

}  // namespace

KnowledgeTests::KnowledgeTests(ReviewDesk& desk, const BootClock& bootClock, QObject* parent)
    : QObject(parent), m_desk(&desk), m_bootClock(&bootClock) {
  m_timer.setInterval(kTick);
  connect(&m_timer, &QTimer::timeout, this, &KnowledgeTests::tick);
  if (offered()) m_timer.start();
}

bool KnowledgeTests::offered() const {
  return m_desk->checklist().knowledgeTest.has_value();
}

std::string KnowledgeTests::bankHash() const {
  const domain::Register* named = m_desk->registers().find(domain::kReview, "bank");
  return named == nullptr ? std::string() : domain::textOf(named->provisional().value);
}

const domain::QuestionBank* KnowledgeTests::bankOf(const domain::Paper& paper) const {
  if (const auto known = m_banks.find(paper.bank); known != m_banks.end()) return known->second.get();
  const auto hash = crypto::parseHash(paper.bank);
  if (!hash) return nullptr;
  const auto file = m_desk->store().content(*hash);
  if (!file) return nullptr;  // a later sync may bring it: ask again then
  auto bank = domain::readQuestionBank(*file);
  auto kept = bank ? std::make_unique<domain::QuestionBank>(std::move(*bank)) : nullptr;
  return m_banks.emplace(paper.bank, std::move(kept)).first->second.get();
}

QString KnowledgeTests::problem() const {
  if (!offered()) return tr("The template of this review has no knowledge test.");
  const std::string hash = bankHash();
  if (hash.empty()) return tr("The office gave this review no question bank. Ask it to, then sync.");
  domain::Paper wanted;
  wanted.bank = hash;
  if (bankOf(wanted) != nullptr) return {};
  return m_banks.contains(hash) ? tr("The question bank of this review cannot be read. Ask the office for another one.")
                                : tr("The question bank is not on this tablet yet. Sync to fetch it.");
}

std::vector<TestRecord> KnowledgeTests::all() const {
  return domain::knowledgeTests(m_desk->registers());
}

std::optional<TestRecord> KnowledgeTests::find(const QString& testId) const {
  const auto id = idOf(testId);
  return id ? domain::knowledgeTest(m_desk->registers(), *id) : std::nullopt;
}

domain::Marks KnowledgeTests::marks(const TestRecord& test) const {
  const domain::QuestionBank* bank = bankOf(*test.paper);
  return domain::markPaper(*test.paper, bank == nullptr ? domain::QuestionBank() : *bank, test.choices);
}

domain::Instant KnowledgeTests::now() const {
  return {m_desk->clock().now(), m_bootClock->boot(), m_bootClock->sinceBoot()};
}

std::chrono::milliseconds KnowledgeTests::left(const TestRecord& test) const {
  if (!test.timer) return std::chrono::minutes(test.paper->minutes);
  return domain::timeLeft(*test.timer, now());
}

domain::TimeMark KnowledgeTests::markNow(const TestRecord& test) const {
  return {left(test), now()};
}

bool KnowledgeTests::sitsHere(const TestRecord& test) const {
  return test.startedOn == m_desk->store().identity().device;
}

QString KnowledgeTests::prepare(const QString& person, const QString& name) {
  if (const QString why = problem(); !why.isEmpty()) {
    m_desk->refuse(Errc::not_allowed_now, why);
    return {};
  }
  if (name.trimmed().isEmpty()) {
    m_desk->refuse(Errc::out_of_range, tr("Say who sits the test."));
    return {};
  }
  domain::Paper wanted;
  wanted.bank = bankHash();
  SystemRandom random;
  const domain::Paper paper =
      domain::drawPaper(*m_desk->checklist().knowledgeTest, *bankOf(wanted), wanted.bank, random);
  const Uuid id = m_desk->newId();
  const std::string entity = domain::testEntity(id);
  const bool written = m_desk->write({{entity, "person", textOrNull(person)},
                                      {entity, "name", json::value(name.trimmed().toStdString())},
                                      {entity, "paper", paper.toJson()}},
                                     {}, ReviewDesk::Undo::no);
  return written ? toQt(id.toString()) : QString();
}

bool KnowledgeTests::start(const QString& testId) {
  const auto test = find(testId);
  if (!test || test->state() != TestState::prepared)
    return m_desk->refuse(Errc::not_allowed_now, tr("This test was begun before."));
  const std::string entity = domain::testEntity(test->id);
  const domain::TimeMark mark{std::chrono::minutes(test->paper->minutes), now()};
  return m_desk->write({{entity, "started", millisecondsOf(m_desk->clock().now())}, {entity, "timer", mark.toJson()}},
                       {}, ReviewDesk::Undo::no);
}

std::optional<domain::Incident> KnowledgeTests::clockIncident(const TestRecord& test) const {
  if (!test.timer || !domain::clockWasMoved(*test.timer, now())) return std::nullopt;
  const QString moved = tr("from %1 to %2").arg(m_desk->time(test.timer->at.wall), m_desk->time(m_desk->clock().now()));
  return domain::Incident{"clock", moved.toStdString(), m_desk->clock().now()};
}

bool KnowledgeTests::writeRunning(const TestRecord& test, std::vector<journal::Change> changes,
                                  std::vector<domain::Incident> incidents) {
  const std::string entity = domain::testEntity(test.id);
  if (auto clock = clockIncident(test)) incidents.push_back(std::move(*clock));
  if (!incidents.empty()) {
    incidents.insert(incidents.begin(), test.incidents.begin(), test.incidents.end());
    changes.push_back({entity, "incidents", domain::incidentsToJson(incidents)});
  }
  changes.push_back({entity, "timer", markNow(test).toJson()});
  return m_desk->write(std::move(changes), {}, ReviewDesk::Undo::no);
}

bool KnowledgeTests::resume(const QString& testId) {
  const auto test = find(testId);
  if (!test || test->state() != TestState::running || !sitsHere(*test))
    return m_desk->refuse(Errc::not_allowed_now, tr("This test cannot go on here: it is not running on this tablet."));
  const QString text = tr("went on with %1 left").arg(leftText(left(*test)));
  return writeRunning(*test, {}, {{"interrupted", text.toStdString(), m_desk->clock().now()}});
}

bool KnowledgeTests::choose(const QString& testId, const std::string& question,
                            const std::vector<std::size_t>& chosen) {
  const auto test = find(testId);
  if (!test || test->state() != TestState::running || left(*test).count() == 0)
    return m_desk->refuse(Errc::not_allowed_now, tr("The time is up."));
  json::value value = chosen.empty() ? json::value(nullptr) : json::value(domain::numbersToJson(chosen));
  return writeRunning(*test, {{domain::testEntity(test->id, question), "chosen", std::move(value)}}, {});
}

bool KnowledgeTests::handIn(const QString& testId, const QString& by) {
  const auto test = find(testId);
  if (!test || test->state() != TestState::running)
    return m_desk->refuse(Errc::not_allowed_now, tr("This test is not running."));
  const std::string entity = domain::testEntity(test->id);
  const json::object how{{"by", by.toStdString()}, {"wall", millisecondsOf(m_desk->clock().now())}};
  return writeRunning(*test, {{entity, "handed_in", how}, {entity, "result", marks(*test).toJson()}}, {});
}

bool KnowledgeTests::abandon(const QString& testId, const QString& reason) {
  const auto test = find(testId);
  if (!test || test->state() == TestState::abandoned) return false;
  if (reason.trimmed().isEmpty()) return m_desk->refuse(Errc::out_of_range, tr("Say why the test is abandoned."));
  const json::object why{{"reason", reason.trimmed().toStdString()}, {"wall", millisecondsOf(m_desk->clock().now())}};
  return m_desk->write({{domain::testEntity(test->id), "abandoned", why}},
                       tr("Test abandoned: %1").arg(toQt(test->name)));
}

bool KnowledgeTests::note(const QString& testId, const QString& kind, const QString& text) {
  const auto test = find(testId);
  if (!test) return false;
  std::vector<domain::Incident> incidents = test->incidents;
  incidents.push_back({kind.toStdString(), text.trimmed().toStdString(), m_desk->clock().now()});
  return m_desk->write({{domain::testEntity(test->id), "incidents", domain::incidentsToJson(incidents)}},
                       tr("Noted: %1").arg(incidentText(kind)));
}

void KnowledgeTests::tick() {
  if (m_pause > 0) --m_pause;
  for (const TestRecord& test : all()) {
    if (test.state() != TestState::running || !sitsHere(test) || left(test).count() > 0) continue;
    // A review that was sealed meanwhile takes no hand-in; a full disk is not asked every second.
    if (m_pause > 0 || !m_desk->writable()) continue;
    if (!handIn(toQt(test.id.toString()), "time")) m_pause = kTicksAfterFailure;
  }
  emit ticked();
}

}  // namespace fieldseal::app
