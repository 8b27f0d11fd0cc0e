/// One knowledge test as the inspector sees it: its result question by question, what was noted, what it proposes.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QStringList>
#include <QVariantList>

#include "models/knowledge_tests.hpp"

namespace fieldseal::app {

class ReviewDesk;

class TestPane : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.test")
  /// Set it to choose the test; "" for none.
  Q_PROPERTY(QString testId READ testId WRITE setTestId NOTIFY changed)
  Q_PROPERTY(bool open READ open NOTIFY changed)
  Q_PROPERTY(QString personName READ personName NOTIFY changed)
  Q_PROPERTY(QString personText READ personText NOTIFY changed)
  Q_PROPERTY(QString testState READ testState NOTIFY changed)
  Q_PROPERTY(bool writable READ writable NOTIFY changed)
  /// [{label, value}]: drawn by, begun, handed in, …
  Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
  Q_PROPERTY(QString resultText READ resultText NOTIFY changed)
  Q_PROPERTY(bool passed READ passed NOTIFY changed)
  /// The result that was written when it was handed in is not what the paper comes to now: "" or a sentence.
  Q_PROPERTY(QString doubt READ doubt NOTIFY changed)
  /// The paper, once it is handed in: [{number, question, right, options: [{letter, text, chosen, right}]}].
  Q_PROPERTY(QVariantList paper READ paper NOTIFY changed)
  /// [{kind, text, note, timeText}], the oldest first.
  Q_PROPERTY(QVariantList incidents READ incidents NOTIFY changed)
  Q_PROPERTY(QStringList incidentKinds READ incidentKinds CONSTANT)
  Q_PROPERTY(QStringList incidentWords READ incidentWords NOTIFY changed)
  /// What the result proposes: a determination's code; "" for none.
  Q_PROPERTY(QString proposal READ proposal NOTIFY changed)
  /// "PE-07, Personnel P00012"
  Q_PROPERTY(QString proposalPlace READ proposalPlace NOTIFY changed)
  Q_PROPERTY(bool taken READ taken NOTIFY changed)

 public:
  TestPane(ReviewDesk& desk, KnowledgeTests& tests, QObject* parent);

  [[nodiscard]] QString testId() const { return m_testId; }
  void setTestId(const QString& id);
  [[nodiscard]] bool open() const { return m_test.has_value(); }
  [[nodiscard]] QString personName() const;
  [[nodiscard]] QString personText() const;
  [[nodiscard]] QString testState() const;
  [[nodiscard]] bool writable() const;
  [[nodiscard]] QVariantList facts() const;
  [[nodiscard]] QString resultText() const;
  [[nodiscard]] bool passed() const;
  [[nodiscard]] QString doubt() const;
  [[nodiscard]] QVariantList paper() const;
  [[nodiscard]] QVariantList incidents() const;
  [[nodiscard]] QStringList incidentKinds() const;
  [[nodiscard]] QStringList incidentWords() const;
  [[nodiscard]] QString proposal() const;
  [[nodiscard]] QString proposalPlace() const;
  [[nodiscard]] bool taken() const;

  /// Takes what the result proposes.
  Q_INVOKABLE bool take();
  /// Notes what makes the result worth less. @param kind  one of incidentKinds
  Q_INVOKABLE bool note(const QString& kind, const QString& text);
  /// Ends it without a result.
  Q_INVOKABLE bool abandon(const QString& reason);
  /// Ends a running one in the person's place: what was chosen counts.
  Q_INVOKABLE bool handIn();

 signals:
  void changed();

 private:
  void read();
  [[nodiscard]] bool marked() const;

  ReviewDesk* m_desk;
  KnowledgeTests* m_tests;
  QString m_testId;
  std::optional<domain::TestRecord> m_test;
};

}  // namespace fieldseal::app
