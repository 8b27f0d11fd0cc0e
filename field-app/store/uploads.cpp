#include "store/uploads.hpp"

#include "sql/transaction.hpp"
#include "store/attachments.hpp"
#include "store/segment_rows.hpp"

namespace fieldseal::app {
namespace {

UploadTotals totalsFrom(const sql::Statement& row) {
  const auto number = [&row](int column) { return static_cast<std::uint64_t>(row.integer(column)); };
  return {number(0), number(1), number(2), number(3), number(4)};
}

}  // namespace

Result<> enqueueUpload(sql::Database& database, JournalId review, const crypto::Sha256& hash) {
  FIELDSEAL_TRY(sql::Statement insert,
                database.prepare("INSERT OR IGNORE INTO uploads (review, hash, sent) VALUES (?, ?, 0)"));
  return insert.bind(review).bind(ByteView(hash)).run();
}

Result<std::vector<JournalId>> Uploads::uploadReviews() {
  FIELDSEAL_TRY(sql::Statement select, m_database->prepare("SELECT DISTINCT review FROM uploads"));
  std::vector<JournalId> found;
  for (;;) {
    FIELDSEAL_TRY(const bool row, select.step());
    if (!row) return found;
    found.push_back(select.journal(0));
  }
}

Result<std::vector<crypto::Sha256>> Uploads::uploadHashes(JournalId review) {
  FIELDSEAL_TRY(sql::Statement select, m_database->prepare("SELECT hash FROM uploads WHERE review = ?"));
  select.bind(review);
  std::vector<crypto::Sha256> found;
  for (;;) {
    FIELDSEAL_TRY(const bool row, select.step());
    if (!row) return found;
    found.push_back(hashOf(select.bytes(0)));
  }
}

Result<std::vector<sync::PendingUpload>> Uploads::pendingUploads() {
  FIELDSEAL_TRY(sql::Statement select,
                m_database->prepare("SELECT u.review, u.hash, a.bytes, u.place, u.sent FROM uploads u "
                                    "JOIN attachments a ON a.hash = u.hash AND a.complete = 1 "
                                    "WHERE u.held_at IS NULL AND u.refused_code IS NULL ORDER BY a.id"));
  std::vector<sync::PendingUpload> found;
  for (;;) {
    FIELDSEAL_TRY(const bool row, select.step());
    if (!row) return found;
    found.push_back({select.journal(0), hashOf(select.bytes(1)), static_cast<std::uint64_t>(select.integer(2)),
                     std::string(select.text(3)), static_cast<std::uint64_t>(select.integer(4))});
  }
}

Result<> Uploads::noteHeld(JournalId review, const crypto::Sha256& hash) {
  FIELDSEAL_TRY(sql::Statement update,
                m_database->prepare("UPDATE uploads SET held_at = ?1, place = NULL, refused_code = NULL, "
                                    "refused_detail = NULL WHERE review = ?2 AND hash = ?3 AND held_at IS NULL"));
  return update.bind(static_cast<std::int64_t>(m_clock->now().time_since_epoch().count()))
      .bind(review)
      .bind(ByteView(hash))
      .run();
}

Result<> Uploads::noteMissing(JournalId review, const crypto::Sha256& hash) {
  FIELDSEAL_TRY(sql::Statement update, m_database->prepare("UPDATE uploads SET held_at = NULL, place = NULL, sent = 0 "
                                                           "WHERE review = ? AND hash = ? AND held_at IS NOT NULL"));
  return update.bind(review).bind(ByteView(hash)).run();
}

Result<> Uploads::keepUploadPlace(const sync::PendingUpload& upload, const std::string& place) {
  FIELDSEAL_TRY(
      sql::Statement update,
      m_database->prepare("UPDATE uploads SET place = nullif(?, ''), sent = 0 WHERE review = ? AND hash = ?"));
  return update.bind(std::string_view(place)).bind(upload.review).bind(ByteView(upload.hash)).run();
}

Result<> Uploads::keepUploadSent(const sync::PendingUpload& upload, std::uint64_t bytes) {
  FIELDSEAL_TRY(sql::Statement update,
                m_database->prepare("UPDATE uploads SET sent = ? WHERE review = ? AND hash = ?"));
  return update.bind(static_cast<std::int64_t>(bytes)).bind(upload.review).bind(ByteView(upload.hash)).run();
}

Result<> Uploads::markUploadRefused(const sync::PendingUpload& upload, const Error& why) {
  FIELDSEAL_TRY(sql::Statement update, m_database->prepare("UPDATE uploads SET refused_code = ?, refused_detail = ?, "
                                                           "place = NULL WHERE review = ? AND hash = ?"));
  update.bind(toString(why.code)).bind(std::string_view(why.detail));
  return update.bind(upload.review).bind(ByteView(upload.hash)).run();
}

Result<> Uploads::noteAsked(JournalId review, const std::vector<crypto::Sha256>& asked,
                            const std::set<crypto::Sha256>& missing) {
  FIELDSEAL_TRY(sql::Transaction transaction, sql::Transaction::begin(*m_database));
  for (const crypto::Sha256& hash : asked)
    FIELDSEAL_CHECK(missing.contains(hash) ? noteMissing(review, hash) : noteHeld(review, hash));
  return transaction.commit();
}

Result<> Uploads::markUploadHeld(const sync::PendingUpload& upload) {
  return noteHeld(upload.review, upload.hash);
}

Result<std::string> Uploads::readUpload(const crypto::Sha256& hash, std::uint64_t offset, std::size_t length) {
  FIELDSEAL_TRY(const Bytes bytes, Attachments(*m_database).read(hash, offset, length));
  return std::string(asText(bytes));
}

Result<> Uploads::verifyUpload(const crypto::Sha256& hash) {
  return Attachments(*m_database).verify(hash);
}

Result<> Uploads::retryRefused() {
  return m_database->execute(
      "UPDATE uploads SET refused_code = NULL, refused_detail = NULL, sent = 0 "
      "WHERE refused_code IS NOT NULL");
}

Result<UploadTotals> Uploads::totals() {
  // What the office holds counts as sent, however it came there.
  FIELDSEAL_TRY(
      sql::Statement select,
      m_database->prepare("SELECT count(*), count(u.held_at), count(u.refused_code), coalesce(sum(a.bytes), 0), "
                          "coalesce(sum(iif(u.held_at IS NULL, u.sent, a.bytes)), 0) FROM uploads u "
                          "JOIN attachments a ON a.hash = u.hash AND a.complete = 1"));
  FIELDSEAL_CHECK(select.step());
  return totalsFrom(select);
}

Result<UploadTotals> Uploads::totals(JournalId review) {
  FIELDSEAL_TRY(
      sql::Statement select,
      m_database->prepare("SELECT count(*), count(u.held_at), count(u.refused_code), coalesce(sum(a.bytes), 0), "
                          "coalesce(sum(iif(u.held_at IS NULL, u.sent, a.bytes)), 0) FROM uploads u "
                          "JOIN attachments a ON a.hash = u.hash AND a.complete = 1 WHERE u.review = ?"));
  FIELDSEAL_CHECK(select.bind(review).step());
  return totalsFrom(select);
}

Result<std::optional<UploadState>> Uploads::state(JournalId review, const crypto::Sha256& hash) {
  FIELDSEAL_TRY(sql::Statement select, m_database->prepare("SELECT sent, held_at, refused_code, refused_detail "
                                                           "FROM uploads WHERE review = ? AND hash = ?"));
  FIELDSEAL_TRY(const bool row, select.bind(review).bind(ByteView(hash)).step());
  if (!row) return std::optional<UploadState>();
  UploadState state{static_cast<std::uint64_t>(select.integer(0)), !select.isNull(1), std::nullopt};
  if (!select.isNull(2)) state.refused = Error{errcFromString(select.text(2)), std::string(select.text(3))};
  return std::optional(state);
}

}  // namespace fieldseal::app
