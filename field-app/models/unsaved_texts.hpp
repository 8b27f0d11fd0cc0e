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
/// again. What found no room on the disk is written by itself as soon as there is some, while the app is unlocked and
/// nothing else was written there meanwhile; all else waits for the person, at the field or in the list of these texts.
/// Kept in the vault too where that still has room, so that a lock or a kill takes nothing.
class UnsavedTexts : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.unsaved")
  /// Why the last write was not done and what to do; "" once one was, or once there is room again where that was why.
  Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
  /// The fields whose text is kept here.
  Q_PROPERTY(QStringList keys READ keys NOTIFY changed)
  /// Those texts: [{"key", "place", "text", "why"}]; place, of what it is ("PE-04", "Finding: …"), and why it was not
  /// saved are in the language of that time.
  Q_PROPERTY(QVariantList texts READ texts NOTIFY changed)
  /// What a person should know of them now; "" when there are none.
  Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

 public:
  UnsavedTexts(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] QString problem() const { return m_problem; }
  [[nodiscard]] QStringList keys() const;
  [[nodiscard]] QVariantList texts() const;
  [[nodiscard]] QString notice() const;

  /// What is written until end() is this field's text.
  Q_INVOKABLE void begin(const QString& key, const QString& text);
  /// Keeps the text when it was refused; nothing is kept of the field when it was not.
  Q_INVOKABLE void end();
  /// The text that is kept of a field; undefined when none is.
  Q_INVOKABLE QVariant textOf(const QString& key) const;
  /// It was given up at its field.
  Q_INVOKABLE void forget(const QString& key);
  /// It was given up elsewhere: a field that shows it lets it go too.
  Q_INVOKABLE void discard(const QString& key);
  /// Writes what waits for room, where there is some now. Called every few seconds.
  void lookForRoom();

 signals:
  void problemChanged();
  void changed();
  void noticeChanged();
  void discarded(const QString& key);

 private:
  struct Attempt {
    QString key, text, place, why, undoText;
    std::string creates;                   ///< as ReviewDesk::notWritten
    std::vector<journal::Change> changes;  ///< none when the text goes elsewhere than into the journal
    std::vector<json::value> stood;        ///< before them
    bool refused = false, forRoom = false;
    [[nodiscard]] bool savesItself() const { return forRoom && !changes.empty(); }
  };
  void restore();
  void noteRefusal(const QString& why, bool forRoom);
  void noteProblem(const QString& problem);
  [[nodiscard]] json::value standing(const journal::Change& change) const;
  [[nodiscard]] std::optional<std::vector<journal::Change>> changesNow(const Attempt& held) const;
  [[nodiscard]] bool write(const Attempt& held, std::vector<journal::Change> changes);
  [[nodiscard]] QString placeOf(const Attempt& attempt) const;
  void keepInVault();
  void announce();

  ReviewDesk* m_desk;
  QString m_problem;
  QTimer m_room;
  std::optional<Attempt> m_attempt;
  std::map<QString, Attempt> m_held;
  bool m_readable = true;  ///< what the vault keeps of them: else it is not written over
};

}  // namespace fieldseal::app
