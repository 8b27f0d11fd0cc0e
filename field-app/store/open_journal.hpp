/// One journal folded in memory, for a review that is open: appends are on the disk before they are seen.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "journal/writer.hpp"
#include "store/journal_store.hpp"

namespace fieldseal::app {

class OpenJournal {
 public:
  /// Reads and folds all of it.
  /// @errors Errc::vault_damaged, Errc::broken_chain for a store that lost rows
  [[nodiscard]] static Result<std::unique_ptr<OpenJournal>> load(JournalStore& store, JournalId id, const Clock& clock);

  /// What an append did.
  struct Appended {
    EntryId entry;  ///< the first; those behind it have the numbers that follow
    std::vector<journal::RegisterKey> touched;
  };
  /// Makes an entry of this user on this tablet, stores it, folds it, in this order.
  /// @errors Errc::too_large, Errc::out_of_range, and as JournalStore::append; then nothing has changed
  [[nodiscard]] Result<Appended> append(std::vector<journal::Change> changes, std::string reason = {});
  /// Several entries of one moment, all of them or none: each supersedes what stood before the first, so that two which
  /// set the same register stand beside each other, in conflict.
  /// @param entries  not empty
  /// @param along    written in the same transaction
  [[nodiscard]] Result<Appended> appendTogether(std::vector<std::vector<journal::Change>> entries, std::string reason,
                                                const JournalStore::Along& along = {});

  /// Folds what the sync has stored since. @return the registers that changed
  [[nodiscard]] Result<std::vector<journal::RegisterKey>> refresh();

  [[nodiscard]] const journal::Journal& journal() const noexcept { return m_journal; }
  [[nodiscard]] const journal::Registers& registers() const noexcept { return m_journal.registers(); }
  [[nodiscard]] JournalStore& store() const noexcept { return *m_store; }

 private:
  OpenJournal(JournalStore& store, JournalId id, const Clock& clock)
      : m_store(&store), m_clock(&clock), m_hybrid(clock), m_journal(id) {}

  JournalStore* m_store;
  const Clock* m_clock;
  journal::HybridClock m_hybrid;
  journal::Journal m_journal;
  std::int64_t m_seen = 0;  ///< the last segment's id that was folded
};

}  // namespace fieldseal::app
