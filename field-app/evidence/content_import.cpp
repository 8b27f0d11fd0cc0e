#include "evidence/content_import.hpp"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <algorithm>

#include "evidence/picture.hpp"

namespace fieldseal::app {
namespace {

constexpr qint64 kReadBytes = 256 * 1024;
constexpr qint64 kSniffedBytes = 4096;

ByteView viewOf(const QByteArray& bytes) {
  return {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

Result<> checkOn(const ImportWatch& watch, qint64 done, qint64 total, qint64 reserve = kReservedBytes) {
  if (!watch.goOn(done, total)) return Error{Errc::cancelled, "stopped"};
  // A file may have grown since it was measured.
  if (watch.freeBytes() - std::max<qint64>(0, total - done) < reserve)
    return Error{Errc::disk_full, "too little room is free"};
  return kOk;
}

Result<StoredContent> storeBytes(sql::Database& database, const QByteArray& bytes, const ImportWatch& watch,
                                 qint64 reserve) {
  FIELDSEAL_CHECK(checkOn(watch, 0, bytes.size(), reserve));
  IncomingContent incoming(database);
  FIELDSEAL_CHECK(incoming.append(viewOf(bytes)));
  return incoming.finish();
}

Result<StoredContent> storeFile(sql::Database& database, QFile& file, const ImportWatch& watch) {
  const qint64 total = file.size();
  if (total > static_cast<qint64>(kMaxAttachmentBytes)) {
    return Error{Errc::too_large, "more than " + std::to_string(kMaxAttachmentBytes >> 20U) + " MiB"};
  }
  IncomingContent incoming(database);
  for (qint64 done = 0;;) {
    FIELDSEAL_CHECK(checkOn(watch, done, total));
    const QByteArray bytes = file.read(kReadBytes);
    if (bytes.isEmpty()) {
      if (file.error() != QFileDevice::NoError) return Error{Errc::not_found, file.errorString().toStdString()};
      return incoming.finish();
    }
    FIELDSEAL_CHECK(incoming.append(viewOf(bytes)));
    done += bytes.size();
  }
}

/// By its bytes first: what a name says may be wrong.
QString typeOf(QFile& file, const QString& name) {
  const QByteArray head = file.peek(kSniffedBytes);
  const QMimeDatabase types;
  const QMimeType byBytes = types.mimeTypeForData(head);
  if (!byBytes.isDefault() && byBytes.name() != "text/plain") return byBytes.name();
  const auto byName = types.mimeTypesForFileName(name);
  return byName.isEmpty() ? byBytes.name() : byName.front().name();
}

QString kindFor(const QString& asked, const QString& type) {
  if (!asked.isEmpty()) return asked;
  if (type == "image/jpeg" || type == "image/png" || type == "image/bmp" || type == "image/gif") return "picture";
  return type.startsWith("audio/") ? QStringLiteral("audio") : QStringLiteral("file");
}

/// "rack.HEIC" becomes "rack.jpg" when that is what it now is.
QString nameFor(const QString& name, const QByteArray& type) {
  const QFileInfo info(name);
  const QString suffix = info.suffix().toLower();
  const bool png = type == "image/png";
  if (png ? suffix == "png" : suffix == "jpg" || suffix == "jpeg") return name;
  return info.completeBaseName() + (png ? QStringLiteral(".png") : QStringLiteral(".jpg"));
}

Result<ArrivedContent> storePicture(sql::Database& database, const PreparedPicture& picture, const QString& name,
                                    const QString& kind, const ImportWatch& watch, qint64 reserve) {
  FIELDSEAL_TRY(const StoredContent stored, storeBytes(database, picture.bytes, watch, reserve));
  return ArrivedContent{stored, kind, picture.type, nameFor(name, picture.type)};
}

Result<ArrivedContent> importFile(sql::Database& database, const QString& path, const ContentOrder& order,
                                  const ImportWatch& watch) {
  const QFileInfo info(path);
  if (!info.exists()) return Error{Errc::not_found, "the file is not there"};
  if (!info.isFile()) return Error{Errc::not_permitted, "not a file"};
  if (info.size() == 0) return Error{Errc::out_of_range, "an empty file"};
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return Error{Errc::not_found, file.errorString().toStdString()};
  const QString name = order.name.isEmpty() ? info.fileName() : order.name;
  const QString type = typeOf(file, name);
  const QString kind = kindFor(order.kind, type);
  if (kind == "picture" || kind == "photo") {
    FIELDSEAL_CHECK(checkOn(watch, 0, 0));
    FIELDSEAL_TRY(const PreparedPicture picture, preparePicture(file, order.pictures));
    return storePicture(database, picture, name, kind, watch, kReservedBytes);
  }
  if (kind == "audio" && !type.startsWith("audio/")) return Error{Errc::unsupported_version, type.toStdString()};
  FIELDSEAL_TRY(const StoredContent stored, storeFile(database, file, watch));
  return ArrivedContent{stored, kind, type.toLatin1(), name};
}

}  // namespace

Result<ArrivedContent> importContent(sql::Database& database, const ContentOrder& order, const ImportWatch& watch) {
  if (const auto* path = std::get_if<QString>(&order.source)) return importFile(database, *path, order, watch);
  if (const auto* image = std::get_if<QImage>(&order.source)) {
    FIELDSEAL_TRY(const PreparedPicture picture, encodePicture(*image, order.imageType, order.pictures));
    return storePicture(database, picture, order.name, order.kind, watch, kLastBytes);
  }
  const GivenBytes& given = std::get<GivenBytes>(order.source);
  FIELDSEAL_TRY(const StoredContent stored, storeBytes(database, given.bytes, watch, kLastBytes));
  return ArrivedContent{stored, order.kind, given.type, order.name};
}

}  // namespace fieldseal::app
