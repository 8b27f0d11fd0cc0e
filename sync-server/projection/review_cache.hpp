/// Folded journals in memory, brought up to the log's head when they are used.
#pragma once

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>

#include "domain/template.hpp"
#include "journal/journal.hpp"
#include "sql/database.hpp"
#include "store/office.hpp"

namespace fieldseal::projection {

/// A journal as far as the log goes, and its template when it names one that the store has.
struct FoldedReview {
  explicit FoldedReview(JournalId id) : journal(id) {}

  journal::Journal journal;
  std::shared_ptr<const domain::Template> checklist;
  LogPosition position = 0;  ///< of the newest segment that was folded
  WallTime receivedAt{};     ///< of the newest segment from the field; the epoch when there is none
  std::uint64_t entries = 0;
};

/// Any thread. Journals that were not used for longest go when too many entries are held.
class ReviewCache {
 public:
  /// @param office  whose segments do not count as received from the field
  ReviewCache(std::size_t maxEntries, store::Desks office) : m_maxEntries(maxEntries), m_office(std::move(office)) {}

  using Use = std::function<Result<>(const FoldedReview&)>;
  /// Brings a journal up to date and hands it to `use`, which must not keep views into it.
  /// @errors Errc::not_found when the log has nothing of it; of the store; of `use`
  [[nodiscard]] Result<> with(sql::Database& database, JournalId id, const Use& use);

  /// Forgets everything: for rebuilding.
  void clear();

 private:
  struct Slot {
    explicit Slot(JournalId id) : review(id) {}
    std::mutex mutex;
    FoldedReview review;
    std::string templateHash;
  };
  using SlotPtr = std::shared_ptr<Slot>;

  SlotPtr slotFor(JournalId id);
  void noteSize(JournalId id, std::uint64_t entries);
  Result<> bringUp(sql::Database& database, Slot& slot);
  Result<> loadTemplate(sql::Database& database, Slot& slot);

  std::size_t m_maxEntries;
  store::Desks m_office;
  std::mutex m_mutex;
  struct Held {
    SlotPtr slot;
    std::uint64_t entries = 0;
    std::list<JournalId>::iterator age;
  };
  std::map<JournalId, Held> m_held;
  std::list<JournalId> m_ages;  ///< the one used last in front
  std::uint64_t m_entries = 0;
  std::map<std::string, std::shared_ptr<const domain::Template>> m_templates;
};

}  // namespace fieldseal::projection
