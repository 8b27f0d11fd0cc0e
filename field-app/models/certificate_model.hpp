/// This tablet's certificate, as far as its inspector needs to know of it: until when the office's server takes it, and
/// what to do when no other one came in time.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>

#include "sync/renewal_machine.hpp"

namespace fieldseal::app {

class JournalStore;

class CertificateModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("app.sync.certificate")
  /// "Valid until 2 Mar 2029", and whether a sync renews it; "" when it cannot be read.
  Q_PROPERTY(QString validityText READ validityText NOTIFY changed)
  /// "" while nothing need be done; else what is the matter, as a heading.
  Q_PROPERTY(QString warningTitle READ warningTitle NOTIFY changed)
  /// Why, and what to do, as sentences.
  Q_PROPERTY(QString warning READ warning NOTIFY changed)
  /// No sync helps: only the office can.
  Q_PROPERTY(bool needsOffice READ needsOffice NOTIFY changed)

 public:
  CertificateModel(JournalStore& store, const Clock& clock, QString language, QObject* parent);

  [[nodiscard]] QString validityText() const;
  [[nodiscard]] QString warningTitle() const;
  [[nodiscard]] QString warning() const;
  [[nodiscard]] bool needsOffice() const;

  /// After a sync, which may have tried to renew it.
  void refresh();
  void setLanguage(const QString& language);

 signals:
  void changed();

 private:
  enum class State { unknown, running, due, unrenewed, ended, lapsed, refused };
  [[nodiscard]] State stateAt(WallTime now) const;
  /// "The last try was on 2 Mar 2026 14:02: …"; "" when it did not fail.
  [[nodiscard]] QString lastTryText() const;

  JournalStore* m_store;
  const Clock* m_clock;
  QString m_language;
  sync::CertificateInUse m_inUse;
  std::optional<WallTime> m_end;
  State m_state = State::unknown;
};

}  // namespace fieldseal::app
