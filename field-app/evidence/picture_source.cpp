#include "evidence/picture_source.hpp"

#include <algorithm>

#include "evidence/picture.hpp"
#include "store/attachments.hpp"

namespace fieldseal::app {
namespace {

constexpr qsizetype kKeptKibibytes = 64 * 1024;
/// Larger ones are looked at one at a time: keeping them would push every thumbnail out.
constexpr int kKeptEdge = 640;

QByteArray cacheKey(const crypto::Sha256& hash, QSize bound) {
  QByteArray key(reinterpret_cast<const char*>(hash.data()), static_cast<qsizetype>(hash.size()));
  return key + QByteArray::number(bound.width()) + 'x' + QByteArray::number(bound.height());
}

}  // namespace

PictureSource::PictureSource() : m_pictures(kKeptKibibytes) {}

void PictureSource::open(Connect connect) {
  const std::scoped_lock guard(m_guard);
  m_connect = std::move(connect);
  m_database.reset();
  m_pictures.clear();
}

void PictureSource::close() {
  open(nullptr);
}

Result<QImage> PictureSource::picture(const crypto::Sha256& hash, QSize bound) {
  const std::scoped_lock guard(m_guard);
  if (!m_connect) return Error{Errc::not_found, "no vault is open"};
  const QByteArray key = cacheKey(hash, bound);
  if (const QImage* known = m_pictures.object(key)) return *known;
  if (!m_database) {
    FIELDSEAL_TRY(sql::Database opened, m_connect());
    m_database.emplace(std::move(opened));
  }
  FIELDSEAL_TRY(const Bytes bytes, Attachments(*m_database).readAll(hash, kMaxPictureFileBytes));
  // Not copied: the reader is done before the bytes go.
  const auto raw =
      QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
  FIELDSEAL_TRY(QImage image, decodePicture(raw, bound));
  if (std::max(image.width(), image.height()) <= kKeptEdge)
    m_pictures.insert(key, new QImage(image), static_cast<qsizetype>(image.sizeInBytes() / 1024 + 1));
  return image;
}

}  // namespace fieldseal::app
