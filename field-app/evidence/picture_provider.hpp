/// image://evidence/<64 hexadecimal digits>: a picture of the vault at the `sourceSize` that an Image asks for.
#pragma once

#include <QQuickImageProvider>
#include <memory>

#include "evidence/picture_source.hpp"

namespace fieldseal::app {

inline constexpr const char* kPictureProvider = "evidence";

/// Images load on the engine's own reader thread, whether they say `asynchronous` or not. Say `cache: false`: Qt's
/// cache would keep pictures over a lock.
class PictureProvider : public QQuickImageProvider {
  Q_OBJECT

 public:
  explicit PictureProvider(std::shared_ptr<PictureSource> pictures);
  QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override;

 private:
  std::shared_ptr<PictureSource> m_pictures;
};

}  // namespace fieldseal::app
