#include "models/undo_stack.hpp"

#include <algorithm>

namespace fieldseal::app {
namespace {

/// More than anybody remembers; each step keeps the values it replaced.
constexpr std::size_t kMostSteps = 200;

}  // namespace

EntryId UndoStack::resolve(const journal::RegisterKey& key, EntryId head) const {
  const auto found = m_alias.find({key, head});
  return found == m_alias.end() ? head : found->second;
}

std::optional<EntryId> UndoStack::standing(const journal::RegisterKey& key) const {
  const auto heads = m_registers->headsOf(key.entity, key.field);
  if (heads.size() != 1) return std::nullopt;
  return resolve(key, heads.front());
}

UndoStack::Step UndoStack::prepare(const std::vector<journal::Change>& changes, const QString& text) const {
  Step step{text, {}, {}};
  for (const journal::Change& change : changes) {
    Step::Part part{{change.entity, change.field}, nullptr, {}, change.value};
    if (const domain::Register* before = m_registers->find(change.entity, change.field)) {
      part.before = before->provisional().value;
      part.beforeHead = resolve(part.key, before->provisional().entry);
    }
    step.parts.push_back(std::move(part));
  }
  return step;
}

void UndoStack::push(Step step, EntryId entry) {
  step.entry = entry;
  m_done.push_back(std::move(step));
  if (m_done.size() > kMostSteps) m_done.erase(m_done.begin());
  m_undone.clear();
}

std::vector<journal::Change> UndoStack::undoChanges() {
  if (m_done.empty()) return {};
  const Step& step = m_done.back();
  std::vector<journal::Change> changes;
  for (const Step::Part& part : step.parts) {
    if (standing(part.key) == step.entry) changes.push_back({part.key.entity, part.key.field, part.before});
  }
  if (changes.empty()) m_done.pop_back();
  return changes;
}

std::vector<journal::Change> UndoStack::redoChanges() {
  if (m_undone.empty()) return {};
  const Step& step = m_undone.back();
  std::vector<journal::Change> changes;
  for (const Step::Part& part : step.parts) {
    if (standing(part.key) == part.beforeHead) changes.push_back({part.key.entity, part.key.field, part.after});
  }
  if (changes.empty()) m_undone.pop_back();
  return changes;
}

void UndoStack::note(EntryId entry, const std::vector<journal::Change>& changes, const Step& step, bool forward) {
  for (const journal::Change& change : changes) {
    const auto part = std::ranges::find_if(step.parts, [&](const Step::Part& one) {
      return one.key.entity == change.entity && one.key.field == change.field;
    });
    if (part != step.parts.end()) m_alias[{part->key, entry}] = forward ? step.entry : part->beforeHead;
  }
}

void UndoStack::undone(EntryId entry, const std::vector<journal::Change>& changes) {
  note(entry, changes, m_done.back(), false);
  m_undone.push_back(std::move(m_done.back()));
  m_done.pop_back();
}

void UndoStack::redone(EntryId entry, const std::vector<journal::Change>& changes) {
  note(entry, changes, m_undone.back(), true);
  m_done.push_back(std::move(m_undone.back()));
  m_undone.pop_back();
}

}  // namespace fieldseal::app
