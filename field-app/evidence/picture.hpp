/// Pictures as they are kept: upright, no larger than the template allows, without metadata.
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QImage>
#include <QSize>

#include "base/result.hpp"
#include "domain/picture_policy.hpp"

namespace fieldseal::app {

inline constexpr qint64 kMaxPictureFileBytes = 128LL * 1024 * 1024;

struct PreparedPicture {
  QByteArray bytes;
  QByteArray type;  ///< "image/jpeg" or "image/png"
  QSize size;
};

/// Decodes a JPEG, PNG, BMP or GIF (its first picture), turns it as its EXIF orientation says, scales it down, and
/// encodes it anew, so that no metadata (place, camera, preview) goes along. A PNG stays a PNG: plans and screens.
/// @errors Errc::bad_format for a damaged picture; Errc::unsupported_version for a kind that this program cannot read,
///         named in the detail ("HEIC"); Errc::too_large for more pixels than a tablet can hold
[[nodiscard]] Result<PreparedPicture> preparePicture(QIODevice& source, const domain::PicturePolicy& policy);

/// The same for a picture that is in memory: from the camera, or drawn. `type` as above.
[[nodiscard]] Result<PreparedPicture> encodePicture(QImage picture, const QByteArray& type,
                                                    const domain::PicturePolicy& policy);

/// A stored picture, scaled down while it is decoded to fit `bound`; its own size for an empty one.
/// @errors as preparePicture
[[nodiscard]] Result<QImage> decodePicture(const QByteArray& bytes, QSize bound);

}  // namespace fieldseal::app
