#include "store/attachments.hpp"

#include "store/row_values.hpp"

namespace fieldseal::store {
namespace {

Result<AttachmentRecord> readAttachment(const sql::Statement& row) {
  AttachmentRecord attachment;
  FIELDSEAL_TRY(attachment.hash, bytes32Column(row, 0));
  attachment.blob = row.integer(1);
  attachment.bytes = static_cast<std::uint64_t>(row.integer(2));
  return attachment;
}

Result<bool> isLinked(sql::Database& database, JournalId review, const crypto::Sha256& hash) {
  FIELDSEAL_TRY(auto row, database.prepare("SELECT 1 FROM review_attachments WHERE journal = ? AND hash = ?"));
  row.bind(review).bind(ByteView(hash));
  return row.step();
}

}  // namespace

Result<std::optional<AttachmentRecord>> findAttachment(sql::Database& database, const crypto::Sha256& hash) {
  FIELDSEAL_TRY(auto row, database.prepare("SELECT hash, blob, bytes FROM attachments WHERE hash = ?"));
  row.bind(ByteView(hash));
  FIELDSEAL_TRY(const bool there, row.step());
  if (!there) return std::optional<AttachmentRecord>();
  FIELDSEAL_TRY(auto attachment, readAttachment(row));
  return std::optional<AttachmentRecord>(attachment);
}

Result<std::optional<AttachmentRecord>> findAttachment(sql::Database& database, const crypto::Sha256& hash,
                                                       std::span<const JournalId> reviews) {
  for (const auto& review : reviews) {
    FIELDSEAL_TRY(const bool linked, isLinked(database, review, hash));
    if (linked) return findAttachment(database, hash);
  }
  return std::optional<AttachmentRecord>();
}

Result<std::vector<crypto::Sha256>> missingOf(sql::Database& database, JournalId review,
                                              std::span<const crypto::Sha256> hashes) {
  std::vector<crypto::Sha256> missing;
  for (const auto& hash : hashes) {
    FIELDSEAL_TRY(const bool linked, isLinked(database, review, hash));
    if (!linked) missing.push_back(hash);
  }
  return missing;
}

Result<std::vector<AttachmentRecord>> allAttachments(sql::Database& database) {
  FIELDSEAL_TRY(auto rows, database.prepare("SELECT hash, blob, bytes FROM attachments ORDER BY blob"));
  std::vector<AttachmentRecord> attachments;
  for (;;) {
    FIELDSEAL_TRY(const bool more, rows.step());
    if (!more) return attachments;
    FIELDSEAL_TRY(auto attachment, readAttachment(rows));
    attachments.push_back(attachment);
  }
}

Result<> checkAttachment(sql::Database& database, const AttachmentRecord& attachment) {
  FIELDSEAL_TRY(const auto hash, hashBlob(database, attachment.blob, attachment.bytes));
  FIELDSEAL_TRY(const auto behind, readBlob(database, attachment.blob, attachment.bytes));
  if (!behind.empty() || hash != attachment.hash)
    return Error{Errc::hash_mismatch, "a stored content does not fit its hash"};
  return kOk;
}

}  // namespace fieldseal::store
