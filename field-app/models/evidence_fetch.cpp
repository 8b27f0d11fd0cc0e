// A content that another tablet made: where it is, how it is asked for, how far it has come. The rest of EvidencePane
// is in evidence_pane.cpp.
#include "models/evidence_contents.hpp"
#include "models/evidence_pane.hpp"
#include "models/labels.hpp"
#include "models/people.hpp"
#include "models/review_desk.hpp"

namespace fieldseal::app {
namespace {

Downloads downloadsOf(const ReviewDesk& desk) {
  return {desk.store().database(), desk.clock()};
}

}  // namespace

std::optional<DownloadState> EvidencePane::download() const {
  const auto hash = crypto::parseHash(text("contentHash").toStdString());
  if (!hash) return std::nullopt;
  const auto state = downloadsOf(*m_desk).state(*hash);
  return state ? *state : std::nullopt;
}

bool EvidencePane::canFetch() const {
  const QString state = text("contentState");
  return state == "elsewhere" || state == "unavailable";
}

double EvidencePane::fetched() const {
  const auto coming = download();
  if (!coming || coming->bytes == 0) return 0;
  return static_cast<double>(coming->received) / static_cast<double>(coming->bytes);
}

QString EvidencePane::elsewhereText() const {
  const auto evidence = findEvidence(*m_desk, m_id);
  if (!evidence || here() || (!canFetch() && !awaited())) return {};
  const QString who = m_desk->people().nameOf(evidence->author);
  if (awaited()) return tr("It comes from the office with the sync: %1.").arg(text("contentStateText"));
  const auto coming = download();
  if (!coming || !coming->refused)
    return tr("%1 made this on another tablet. The office has its content once that tablet has sent it.").arg(who);
  switch (coming->refused->code) {
    case Errc::not_found:
      return tr("The office does not have this content yet: %1's tablet must sync first. Each sync asks again.")
          .arg(who);
    case Errc::disk_full:
      return tr("There is too little room on this tablet for it. Free some, then fetch it again.");
    case Errc::hash_mismatch:
      return tr("What came is not what %1's tablet made, and was thrown away. Fetch it again; if that does not help, "
                "tell "
                "the office.")
          .arg(who);
    default:
      return Labels::failure(*coming->refused);
  }
}

bool EvidencePane::fetch() {
  const auto evidence = findEvidence(*m_desk, m_id);
  if (!canFetch() || !evidence || !evidence->content) return false;
  if (const QString full = m_imports->whyNotBegin(); !full.isEmpty()) return m_desk->refuse(Errc::disk_full, full);
  const auto hash = crypto::parseHash(evidence->content->sha256);
  if (!hash) return m_desk->refuse(Errc::bad_format, tr("The entry does not name its content rightly."));
  const auto wanted = downloadsOf(*m_desk).want(m_desk->journal().journal().id(), *hash, evidence->content->bytes);
  if (!wanted) {
    emit m_desk->failed(wanted.error());
    return false;
  }
  m_evidence->noteUploads();
  update();
  emit fetchWanted();
  return true;
}

void EvidencePane::stopFetching() {
  const auto hash = crypto::parseHash(text("contentHash").toStdString());
  if (!hash) return;
  if (const auto gone = downloadsOf(*m_desk).forget(*hash); !gone) emit m_desk->failed(gone.error());
  m_evidence->noteUploads();
  update();
}

}  // namespace fieldseal::app
