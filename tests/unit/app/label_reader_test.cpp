// Labels out of pictures, and readers that type.
#include <QFile>
#include <QPainter>
#include <QTransform>
#include <catch2/catch_test_macros.hpp>

#include "scan/key_burst.hpp"
#include "scan/label_reader.hpp"
#include "support/temporary_folder.hpp"

using namespace fieldseal;
using namespace fieldseal::scan;
using std::chrono::milliseconds;

namespace {

/// A label as printed, on a grey device.
QImage labelPicture(LabelKind kind, const QString& text, int width, int height) {
  const QImage label = drawLabel(kind, text, {width, height});
  QImage picture(label.width() + 200, label.height() + 160, QImage::Format_RGB32);
  picture.fill(QColor(150, 152, 158));
  QPainter(&picture).drawImage(90, 70, label);
  return picture;
}

}  // namespace

TEST_CASE("a QR code, a Code 128 and an EAN are read out of a picture, turned ones too") {
  CHECK(readLabels(labelPicture(LabelKind::qr, "E000017", 300, 300), Effort::thorough) == QStringList{"E000017"});
  CHECK(readLabels(labelPicture(LabelKind::code128, "WD-107/23", 400, 120), Effort::quick) == QStringList{"WD-107/23"});
  CHECK(readLabels(labelPicture(LabelKind::ean13, "6901234567892", 400, 120), Effort::thorough) ==
        QStringList{"6901234567892"});
  const QImage turned = labelPicture(LabelKind::qr, "No 31/E000031", 300, 300).transformed(QTransform().rotate(90));
  CHECK(readLabels(turned, Effort::thorough) == QStringList{"No 31/E000031"});
}

TEST_CASE("a picture without a label says nothing, and a damaged file that it is one") {
  QImage empty(400, 300, QImage::Format_RGB32);
  empty.fill(QColor(120, 130, 120));
  CHECK(readLabels(empty, Effort::thorough).isEmpty());
  CHECK(readLabels(QImage(), Effort::quick).isEmpty());

  const test::TemporaryFolder folder;
  const QString good = QString::fromStdString((folder.path() / "label.png").string());
  REQUIRE(labelPicture(LabelKind::qr, "E1", 200, 200).save(good));
  REQUIRE(openPicture(good).has_value());
  QFile file(good);
  REQUIRE(file.open(QIODevice::ReadWrite));
  REQUIRE(file.resize(file.size() / 4));
  file.close();
  const auto damaged = openPicture(good);
  CHECK((!damaged || readLabels(*damaged, Effort::thorough).isEmpty()));
  QFile text(QString::fromStdString((folder.path() / "list.csv").string()));
  REQUIRE(text.open(QIODevice::WriteOnly));
  text.write("asset_number,model\n");
  text.close();
  REQUIRE_FALSE(openPicture(text.fileName()).has_value());
  CHECK(openPicture(text.fileName()).error().code == Errc::bad_format);
  CHECK(openPicture("/no/such/file").error().code == Errc::not_found);
}

TEST_CASE("keys that come as from a reader are a label, and those of a person are not") {
  KeyBurst burst;
  milliseconds now(1000);
  for (const char letter : std::string("WD-107"))
    burst.type(QString(QChar::fromLatin1(letter)), now += milliseconds(8));
  CHECK(burst.running(now));
  CHECK(burst.enter(now + milliseconds(8)) == "WD-107");
  CHECK_FALSE(burst.enter(now + milliseconds(16)).has_value());

  for (const char letter : std::string("note"))
    burst.type(QString(QChar::fromLatin1(letter)), now += milliseconds(180));
  CHECK_FALSE(burst.enter(now + milliseconds(150)).has_value());

  // A key that somebody pressed before the label is none of it.
  burst.type("n", now += milliseconds(400));
  for (const char letter : std::string("E17"))
    burst.type(QString(QChar::fromLatin1(letter)), now += milliseconds(200 * (letter == 'E') + 5));
  CHECK(burst.enter(now + milliseconds(5)) == "E17");

  // Space after Tab after Space, as fast as a driver presses them, is no label and is left to the buttons.
  CHECK_FALSE(burst.type(" ", now += milliseconds(400)));
  burst.stop();
  CHECK_FALSE(burst.type(" ", now += milliseconds(5)));

  for (const char letter : std::string("ok")) burst.type(QString(QChar::fromLatin1(letter)), now += milliseconds(5));
  CHECK_FALSE(burst.enter(now + milliseconds(5)).has_value());  // too short for a label
}
