/// What a person wrote and the store did not take: kept until it is, wherever the person goes meanwhile, and why.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QVariant>
#include <map>
#include <optional>
#include <vector>

#include "journal/writer.hpp"

namespace fieldseal::app {

class ReviewDesk;

/// A field names itself by a key, hands its text over between begin() and end(), and asks textOf() when it is shown
/// again. What found no room on the disk is written by itself as soon as there is some; what was refused for another
/// reason waits for the field. Kept in the vault too where that still has room, so that a lock or a kill takes nothing.
class UnsavedTexts : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.unsaved")
  /// Why the last write was not done and what to do; "" once one was, or once there is room again where that was why.
  Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
  /// The fields whose text is kept here.
  Q_PROPERTY(QStringList keys READ keys NOTIFY changed)
  /// What those texts are of, for a person, each once: "PE-04", "Finding: …".
  Q_PROPERTY(QString places READ places NOTIFY changed)

 public:
  UnsavedTexts(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] QString problem() const { return m_problem; }
  [[nodiscard]] QStringList keys() const;
  [[nodiscard]] QString places() const;

  /// What is written until end() is this field's text.
  Q_INVOKABLE void begin(const QString& key, const QString& text);
  /// Keeps the text when it was refused; nothing is kept of the field when it was not.
  Q_INVOKABLE void end();
  /// The text that is kept of a field; undefined when none is.
  Q_INVOKABLE QVariant textOf(const QString& key) const;
  /// It was given up.
  Q_INVOKABLE void forget(const QString& key);
  /// Writes what waits for room, where there is some now. Called every few seconds.
  void lookForRoom();

 signals:
  void problemChanged();
  void changed();

 private:
  struct Attempt {
    QString key, text, undoText;
    std::string creates;                   ///< as ReviewDesk::notWritten
    std::vector<journal::Change> changes;  ///< none when the text goes elsewhere than into the journal
    std::vector<json::value> stood;        ///< before them
    bool refused = false, forRoom = false;
  };
  void noteProblem(const QString& problem);
  [[nodiscard]] json::value standing(const journal::Change& change) const;
  [[nodiscard]] bool write(const Attempt& held);
  [[nodiscard]] QString placeOf(const Attempt& held) const;
  void keepInVault();
  void announce();

  ReviewDesk* m_desk;
  QString m_problem;
  QTimer m_room;
  std::optional<Attempt> m_attempt;
  std::map<QString, Attempt> m_held;
};

}  // namespace fieldseal::app
