#include "models/people.hpp"

#include "models/json_text.hpp"

namespace fieldseal::app {
namespace {

constexpr qsizetype kShownIdLetters = 8;

}  // namespace

Result<std::unique_ptr<People>> People::load(JournalStore& store, const Clock& clock) {
  FIELDSEAL_TRY(std::unique_ptr<OpenJournal> roster, OpenJournal::load(store, JournalId(), clock));
  return std::unique_ptr<People>(new People(std::move(roster)));
}

People::People(std::unique_ptr<OpenJournal> roster) : m_roster(std::move(roster)) {
  read();
}

void People::read() {
  const journal::Roster roster(m_roster->registers());
  m_users.clear();
  m_devices.clear();
  m_owners.clear();
  for (const journal::RosterUser& user : roster.users()) m_users[user.id] = toQt(user.name);
  for (const journal::RosterDevice& device : roster.devices()) {
    m_devices[device.id] = toQt(device.name);
    if (device.user) m_owners[device.id] = *device.user;
  }
  // Enrolment told who I am before the first roster came.
  const DeviceIdentity& me = m_roster->store().identity();
  m_users.try_emplace(me.user, toQt(me.userName));
  m_devices.try_emplace(me.device, toQt(me.deviceName));
  m_owners.try_emplace(me.device, me.user);
  m_devices.try_emplace(me.officeDevice, toQt(me.authorityName));
}

QString People::nameOf(UserId user) const {
  if (user.isNil()) return {};
  const auto found = m_users.find(user);
  return found == m_users.end() ? toQt(user.toString()).left(kShownIdLetters) : found->second;
}

QString People::deviceNameOf(DeviceId device) const {
  const auto found = m_devices.find(device);
  return found == m_devices.end() ? toQt(device.toString()).left(kShownIdLetters) : found->second;
}

std::optional<UserId> People::ownerOf(DeviceId device) const {
  const auto found = m_owners.find(device);
  return found == m_owners.end() ? std::nullopt : std::optional(found->second);
}

void People::refresh() {
  const auto changedRegisters = m_roster->refresh();
  if (!changedRegisters || changedRegisters->empty()) return;
  read();
  emit changed();
}

}  // namespace fieldseal::app
