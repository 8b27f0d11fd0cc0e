#include "store/open_journal.hpp"

#include <algorithm>

namespace fieldseal::app {

Result<std::unique_ptr<OpenJournal>> OpenJournal::load(JournalStore& store, JournalId id, const Clock& clock) {
  std::unique_ptr<OpenJournal> opened(new OpenJournal(store, id, clock));
  const auto fold = [&opened](DeviceId device, const std::vector<journal::Entry>& entries) -> Result<> {
    FIELDSEAL_CHECK(opened->m_journal.append(device, entries));
    return kOk;
  };
  FIELDSEAL_TRY(opened->m_seen, store.read(id, 0, true, fold));
  return opened;
}

Result<OpenJournal::Appended> OpenJournal::append(std::vector<journal::Change> changes, std::string reason) {
  const DeviceIdentity& me = m_store->identity();
  const journal::Entry entry =
      journal::makeEntry(m_journal, me.device, me.user, m_hybrid, *m_clock, std::move(changes), std::move(reason));
  FIELDSEAL_CHECK(m_store->append(m_journal.id(), entry));
  FIELDSEAL_TRY(auto touched, m_journal.append(me.device, std::span(&entry, 1)));
  return Appended{{me.device, entry.number}, std::move(touched)};
}

Result<std::vector<journal::RegisterKey>> OpenJournal::refresh() {
  std::vector<journal::RegisterKey> changed;
  const auto fold = [&](DeviceId device, const std::vector<journal::Entry>& entries) -> Result<> {
    FIELDSEAL_TRY(auto touched, m_journal.append(device, entries));
    changed.insert(changed.end(), std::make_move_iterator(touched.begin()), std::make_move_iterator(touched.end()));
    return kOk;
  };
  FIELDSEAL_TRY(m_seen, m_store->read(m_journal.id(), m_seen, false, fold));
  std::ranges::sort(changed);
  const auto repeats = std::ranges::unique(changed);
  changed.erase(repeats.begin(), repeats.end());
  return changed;
}

}  // namespace fieldseal::app
