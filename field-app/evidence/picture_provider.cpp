#include "evidence/picture_provider.hpp"

namespace fieldseal::app {

PictureProvider::PictureProvider(std::shared_ptr<PictureSource> pictures)
    : QQuickImageProvider(QQuickImageProvider::Image, QQmlImageProviderBase::ForceAsynchronousImageLoading),
      m_pictures(std::move(pictures)) {}

QImage PictureProvider::requestImage(const QString& id, QSize* size, const QSize& requestedSize) {
  const auto hash = crypto::parseHash("sha256:" + id.toStdString());
  if (!hash) return {};
  // An Image may give one edge only: the other is then free.
  constexpr int kFree = 1 << 15;
  QSize bound = requestedSize;
  if (bound.width() > 0 && bound.height() <= 0) bound.setHeight(kFree);
  if (bound.height() > 0 && bound.width() <= 0) bound.setWidth(kFree);
  const auto picture = m_pictures->picture(*hash, bound);
  if (!picture) return {};  // the Image shows its error state
  if (size != nullptr) *size = picture->size();
  return *picture;
}

}  // namespace fieldseal::app
