#include "models/vault_list_model.hpp"

#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/row_changes.hpp"

namespace fieldseal::app {

VaultListModel::VaultListModel(std::filesystem::path dataFolder, QObject* parent)
    : QAbstractListModel(parent), m_dataFolder(std::move(dataFolder)), m_vaults(listVaults(m_dataFolder)) {}

int VaultListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant VaultListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const VaultListing& vault = m_vaults[static_cast<std::size_t>(index.row())];
  switch (role) {
    case VaultIdRole:
      return toQt(vault.id);
    case Qt::DisplayRole:
    case UserNameRole:
      return toQt(vault.userName);
    case AuthorityNameRole:
      return toQt(vault.authorityName);
    case WaitingDeviceRole:
      return toQt(vault.waitingDevice);
    case ProblemRole:
      return vault.problem ? Labels::failure(*vault.problem) : QString();
    default:
      return {};
  }
}

QHash<int, QByteArray> VaultListModel::roleNames() const {
  return {{VaultIdRole, "vaultId"},
          {UserNameRole, "userName"},
          {AuthorityNameRole, "authorityName"},
          {WaitingDeviceRole, "waitingDevice"},
          {ProblemRole, "problem"}};
}

void VaultListModel::refresh() {
  const int before = count();
  replaceRows(*this, m_vaults, listVaults(m_dataFolder), [](const VaultListing& vault) { return vault.id; });
  if (count() != before) emit countChanged();
}

QString VaultListModel::idAt(int row) const {
  return row < 0 || row >= count() ? QString() : toQt(m_vaults[static_cast<std::size_t>(row)].id);
}

}  // namespace fieldseal::app
