#include "journal/registers.hpp"

#include <algorithm>
#include <tuple>

namespace fieldseal::journal {
namespace {

/// The order in which heads are shown: greatest (time, device) first; the number settles what one
/// device wrote twice at one time, which only a faulty device does.
bool standsBefore(const domain::Head& a, const domain::Head& b) {
  return std::tie(a.time, a.entry.device, a.entry.number) > std::tie(b.time, b.entry.device, b.entry.number);
}

}  // namespace

void Registers::apply(DeviceId device, const Entry& entry) {
  const EntryId id{device, entry.number};
  for (const Set& set : entry.sets) applySet(entry, id, set);
}

void Registers::applySet(const Entry& entry, EntryId id, const Set& set) {
  Fields& fields = m_entities.try_emplace(set.entity).first->second;
  const auto [place, fresh] = fields.try_emplace(set.field);
  if (fresh) ++m_registerCount;
  Slot& slot = place->second;
  const bool wasConflicted = slot.state.conflicted();
  for (const EntryId& target : set.supersedes) supersede(slot, target, entry.time);
  addHead(slot, entry, id, set.value);
  if (slot.state.conflicted() == wasConflicted) return;
  if (wasConflicted) {
    m_conflicts.erase({set.entity, set.field});
  } else {
    m_conflicts.insert({set.entity, set.field});
  }
}

void Registers::supersede(Slot& slot, const EntryId& target, HybridTime by) {
  auto& list = slot.superseded;
  const auto place = std::ranges::lower_bound(list, target, {}, &Superseded::entry);
  if (place == list.end() || place->entry != target) {
    list.insert(place, {target, by});
  } else {
    place->by = std::max(place->by, by);
  }
  std::erase_if(slot.state.heads, [&](const domain::Head& head) { return head.entry == target && head.time < by; });
}

void Registers::addHead(Slot& slot, const Entry& entry, EntryId id, const json::value& value) {
  const auto gone = std::ranges::lower_bound(slot.superseded, id, {}, &Superseded::entry);
  if (gone != slot.superseded.end() && gone->entry == id && entry.time < gone->by) return;
  auto& heads = slot.state.heads;
  if (std::ranges::find(heads, id, &domain::Head::entry) != heads.end()) return;
  domain::Head head{id, entry.time, entry.wall, entry.author, value};
  heads.insert(std::ranges::upper_bound(heads, head, standsBefore), std::move(head));
}

const domain::Register* Registers::find(std::string_view entity, std::string_view field) const {
  const auto fields = m_entities.find(entity);
  if (fields == m_entities.end()) return nullptr;
  const auto slot = fields->second.find(field);
  return slot == fields->second.end() ? nullptr : &slot->second.state;
}

void Registers::forEachEntity(std::string_view prefix, const EntityVisitor& visit) const {
  for (auto it = m_entities.lower_bound(prefix); it != m_entities.end() && it->first.starts_with(prefix); ++it)
    visit(it->first);
}

void Registers::forEachField(std::string_view entity, const RegisterVisitor& visit) const {
  const auto fields = m_entities.find(entity);
  if (fields == m_entities.end()) return;
  for (const auto& [field, slot] : fields->second) visit(field, slot.state);
}

void Registers::forEachConflict(const ConflictVisitor& visit) const {
  for (const RegisterKey& key : m_conflicts) visit(key.entity, key.field, *find(key.entity, key.field));
}

std::vector<EntryId> Registers::headsOf(std::string_view entity, std::string_view field) const {
  std::vector<EntryId> ids;
  if (const domain::Register* found = find(entity, field)) {
    for (const domain::Head& head : found->heads) ids.push_back(head.entry);
  }
  return ids;
}

crypto::Sha256 Registers::stateHash(std::initializer_list<std::string_view> without) const {
  std::string lines;
  for (const auto& [entity, fields] : m_entities) {
    const auto isLeftOut = [&](std::string_view prefix) { return entity.starts_with(prefix); };
    if (std::ranges::any_of(without, isLeftOut)) continue;
    for (const auto& [field, slot] : fields) {
      std::vector<EntryId> ids;
      for (const domain::Head& head : slot.state.heads) ids.push_back(head.entry);
      std::ranges::sort(ids);
      lines += entity + '\t' + field + '\t';
      for (std::size_t i = 0; i < ids.size(); ++i) lines += (i == 0 ? "" : ",") + ids[i].toString();
      lines += '\n';
    }
  }
  return crypto::sha256(lines);
}

}  // namespace fieldseal::journal
