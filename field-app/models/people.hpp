/// The names of people and tablets, from the roster.
#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <unordered_map>

#include "journal/roster.hpp"
#include "store/open_journal.hpp"

namespace fieldseal::app {

class People : public QObject {
  Q_OBJECT

 public:
  [[nodiscard]] static Result<std::unique_ptr<People>> load(JournalStore& store, const Clock& clock);

  /// A name, or the beginning of the id for somebody whom the roster does not name yet.
  [[nodiscard]] QString nameOf(UserId user) const;
  [[nodiscard]] QString deviceNameOf(DeviceId device) const;
  /// Whose tablet it is; nothing for the office or an unknown one.
  [[nodiscard]] std::optional<UserId> ownerOf(DeviceId device) const;

  [[nodiscard]] const std::unordered_map<UserId, QString>& names() const noexcept { return m_users; }

  /// Takes in what was pulled.
  void refresh();

 signals:
  void changed();

 private:
  explicit People(std::unique_ptr<OpenJournal> roster);
  void read();

  std::unique_ptr<OpenJournal> m_roster;
  std::unordered_map<UserId, QString> m_users;
  std::unordered_map<DeviceId, QString> m_devices;
  std::unordered_map<DeviceId, UserId> m_owners;
};

}  // namespace fieldseal::app
