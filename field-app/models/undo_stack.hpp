/// What this person wrote in this session, so that it can be taken back by writing the value before it again.
///
/// Nothing is ever removed from the journal: an undo is an entry. A register can be undone only while the write to
/// undo still is its one head; what an undo writes stands for the write it brings back, so that the one before can be
/// undone next. A conflict that was settled comes back as one: each of its values is written again, beside the others.
/// What was made anew (a finding, a reference) is undone by taking it back, as long as nobody else has written on it.
#pragma once

#include <QString>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "journal/writer.hpp"

namespace fieldseal::app {

class UndoStack {
 public:
  explicit UndoStack(const journal::Registers& registers) : m_registers(&registers) {}

  /// A value that stood in a register, and the write that it came from; number 0: nothing was there.
  struct Stood {
    json::value value;
    EntryId head;
  };
  /// What one register was before a change and what it became.
  struct Part {
    journal::RegisterKey key;
    std::vector<Stood> before;  ///< one, or all of a conflict
    json::value after;
    EntryId entry;  ///< that wrote `after`
  };
  struct Step {
    QString text;
    std::string place;    ///< the entity to go to
    std::string creates;  ///< the entity that it made, "" for a change
    std::vector<Part> parts;
  };
  /// Changes to write at one moment: the first list sets every register once; each further one sets again, beside it,
  /// what was in conflict.
  using Layers = std::vector<std::vector<journal::Change>>;

  /// Call before the entries are folded. @param creates  as in Step; its register `retracted` is then set to false
  [[nodiscard]] Step prepare(const std::vector<journal::Change>& changes, const QString& text,
                             const std::string& creates = {}) const;
  /// Call when they are stored. Forgets what could be redone.
  /// @param step  its parts' `entry` filled in
  void push(Step step);

  /// Nothing of these entities is undone or redone any more: what was done there was closed.
  void forget(std::string_view prefix);

  [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
  [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }
  [[nodiscard]] QString undoText() const { return m_done.empty() ? QString() : m_done.back().text; }
  [[nodiscard]] QString redoText() const { return m_undone.empty() ? QString() : m_undone.back().text; }
  [[nodiscard]] std::string undoPlace() const { return m_done.empty() ? std::string() : m_done.back().place; }
  [[nodiscard]] std::string redoPlace() const { return m_undone.empty() ? std::string() : m_undone.back().place; }

  /// The changes that take the last step back; empty when somebody else has written on all of its registers since: the
  /// step is then forgotten.
  [[nodiscard]] Layers undoChanges();
  [[nodiscard]] Layers redoChanges();
  /// They were stored: `entryOf` says by which entry each register of each layer was set.
  using EntryOf = std::function<EntryId(std::size_t layer, const journal::RegisterKey& key)>;
  void undone(const Layers& layers, const EntryOf& entryOf);
  void redone(const Layers& layers, const EntryOf& entryOf);

  /// The write that a head stands for: itself, or what an undo of this session brought back by it.
  [[nodiscard]] EntryId origin(const journal::RegisterKey& key, EntryId head) const;

 private:
  using Heads = std::vector<EntryId>;
  [[nodiscard]] Heads standing(const journal::RegisterKey& key) const;
  /// Whether every write on the entity came from the device that made it.
  [[nodiscard]] bool untouched(const Step& step) const;
  [[nodiscard]] bool mayUndo(const Step& step, const Part& part) const;

  const journal::Registers* m_registers;
  std::vector<Step> m_done, m_undone;
  std::map<std::pair<journal::RegisterKey, EntryId>, EntryId> m_origins;
};

}  // namespace fieldseal::app
