/// Contents of evidence in the vault: pictures, sound, files.
///
/// Bytes lie in chunks of 256 KiB in the encrypted database, so nothing of them ever touches the disk in clear, and are
/// named by their SHA-256: the same content is kept once. A content comes in unseen and becomes complete in the very
/// transaction that writes the entry which names it; what a killed process left unseen goes at the next unlock.
#pragma once

#include <optional>

#include "base/ids.hpp"
#include "crypto/hash.hpp"
#include "sql/database.hpp"

namespace fieldseal::app {

inline constexpr std::size_t kChunkBytes = std::size_t{256} * 1024;
/// No content is larger: the office's server takes no more either.
inline constexpr std::uint64_t kMaxAttachmentBytes = std::uint64_t{1} << 30U;

/// Room that contents from elsewhere leave free, so that answers can still be written when the storage is nearly full.
inline constexpr std::int64_t kReservedBytes = std::int64_t{64} * 1024 * 1024;

/// A content whose bytes are durable, whether an entry names it yet or not.
struct StoredContent {
  std::int64_t row = 0;  ///< of `attachments`
  crypto::Sha256 hash{};
  std::uint64_t bytes = 0;

  friend bool operator==(const StoredContent&, const StoredContent&) = default;
};

/// A content that comes in, piece by piece. One that is not finished is dropped when it goes, or at the next unlock.
class IncomingContent {
 public:
  explicit IncomingContent(sql::Database& database) : m_database(&database) {}
  IncomingContent(const IncomingContent&) = delete;
  IncomingContent& operator=(const IncomingContent&) = delete;
  ~IncomingContent();

  /// Takes the next bytes; keeps at most 4 MiB in memory and holds the database only while it writes them.
  /// @errors Errc::too_large, Errc::disk_full
  [[nodiscard]] Result<> append(ByteView bytes);
  /// Writes what is left, once. When the vault has this content already, this one is dropped and that one returned.
  /// @errors Errc::out_of_range for nothing at all, Errc::disk_full
  [[nodiscard]] Result<StoredContent> finish();

 private:
  [[nodiscard]] Result<> writeWaiting();
  [[nodiscard]] Result<> writeAll(const crypto::Sha256& hash);
  [[nodiscard]] Result<> insertRow();

  sql::Database* m_database;
  std::int64_t m_row = 0;    ///< 0 until the first chunks are written
  std::int64_t m_chunk = 0;  ///< number of the first chunk that waits
  std::uint64_t m_bytes = 0;
  crypto::Sha256Stream m_hash;
  Bytes m_waiting;
};

class Attachments {
 public:
  explicit Attachments(sql::Database& database) : m_database(&database) {}

  /// Makes a content seen, within the caller's transaction: the one that writes the entry which names it. Puts it in
  /// the queue for the office too.
  /// @errors Errc::not_found when it was dropped in the meantime
  [[nodiscard]] Result<> complete(const StoredContent& content, JournalId review);
  /// Takes one that no entry will name away again; one that is complete stays.
  [[nodiscard]] Result<> drop(const StoredContent& content);

  /// Nothing when it is not (yet) complete in this vault.
  [[nodiscard]] Result<std::optional<StoredContent>> find(const crypto::Sha256& hash);
  /// At most `length` bytes from `offset`; fewer at the end, none behind it.
  /// @errors Errc::not_found; Errc::vault_damaged for a chunk that is not there
  [[nodiscard]] Result<Bytes> read(const crypto::Sha256& hash, std::uint64_t offset, std::size_t length);
  /// All of it. @errors as read; Errc::too_large for more than `limit` bytes
  [[nodiscard]] Result<Bytes> readAll(const crypto::Sha256& hash, std::size_t limit);
  /// Reads and hashes it. @errors Errc::hash_mismatch, and as read
  [[nodiscard]] Result<> verify(const crypto::Sha256& hash);
  /// Of the bytes of a content that is not complete, as they are now.
  [[nodiscard]] Result<crypto::Sha256> hashUnseen(std::int64_t row);
  /// Every complete content, in the order they came. @errors of the first that is not as it should be
  [[nodiscard]] Result<> verifyAll();
  /// How many are complete, and their bytes.
  struct Total {
    std::uint64_t contents = 0;
    std::uint64_t bytes = 0;
  };
  [[nodiscard]] Result<Total> total();

  /// Drops what no entry names and nobody waits for, a little at a time: at unlock, before anything comes in.
  /// @return how many contents
  [[nodiscard]] Result<std::size_t> sweep();

 private:
  sql::Database* m_database;
};

}  // namespace fieldseal::app
