/// The vaults on this tablet.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <filesystem>
#include <vector>

#include "vault/vault_directory.hpp"

namespace fieldseal::app {

class VaultListModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("app.vaults")
  Q_PROPERTY(int count READ count NOTIFY countChanged)

 public:
  enum Role {
    VaultIdRole = Qt::UserRole + 1,  ///< vaultId: string
    UserNameRole,                    ///< userName: string
    AuthorityNameRole,               ///< authorityName: string
    WaitingDeviceRole,  ///< waitingDevice: string; the tablet's name while the office's answer is awaited, else ""
    ProblemRole,        ///< problem: string; "" or why it cannot be opened
  };

  explicit VaultListModel(std::filesystem::path dataFolder, QObject* parent = nullptr);

  [[nodiscard]] int count() const { return static_cast<int>(m_vaults.size()); }
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  /// Looks again; existing rows stay.
  Q_INVOKABLE void refresh();
  /// "" when there is no such row.
  Q_INVOKABLE QString idAt(int row) const;

 signals:
  void countChanged();

 private:
  std::filesystem::path m_dataFolder;
  std::vector<VaultListing> m_vaults;
};

}  // namespace fieldseal::app
