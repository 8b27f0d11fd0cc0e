/// Where a file that leaves the vault may be saved, and its path there.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QVariantList>

namespace fieldseal::app {

class SaveFolders {
  Q_DECLARE_TR_FUNCTIONS(SaveFolders)

 public:
  /// [{name, path}]: what is plugged in, then documents and downloads; those that may be written to.
  [[nodiscard]] static QVariantList list();
  /// @param suffix  ".pdf": added unless the name has it
  [[nodiscard]] static QString pathFor(const QString& folder, const QString& name, const QString& suffix);
  /// @return "", or the sentence that says why no new file can have this name there
  [[nodiscard]] static QString whyNot(const QString& folder, const QString& name, const QString& suffix, bool replace);
};

}  // namespace fieldseal::app
