#include "store/blob_chunks.hpp"

#include <algorithm>

namespace fieldseal::store {
namespace {

/// Bounds how long a sweep keeps the writer: SQLite reads every page of a row that it deletes.
constexpr std::int64_t kSweepChunks = 16;

Result<std::string> readChunk(sql::Database& database, BlobNumber blob, std::uint64_t number) {
  FIELDSEAL_TRY(auto row, database.prepare("SELECT bytes FROM chunks WHERE blob = ? AND number = ?"));
  row.bind(blob).bind(static_cast<std::int64_t>(number));
  FIELDSEAL_TRY(const bool there, row.step());
  return there ? std::string(asText(row.bytes(0))) : std::string();
}

Result<> writeChunk(sql::Database& database, BlobNumber blob, std::uint64_t number, std::string_view bytes) {
  FIELDSEAL_TRY(auto insert, database.prepare("INSERT OR REPLACE INTO chunks(blob, number, bytes) VALUES(?, ?, ?)"));
  insert.bind(blob).bind(static_cast<std::int64_t>(number)).bind(asBytes(bytes));
  return insert.run();
}

}  // namespace

Result<BlobNumber> newBlob(sql::Database& database) {
  FIELDSEAL_CHECK(database.execute("INSERT INTO blobs DEFAULT VALUES"));
  return database.lastInsertRow();
}

Result<> writeBlob(sql::Database& database, BlobNumber blob, std::uint64_t offset, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto number = offset / kChunkBytes;
    const auto begin = static_cast<std::size_t>(offset % kChunkBytes);
    const auto part = bytes.substr(0, kChunkBytes - begin);
    if (begin == 0) {
      FIELDSEAL_CHECK(writeChunk(database, blob, number, part));
    } else {
      FIELDSEAL_TRY(auto chunk, readChunk(database, blob, number));
      if (chunk.size() < begin) return Error{Errc::broken_chain, "bytes before this offset are missing"};
      chunk.resize(begin);
      chunk += part;
      FIELDSEAL_CHECK(writeChunk(database, blob, number, chunk));
    }
    offset += part.size();
    bytes.remove_prefix(part.size());
  }
  return kOk;
}

Result<std::string> readBlob(sql::Database& database, BlobNumber blob, std::uint64_t offset) {
  FIELDSEAL_TRY(auto chunk, readChunk(database, blob, offset / kChunkBytes));
  chunk.erase(0, std::min(chunk.size(), static_cast<std::size_t>(offset % kChunkBytes)));
  return chunk;
}

Result<crypto::Sha256> hashBlob(sql::Database& database, BlobNumber blob, std::uint64_t length) {
  crypto::Sha256Stream stream;
  for (std::uint64_t read = 0; read < length;) {
    FIELDSEAL_TRY(const auto part, readBlob(database, blob, read));
    if (part.empty()) return Error{Errc::hash_mismatch, "bytes of a stored content are missing"};
    const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(part.size(), length - read));
    stream.add(asBytes(part).first(wanted));
    read += wanted;
  }
  return std::move(stream).finish();
}

Result<> discardBlob(sql::Database& database, BlobNumber blob) {
  FIELDSEAL_TRY(auto mark, database.prepare("UPDATE blobs SET discarded = 1 WHERE blob = ?"));
  mark.bind(blob);
  return mark.run();
}

Result<bool> sweepBlobs(sql::Database& database) {
  FIELDSEAL_TRY(auto next, database.prepare("SELECT blob FROM blobs WHERE discarded LIMIT 1"));
  FIELDSEAL_TRY(const bool there, next.step());
  if (!there) return false;
  const BlobNumber blob = next.integer(0);
  FIELDSEAL_TRY(auto drop, database.prepare("DELETE FROM chunks WHERE rowid IN "
                                            "(SELECT rowid FROM chunks WHERE blob = ? LIMIT ?)"));
  drop.bind(blob).bind(kSweepChunks);
  FIELDSEAL_CHECK(drop.run());
  if (database.changedRows() == kSweepChunks) return true;
  FIELDSEAL_TRY(auto forget, database.prepare("DELETE FROM blobs WHERE blob = ?"));
  forget.bind(blob);
  FIELDSEAL_CHECK(forget.run());
  return true;
}

}  // namespace fieldseal::store
