#include "store/downloads.hpp"

#include <algorithm>

#include "sql/transaction.hpp"
#include "store/attachments.hpp"
#include "store/segment_rows.hpp"
#include "store/uploads.hpp"

namespace fieldseal::app {
namespace {

std::uint64_t numberIn(const sql::Statement& row, int column) {
  return static_cast<std::uint64_t>(row.integer(column));
}

}  // namespace

Result<> Downloads::want(JournalId review, const crypto::Sha256& hash, std::uint64_t bytes) {
  FIELDSEAL_TRY(const auto here, Attachments(*m_database).find(hash));
  if (here) return kOk;
  FIELDSEAL_TRY(
      sql::Statement insert,
      m_database->prepare("INSERT INTO downloads (hash, review, bytes) VALUES (?, ?, ?) ON CONFLICT (hash) "
                          "DO UPDATE SET bytes = excluded.bytes, refused_code = NULL, refused_detail = NULL"));
  return insert.bind(ByteView(hash)).bind(review).bind(static_cast<std::int64_t>(bytes)).run();
}

Result<> Downloads::forget(const crypto::Sha256& hash) {
  FIELDSEAL_CHECK(dropParts({hash, 0, 0}));
  FIELDSEAL_TRY(sql::Statement remove, m_database->prepare("DELETE FROM downloads WHERE hash = ?"));
  return remove.bind(ByteView(hash)).run();
}

Result<std::optional<DownloadState>> Downloads::state(const crypto::Sha256& hash) {
  FIELDSEAL_TRY(sql::Statement select,
                m_database->prepare("SELECT bytes, received, refused_code, refused_detail FROM downloads_so_far "
                                    "WHERE hash = ?"));
  FIELDSEAL_TRY(const bool row, select.bind(ByteView(hash)).step());
  if (!row) return std::optional<DownloadState>();
  DownloadState state{numberIn(select, 0), numberIn(select, 1), std::nullopt};
  if (!select.isNull(2)) state.refused = Error{errcFromString(select.text(2)), std::string(select.text(3))};
  return std::optional(state);
}

Result<DownloadTotals> Downloads::totals() {
  FIELDSEAL_TRY(sql::Statement select,
                m_database->prepare("SELECT bytes, received FROM downloads_so_far WHERE refused_code IS NULL"));
  DownloadTotals totals;
  for (;;) {
    FIELDSEAL_TRY(const bool row, select.step());
    if (!row) return totals;
    ++totals.contents;
    totals.bytes += numberIn(select, 0);
    totals.received += numberIn(select, 1);
  }
}

Result<std::vector<sync::WantedContent>> Downloads::wantedContents() {
  // One that came another way meanwhile, as the same picture taken in here, is not fetched.
  FIELDSEAL_CHECK(
      m_database->execute("DELETE FROM downloads WHERE hash IN (SELECT hash FROM attachments WHERE complete = 1)"));
  FIELDSEAL_TRY(sql::Statement select,
                m_database->prepare("SELECT hash, bytes, received FROM downloads_so_far "
                                    "WHERE refused_code IS NULL OR refused_code = ? ORDER BY id"));
  select.bind(toString(Errc::not_found));
  std::vector<sync::WantedContent> wanted;
  for (;;) {
    FIELDSEAL_TRY(const bool row, select.step());
    if (!row) return wanted;
    wanted.push_back({hashOf(select.bytes(0)), numberIn(select, 1), numberIn(select, 2)});
  }
}

Result<Downloads::Row> Downloads::rowOf(const crypto::Sha256& hash) {
  FIELDSEAL_TRY(sql::Statement select, m_database->prepare("SELECT review, attachment FROM downloads WHERE hash = ?"));
  FIELDSEAL_TRY(const bool found, select.bind(ByteView(hash)).step());
  if (!found) return Error{Errc::not_found, "a content that nobody asks for"};
  return Row{select.journal(0), select.isNull(1) ? 0 : select.integer(1)};
}

Result<> Downloads::keepPart(const sync::WantedContent& content, std::string_view bytes) {
  const auto size = static_cast<std::int64_t>(bytes.size());
  if (m_freeBytes && m_freeBytes() - size < kReservedBytes) return Error{Errc::disk_full, "too little room is free"};
  FIELDSEAL_TRY(sql::Transaction transaction, sql::Transaction::begin(*m_database));
  FIELDSEAL_TRY(Row row, rowOf(content.hash));
  if (row.attachment == 0) {
    FIELDSEAL_CHECK(m_database->execute("INSERT INTO attachments (hash, bytes, complete) VALUES (NULL, 0, 0)"));
    row.attachment = m_database->lastInsertRow();
  }
  FIELDSEAL_TRY(sql::Statement insert,
                m_database->prepare("INSERT INTO attachment_chunks (attachment, number, bytes) VALUES (?, ?, ?)"));
  auto number = static_cast<std::int64_t>(content.received / kChunkBytes);
  for (ByteView left = asBytes(bytes); !left.empty(); ++number) {
    const ByteView chunk = left.first(std::min(kChunkBytes, left.size()));
    FIELDSEAL_CHECK(insert.bind(row.attachment).bind(number).bind(chunk).run());
    left = left.subspan(chunk.size());
  }
  FIELDSEAL_TRY(sql::Statement update, m_database->prepare("UPDATE downloads SET attachment = ?, refused_code = NULL, "
                                                           "refused_detail = NULL WHERE hash = ?"));
  FIELDSEAL_CHECK(update.bind(row.attachment).bind(ByteView(content.hash)).run());
  return transaction.commit();
}

Result<> Downloads::dropParts(const sync::WantedContent& content) {
  const auto row = rowOf(content.hash);
  if (!row && row.error().code != Errc::not_found) return row.error();
  if (!row || row->attachment == 0) return kOk;
  FIELDSEAL_TRY(sql::Statement update, m_database->prepare("UPDATE downloads SET attachment = NULL WHERE hash = ?"));
  FIELDSEAL_CHECK(update.bind(ByteView(content.hash)).run());
  return Attachments(*m_database).drop({row->attachment, content.hash, 0});
}

Result<> Downloads::finishContent(const sync::WantedContent& content) {
  FIELDSEAL_TRY(const Row row, rowOf(content.hash));
  FIELDSEAL_TRY(const crypto::Sha256 hash, Attachments(*m_database).hashUnseen(row.attachment));
  if (hash != content.hash) {
    FIELDSEAL_CHECK(dropParts(content));
    return Error{Errc::hash_mismatch, "the office sent something else"};
  }
  return makeSeen(content, row);
}

Result<> Downloads::makeSeen(const sync::WantedContent& content, const Row& row) {
  FIELDSEAL_TRY(sql::Transaction transaction, sql::Transaction::begin(*m_database));
  // Whoever let go of it while it was hashed may have made room for another content under the same number.
  FIELDSEAL_TRY(const Row now, rowOf(content.hash));
  if (now.attachment != row.attachment) return Error{Errc::not_found, "nobody asks for this content any more"};
  FIELDSEAL_TRY(sql::Statement update, m_database->prepare("UPDATE attachments SET hash = ?, bytes = ? WHERE id = ?"));
  FIELDSEAL_CHECK(
      update.bind(ByteView(content.hash)).bind(static_cast<std::int64_t>(content.bytes)).bind(row.attachment).run());
  FIELDSEAL_CHECK(Attachments(*m_database).complete({row.attachment, content.hash, content.bytes}, row.review));
  // The office has it: it is offered again only when a restored server misses it.
  const sync::PendingUpload there{row.review, content.hash, content.bytes, {}, content.bytes};
  FIELDSEAL_CHECK(Uploads(*m_database, *m_clock).markUploadHeld(there));
  FIELDSEAL_TRY(sql::Statement remove, m_database->prepare("DELETE FROM downloads WHERE hash = ?"));
  FIELDSEAL_CHECK(remove.bind(ByteView(content.hash)).run());
  return transaction.commit();
}

Result<> Downloads::markUnavailable(const sync::WantedContent& content, const Error& why) {
  FIELDSEAL_TRY(sql::Statement update,
                m_database->prepare("UPDATE downloads SET refused_code = ?, refused_detail = ? WHERE hash = ?"));
  return update.bind(toString(why.code)).bind(std::string_view(why.detail)).bind(ByteView(content.hash)).run();
}

}  // namespace fieldseal::app
