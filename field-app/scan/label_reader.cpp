#include "scan/label_reader.hpp"

// From 1.4 on texts are UTF-8; without this they are wide and deprecated.
#define ZX_USE_UTF8 1
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>

#include <QFileInfo>
#include <QImageReader>

namespace fieldseal::scan {
namespace {

constexpr qint64 kMostPixels = 64'000'000;
constexpr std::uint8_t kMostLabels = 8;
constexpr int kQuietZone = 10;  ///< around a label that is drawn, in modules

ZXing::BarcodeFormat formatOf(LabelKind kind) {
  switch (kind) {
    case LabelKind::qr:
      return ZXing::BarcodeFormat::QRCode;
    case LabelKind::code128:
      return ZXing::BarcodeFormat::Code128;
    case LabelKind::ean13:
      return ZXing::BarcodeFormat::EAN13;
  }
  return ZXing::BarcodeFormat::None;
}

ZXing::DecodeHints hints(Effort effort) {
  using enum ZXing::BarcodeFormat;
  const bool thorough = effort == Effort::thorough;
  return ZXing::DecodeHints()
      .setFormats(ZXing::BarcodeFormats(QRCode) | MicroQRCode | DataMatrix | Code128 | Code39 | EAN8 | EAN13 | UPCA |
                  UPCE | ITF)
      .setTryHarder(thorough)
      .setTryRotate(true)
      .setTryDownscale(true)
      .setMaxNumberOfSymbols(kMostLabels);
}

}  // namespace

QStringList readLabels(const QImage& picture, Effort effort) {
  if (picture.isNull()) return {};
  const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
  const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                              static_cast<int>(grey.bytesPerLine()));
  QStringList texts;
  for (const ZXing::Result& found : ZXing::ReadBarcodes(view, hints(effort))) {
    const QString text = QString::fromStdString(found.text()).trimmed();
    if (found.isValid() && !text.isEmpty() && !texts.contains(text)) texts.append(text);
  }
  return texts;
}

QImage drawLabel(LabelKind kind, const QString& text, QSize size) {
  const ZXing::BitMatrix modules = ZXing::MultiFormatWriter(formatOf(kind))
                                       .setMargin(kQuietZone)
                                       .encode(text.toStdString(), size.width(), size.height());
  QImage label(modules.width(), modules.height(), QImage::Format_RGB32);
  label.fill(Qt::white);
  for (int y = 0; y < modules.height(); ++y)
    for (int x = 0; x < modules.width(); ++x)
      if (modules.get(x, y)) label.setPixel(x, y, qRgb(20, 20, 24));
  return label;
}

Result<QImage> openPicture(const QString& path) {
  if (!QFileInfo(path).isFile()) return Error{Errc::not_found, "no such file"};
  QImageReader reader(path);
  reader.setAutoTransform(true);
  reader.setDecideFormatFromContent(true);
  const QSize size = reader.size();
  if (size.isValid() && static_cast<qint64>(size.width()) * size.height() > kMostPixels)
    return Error{Errc::too_large, "the picture has over 64 megapixels"};
  QImage picture = reader.read();
  if (picture.isNull()) return Error{Errc::bad_format, reader.errorString().toStdString()};
  return picture;
}

}  // namespace fieldseal::scan
