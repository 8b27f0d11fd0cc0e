#include "models/tablet_model.hpp"

#include <QLocale>
#include <QStorageInfo>
#include <chrono>

#include "crypto/hash.hpp"
#include "models/json_text.hpp"
#include "sql/database.hpp"
#include "system/screen_keyboard.hpp"

namespace fieldseal::app {
namespace {

constexpr std::chrono::seconds kLookAgain{30};

}  // namespace

TabletModel::TabletModel(QString dataFolder, FreeBytes freeBytes, QObject* parent)
    : QObject(parent), m_folder(std::move(dataFolder)), m_freeBytes(std::move(freeBytes)) {
  m_again.setInterval(kLookAgain);
  connect(&m_again, &QTimer::timeout, this, &TabletModel::checkDisk);
}

QString TabletModel::disk() const {
  switch (m_room) {
    case DiskRoom::kEnough:
      return {};
    case DiskRoom::kLow:
      return QStringLiteral("low");
    case DiskRoom::kScarce:
      return QStringLiteral("scarce");
  }
  return {};
}

QString TabletModel::diskText() const {
  const QString left = QLocale().formattedDataSize(m_left, 0, QLocale::DataSizeTraditionalFormat);
  switch (m_room) {
    case DiskRoom::kEnough:
      return {};
    case DiskRoom::kLow:
      return tr("Only %1 are left on this tablet. Sync, then remove what is not needed from its disk.").arg(left);
    case DiskRoom::kScarce:
      return tr("This tablet is almost full: %1 are left. Answers are still saved, pictures and sound may not be. "
                "Free some room before you go on.")
          .arg(left);
  }
  return {};
}

QString TabletModel::checkDisk() {
  m_again.start();
  const auto left = m_freeBytes(m_folder);
  const DiskRoom room = left ? diskRoom(*left) : DiskRoom::kEnough;
  const std::int64_t bytes = left.value_or(0);
  // What is left is told in the sentence: it must not change with every answer while there is enough.
  const bool changed = room != m_room || (room != DiskRoom::kEnough && bytes != m_left);
  m_room = room;
  m_left = bytes;
  if (changed) emit diskChanged();
  return disk();
}

QString TabletModel::whyNotBegin() {
  checkDisk();
  return m_room == DiskRoom::kScarce ? diskText() : QString();
}

bool TabletModel::sharesDiskWith(const QString& folder) const {
  return QStorageInfo(folder).device() == QStorageInfo(m_folder).device();
}

bool TabletModel::keyboard() {
  return screenKeyboardPrepared() && screenKeyboardInstalled();
}

QString TabletModel::keyboardText() const {
  if (!screenKeyboardInstalled())
    return tr("Qt Virtual Keyboard is not installed on this tablet: the system's own keyboard is used.");
  if (!screenKeyboardWritesChinese())
    return tr(
        "It writes English only: this system's packages leave the Pinyin input out. For Chinese, use the "
        "system's input method.");
  return tr("It writes English and Chinese.");
}

QStringList TabletModel::parts() const {
  const auto cipher = sql::cipherVersion();
  return {
      tr("Qt %1 · LGPL 3.0").arg(QLatin1String(qVersion())),
      tr("SQLCipher %1 · BSD 3-Clause").arg(cipher ? toQt(*cipher) : QStringLiteral("?")),
      tr("libsodium %1 · ISC").arg(toQt(crypto::libsodiumVersion())),
      tr("OpenSSL · Apache 2.0"),
      tr("Zstandard · BSD 3-Clause"),
      tr("ICU · Unicode License"),
      tr("Boost.JSON and Boost.System · Boost Software License 1.0"),
      tr("ZXing-C++ · Apache 2.0"),
      tr("Qt Virtual Keyboard, where it is installed · GPL 3.0"),
      tr("Noto Sans and Noto Sans CJK · SIL Open Font License 1.1"),
  };
}

void TabletModel::retranslate() {
  emit diskChanged();
  emit textsChanged();
}

}  // namespace fieldseal::app
