/// The knowledge tests of the open review: their bank, their papers, their time and their marks. What TestListModel,
/// TestPane and TestSitting stand on.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "domain/knowledge_test.hpp"
#include "domain/review.hpp"
#include "journal/writer.hpp"
#include "models/boot_clock.hpp"

namespace fieldseal::app {

class ReviewDesk;

class KnowledgeTests : public QObject {
  Q_OBJECT

 public:
  KnowledgeTests(ReviewDesk& desk, const BootClock& bootClock, QObject* parent);

  /// The template asks for them.
  [[nodiscard]] bool offered() const;
  /// Why none can be drawn: "" or a sentence.
  [[nodiscard]] QString problem() const;
  /// The bank that a paper was drawn from; nothing while it has not been fetched.
  [[nodiscard]] const domain::QuestionBank* bankOf(const domain::Paper& paper) const;

  [[nodiscard]] std::vector<domain::TestRecord> all() const;
  [[nodiscard]] std::optional<domain::TestRecord> find(const QString& testId) const;
  [[nodiscard]] domain::Marks marks(const domain::TestRecord& test) const;
  [[nodiscard]] std::chrono::milliseconds left(const domain::TestRecord& test) const;
  /// It was started on this tablet: no other one takes its answers or ends it.
  [[nodiscard]] bool sitsHere(const domain::TestRecord& test) const;

  /// Draws a paper. @return the test's id; "" when it failed
  QString prepare(const QString& person, const QString& name);
  /// From now on the time runs.
  bool start(const QString& testId);
  /// The person goes on after the tablet was locked, killed or restarted: that is noted.
  bool resume(const QString& testId);
  bool choose(const QString& testId, const std::string& question, const std::vector<std::size_t>& chosen);
  /// @param by  "person", "time" or "inspector"
  bool handIn(const QString& testId, const QString& by);
  bool abandon(const QString& testId, const QString& reason);
  bool note(const QString& testId, const QString& kind, const QString& text);

  /// What the result proposes to the item that it feeds; nothing while it is not handed in, or feeds none.
  struct Proposal {
    const domain::Item* item = nullptr;
    std::string entity;  ///< that the determination is for
    domain::Determination determination = domain::Determination::conform;
    bool taken = false;  ///< the entity says so already
  };
  [[nodiscard]] std::optional<Proposal> proposal(const domain::TestRecord& test) const;
  /// Takes what these tests propose and what is not taken yet, in one entry: the determination with the method "test",
  /// the result as its note, and the marked paper as its evidence where the template asks for any.
  bool take(const std::vector<QString>& testIds);

  /// Hands in what has no time left, and says the time anew: by itself each second.
  void tick();

 signals:
  /// The time went on.
  void ticked();

 private:
  [[nodiscard]] domain::Instant now() const;
  [[nodiscard]] domain::TimeMark markNow(const domain::TestRecord& test) const;
  [[nodiscard]] std::optional<domain::Incident> clockIncident(const domain::TestRecord& test) const;
  [[nodiscard]] std::string bankHash() const;
  bool writeRunning(const domain::TestRecord& test, std::vector<journal::Change> changes,
                    std::vector<domain::Incident> incidents);
  void addProposal(std::vector<journal::Change>& changes, const domain::TestRecord& test, const Proposal& proposal);

  ReviewDesk* m_desk;
  const BootClock* m_bootClock;
  QTimer m_timer;
  int m_pause = 0;  ///< ticks to wait after a hand-in that could not be written
  mutable std::map<std::string, std::unique_ptr<domain::QuestionBank>> m_banks;
};

}  // namespace fieldseal::app
