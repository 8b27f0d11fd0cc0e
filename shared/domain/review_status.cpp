#include "domain/item_reader.hpp"
#include "domain/review.hpp"

namespace fieldseal::domain {
namespace {

void add(Progress& progress, const ItemStatus& status) {
  if (!status.relevant) return;
  ++progress.items;
  progress.settled += status.settled() ? 1U : 0U;
}

}  // namespace

ItemStatus Review::status(const Item& item) const {
  return ItemReader(*this).read(item).status;
}

std::vector<ItemStatus> Review::statuses() const {
  ItemReader reader(*this);
  std::vector<ItemStatus> statuses;
  statuses.reserve(m_template->itemCount());
  for (const Section& section : m_template->sections) {
    for (const Item& item : section.items) statuses.push_back(reader.read(item).status);
  }
  return statuses;
}

Progress Review::progress() const {
  Progress progress;
  for (const ItemStatus& status : statuses()) add(progress, status);
  m_registers->forEachConflict([&](std::string_view, std::string_view, const Register&) { ++progress.conflicts; });
  return progress;
}

Progress Review::progress(const Section& section) const {
  Progress progress;
  ItemReader reader(*this);
  for (const Item& item : section.items) add(progress, reader.read(item).status);
  m_registers->forEachConflict([&](std::string_view entity, std::string_view, const Register&) {
    const EntityPath path = EntityPath::parse(entity);
    if (path.kind != EntityKind::item) return;
    const Item* item = m_template->item(path.segments.front());
    if (item != nullptr && item->section == section.id) ++progress.conflicts;
  });
  return progress;
}

bool Review::relevant(const Item& item) const {
  return ItemReader(*this).relevant(item);
}

}  // namespace fieldseal::domain
