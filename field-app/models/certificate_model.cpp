#include "models/certificate_model.hpp"

#include "crypto/certificate.hpp"
#include "models/labels.hpp"
#include "models/times.hpp"
#include "store/certificate_renewal.hpp"
#include "store/journal_store.hpp"
#include "sync/certificate_term.hpp"

namespace fieldseal::app {

using sync::CertificateTerm;

namespace {

/// The server's word, which goes before the tablet's clock.
bool refuses(Errc code) {
  switch (code) {
    case Errc::unauthorized:
    case Errc::device_revoked:
    case Errc::unknown_device:
    case Errc::not_permitted:
      return true;
    default:
      return false;
  }
}

}  // namespace

CertificateModel::CertificateModel(JournalStore& store, const Clock& clock, QString language, QObject* parent)
    : QObject(parent), m_store(&store), m_clock(&clock), m_language(std::move(language)) {
  refresh();
}

void CertificateModel::refresh() {
  auto inUse = CertificateRenewal(m_store->database()).certificate();
  m_inUse = inUse ? std::move(*inUse) : sync::CertificateInUse{};
  const auto end = crypto::certificateEnd(m_inUse.pem);
  m_end = end ? std::optional(*end) : std::nullopt;
  m_state = stateAt(m_clock->now());
  emit changed();
}

CertificateModel::State CertificateModel::stateAt(WallTime now) const {
  if (!m_end) return State::unknown;
  if (m_inUse.failure && refuses(m_inUse.failure->code)) return State::refused;
  switch (sync::certificateTerm(*m_end, now)) {
    case CertificateTerm::running:
      return State::running;
    case CertificateTerm::due:
      return m_inUse.failure ? State::unrenewed : State::due;
    case CertificateTerm::ended:
      return State::ended;
    case CertificateTerm::lapsed:
      return State::lapsed;
  }
  return State::unknown;
}

bool CertificateModel::needsOffice() const {
  return m_state == State::lapsed || m_state == State::refused;
}

QString CertificateModel::validityText() const {
  if (!m_end) return {};
  const QString day = dayText(*m_end, m_language);
  switch (m_state) {
    case State::due:
      return tr("Valid until %1; a sync renews it").arg(day);
    case State::ended:
    case State::lapsed:
      return tr("Ended on %1").arg(day);
    case State::refused:
      return tr("Until %1").arg(day);
    default:
      return tr("Valid until %1").arg(day);
  }
}

QString CertificateModel::warningTitle() const {
  switch (m_state) {
    case State::unrenewed:
      return tr("This tablet's certificate could not be renewed");
    case State::ended:
      return tr("This tablet's certificate has ended");
    case State::lapsed:
      return tr("This tablet's certificate ended more than a year ago");
    case State::refused:
      return tr("The office does not renew this tablet's certificate");
    default:
      return {};
  }
}

QString CertificateModel::warning() const {
  if (!m_end) return {};
  const QString day = dayText(*m_end, m_language);
  switch (m_state) {
    case State::unrenewed:
      return tr("%1 The certificate is valid until %2. The tablet tries again when you sync on another day. If this "
                "stays, tell the office before %2.")
          .arg(lastTryText(), day);
    case State::ended:
      return tr("What is unsent is kept on this tablet. Sync before %1: until then the office's server still gives "
                "this tablet another certificate, and takes what is unsent. %2")
          .arg(dayText(*m_end + sync::kLateRenewal, m_language), lastTryText())
          .trimmed();
    case State::lapsed:
      return tr("It ended on %1 by this tablet's date. If that date is wrong, put it right and sync. If it is right, "
                "ask the office for a code and enrol anew: what is unsent stays in this vault and can be read here; it "
                "is not sent any more.")
          .arg(day);
    case State::refused:
      return Labels::failure(*m_inUse.failure);
    default:
      return {};
  }
}

QString CertificateModel::lastTryText() const {
  if (!m_inUse.failure) return {};
  const QString why = Labels::failure(*m_inUse.failure);
  if (!m_inUse.askedAt) return why;
  return tr("The last try was on %1: %2").arg(timeText(*m_inUse.askedAt, m_language), why);
}

void CertificateModel::setLanguage(const QString& language) {
  m_language = language;
  emit changed();
}

}  // namespace fieldseal::app
