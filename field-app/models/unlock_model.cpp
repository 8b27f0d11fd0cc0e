#include "models/unlock_model.hpp"

#include <QDateTime>

#include "models/field_app.hpp"
#include "models/labels.hpp"
#include "models/waiting_model.hpp"
#include "models/work_apart.hpp"
#include "store/waiting_vault.hpp"
#include "vault/unlock_attempts.hpp"
#include "vault/vault_directory.hpp"

namespace fieldseal::app {
namespace {

struct Opened {
  UnlockedVault vault;
  std::optional<Error> error;
};

std::shared_ptr<Opened> openVault(const std::filesystem::path& folder, std::string passphrase, const Clock* clock) {
  auto opened = std::make_shared<Opened>();
  if (auto vault = UnlockedVault::open(folder, passphrase, *clock)) {
    opened->vault = std::move(*vault);
  } else {
    opened->error = vault.error();
  }
  crypto::wipe({reinterpret_cast<std::uint8_t*>(passphrase.data()), passphrase.size()});
  return opened;
}

}  // namespace

UnlockModel::UnlockModel(FieldApp& app, QString dataFolder)
    : QObject(&app), m_app(&app), m_dataFolder(std::move(dataFolder)) {
  m_countdown.setInterval(500);
  connect(&m_countdown, &QTimer::timeout, this, [this] {
    if (waitSeconds() == 0) m_countdown.stop();
    emit changed();
  });
}

int UnlockModel::waitSeconds() const {
  const qint64 left = m_waitUntil - QDateTime::currentMSecsSinceEpoch();
  return left <= 0 ? 0 : static_cast<int>((left + 999) / 1000);
}

void UnlockModel::waitFor(qint64 milliseconds) {
  m_waitUntil = milliseconds > 0 ? QDateTime::currentMSecsSinceEpoch() + milliseconds : 0;
  if (m_waitUntil > 0) m_countdown.start();
}

void UnlockModel::select(const QString& vaultId) {
  const UnlockAttempts attempts(vaultFolder(m_dataFolder.toStdString(), vaultId.toStdString()), m_app->clock());
  waitFor(attempts.waitNeeded().count());
  emit changed();
}

void UnlockModel::clearProblem() {
  m_problem.clear();
  emit changed();
}

void UnlockModel::unlock(const QString& vaultId, const QString& passphrase) {
  if (m_running || waitSeconds() > 0 || !m_app->locked() || m_app->waiting()->active()) return;
  m_running = true;
  m_problem.clear();
  emit changed();
  const auto open = [folder = vaultFolder(m_dataFolder.toStdString(), vaultId.toStdString()),
                     passphrase = passphrase.toStdString(),
                     clock = &m_app->clock()] { return openVault(folder, passphrase, clock); };
  workApart(this, open, [this, vaultId](const std::shared_ptr<Opened>& opened) {
    m_running = false;
    if (opened->error) m_problem = Labels::failure(*opened->error);
    select(vaultId);
    if (opened->vault.vault) m_app->takeVault(std::move(opened->vault.vault));
    if (opened->vault.waiting) m_app->takeWaiting(std::move(opened->vault.waiting));
  });
}

}  // namespace fieldseal::app
