/// What an import is asked to bring into the vault, and what came of it.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <variant>

#include "domain/picture_policy.hpp"
#include "store/attachments.hpp"

namespace fieldseal::app {

/// Bytes as they are, of a MIME type: recorded sound, a drawn picture's own encoding.
struct GivenBytes {
  QByteArray bytes;
  QByteArray type;
};

struct ContentOrder {
  /// A file's path; bytes; or a picture of the camera or a drawing, encoded by `imageType` ("image/jpeg", "image/png").
  std::variant<QString, GivenBytes, QImage> source;
  QByteArray imageType = "image/jpeg";
  QString name;  ///< as a person would call it, "rack.jpg"; "" takes the file's
  /// Files only: "picture" or "photo" must be a readable picture, "audio" sound, "file" is kept byte for byte; "" takes
  /// what the file is.
  QString kind;
  domain::PicturePolicy pictures;
};

/// A content that is durable and waits for its entry.
struct ArrivedContent {
  StoredContent stored;
  QString kind;  ///< "picture", "photo", "audio" or "file"
  QByteArray type;
  QString name;
};

}  // namespace fieldseal::app
