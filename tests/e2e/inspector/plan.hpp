/// What the scripted inspector finds at the premises: the same at every run, so that numbers can be compared.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <utility>
#include <vector>

namespace fieldseal::e2e {

/// An answer that is not plainly "conform". `unit` is a unit's key for one unit of the item, "" for the item.
struct Answer {
  QString item;
  QString unit;
  QString determination;
  QString note;
};

struct PlannedSighting {
  QString list;
  QString unit;  ///< key; "" for an undeclared one
  QString status;
  QString field;  ///< found to differ, or the key's field of an undeclared one
  QString found;
  QString note;
};

struct PlannedFinding {
  QString item;  ///< written from it
  QString severity;
  QString text;
};

/// Every question of the role, then one of the inspector's own.
struct PlannedInterview {
  QString person;  ///< key
  QString role;
  std::vector<std::pair<QString, QString>> answers;  ///< by the template's question
  QString ownQuestion, ownAnswer;
  QString correction;  ///< when it is read back
};

/// How somebody does in the knowledge test.
struct PlannedTest {
  QString person;  ///< key
  int answered;    ///< the first questions of the paper
  int right;       ///< and of these the first
};

/// What labels on equipment say.
struct PlannedLabels {
  QString typed, inPicture;  ///< keys of units that match
  QString unknown;           ///< is in no list
};

struct Plan {
  std::vector<Answer> answers;
  std::vector<PlannedSighting> sightings;
  std::vector<PlannedFinding> findings;
  PlannedInterview interview;
  std::vector<PlannedTest> tests;
  PlannedLabels labels;

  [[nodiscard]] const Answer* answer(const QString& item) const;
  [[nodiscard]] std::vector<Answer> unitAnswers(const QString& item) const;
  [[nodiscard]] std::vector<PlannedSighting> sightingsOf(const QString& list) const;
  [[nodiscard]] std::vector<PlannedFinding> findingsOf(const QString& item) const;
  /// @param person  key; one of `tests`
  [[nodiscard]] const PlannedTest& test(const QString& person) const;
};

/// For packaging/sample.
[[nodiscard]] const Plan& samplePlan();

/// What is written where an item asks for a count, a day or a text.
[[nodiscard]] QString plannedCount(const QString& item);
[[nodiscard]] QString plannedDay(const QString& item);
[[nodiscard]] QString plannedText(const QString& item);

}  // namespace fieldseal::e2e
