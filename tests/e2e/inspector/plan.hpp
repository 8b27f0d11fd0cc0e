/// What the scripted inspector finds at the premises: the same at every run, so that numbers can be compared.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
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

struct Plan {
  std::vector<Answer> answers;
  std::vector<PlannedSighting> sightings;
  std::vector<PlannedFinding> findings;

  [[nodiscard]] const Answer* answer(const QString& item) const;
  [[nodiscard]] std::vector<Answer> unitAnswers(const QString& item) const;
  [[nodiscard]] std::vector<PlannedSighting> sightingsOf(const QString& list) const;
  [[nodiscard]] std::vector<PlannedFinding> findingsOf(const QString& item) const;
};

/// For packaging/sample.
[[nodiscard]] const Plan& samplePlan();

/// What is written where an item asks for a count, a day or a text.
[[nodiscard]] QString plannedCount(const QString& item);
[[nodiscard]] QString plannedDay(const QString& item);
[[nodiscard]] QString plannedText(const QString& item);

}  // namespace fieldseal::e2e
