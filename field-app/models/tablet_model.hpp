/// What the tablet itself has to say: room on its disk, a keyboard on its screen, what this program is made of.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QTimer>
#include <cstdint>
#include <functional>
#include <optional>

#include "system/disk_room.hpp"

namespace fieldseal::app {

class TabletModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("app.tablet")
  /// "" while there is room enough, "low", or "scarce": no import should begin.
  Q_PROPERTY(QString disk READ disk NOTIFY diskChanged)
  /// A sentence that says what is left and what to do; "" while there is room enough.
  Q_PROPERTY(QString diskText READ diskText NOTIFY diskChanged)
  /// Qt's keyboard is on in this run; load the panel.
  Q_PROPERTY(bool keyboard READ keyboard CONSTANT)
  /// What the system can do for "always", as a sentence.
  Q_PROPERTY(QString keyboardText READ keyboardText NOTIFY textsChanged)

 public:
  explicit TabletModel(QString dataFolder, FreeBytes freeBytes = freeBytesIn, QObject* parent = nullptr);

  [[nodiscard]] QString disk() const;
  [[nodiscard]] QString diskText() const;
  [[nodiscard]] static bool keyboard();
  [[nodiscard]] QString keyboardText() const;

  /// Looks at the disk now, and from then on every half minute: call at unlock and before an import.
  /// @return `disk`
  Q_INVOKABLE QString checkDisk();
  /// Looks at the disk before something begins that may need more of it than an answer does.
  /// @return "", or the sentence that says why it should not begin
  [[nodiscard]] QString whyNotBegin();
  /// Whether what is saved in `folder` takes its room from the vaults.
  [[nodiscard]] bool sharesDiskWith(const QString& folder) const;
  /// What this program is linked with, a line each: name, version, licence.
  Q_INVOKABLE QStringList parts() const;
  /// Texts follow the language.
  void retranslate();

 signals:
  void diskChanged();
  void textsChanged();

 private:
  QString m_folder;
  FreeBytes m_freeBytes;
  QTimer m_again;
  DiskRoom m_room = DiskRoom::kEnough;
  std::int64_t m_left = 0;
};

}  // namespace fieldseal::app
