/// The journals in the vault: what was written here and what was pulled, verbatim.
///
/// One JournalStore is one connection and belongs to one thread; the interface and the sync each have
/// their own on the same database, which is all that they share. Everything that is derived (unsent,
/// receipts, what is new) is asked of the database, never kept beside it.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "journal/journal.hpp"
#include "store/device_identity.hpp"
#include "store/sync_record.hpp"
#include "sync/machine.hpp"

namespace fieldseal::app {

class JournalStore final : public sync::SyncStore {
 public:
  /// @errors as loadIdentity
  [[nodiscard]] static Result<std::unique_ptr<JournalStore>> open(sql::Database database, const Clock& clock);

  [[nodiscard]] const DeviceIdentity& identity() const noexcept { return m_identity; }
  [[nodiscard]] sql::Database& database() noexcept { return m_database; }

  /// Stores an own entry; durable once this returns without an error.
  /// @errors Errc::already_exists, Errc::forked_chain when the office gave back a segment that holds this
  ///         number: the copy of this tablet that wrote it goes on, this one must not
  [[nodiscard]] Result<> append(JournalId journal, const journal::Entry& entry);
  /// Further writes to the database in the transaction of an append.
  using Along = std::function<Result<>(sql::Database& database)>;
  /// All of them or none, and what goes along with them.
  [[nodiscard]] Result<> append(JournalId journal, std::span<const journal::Entry> entries, const Along& along = {});

  /// What a fold of one journal reads: entries of one device in order.
  using EntriesVisitor = std::function<Result<>(DeviceId device, const std::vector<journal::Entry>& entries)>;
  /// Visits segments that came after `after` in the order they came, then, if `withOpen`, the open entries. Segments of
  /// newer programs are left out.
  /// @return the last segment's id, to go on from later
  [[nodiscard]] Result<std::int64_t> read(JournalId journal, std::int64_t after, bool withOpen,
                                          const EntriesVisitor& visit);

  /// What a fold did.
  struct Folded {
    std::int64_t last = 0;                      ///< the last segment's id, to go on from later
    std::vector<journal::RegisterKey> touched;  ///< in order, each once
  };
  /// Folds segments that came after `after`, then, if `withOpen`, the open entries. Segments of newer programs are
  /// counted and passed over.
  [[nodiscard]] Result<Folded> fold(journal::Journal& journal, std::int64_t after, bool withOpen);

  /// Visits the entries with a line that holds `needle`, in the order they came.
  using EntryVisitor = std::function<void(DeviceId device, const journal::Entry& entry)>;
  [[nodiscard]] Result<> search(JournalId journal, std::string_view needle, const EntryVisitor& visit);

  /// Every review's journal; the roster is not among them.
  [[nodiscard]] Result<std::vector<JournalId>> reviews();
  /// @errors Errc::not_found
  [[nodiscard]] Result<std::string> content(const crypto::Sha256& hash);
  /// Templates and question banks that are here.
  [[nodiscard]] Result<std::vector<crypto::Sha256>> contentHashes();
  [[nodiscard]] Result<ReceiptState> receipts(JournalId journal);
  [[nodiscard]] Result<std::optional<WallTime>> lastReceipt();
  [[nodiscard]] Result<std::vector<SegmentProblem>> problems();
  /// Entries of newer programs that are here and cannot be read.
  [[nodiscard]] Result<std::uint64_t> unreadEntries();
  /// Newest first, at most `limit`.
  [[nodiscard]] Result<std::vector<SyncRecord>> syncs(std::size_t limit);
  [[nodiscard]] Result<> addSync(const SyncRecord& record);
  /// The number of the next courier file, from 1; given once.
  [[nodiscard]] Result<std::uint64_t> takeCourierNumber();
  /// Lets refused segments be sent once more: when a person asks for it.
  [[nodiscard]] Result<> retryRefused();
  /// Signs the open entries of a journal into segments.
  [[nodiscard]] Result<> closeSegments(JournalId journal);
  [[nodiscard]] Result<> changeServerAddress(const std::string& address);
  /// What was begun in a review and is neither written nor given up, as the model kept it; "" for none. It is no entry
  /// and never leaves the tablet. @param what  "signing/interview", "question/<uuid>", …
  [[nodiscard]] Result<std::string> unfinished(JournalId review, const std::string& what);
  /// @param text  "" leaves nothing of it
  [[nodiscard]] Result<> keepUnfinished(JournalId review, const std::string& what, const std::string& text);
  /// Whether an entry of the format's largest size could be stored now.
  /// @errors Errc::disk_full
  [[nodiscard]] Result<> tryRoom();

  /// Called after a pulled segment was stored, on the store's thread.
  std::function<void(JournalId)> onPulled;

  // sync::SyncStore
  Result<std::vector<std::string>> unsent(std::size_t limitBytes) override;
  Result<> markReceived(JournalId journal, EntryNumber first, std::uint64_t count, LogPosition position) override;
  Result<> markRefused(const sync::SegmentReceipt& receipt) override;
  Result<> forgetReceipts(JournalId journal, EntryNumber next) override;
  Result<std::map<JournalId, sync::PullCursor>> cursors() override;
  Result<> storePulled(const journal::SegmentView& segment, LogPosition position) override;
  Result<> resetCursor(JournalId journal) override;
  Result<std::optional<sync::LogMark>> logMark() override;
  Result<> keepLogMark(const sync::LogMark& mark) override;
  Result<bool> hasContent(const crypto::Sha256& hash) override;
  Result<> storeContent(const crypto::Sha256& hash, std::string_view bytes) override;
  Result<std::uint64_t> unsentEntries() override;

 private:
  JournalStore(sql::Database database, DeviceIdentity identity, const Clock& clock)
      : m_database(std::move(database)), m_identity(std::move(identity)), m_clock(&clock) {}

  sql::Database m_database;
  DeviceIdentity m_identity;
  const Clock* m_clock;
  std::unique_ptr<journal::Journal> m_roster;  ///< folded when the first pulled segment needs it
  std::int64_t m_rosterSeen = 0;

  using SegmentVisitor = std::function<Result<>(const journal::SegmentView& segment)>;
  [[nodiscard]] Result<std::int64_t> visitSegments(JournalId journal, std::int64_t after, const SegmentVisitor& visit);
  [[nodiscard]] Result<std::vector<journal::Entry>> openEntries(JournalId journal);

  friend class PulledSegments;
};

}  // namespace fieldseal::app
