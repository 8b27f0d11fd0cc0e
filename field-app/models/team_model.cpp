#include "models/team_model.hpp"

#include <map>

#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/row_changes.hpp"

namespace fieldseal::app {

TeamModel::TeamModel(ReviewDesk& desk, QObject* parent) : QAbstractListModel(parent), m_desk(&desk), m_rows(rows()) {
  connect(&desk, &ReviewDesk::summaryChanged, this, &TeamModel::update);
  connect(&desk, &ReviewDesk::languageChanged, this, &TeamModel::update);
}

std::vector<TeamModel::Row> TeamModel::rows() const {
  const domain::RegisterSource& registers = m_desk->registers();
  std::map<UserId, int> answers;
  const auto count = [&](std::string_view prefix, std::string_view field) {
    registers.forEachEntity(prefix, [&](std::string_view entity) {
      const domain::Register* found = registers.find(entity, field);
      if (found != nullptr && !found->provisional().value.is_null()) ++answers[found->provisional().author];
    });
  };
  count("item/", "determination");
  count("unit/", "status");

  const People& people = m_desk->people();
  const JournalStore& store = m_desk->store();
  std::map<UserId, QVariantList> devices;
  for (const auto& [device, last] : m_desk->journal().journal().known()) {
    const auto owner = people.ownerOf(device);
    if (!owner) continue;  // the office
    const bool own = device == store.identity().device;
    auto sent = last;
    if (own) {
      const auto receipts = m_desk->store().receipts(m_desk->journal().journal().id());
      if (receipts) sent = last - std::min<EntryNumber>(last, receipts->unsent);
    }
    const auto& written = m_desk->journal().journal().lastWritten();
    const auto at = written.find(device);
    const QString lastText = at == written.end() ? QString() : m_desk->time(at->second);
    const QString text =
        own ? tr("%1: %2 of %3 sent").arg(people.deviceNameOf(device)).arg(sent).arg(last)
            : tr("%1: %2 received, the last of %3").arg(people.deviceNameOf(device)).arg(last).arg(lastText);
    devices[*owner].append(QVariantMap{{"deviceName", people.deviceNameOf(device)},
                                       {"entries", static_cast<int>(last)},
                                       {"sent", static_cast<int>(sent)},
                                       {"own", own},
                                       {"lastText", lastText},
                                       {"text", text}});
  }
  std::vector<Row> rows;
  for (const domain::Member& member : m_desk->review().team()) {
    rows.push_back({member.user, people.nameOf(member.user), toQt(domain::toString(member.role)), answers[member.user],
                    devices[member.user]});
  }
  return rows;
}

void TeamModel::update() {
  const int before = count();
  replaceRows(*this, m_rows, rows(), [](const Row& row) { return row.user; });
  if (count() != before) emit countChanged();
  emit warningsChanged();
}

QStringList TeamModel::sealWarnings() const {
  QStringList warnings;
  for (const Row& row : m_rows) {
    if (row.user == m_desk->me()) continue;
    if (row.devices.isEmpty()) warnings.append(tr("Nothing of %1 has come to this tablet.").arg(row.name));
    for (const QVariant& one : row.devices) {
      const QVariantMap device = one.toMap();
      warnings.append(tr("%1, %2: %n entries are here, the last written %3. What was written on it since is not.",
                         nullptr, device.value("entries").toInt())
                          .arg(row.name, device.value("deviceName").toString(), device.value("lastText").toString()));
    }
  }
  if (warnings.isEmpty()) return warnings;
  const auto receipts = m_desk->store().lastReceipt();
  warnings.append(receipts && *receipts ? tr("This tablet and the office last spoke %1.").arg(m_desk->time(**receipts))
                                        : tr("This tablet has not spoken with the office yet."));
  return warnings;
}

int TeamModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant TeamModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case UserIdRole:
      return toQt(row.user.toString());
    case Qt::DisplayRole:
    case UserNameRole:
      return row.name;
    case TeamRoleRole:
      return row.role;
    case MineRole:
      return row.user == m_desk->me();
    case AnswersRole:
      return row.answers;
    case DevicesRole:
      return row.devices;
    case SilentRole:
      return row.devices.isEmpty() && row.user != m_desk->me();
    default:
      return {};
  }
}

QHash<int, QByteArray> TeamModel::roleNames() const {
  return {{UserIdRole, "userId"},   {UserNameRole, "userName"}, {TeamRoleRole, "teamRole"}, {MineRole, "mine"},
          {AnswersRole, "answers"}, {DevicesRole, "devices"},   {SilentRole, "silent"}};
}

}  // namespace fieldseal::app
