/// The tablet in the hands of whoever sits a knowledge test: one person's paper, then the next one's.
///
/// While it is `active` the window shows this and nothing else; it ends by HandBack alone. It holds no state of its
/// own but who sits and which question is shown: every choice is in the journal before it is drawn, and the time left
/// is read out of it.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QStringList>

#include "models/knowledge_tests.hpp"
#include "models/test_sheet_models.hpp"

namespace fieldseal::app {

class ReviewDesk;

class TestSitting : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.sitting")
  Q_PROPERTY(bool active READ active NOTIFY activeChanged)
  /// "welcome": who is it, and what is coming; "paper": the time runs; "over": handed in, wait for the inspector.
  Q_PROPERTY(QString phase READ phase NOTIFY changed)
  Q_PROPERTY(QString personName READ personName NOTIFY changed)
  /// A running test that goes on; its time did not stop.
  Q_PROPERTY(bool resumed READ resumed NOTIFY changed)
  Q_PROPERTY(int minutes READ minutes NOTIFY changed)
  Q_PROPERTY(int questionCount READ questionCount NOTIFY changed)
  Q_PROPERTY(int answeredCount READ answeredCount NOTIFY changed)
  /// The question that is shown, from 0.
  Q_PROPERTY(int index READ index NOTIFY changed)
  Q_PROPERTY(QString question READ question NOTIFY changed)
  /// Several options are right: all of them are to be chosen.
  Q_PROPERTY(bool several READ several NOTIFY changed)
  Q_PROPERTY(QString leftText READ leftText NOTIFY timeChanged)
  /// Of the whole time, 1 to 0.
  Q_PROPERTY(double leftShare READ leftShare NOTIFY timeChanged)
  /// The last five minutes.
  Q_PROPERTY(bool nearEnd READ nearEnd NOTIFY timeChanged)
  /// It ended because the time was up.
  Q_PROPERTY(bool timeWasUp READ timeWasUp NOTIFY changed)
  /// Who sits after this one; "" for nobody.
  Q_PROPERTY(QString nextName READ nextName NOTIFY changed)
  Q_PROPERTY(int waiting READ waiting NOTIFY changed)
  Q_PROPERTY(fieldseal::app::TestOptionModel* options READ options CONSTANT)
  Q_PROPERTY(fieldseal::app::TestOverviewModel* overview READ overview CONSTANT)

 public:
  TestSitting(ReviewDesk& desk, KnowledgeTests& tests, QObject* parent);

  [[nodiscard]] bool active() const { return !m_testId.isEmpty(); }
  [[nodiscard]] QString phase() const;
  [[nodiscard]] QString personName() const;
  [[nodiscard]] bool resumed() const { return m_resumed; }
  [[nodiscard]] int minutes() const;
  [[nodiscard]] int questionCount() const;
  [[nodiscard]] int answeredCount() const;
  [[nodiscard]] int index() const { return m_index; }
  [[nodiscard]] QString question() const;
  [[nodiscard]] bool several() const;
  [[nodiscard]] QString leftText() const;
  [[nodiscard]] double leftShare() const;
  [[nodiscard]] bool nearEnd() const;
  [[nodiscard]] bool timeWasUp() const;
  [[nodiscard]] QString nextName() const;
  [[nodiscard]] int waiting() const { return static_cast<int>(m_queue.size()); }
  [[nodiscard]] TestOptionModel* options() const { return m_options; }
  [[nodiscard]] TestOverviewModel* overview() const { return m_overview; }
  /// The time runs in somebody's hands: the vault is not locked for want of touches.
  [[nodiscard]] bool holdsTablet() const;

  /// Hands the tablet over for these tests, one after another; prepared ones, or one that runs here.
  Q_INVOKABLE bool handOver(const QStringList& testIds);
  /// "I am this person": from here the time runs.
  Q_INVOKABLE bool begin();
  /// Chooses an option or takes it back; of a question with one right option the one before goes.
  Q_INVOKABLE bool choose(int row);
  Q_INVOKABLE void go(int index);
  Q_INVOKABLE bool handIn();
  /// The next person's turn.
  Q_INVOKABLE void passOn();
  /// The inspector has the tablet again: HandBack says so.
  void end();

 signals:
  void activeChanged();
  void changed();
  void timeChanged();

 private:
  void show(const QString& testId);
  void read();
  void onApplicationState(Qt::ApplicationState state);
  [[nodiscard]] const domain::PaperQuestion* asked() const;
  [[nodiscard]] const domain::BankQuestion* inBank() const;

  ReviewDesk* m_desk;
  KnowledgeTests* m_tests;
  QString m_testId;
  QStringList m_queue;
  std::optional<domain::TestRecord> m_test;
  int m_index = 0;
  bool m_begun = false;  ///< this person confirmed, since the tablet was handed over
  bool m_resumed = false;
  TestOptionModel* m_options;
  TestOverviewModel* m_overview;
};

}  // namespace fieldseal::app
