#include "models/undo_stack.hpp"

#include <algorithm>

namespace fieldseal::app {
namespace {

/// More than anybody remembers; each step keeps the values it replaced.
constexpr std::size_t kMostSteps = 200;

using PartOf = std::map<journal::RegisterKey, const UndoStack::Part*>;
PartOf indexed(const UndoStack::Step& step) {
  PartOf parts;
  for (const UndoStack::Part& part : step.parts) parts.emplace(part.key, &part);
  return parts;
}

}  // namespace

EntryId UndoStack::origin(const journal::RegisterKey& key, EntryId head) const {
  const auto found = m_origins.find({key, head});
  return found == m_origins.end() ? head : found->second;
}

UndoStack::Heads UndoStack::standing(const journal::RegisterKey& key) const {
  Heads heads = m_registers->headsOf(key.entity, key.field);
  for (EntryId& head : heads) head = origin(key, head);
  if (heads.empty()) heads.push_back({});
  std::ranges::sort(heads);
  return heads;
}

UndoStack::Step UndoStack::prepare(const std::vector<journal::Change>& changes, const QString& text,
                                   const std::string& creates) const {
  Step step{text, changes.empty() ? std::string() : changes.front().entity, creates, {}};
  for (const journal::Change& change : changes) {
    Part part{{change.entity, change.field}, {}, change.value, {}};
    if (!creates.empty()) {
      // Not each field: what it was before is that it was not there.
      if (change.entity != creates || change.field != "retracted") continue;
      part.before.push_back({json::value(true), {}});
    } else if (const domain::Register* before = m_registers->find(change.entity, change.field)) {
      for (const domain::Head& head : before->heads) part.before.push_back({head.value, origin(part.key, head.entry)});
    } else {
      part.before.push_back({nullptr, {}});
    }
    step.parts.push_back(std::move(part));
  }
  return step;
}

void UndoStack::push(Step step) {
  m_done.push_back(std::move(step));
  if (m_done.size() > kMostSteps) m_done.erase(m_done.begin());
  m_undone.clear();
}

bool UndoStack::untouched(const Step& step) const {
  const DeviceId maker = step.parts.front().entry.device;
  bool alone = true;
  m_registers->forEachField(step.creates, [&](std::string_view, const domain::Register& state) {
    for (const domain::Head& head : state.heads) alone = alone && head.entry.device == maker;
  });
  return alone;
}

bool UndoStack::mayUndo(const Step& step, const Part& part) const {
  return standing(part.key) == Heads{part.entry} && (step.creates.empty() || untouched(step));
}

void UndoStack::forget(std::string_view prefix) {
  const auto isThere = [&](const Step& step) {
    return std::ranges::any_of(step.parts, [&](const Part& part) { return part.key.entity.starts_with(prefix); });
  };
  std::erase_if(m_done, isThere);
  std::erase_if(m_undone, isThere);
}

UndoStack::Layers UndoStack::undoChanges() {
  if (m_done.empty()) return {};
  const Step& step = m_done.back();
  Layers layers;
  for (const Part& part : step.parts) {
    if (!mayUndo(step, part)) continue;
    for (std::size_t i = 0; i < part.before.size(); ++i) {
      if (layers.size() <= i) layers.emplace_back();
      layers[i].push_back({part.key.entity, part.key.field, part.before[i].value});
    }
  }
  if (layers.empty()) m_done.pop_back();
  return layers;
}

UndoStack::Layers UndoStack::redoChanges() {
  if (m_undone.empty()) return {};
  std::vector<journal::Change> changes;
  for (const Part& part : m_undone.back().parts) {
    Heads before;
    for (const Stood& stood : part.before) before.push_back(stood.head);
    std::ranges::sort(before);
    if (standing(part.key) == before) changes.push_back({part.key.entity, part.key.field, part.after});
  }
  if (changes.empty()) {
    m_undone.pop_back();
    return {};
  }
  return {std::move(changes)};
}

void UndoStack::undone(const Layers& layers, const EntryOf& entryOf) {
  const PartOf parts = indexed(m_done.back());
  for (std::size_t layer = 0; layer < layers.size(); ++layer) {
    for (const journal::Change& change : layers[layer]) {
      const Part& part = *parts.at({change.entity, change.field});
      m_origins[{part.key, entryOf(layer, part.key)}] = part.before[layer].head;
    }
  }
  m_undone.push_back(std::move(m_done.back()));
  m_done.pop_back();
}

void UndoStack::redone(const Layers& layers, const EntryOf& entryOf) {
  const PartOf parts = indexed(m_undone.back());
  for (const journal::Change& change : layers.front()) {
    const Part& part = *parts.at({change.entity, change.field});
    m_origins[{part.key, entryOf(0, part.key)}] = part.entry;
  }
  m_done.push_back(std::move(m_undone.back()));
  m_undone.pop_back();
}

}  // namespace fieldseal::app
