/// Reads the codes on labels out of pictures: QR, Code 128, EAN and their kin. Draws them too, to be tried on.
#pragma once

#include <QImage>
#include <QSize>
#include <QString>
#include <QStringList>

#include "base/result.hpp"

namespace fieldseal::scan {

enum class Effort {
  quick,    ///< for one of many frames of a camera
  thorough  ///< for a picture that will not come again: turned, shrunk, inverted
};

/// What the labels in a picture say, each once; empty when there is none that can be read.
/// Pure: may run on any thread.
[[nodiscard]] QStringList readLabels(const QImage& picture, Effort effort);

enum class LabelKind { qr, code128, ean13 };

/// A label as a printer would draw it, black on white with a quiet zone.
/// @param text  what the kind can hold: 13 digits for ean13
[[nodiscard]] QImage drawLabel(LabelKind kind, const QString& text, QSize size);

/// Opens a picture for reading labels, turned as it was held.
/// @errors Errc::not_found, Errc::bad_format for what is no picture or a damaged one, Errc::too_large over 64
/// megapixels
[[nodiscard]] Result<QImage> openPicture(const QString& path);

}  // namespace fieldseal::scan
