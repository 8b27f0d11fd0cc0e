#include "models/change_batches.hpp"

namespace fieldseal::app {
namespace {

/// Number, times, author, reason and brackets; a reason is a sentence.
constexpr std::size_t kEntryBytes = journal::kMaxEntryBytes - 8 * 1024;
/// Brackets, quotes and commas of one set.
constexpr std::size_t kSetBytes = 24;
/// A device's uuid and a number, as text.
constexpr std::size_t kSupersededBytes = 64;

std::size_t bytesOf(const journal::Change& change, const domain::RegisterSource& registers) {
  const domain::Register* current = registers.find(change.entity, change.field);
  return kSetBytes + change.entity.size() + change.field.size() + json::serialize(change.value).size() +
         (current == nullptr ? 0 : current->heads.size() * kSupersededBytes);
}

}  // namespace

std::vector<std::vector<journal::Change>> splitIntoEntries(std::vector<journal::Change> changes,
                                                           const domain::RegisterSource& registers) {
  std::vector<std::vector<journal::Change>> entries;
  std::size_t bytes = 0;
  for (auto from = changes.begin(); from != changes.end();) {
    auto to = from;
    std::size_t entityBytes = 0;
    for (; to != changes.end() && to->entity == from->entity; ++to) entityBytes += bytesOf(*to, registers);
    const auto sets = static_cast<std::size_t>(to - from);
    if (entries.empty() || bytes + entityBytes > kEntryBytes ||
        entries.back().size() + sets > journal::kMaxSetsPerEntry) {
      entries.emplace_back();
      bytes = 0;
    }
    entries.back().insert(entries.back().end(), std::make_move_iterator(from), std::make_move_iterator(to));
    bytes += entityBytes;
    from = to;
  }
  return entries;
}

}  // namespace fieldseal::app
