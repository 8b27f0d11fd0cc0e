// Pictures as they are kept: upright, small enough, and without what the camera knew.
#include "evidence/picture.hpp"

#include <QBuffer>
#include <catch2/catch_test_macros.hpp>

#include "pictures.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

namespace {

constexpr domain::PicturePolicy kPolicy{1000, 85};

Result<PreparedPicture> prepared(QByteArray bytes, const domain::PicturePolicy& policy = kPolicy) {
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::ReadOnly);
  return preparePicture(buffer, policy);
}

bool isRed(const QImage& image, double x, double y) {
  const QColor colour = image.pixelColor(static_cast<int>(x * image.width()), static_cast<int>(y * image.height()));
  return colour.red() > 150 && colour.blue() < 100;
}

}  // namespace

TEST_CASE("a picture is turned upright, scaled down, and loses its metadata") {
  const QByteArray file = withOrientation(encoded(twoColours(2000, 1200), "jpeg"), 6);  // held upright
  REQUIRE(file.contains("GPSMARK"));
  const auto picture = prepared(file);
  REQUIRE(picture.has_value());
  CHECK(picture->type == "image/jpeg");
  CHECK(picture->size == QSize(600, 1000));
  CHECK_FALSE(picture->bytes.contains("Exif"));
  CHECK_FALSE(picture->bytes.contains("GPSMARK"));
  const QImage image = decodePicture(picture->bytes, {}).value();
  CHECK(image.size() == QSize(600, 1000));
  CHECK(isRed(image, 0.5, 0.2));  // what was left is on top now
  CHECK_FALSE(isRed(image, 0.5, 0.8));
}

TEST_CASE("a small picture keeps its size, and a PNG stays one") {
  const auto jpeg = prepared(encoded(twoColours(300, 200), "jpeg"));
  REQUIRE(jpeg.has_value());
  CHECK(jpeg->size == QSize(300, 200));
  QImage plan(400, 300, QImage::Format_ARGB32);
  plan.fill(Qt::transparent);
  plan.setText("Author", "somebody");
  const auto png = prepared(encoded(plan, "png"));
  REQUIRE(png.has_value());
  CHECK(png->type == "image/png");
  CHECK_FALSE(png->bytes.contains("somebody"));
  CHECK(decodePicture(png->bytes, {}).value().hasAlphaChannel());
}

TEST_CASE("a drawing with nothing behind it becomes white, not black, as a JPEG") {
  QImage drawing(100, 100, QImage::Format_ARGB32);
  drawing.fill(Qt::transparent);
  const auto picture = encodePicture(drawing, "image/jpeg", kPolicy);
  REQUIRE(picture.has_value());
  CHECK(decodePicture(picture->bytes, {}).value().pixelColor(50, 50).lightness() > 250);
}

TEST_CASE("a stored picture is decoded at the size that is asked for") {
  const QByteArray bytes = encoded(twoColours(2000, 1000), "jpeg");
  CHECK(decodePicture(bytes, {320, 320}).value().size() == QSize(320, 160));
  CHECK(decodePicture(bytes, {4000, 4000}).value().size() == QSize(2000, 1000));
  CHECK(decodePicture(bytes, {}).value().size() == QSize(2000, 1000));
}

TEST_CASE("what is no picture, or a damaged one, says so") {
  const QByteArray good = encoded(twoColours(800, 600), "jpeg");
  CHECK(prepared(QByteArray("not a picture at all")).error().code == Errc::bad_format);
  CHECK(prepared(QByteArray()).error().code == Errc::bad_format);
  CHECK(prepared(good.left(100)).error().code == Errc::bad_format);
  QByteArray png = encoded(twoColours(800, 600), "png");
  CHECK(prepared(png.left(png.size() / 2)).error().code == Errc::bad_format);
  png[png.size() / 2] = static_cast<char>(png[png.size() / 2] ^ 0x55);
  CHECK(prepared(png).error().code == Errc::bad_format);
}

TEST_CASE("kinds that cannot be read are named") {
  const QByteArray heic = QByteArray("\0\0\0\x18", 4) + "ftypheic" + QByteArray(100, '\0');
  const auto outcome = prepared(heic);
  CHECK(outcome.error() == Error{Errc::unsupported_version, "HEIC"});
  CHECK(prepared(QByteArray("RIFF1234WEBPVP8 ")).error().detail == "WebP");
  CHECK(prepared(QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>")).error().detail == "SVG");
}

TEST_CASE("a picture with more pixels than a tablet can hold is refused before it is decoded") {
  // A PNG's header that claims 60,000 by 60,000 pixels, with the checksum that belongs to it.
  QByteArray png = encoded(twoColours(8, 8), "png");
  png.replace(8, 25, QByteArray::fromHex("0000000d494844520000ea600000ea6008020000000fb0e215"));
  CHECK(prepared(png).error() == Error{Errc::too_large, "3600 megapixels"});
}
