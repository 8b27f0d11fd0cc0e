/// Reads the codes on labels out of pictures: QR, Code 128, EAN and their kin.
#pragma once

#include <QImage>
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

/// Opens a picture for reading labels, turned as it was held.
/// @errors Errc::not_found, Errc::bad_format for what is no picture or a damaged one, Errc::too_large over 64
/// megapixels
[[nodiscard]] Result<QImage> openPicture(const QString& path);

}  // namespace fieldseal::scan
