/// The knowledge tests of a review, as the inspector sees them; the latest first.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QStringList>
#include <vector>

#include "models/knowledge_tests.hpp"

namespace fieldseal::app {

class ReviewDesk;

class TestListModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.tests")
  Q_PROPERTY(int count READ count NOTIFY changed)
  /// The template asks for a knowledge test.
  Q_PROPERTY(bool offered READ offered CONSTANT)
  /// Why none can be drawn: "" or a sentence.
  Q_PROPERTY(QString problem READ problem NOTIFY changed)
  Q_PROPERTY(bool writable READ writable NOTIFY changed)
  /// "20 questions, 30 minutes, passed from 90 %"
  Q_PROPERTY(QString ruleText READ ruleText NOTIFY changed)
  Q_PROPERTY(int preparedCount READ preparedCount NOTIFY changed)
  Q_PROPERTY(int runningCount READ runningCount NOTIFY changed)
  Q_PROPERTY(int handedInCount READ handedInCount NOTIFY changed)
  Q_PROPERTY(int passedCount READ passedCount NOTIFY changed)
  /// Results that the item does not say yet.
  Q_PROPERTY(int untakenCount READ untakenCount NOTIFY changed)
  /// The item that results are proposed to; "" for none.
  Q_PROPERTY(QString fedItem READ fedItem NOTIFY changed)

 public:
  enum Role {
    TestIdRole = Qt::UserRole + 1,  ///< testId: string
    PersonNameRole,                 ///< personName: string
    PersonTextRole,                 ///< personText: "Personnel P00012", "" for one who was not declared
    StateRole,                      ///< testState: "prepared", "running", "handed_in", "abandoned"
    StateTextRole,                  ///< stateText: "Running, 12:04 left", "Handed in 2 Mar 2026 14:02", …
    ResultTextRole,                 ///< resultText: "18 of 20 right (90 %)", "" until it is handed in
    PassedRole,                     ///< passed: bool
    SitsHereRole,                   ///< sitsHere: bool; prepared, or running on this tablet: it can be handed over
    IncidentsRole,                  ///< incidentCount: int
    ProposalRole,                   ///< proposal: a determination's code, "" for none
    TakenRole,                      ///< taken: bool; the item says so
    TimeTextRole,                   ///< timeText: when it was drawn
  };

  TestListModel(ReviewDesk& desk, KnowledgeTests& tests, QObject* parent);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] bool offered() const { return m_tests->offered(); }
  [[nodiscard]] QString problem() const { return m_tests->problem(); }
  [[nodiscard]] bool writable() const;
  [[nodiscard]] QString ruleText() const;
  [[nodiscard]] int preparedCount() const { return countOf(domain::TestState::prepared); }
  [[nodiscard]] int runningCount() const { return countOf(domain::TestState::running); }
  [[nodiscard]] int handedInCount() const { return countOf(domain::TestState::handed_in); }
  [[nodiscard]] int passedCount() const;
  [[nodiscard]] int untakenCount() const;
  [[nodiscard]] QString fedItem() const;

  /// Draws a paper for each declared person. @return the tests' ids, in the same order; fewer when one failed
  Q_INVOKABLE QStringList prepare(const QStringList& persons);
  /// Draws one for somebody who was not declared. @return its id; "" when it failed
  Q_INVOKABLE QString prepareFor(const QString& name);
  /// Takes all results that the item does not say yet.
  Q_INVOKABLE bool takeAll();
  Q_INVOKABLE QString idAt(int row) const;
  /// Those that are ready to be sat, in the order in which they were drawn.
  Q_INVOKABLE QStringList preparedIds() const;

 signals:
  void changed();

 private:
  struct Row {
    QString id, name, person, stateText, resultText, proposal;
    domain::TestState state = domain::TestState::prepared;
    bool passed = false, sitsHere = false, taken = false;
    int incidents = 0;
    WallTime drawn{};
    friend bool operator==(const Row&, const Row&) = default;
  };
  void update();
  [[nodiscard]] Row read(const domain::TestRecord& test) const;
  [[nodiscard]] QString stateText(const domain::TestRecord& test) const;
  [[nodiscard]] int countOf(domain::TestState state) const;

  ReviewDesk* m_desk;
  KnowledgeTests* m_tests;
  std::vector<Row> m_rows;
};

}  // namespace fieldseal::app
