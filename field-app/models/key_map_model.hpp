/// Every key that does something, in one place: pages take their sequences from here, and the sheet of keys shows it.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QString>
#include <QStringList>
#include <vector>

namespace fieldseal::app {

/// One thing that keys do.
struct KeyBinding {
  const char* id;      ///< what a Shortcut asks for
  const char* page;    ///< where it holds: a page of the shell, "review" for all of an open one, "" for everywhere
  const char* keys;    ///< as QKeySequence reads them, a space between alternatives
  const char* action;  ///< in English; what the sheet says
  bool takenByView = false;  ///< arrows and the like, which a list takes itself: shown, never asked for
};

/// All of them, in the order of the sheet.
[[nodiscard]] const std::vector<KeyBinding>& keyBindings();

class KeyMapModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("app.keys")
  /// The page whose keys are shown, before those of every page; on "settings" those of all pages are.
  Q_PROPERTY(QString page READ page WRITE setPage NOTIFY pageChanged)

 public:
  enum Role {
    ActionRole = Qt::UserRole + 1,  ///< action: string
    KeysRole,                       ///< keys: "N or Alt+Right"
    PlaceRole,                      ///< place: where they hold, in words
    OpensRole,                      ///< opens: bool; it is the first of its place
  };

  using QAbstractListModel::QAbstractListModel;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
  [[nodiscard]] QString page() const { return m_page; }
  void setPage(const QString& page);

  /// The sequences of one binding, for `Shortcut { sequences: app.keys.of("undo") }`.
  Q_INVOKABLE [[nodiscard]] QVariantList of(const QString& id) const;
  void retranslate();

 signals:
  void pageChanged();

 private:
  [[nodiscard]] std::vector<const KeyBinding*> rows() const;

  QString m_page;
};

}  // namespace fieldseal::app
