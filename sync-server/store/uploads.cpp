#include "store/uploads.hpp"

#include "store/row_values.hpp"

namespace fieldseal::store {
namespace {

constexpr std::string_view kByDevice = "SELECT count(*) FROM uploads WHERE device = ? AND blob IS NOT NULL";
/// What contents take, and what unfinished uploads will take: an upload once begun finds room to its end.
constexpr std::string_view kPromised =
    "SELECT (SELECT total(bytes) FROM attachments) + (SELECT total(length) FROM uploads WHERE blob IS NOT NULL)";

std::int64_t integer(std::uint64_t bytes) {
  return static_cast<std::int64_t>(bytes);
}

Result<UploadRecord> readUpload(const sql::Statement& row) {
  UploadRecord upload;
  upload.id = row.uuid(0);
  upload.device = row.uuid(1);
  upload.journal = row.journal(2);
  FIELDSEAL_TRY(upload.hash, bytes32Column(row, 3));
  upload.length = static_cast<std::uint64_t>(row.integer(4));
  upload.received = static_cast<std::uint64_t>(row.integer(5));
  if (!row.isNull(6)) upload.blob = row.integer(6);
  upload.metadata = row.text(7);
  upload.touchedAt = timeColumn(row, 8);
  return upload;
}

Result<> checkRoom(sql::Database& database, const UploadRecord& upload, const UploadLimits& limits) {
  FIELDSEAL_TRY(auto open, database.prepare(kByDevice));
  open.bind(upload.device);
  FIELDSEAL_CHECK(open.step());
  if (open.integer(0) >= limits.unfinishedPerDevice) {
    return Error{Errc::rate_limited, "this device has too many unfinished uploads: finish or delete some"};
  }
  if (limits.quotaBytes == 0) return kOk;
  FIELDSEAL_TRY(auto promised, database.prepare(kPromised));
  FIELDSEAL_CHECK(promised.step());
  if (static_cast<std::uint64_t>(promised.integer(0)) + upload.length > limits.quotaBytes) {
    return Error{Errc::disk_full, "the office's quota for contents is used up"};
  }
  return kOk;
}

Result<> setReceived(sql::Database& database, Uuid id, std::uint64_t end, WallTime now) {
  FIELDSEAL_TRY(auto update, database.prepare("UPDATE uploads SET received = ?, touched_at = ? WHERE upload = ?"));
  update.bind(integer(end)).bind(milliseconds(now)).bind(id);
  return update.run();
}

Result<UploadRecord> unfinished(sql::Database& database, Uuid id) {
  FIELDSEAL_TRY(auto upload, findUpload(database, id));
  if (!upload || upload->finished()) return Error{Errc::not_found, "there is no such upload"};
  return std::move(*upload);
}

Result<bool> isHeld(sql::Database& database, const crypto::Sha256& hash) {
  FIELDSEAL_TRY(auto row, database.prepare("SELECT 1 FROM attachments WHERE hash = ?"));
  row.bind(ByteView(hash));
  return row.step();
}

}  // namespace

Result<> checkDisk(const std::filesystem::path& folder, const UploadLimits& limits, std::uint64_t bytes) {
  std::error_code fault;
  const auto space = std::filesystem::space(folder, fault);
  if (fault || space.available >= limits.keepFreeBytes + bytes) return kOk;
  return Error{Errc::disk_full, "the server's disk has no room left for contents"};
}

Result<UploadRecord> insertUpload(sql::Database& database, UploadRecord upload, const UploadLimits& limits) {
  FIELDSEAL_CHECK(checkRoom(database, upload, limits));
  FIELDSEAL_TRY(upload.blob, newBlob(database));
  FIELDSEAL_TRY(auto insert, database.prepare("INSERT INTO uploads(upload, device, journal, hash, length, received, "
                                              "blob, metadata, touched_at) VALUES(?, ?, ?, ?, ?, 0, ?, ?, ?)"));
  insert.bind(upload.id).bind(upload.device).bind(upload.journal).bind(ByteView(upload.hash));
  insert.bind(integer(upload.length)).bind(*upload.blob).bind(upload.metadata).bind(milliseconds(upload.touchedAt));
  FIELDSEAL_CHECK(insert.run());
  return upload;
}

Result<std::optional<UploadRecord>> findUpload(sql::Database& database, Uuid id) {
  FIELDSEAL_TRY(auto row, database.prepare("SELECT upload, device, journal, hash, length, received, blob, metadata, "
                                           "touched_at FROM uploads WHERE upload = ?"));
  row.bind(id);
  FIELDSEAL_TRY(const bool there, row.step());
  if (!there) return std::optional<UploadRecord>();
  FIELDSEAL_TRY(auto upload, readUpload(row));
  return std::optional<UploadRecord>(std::move(upload));
}

Result<> addToUpload(sql::Database& database, Uuid id, std::uint64_t at, std::string_view bytes, bool counts,
                     WallTime now) {
  FIELDSEAL_TRY(const auto upload, unfinished(database, id));
  if (at < upload.received || at + bytes.size() > upload.length) {
    return Error{Errc::not_allowed_now, "these bytes do not go on from where the upload is"};
  }
  FIELDSEAL_CHECK(writeBlob(database, *upload.blob, at, bytes));
  return setReceived(database, id, counts ? at + bytes.size() : upload.received, now);
}

Result<> countUpTo(sql::Database& database, Uuid id, std::uint64_t end, WallTime now) {
  FIELDSEAL_CHECK(unfinished(database, id));
  return setReceived(database, id, end, now);
}

Result<> finishUpload(sql::Database& database, const UploadRecord& upload, WallTime now) {
  FIELDSEAL_TRY(const auto current, unfinished(database, upload.id));
  FIELDSEAL_TRY(const bool held, isHeld(database, upload.hash));
  if (held) {
    FIELDSEAL_CHECK(discardBlob(database, *current.blob));
  } else {
    FIELDSEAL_TRY(auto insert,
                  database.prepare("INSERT INTO attachments(hash, blob, bytes, stored_at) VALUES(?, ?, ?, ?)"));
    insert.bind(ByteView(upload.hash)).bind(*current.blob).bind(integer(upload.length)).bind(milliseconds(now));
    FIELDSEAL_CHECK(insert.run());
  }
  FIELDSEAL_TRY(auto link, database.prepare("INSERT OR IGNORE INTO review_attachments(journal, hash, device, "
                                            "stored_at) VALUES(?, ?, ?, ?)"));
  link.bind(upload.journal).bind(ByteView(upload.hash)).bind(upload.device).bind(milliseconds(now));
  FIELDSEAL_CHECK(link.run());
  FIELDSEAL_TRY(auto end, database.prepare("UPDATE uploads SET blob = NULL, received = length, touched_at = ? "
                                           "WHERE upload = ?"));
  end.bind(milliseconds(now)).bind(upload.id);
  return end.run();
}

Result<> dropUpload(sql::Database& database, const UploadRecord& upload) {
  if (upload.blob) FIELDSEAL_CHECK(discardBlob(database, *upload.blob));
  FIELDSEAL_TRY(auto drop, database.prepare("DELETE FROM uploads WHERE upload = ?"));
  drop.bind(upload.id);
  return drop.run();
}

Result<> dropStaleUploads(sql::Database& database, WallTime before) {
  FIELDSEAL_TRY(auto discard, database.prepare("UPDATE blobs SET discarded = 1 WHERE blob IN "
                                               "(SELECT blob FROM uploads WHERE touched_at < ?)"));
  discard.bind(milliseconds(before));
  FIELDSEAL_CHECK(discard.run());
  FIELDSEAL_TRY(auto drop, database.prepare("DELETE FROM uploads WHERE touched_at < ?"));
  drop.bind(milliseconds(before));
  return drop.run();
}

}  // namespace fieldseal::store
