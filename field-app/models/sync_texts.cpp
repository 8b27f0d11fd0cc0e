// What SyncModel says in words: how it stands, what failed, when it goes on. The rest is in sync_model.cpp.
#include <QDateTime>

#include "crypto/certificate.hpp"
#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/sync_model_impl.hpp"
#include "models/times.hpp"

namespace fieldseal::app {
namespace {

using Phase = sync::SyncProgress::Phase;
using UploadPhase = sync::UploadProgress::Phase;
using DownloadPhase = sync::DownloadProgress::Phase;

QString phaseCode(Phase phase) {
  switch (phase) {
    case Phase::idle:
      return "idle";
    case Phase::pushing:
      return "pushing";
    case Phase::pulling:
      return "pulling";
    case Phase::fetching:
      return "fetching";
    case Phase::done:
      return "done";
    case Phase::failed:
      return "failed";
  }
  return {};
}

}  // namespace

QString SyncModel::phase() const {
  const UploadPhase uploads = m_impl->uploads.phase;
  const bool fetchFailed = m_impl->downloads.phase == DownloadPhase::failed;
  if (m_impl->running && m_impl->downloads.phase == DownloadPhase::fetching) return "downloading";
  if (m_impl->running && (uploads == UploadPhase::asking || uploads == UploadPhase::sending)) return "uploading";
  if (m_impl->progress.phase == Phase::done && (fetchFailed || uploads == UploadPhase::failed)) return "failed";
  return phaseCode(m_impl->progress.phase);
}

QString SyncModel::newerAppText() const {
  const auto unread = m_impl->vault->store().unreadEntries();
  if (!unread || *unread == 0) return {};
  return tr(
      "%n entry(s) of others were written by a newer version of the app. They are kept; update the app to see them.",
      nullptr, static_cast<int>(*unread));
}

QString SyncModel::contentsText() const {
  const UploadTotals& told = m_impl->contents;
  if (told.contents == 0) return {};
  const QString& language = m_impl->language;
  return tr("%1 of %2 contents at the office (%3 of %4)")
      .arg(contentsSent())
      .arg(contents())
      .arg(sizeText(told.sentBytes, language), sizeText(told.bytes, language));
}

QString SyncModel::contentsProblem() const {
  const auto& error = m_impl->uploads.error;
  if (error && error->code != Errc::cancelled) return Labels::failure(*error);
  if (m_impl->contents.refused == 0) return {};
  return tr("The office did not take %n content(s). They stay on this tablet; ask the office, then try again.", nullptr,
            static_cast<int>(m_impl->contents.refused));
}

QString SyncModel::statusText() const {
  const DownloadTotals& awaited = m_impl->awaited;
  const QString& language = m_impl->language;
  if (phase() == "downloading")
    return tr("Fetching contents: %1 of %2")
        .arg(sizeText(awaited.received, language), sizeText(awaited.bytes, language));
  if (phase() == "uploading") return tr("Sending contents: %1 of %2").arg(contentsSent()).arg(contents());
  const sync::SyncProgress& told = m_impl->progress;
  switch (told.phase) {
    case Phase::idle:
      return {};
    case Phase::pushing:
      return tr("Sending: %1 of %2").arg(told.sentEntries).arg(m_impl->unsentAtStart);
    case Phase::pulling:
      return tr("Receiving: %1 so far").arg(told.receivedSegments);
    case Phase::fetching:
      return tr("Fetching templates");
    case Phase::failed:
      return problem();
    case Phase::done:
      break;
  }
  if (told.refusedSegments > 0) return tr("Done, but the office refused %1 segments.").arg(told.refusedSegments);
  return tr("Done: %1 sent, %2 received").arg(told.sentEntries).arg(told.receivedSegments);
}

QString SyncModel::problem() const {
  const sync::SyncProgress& told = m_impl->progress;
  if (told.error && told.error->code != Errc::cancelled) return Labels::failure(*told.error);
  if (m_impl->uploads.phase == UploadPhase::failed) return contentsProblem();
  const auto& unfetched = m_impl->downloads;
  const bool failed = unfetched.phase == DownloadPhase::failed && unfetched.error->code != Errc::cancelled;
  return failed ? Labels::failure(*unfetched.error) : QString();
}

QString SyncModel::lastReceiptText() const {
  const auto last = m_impl->vault->store().lastReceipt();
  return last && *last ? timeText(**last, m_impl->language) : QString();
}

QString SyncModel::nextTryText() const {
  if (!m_impl->retry.isActive()) return {};
  const qint64 at = QDateTime::currentMSecsSinceEpoch() + m_impl->retry.remainingTime();
  return timeText(WallTime(std::chrono::milliseconds(at)), m_impl->language);
}

QString SyncModel::serverFingerprint() const {
  const auto hash = crypto::certificateFingerprint(m_impl->vault->identity().authorityPem);
  if (!hash) return {};
  QString text = toQt(toHex(*hash));
  for (qsizetype at = text.size() - 4; at > 0; at -= 4) text.insert(at, ' ');
  return text;
}

}  // namespace fieldseal::app
