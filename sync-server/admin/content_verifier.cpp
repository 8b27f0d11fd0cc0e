#include "admin/content_verifier.hpp"

#include "domain/entity.hpp"
#include "domain/review.hpp"
#include "projection/names.hpp"
#include "store/attachments.hpp"
#include "store/segment_log.hpp"

namespace fieldseal::admin {
namespace {

Result<std::vector<JournalId>> reviewsIn(sql::Database& log) {
  FIELDSEAL_TRY(auto rows, log.prepare("SELECT DISTINCT journal FROM segments"));
  std::vector<JournalId> reviews;
  for (;;) {
    FIELDSEAL_TRY(const bool more, rows.step());
    if (!more) return reviews;
    if (!rows.journal(0).isRoster()) reviews.push_back(rows.journal(0));
  }
}

/// "missing sha256:…, 8123 bytes, of evidence … in review …, by Li on Tablet 3"
std::string describe(const domain::Review& review, JournalId journal, const domain::Evidence& evidence,
                     const projection::Names& names) {
  const auto* written = review.registers().find(domain::evidenceEntity(evidence.id), "content");
  const auto device = written != nullptr ? written->provisional().entry.device : DeviceId();
  return "missing " + evidence.content->sha256 + ", " + std::to_string(evidence.content->bytes) +
         " bytes, of evidence " + evidence.id.toString() + " in review " + journal.toString() + ", by " +
         names.ofUser(evidence.author) + " on " + names.ofDevice(device);
}

Result<> compareReview(sql::Database& log, sql::Database& attachments, JournalId journal,
                       const projection::Names& names, const ContentVisitor& tell, ContentTotals& totals) {
  static const domain::Template kNoTemplate;
  FIELDSEAL_TRY(const auto folded, store::loadJournal(log, journal));
  const domain::Review review(folded.registers(), kNoTemplate);
  for (const auto& evidence : review.evidence()) {
    if (evidence.retracted || !evidence.content) continue;
    ++totals.named;
    const auto hash = crypto::parseHash(evidence.content->sha256);
    std::optional<store::AttachmentRecord> stored;
    if (hash) {
      FIELDSEAL_TRY(stored, store::findAttachment(attachments, *hash));
    }
    if (stored) {
      ++totals.here;
    } else {
      tell(describe(review, journal, evidence, names));
    }
  }
  return kOk;
}

}  // namespace

Result<ContentTotals> verifyContents(sql::Database& log, sql::Database& attachments, const ContentVisitor& tell) {
  ContentTotals totals;
  FIELDSEAL_TRY(const auto names, projection::Names::load(log));
  FIELDSEAL_TRY(const auto reviews, reviewsIn(log));
  for (const auto& journal : reviews) {
    // What the log itself has wrong is told by verifyLog.
    const auto compared = compareReview(log, attachments, journal, names, tell, totals);
    if (!compared) tell("review " + journal.toString() + ": " + compared.error().detail);
  }
  FIELDSEAL_TRY(const auto stored, store::allAttachments(attachments));
  for (const auto& attachment : stored) {
    ++totals.stored;
    const auto sound = store::checkAttachment(attachments, attachment);
    if (sound) continue;
    ++totals.damaged;
    tell("damaged " + crypto::printHash(attachment.hash) + ": " + sound.error().detail);
  }
  return totals;
}

}  // namespace fieldseal::admin
