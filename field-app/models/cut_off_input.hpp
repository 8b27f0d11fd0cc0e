/// What is being entered on a sheet and was not written: kept in the vault, and given back after a lock or a kill until
/// it is written or given up. Strokes are never kept: nobody draws for another, the hand draws anew.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>
#include <string>

#include "base/result.hpp"

namespace fieldseal::app {

class ReviewDesk;

class CutOffInput : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.cutOff, review.closing.cutOff, review.interview.cutOff")
  Q_PROPERTY(bool pending READ pending NOTIFY changed)
  /// As those who answered `asked` gave it; empty when nothing was cut off.
  Q_PROPERTY(QVariantMap entered READ entered NOTIFY changed)

 public:
  /// @param what  as JournalStore::unfinished names it
  CutOffInput(ReviewDesk& desk, std::string what, QObject* parent);

  [[nodiscard]] bool pending() const { return !m_entered.isEmpty(); }
  [[nodiscard]] QVariantMap entered() const { return m_entered; }
  /// Something was cut off, and the review can still be written.
  [[nodiscard]] Q_INVOKABLE bool resumable() const;

  /// The vault is about to lock: asks who is taking entries and keeps what they add. What was cut off before stays when
  /// nobody is.
  void gather();
  /// As gather, while somebody writes on: says nothing where there is no room, and tries again when it is called next.
  Q_INVOKABLE void note();
  /// Answers `asked`; several answers make one.
  Q_INVOKABLE void add(const QVariantMap& entered);
  /// What is left unfinished without a lock, at once; nothing stands for nothing.
  Q_INVOKABLE void keep(const QVariantMap& entered);
  /// It was written, or given up.
  Q_INVOKABLE void forget();

 signals:
  void asked();
  void changed();

 private:
  [[nodiscard]] QVariantMap ask();
  [[nodiscard]] Result<> store(const QVariantMap& entered);

  ReviewDesk* m_desk;
  std::string m_what;
  QVariantMap m_entered, m_gathered;
};

}  // namespace fieldseal::app
