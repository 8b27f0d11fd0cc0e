/// What this person wrote in this session, so that it can be taken back by writing the value before it again.
///
/// Nothing is ever removed from the journal: an undo is an entry. A register can be undone only while the write to
/// undo still is its one head; what an undo writes stands for the write it brings back, so that the one before can be
/// undone next.
#pragma once

#include <QString>
#include <map>
#include <optional>
#include <vector>

#include "journal/writer.hpp"

namespace fieldseal::app {

class UndoStack {
 public:
  explicit UndoStack(const journal::Registers& registers) : m_registers(&registers) {}

  /// What one register was before a change and what it became.
  struct Step {
    struct Part {
      journal::RegisterKey key;
      json::value before;
      EntryId beforeHead;  ///< number 0: nothing was there
      json::value after;
    };
    QString text;
    EntryId entry;
    std::vector<Part> parts;
  };

  /// Call before the entry is folded.
  [[nodiscard]] Step prepare(const std::vector<journal::Change>& changes, const QString& text) const;
  /// Call when it is stored. Forgets what could be redone.
  void push(Step step, EntryId entry);

  [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
  [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }
  [[nodiscard]] QString undoText() const { return m_done.empty() ? QString() : m_done.back().text; }
  [[nodiscard]] QString redoText() const { return m_undone.empty() ? QString() : m_undone.back().text; }

  /// The changes that take the last step back; empty when somebody else has written on all of its registers since: the
  /// step is then forgotten.
  [[nodiscard]] std::vector<journal::Change> undoChanges();
  void undone(EntryId entry, const std::vector<journal::Change>& changes);
  [[nodiscard]] std::vector<journal::Change> redoChanges();
  void redone(EntryId entry, const std::vector<journal::Change>& changes);

 private:
  using Alias = std::map<std::pair<journal::RegisterKey, EntryId>, EntryId>;
  /// The write that the register's one head stands for; nothing when it has several or was never set.
  [[nodiscard]] std::optional<EntryId> standing(const journal::RegisterKey& key) const;
  [[nodiscard]] EntryId resolve(const journal::RegisterKey& key, EntryId head) const;
  void note(EntryId entry, const std::vector<journal::Change>& changes, const Step& step, bool forward);

  const journal::Registers* m_registers;
  std::vector<Step> m_done, m_undone;
  Alias m_alias;
};

}  // namespace fieldseal::app
