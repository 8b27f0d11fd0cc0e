/// Picture files as cameras and programs write them.
#pragma once

#include <QBuffer>
#include <QColor>
#include <QImage>

namespace fieldseal::test {

/// The left half red, the right half blue.
inline QImage twoColours(int width, int height) {
  QImage image(width, height, QImage::Format_RGB32);
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) image.setPixelColor(x, y, x * 2 < width ? QColor(Qt::red) : QColor(Qt::blue));
  }
  return image;
}

inline QByteArray encoded(const QImage& image, const char* format) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, format, 90);
  return bytes;
}

/// A JPEG with an EXIF segment that says how the camera was held and where it was ("GPSMARK").
inline QByteArray withOrientation(const QByteArray& jpeg, char orientation) {
  QByteArray tiff("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 18);
  tiff.append(orientation);
  tiff.append(QByteArray("\0\0\0\0\0\0\0", 7));
  const QByteArray body = QByteArray("Exif\0\0", 6) + tiff + "GPSMARK";
  QByteArray segment("\xFF\xE1", 2);
  segment.append(static_cast<char>((body.size() + 2) >> 8)).append(static_cast<char>((body.size() + 2) & 0xff));
  return jpeg.left(2) + segment + body + jpeg.mid(2);
}

}  // namespace fieldseal::test
