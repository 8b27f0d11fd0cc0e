#include "models/save_folders.hpp"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

namespace fieldseal::app {

QVariantList SaveFolders::list() {
  QVariantList rows;
  const auto add = [&](const QString& name, const QString& path) {
    if (!path.isEmpty() && QFileInfo(path).isDir() && QFileInfo(path).isWritable())
      rows.append(QVariantMap{{"name", name}, {"path", path}});
  };
  for (const QStorageInfo& storage : QStorageInfo::mountedVolumes()) {
    const QString root = storage.rootPath();
    if (root.startsWith("/media/") || root.startsWith("/run/media/") || root.startsWith("/mnt/"))
      add(storage.displayName(), root);
  }
  add(tr("Documents"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  add(tr("Downloads"), QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
  if (rows.isEmpty()) add(tr("Home"), QDir::homePath());
  return rows;
}

QString SaveFolders::pathFor(const QString& folder, const QString& name, const QString& suffix) {
  const QString file = name.trimmed();
  return QDir(folder).filePath(file.endsWith(suffix, Qt::CaseInsensitive) ? file : file + suffix);
}

QString SaveFolders::whyNot(const QString& folder, const QString& name, const QString& suffix, bool replace) {
  const QString file = name.trimmed();
  if (file.isEmpty() || file.contains('/') || file.startsWith('.')) return tr("Give the file a name without a slash.");
  if (!QFileInfo(folder).isDir()) return tr("The folder is not there any more.");
  if (!replace && QFileInfo::exists(pathFor(folder, name, suffix)))
    return tr("A file with this name is there already.");
  return {};
}

}  // namespace fieldseal::app
