#include "projection/review_cache.hpp"

#include "domain/entity.hpp"
#include "store/contents.hpp"
#include "store/segment_log.hpp"

namespace fieldseal::projection {
namespace {

/// "sha256" in the value of `review`/`template`; "" when there is none.
std::string templateHashOf(const journal::Registers& registers) {
  const auto* found = registers.find(domain::kReview, "template");
  const auto* value = found != nullptr ? found->provisional().value.if_object() : nullptr;
  const auto* hash = value != nullptr ? value->if_contains("sha256") : nullptr;
  const auto* text = hash != nullptr ? hash->if_string() : nullptr;
  return text != nullptr ? std::string(*text) : std::string();
}

}  // namespace

Result<> ReviewCache::with(sql::Database& database, JournalId id, const Use& use) {
  const auto slot = slotFor(id);
  std::uint64_t entries = 0;
  Result<> outcome;
  {
    const std::lock_guard lock(slot->mutex);
    outcome = bringUp(database, *slot);
    entries = slot->review.entries;
    if (outcome && slot->review.position == 0) outcome = Error{Errc::not_found, "there is no such review"};
    if (outcome) outcome = use(slot->review);
  }
  noteSize(id, entries);
  return outcome;
}

void ReviewCache::clear() {
  const std::lock_guard lock(m_mutex);
  m_held.clear();
  m_ages.clear();
  m_entries = 0;
}

ReviewCache::SlotPtr ReviewCache::slotFor(JournalId id) {
  const std::lock_guard lock(m_mutex);
  if (const auto found = m_held.find(id); found != m_held.end()) {
    m_ages.splice(m_ages.begin(), m_ages, found->second.age);
    return found->second.slot;
  }
  m_ages.push_front(id);
  auto slot = std::make_shared<Slot>(id);
  m_held.emplace(id, Held{slot, 0, m_ages.begin()});
  return slot;
}

void ReviewCache::noteSize(JournalId id, std::uint64_t entries) {
  const std::lock_guard lock(m_mutex);
  const auto found = m_held.find(id);
  if (found == m_held.end()) return;
  m_entries += entries - found->second.entries;
  found->second.entries = entries;
  // A journal that nothing is known of is not worth a place.
  if (entries == 0) {
    m_ages.erase(found->second.age);
    m_held.erase(found);
  }
  while (m_entries > m_maxEntries && m_ages.size() > 1) {
    const auto oldest = m_held.find(m_ages.back());
    m_entries -= oldest->second.entries;
    m_held.erase(oldest);
    m_ages.pop_back();
  }
}

Result<> ReviewCache::bringUp(sql::Database& database, Slot& slot) {
  auto& review = slot.review;
  FIELDSEAL_CHECK(
      store::forEachRow(database, review.journal.id(), review.position, [&](const store::LogRow& row) -> Result<> {
        FIELDSEAL_TRY(const auto entries, store::foldRow(row, review.journal));
        review.position = row.position;
        review.entries += entries;
        if (!m_office.contains(row.device)) review.receivedAt = row.receivedAt;
        return kOk;
      }));
  return loadTemplate(database, slot);
}

Result<> ReviewCache::loadTemplate(sql::Database& database, Slot& slot) {
  auto wanted = templateHashOf(slot.review.journal.registers());
  if (wanted == slot.templateHash) return kOk;
  const auto hash = crypto::parseHash(wanted);
  if (!hash) return kOk;
  std::shared_ptr<const domain::Template> checklist;
  {
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_templates.find(wanted); known != m_templates.end()) checklist = known->second;
  }
  if (!checklist) {
    FIELDSEAL_TRY(const auto bytes, store::loadContent(database, *hash));
    if (!bytes) return kOk;
    checklist = domain::readTemplate(*bytes).parsed;
    const std::lock_guard lock(m_mutex);
    m_templates[wanted] = checklist;
  }
  slot.review.checklist = std::move(checklist);
  slot.templateHash = std::move(wanted);
  return kOk;
}

}  // namespace fieldseal::projection
