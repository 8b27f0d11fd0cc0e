/// Pictures of the open vault, decoded at the size that is asked for. Thumbnails are kept in memory alone and go when
/// the vault is locked.
#pragma once

#include <QCache>
#include <QImage>
#include <QSize>
#include <functional>
#include <mutex>
#include <optional>

#include "crypto/hash.hpp"
#include "sql/database.hpp"

namespace fieldseal::app {

/// Safe to call from any thread; one caller at a time decodes.
class PictureSource {
 public:
  PictureSource();

  using Connect = std::function<Result<sql::Database>()>;
  /// A vault was opened. The connection is made at the first picture.
  void open(Connect connect);
  /// The vault is locked: forgets every picture and the connection; waits for one that is being decoded.
  void close();

  /// Scaled down to fit `bound`; its own size for an empty one.
  /// @errors Errc::not_found for a content that is not here, or while no vault is open; as decodePicture
  [[nodiscard]] Result<QImage> picture(const crypto::Sha256& hash, QSize bound);

 private:
  std::mutex m_guard;
  Connect m_connect;
  std::optional<sql::Database> m_database;
  QCache<QByteArray, QImage> m_pictures;  ///< by hash and bound; cost in KiB
};

}  // namespace fieldseal::app
