#include "store/attachments.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "sql/transaction.hpp"
#include "store/segment_rows.hpp"
#include "store/uploads.hpp"

namespace fieldseal::app {
namespace {

/// Freeing a chunk reads its pages: this many at once keep the database for some milliseconds only.
constexpr std::int64_t kDroppedAtOnce = 16;

/// Takes the chunks away first, a few to a transaction, then the row: killed in between, the next sweep goes on.
Result<> dropRow(sql::Database& database, std::int64_t row) {
  do {
    FIELDSEAL_TRY(sql::Statement chunks,
                  database.prepare("DELETE FROM attachment_chunks WHERE rowid IN (SELECT c.rowid FROM attachments a "
                                   "JOIN attachment_chunks c ON c.attachment = a.id "
                                   "WHERE a.id = ? AND a.complete = 0 LIMIT ?)"));
    FIELDSEAL_CHECK(chunks.bind(row).bind(kDroppedAtOnce).run());
  } while (database.changedRows() > 0);
  FIELDSEAL_TRY(sql::Statement attachment, database.prepare("DELETE FROM attachments WHERE id = ? AND complete = 0"));
  return attachment.bind(row).run();
}

Result<std::vector<std::int64_t>> unseenRows(sql::Database& database) {
  FIELDSEAL_TRY(sql::Statement select,
                database.prepare("SELECT id FROM attachments WHERE complete = 0 AND id NOT IN "
                                 "(SELECT attachment FROM downloads WHERE attachment IS NOT NULL)"));
  std::vector<std::int64_t> rows;
  for (;;) {
    FIELDSEAL_TRY(const bool row, select.step());
    if (!row) return rows;
    rows.push_back(select.integer(0));
  }
}

Result<std::vector<crypto::Sha256>> completeHashes(sql::Database& database) {
  FIELDSEAL_TRY(sql::Statement select, database.prepare("SELECT hash FROM attachments WHERE complete = 1 ORDER BY id"));
  std::vector<crypto::Sha256> hashes;
  for (;;) {
    FIELDSEAL_TRY(const bool row, select.step());
    if (!row) return hashes;
    hashes.push_back(hashOf(select.bytes(0)));
  }
}

Result<StoredContent> require(Attachments& attachments, const crypto::Sha256& hash) {
  FIELDSEAL_TRY(const auto found, attachments.find(hash));
  if (!found) return Error{Errc::not_found, "a content that is not on this tablet"};
  return *found;
}

}  // namespace

Result<> Attachments::complete(const StoredContent& content, JournalId review) {
  FIELDSEAL_TRY(const auto there, find(content.hash));
  if (!there) {
    FIELDSEAL_TRY(sql::Statement update,
                  m_database->prepare("UPDATE attachments SET complete = 1 WHERE id = ? AND hash = ?"));
    FIELDSEAL_CHECK(update.bind(content.row).bind(ByteView(content.hash)).run());
    if (m_database->changedRows() != 1) return Error{Errc::not_found, "the content was dropped"};
  }
  return enqueueUpload(*m_database, review, content.hash);
}

Result<> Attachments::drop(const StoredContent& content) {
  FIELDSEAL_TRY(sql::Statement select, m_database->prepare("SELECT 1 FROM attachments WHERE id = ? AND complete = 0"));
  FIELDSEAL_TRY(const bool unseen, select.bind(content.row).step());
  select.reset();
  return unseen ? dropRow(*m_database, content.row) : kOk;
}

Result<std::optional<StoredContent>> Attachments::find(const crypto::Sha256& hash) {
  FIELDSEAL_TRY(sql::Statement select,
                m_database->prepare("SELECT id, bytes FROM attachments WHERE hash = ? AND complete = 1"));
  FIELDSEAL_TRY(const bool row, select.bind(ByteView(hash)).step());
  if (!row) return std::optional<StoredContent>();
  return std::optional(StoredContent{select.integer(0), hash, static_cast<std::uint64_t>(select.integer(1))});
}

Result<Bytes> Attachments::read(const crypto::Sha256& hash, std::uint64_t offset, std::size_t length) {
  FIELDSEAL_TRY(const StoredContent content, require(*this, hash));
  Bytes bytes;
  if (offset >= content.bytes || length == 0) return bytes;
  const std::uint64_t end = std::min<std::uint64_t>(content.bytes, offset + length);
  bytes.reserve(static_cast<std::size_t>(end - offset));
  FIELDSEAL_TRY(sql::Statement select, m_database->prepare("SELECT number, bytes FROM attachment_chunks WHERE "
                                                           "attachment = ? AND number >= ? ORDER BY number"));
  std::uint64_t expected = offset / kChunkBytes;
  select.bind(content.row).bind(static_cast<std::int64_t>(expected));
  while (offset < end) {
    FIELDSEAL_TRY(const bool row, select.step());
    const std::uint64_t first = expected * kChunkBytes;  // of this chunk, within the content
    const std::uint64_t whole = std::min<std::uint64_t>(kChunkBytes, content.bytes - first);
    if (!row || static_cast<std::uint64_t>(select.integer(0)) != expected || select.bytes(1).size() != whole) {
      return Error{Errc::vault_damaged, "a part of a content is missing"};
    }
    const ByteView chunk = select.bytes(1);
    const std::uint64_t last = std::min(end, first + whole);
    bytes.insert(bytes.end(), chunk.begin() + static_cast<std::ptrdiff_t>(offset - first),
                 chunk.begin() + static_cast<std::ptrdiff_t>(last - first));
    offset = last;
    ++expected;
  }
  return bytes;
}

Result<Bytes> Attachments::readAll(const crypto::Sha256& hash, std::size_t limit) {
  FIELDSEAL_TRY(const StoredContent content, require(*this, hash));
  if (content.bytes > limit) return Error{Errc::too_large, std::to_string(content.bytes) + " bytes"};
  return read(hash, 0, static_cast<std::size_t>(content.bytes));
}

Result<> Attachments::verify(const crypto::Sha256& hash) {
  FIELDSEAL_TRY(const StoredContent content, require(*this, hash));
  crypto::Sha256Stream stream;
  for (std::uint64_t offset = 0; offset < content.bytes; offset += kChunkBytes) {
    FIELDSEAL_TRY(const Bytes bytes, read(hash, offset, kChunkBytes));
    stream.add(bytes);
  }
  if (std::move(stream).finish() != hash) return Error{Errc::hash_mismatch, "a content is not what it was"};
  return kOk;
}

Result<crypto::Sha256> Attachments::hashUnseen(std::int64_t row) {
  FIELDSEAL_TRY(sql::Statement select,
                m_database->prepare("SELECT bytes FROM attachment_chunks WHERE attachment = ? ORDER BY number"));
  select.bind(row);
  crypto::Sha256Stream stream;
  for (;;) {
    FIELDSEAL_TRY(const bool chunk, select.step());
    if (!chunk) return std::move(stream).finish();
    stream.add(select.bytes(0));
  }
}

Result<> Attachments::verifyAll() {
  FIELDSEAL_TRY(const std::vector<crypto::Sha256> hashes, completeHashes(*m_database));
  for (const crypto::Sha256& hash : hashes) FIELDSEAL_CHECK(verify(hash));
  return kOk;
}

Result<Attachments::Total> Attachments::total() {
  FIELDSEAL_TRY(sql::Statement select, m_database->prepare("SELECT count(*), coalesce(sum(bytes), 0) FROM attachments "
                                                           "WHERE complete = 1"));
  FIELDSEAL_CHECK(select.step());
  return Total{static_cast<std::uint64_t>(select.integer(0)), static_cast<std::uint64_t>(select.integer(1))};
}

Result<std::size_t> Attachments::sweep() {
  FIELDSEAL_TRY(const std::vector<std::int64_t> rows, unseenRows(*m_database));
  for (const std::int64_t row : rows) FIELDSEAL_CHECK(dropRow(*m_database, row));
  return rows.size();
}

IncomingContent::~IncomingContent() {
  if (m_row != 0) (void)dropRow(*m_database, m_row);  // what cannot be dropped now goes at the next unlock
}

Result<> IncomingContent::append(ByteView bytes) {
  constexpr std::size_t kMostWaiting = 16 * kChunkBytes;
  if (bytes.size() > kMaxAttachmentBytes - m_bytes) {
    return Error{Errc::too_large, "more than " + std::to_string(kMaxAttachmentBytes >> 20U) + " MiB"};
  }
  m_hash.add(bytes);
  m_bytes += bytes.size();
  while (!bytes.empty()) {
    const std::size_t taken = std::min(bytes.size(), kMostWaiting - m_waiting.size());
    m_waiting.insert(m_waiting.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(taken));
    bytes = bytes.subspan(taken);
    if (m_waiting.size() < kMostWaiting) continue;
    FIELDSEAL_TRY(sql::Transaction transaction, sql::Transaction::begin(*m_database));
    const std::int64_t before = m_row;
    auto written = writeWaiting();
    if (written) written = transaction.commit();
    if (!written) {
      m_row = before;  // rolled back with the rest
      return written;
    }
  }
  return kOk;
}

Result<> IncomingContent::insertRow() {
  FIELDSEAL_TRY(sql::Statement insert,
                m_database->prepare("INSERT INTO attachments (hash, bytes, complete) VALUES (NULL, 0, 0)"));
  FIELDSEAL_CHECK(insert.run());
  m_row = m_database->lastInsertRow();
  return kOk;
}

Result<> IncomingContent::writeWaiting() {
  if (m_row == 0) FIELDSEAL_CHECK(insertRow());
  FIELDSEAL_TRY(sql::Statement insert,
                m_database->prepare("INSERT INTO attachment_chunks (attachment, number, bytes) VALUES (?, ?, ?)"));
  for (std::size_t at = 0; at < m_waiting.size(); at += kChunkBytes) {
    const ByteView chunk = ByteView(m_waiting).subspan(at, std::min(kChunkBytes, m_waiting.size() - at));
    FIELDSEAL_CHECK(insert.bind(m_row).bind(m_chunk).bind(chunk).run());
    ++m_chunk;
  }
  m_waiting.clear();
  return kOk;
}

Result<> IncomingContent::writeAll(const crypto::Sha256& hash) {
  FIELDSEAL_CHECK(writeWaiting());
  FIELDSEAL_TRY(sql::Statement update, m_database->prepare("UPDATE attachments SET hash = ?, bytes = ? WHERE id = ?"));
  return update.bind(ByteView(hash)).bind(static_cast<std::int64_t>(m_bytes)).bind(m_row).run();
}

Result<StoredContent> IncomingContent::finish() {
  if (m_bytes == 0) return Error{Errc::out_of_range, "nothing in it"};
  const crypto::Sha256 hash = std::move(m_hash).finish();
  FIELDSEAL_TRY(const auto there, Attachments(*m_database).find(hash));
  if (there) return *there;  // what was written of this one goes with it
  const std::int64_t before = m_row;
  FIELDSEAL_TRY(sql::Transaction transaction, sql::Transaction::begin(*m_database));
  auto written = writeAll(hash);
  if (written) written = transaction.commit();
  if (!written) {
    m_row = before;
    return written.error();
  }
  return StoredContent{std::exchange(m_row, 0), hash, m_bytes};
}

}  // namespace fieldseal::app
