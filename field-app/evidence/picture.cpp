#include "evidence/picture.hpp"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <algorithm>

namespace fieldseal::app {
namespace {

/// What a tablet can hold decoded. A JPEG is decoded at a fraction of its size, so it may have more.
constexpr qint64 kMostPixels = 64LL * 1000 * 1000;
constexpr qint64 kMostJpegPixels = 300LL * 1000 * 1000;

constexpr int kKindBytes = 16;

/// The kind of a picture by its first bytes, for what no reader knows.
std::string kindByBytes(const QByteArray& head) {
  const auto at = [&head](qsizetype offset, const char* text) { return head.mid(offset).startsWith(text); };
  if (at(4, "ftyphei") || at(4, "ftypmif1") || at(4, "ftyphev")) return "HEIC";
  if (at(4, "ftypavif")) return "AVIF";
  if (at(0, "RIFF") && at(8, "WEBP")) return "WebP";
  if (at(0, "II*") || at(0, "MM")) return "TIFF or raw";
  if (at(0, "<svg") || at(0, "<?xml")) return "SVG";
  return {};
}

bool isKnown(const QByteArray& format) {
  return format == "jpeg" || format == "png" || format == "bmp" || format == "gif";
}

/// No larger than `bound` and never larger than it is.
QSize fitted(QSize size, QSize bound) {
  if (bound.isEmpty() || (size.width() <= bound.width() && size.height() <= bound.height())) return size;
  return size.scaled(bound, Qt::KeepAspectRatio).expandedTo({1, 1});
}

Error unreadable(const QByteArray& head) {
  const std::string kind = kindByBytes(head);
  if (!kind.empty()) return {Errc::unsupported_version, kind};
  return {Errc::bad_format, "not a picture, or damaged"};
}

Result<QImage> readPicture(QImageReader& reader, const QByteArray& head, QSize bound) {
  reader.setDecideFormatFromContent(true);
  reader.setAutoTransform(false);
  const QByteArray format = reader.format();
  if (!reader.canRead() || !isKnown(format)) return unreadable(head);
  const QSize size = reader.size();
  const qint64 pixels = qint64{size.width()} * size.height();
  if (pixels > (format == "jpeg" && !bound.isEmpty() ? kMostJpegPixels : kMostPixels))
    return Error{Errc::too_large, std::to_string(pixels / 1'000'000) + " megapixels"};
  const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
  const QSize wanted = fitted(size, turned ? bound.transposed() : bound);
  if (size.isValid() && wanted != size) reader.setScaledSize(wanted);
  reader.setAutoTransform(true);
  QImage image = reader.read();
  if (image.isNull()) return Error{Errc::bad_format, reader.errorString().toStdString()};
  if (const QSize fits = fitted(image.size(), bound); fits != image.size())
    image = image.scaled(fits, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
  return image;
}

/// A picture without its colour profile must be in the colours that everybody assumes.
QImage inPlainColours(QImage image) {
  if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
    image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
  image.setColorSpace({});
  // Pixels alone: texts and resolutions of the source go.
  const bool seeThrough = image.hasAlphaChannel();
  QImage plain = image.convertToFormat(seeThrough ? QImage::Format_ARGB32 : QImage::Format_RGB32);
  for (const QString& key : plain.textKeys()) plain.setText(key, {});
  return plain;
}

}  // namespace

Result<PreparedPicture> preparePicture(QIODevice& source, const domain::PicturePolicy& policy) {
  if (source.size() > kMaxPictureFileBytes) return Error{Errc::too_large, "a picture file of more than 128 MiB"};
  const QByteArray head = source.peek(kKindBytes);
  QImageReader reader(&source);
  reader.setDecideFormatFromContent(true);
  const bool png = reader.format() == "png";  // not told any more once it was read
  const auto edge = static_cast<int>(policy.maxEdge);
  FIELDSEAL_TRY(QImage image, readPicture(reader, head, {edge, edge}));
  return encodePicture(std::move(image), png ? "image/png" : "image/jpeg", policy);
}

Result<PreparedPicture> encodePicture(QImage picture, const QByteArray& type, const domain::PicturePolicy& policy) {
  if (picture.isNull()) return Error{Errc::bad_format, "an empty picture"};
  const auto edge = static_cast<int>(policy.maxEdge);
  if (const QSize fits = fitted(picture.size(), {edge, edge}); fits != picture.size())
    picture = picture.scaled(fits, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
  picture = inPlainColours(std::move(picture));
  PreparedPicture prepared{{}, type, picture.size()};
  QBuffer buffer(&prepared.bytes);
  buffer.open(QIODevice::WriteOnly);
  QImageWriter writer(&buffer, type == "image/png" ? "png" : "jpeg");
  if (type == "image/png") {
    writer.setCompression(60);
  } else {
    if (picture.hasAlphaChannel()) {
      QImage onWhite(picture.size(), QImage::Format_RGB32);
      onWhite.fill(Qt::white);
      QPainter(&onWhite).drawImage(0, 0, picture);
      picture = std::move(onWhite);
    }
    writer.setQuality(static_cast<int>(policy.quality));
    writer.setOptimizedWrite(true);
  }
  if (!writer.write(picture)) return Error{Errc::bad_format, writer.errorString().toStdString()};
  return prepared;
}

Result<QImage> decodePicture(const QByteArray& bytes, QSize bound) {
  QBuffer buffer;
  buffer.setData(bytes);
  buffer.open(QIODevice::ReadOnly);
  QImageReader reader(&buffer);
  return readPicture(reader, bytes.left(kKindBytes), bound);
}

}  // namespace fieldseal::app
