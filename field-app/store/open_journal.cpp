#include "store/open_journal.hpp"

namespace fieldseal::app {

Result<std::unique_ptr<OpenJournal>> OpenJournal::load(JournalStore& store, JournalId id, const Clock& clock) {
  std::unique_ptr<OpenJournal> opened(new OpenJournal(store, id, clock));
  FIELDSEAL_TRY(const JournalStore::Folded folded, store.fold(opened->m_journal, 0, true));
  opened->m_seen = folded.last;
  return opened;
}

Result<OpenJournal::Appended> OpenJournal::append(std::vector<journal::Change> changes, std::string reason) {
  std::vector<std::vector<journal::Change>> one;
  one.push_back(std::move(changes));
  return appendTogether(std::move(one), std::move(reason));
}

Result<OpenJournal::Appended> OpenJournal::appendTogether(std::vector<std::vector<journal::Change>> entries,
                                                          std::string reason, const JournalStore::Along& along) {
  const DeviceIdentity& me = m_store->identity();
  std::vector<journal::Entry> made;
  for (std::vector<journal::Change>& changes : entries) {
    made.push_back(journal::makeEntry(m_journal, me.device, me.user, m_hybrid, *m_clock, std::move(changes), reason));
    made.back().number += made.size() - 1;  // none of them is folded yet
  }
  FIELDSEAL_CHECK(m_store->append(m_journal.id(), made, along));
  FIELDSEAL_TRY(auto touched, m_journal.append(me.device, made));
  return Appended{{me.device, made.front().number}, std::move(touched)};
}

Result<std::vector<journal::RegisterKey>> OpenJournal::refresh() {
  FIELDSEAL_TRY(JournalStore::Folded folded, m_store->fold(m_journal, m_seen, false));
  m_seen = folded.last;
  return std::move(folded.touched);
}

}  // namespace fieldseal::app
