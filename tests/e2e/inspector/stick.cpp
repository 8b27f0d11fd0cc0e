#include "inspector/stick.hpp"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <stdexcept>

#include "inspector/plan.hpp"
#include "scan/label_reader.hpp"

namespace fieldseal::e2e {

namespace {

QImage rack() {
  QImage picture(1600, 1200, QImage::Format_RGB32);
  picture.fill(QColor(90, 96, 104));
  QPainter painter(&picture);
  for (int unit = 0; unit < 9; ++unit) {
    painter.fillRect(300, 90 + unit * 115, 1000, 95, QColor(38, 42, 48));
    painter.fillRect(330, 125 + unit * 115, 24, 24, unit == 5 ? Qt::red : Qt::green);
  }
  return picture;
}

QImage floorPlan() {
  QImage picture(1400, 900, QImage::Format_RGB32);
  picture.fill(Qt::white);
  QPainter painter(&picture);
  painter.setPen(QPen(Qt::black, 8));
  for (const QRect& room : {QRect(60, 60, 600, 780), QRect(660, 60, 680, 400), QRect(660, 460, 680, 380)})
    painter.drawRect(room);
  return picture;
}

void save(const QImage& picture, const QString& file) {
  if (!picture.save(file)) throw std::runtime_error("cannot write " + file.toStdString());
}

}  // namespace

void fillStick(const QString& folder) {
  const QDir stick(folder);
  if (!stick.mkpath(".")) throw std::runtime_error("cannot make " + folder.toStdString());
  const QImage label = scan::drawLabel(scan::LabelKind::code128, samplePlan().labels.inPicture, {900, 300});
  save(label, stick.filePath(kLabelPicture));
  save(rack(), stick.filePath(kRackPicture));
  save(floorPlan(), stick.filePath(kPlanPicture));
  QFile letter(stick.filePath(kLetter));
  const QByteArray words = "The keys of the archive are kept by the head of the office. 档案室钥匙由办公室主任保管。\n";
  if (!letter.open(QIODevice::WriteOnly) || letter.write(words) != words.size())
    throw std::runtime_error("cannot write " + letter.fileName().toStdString());
}

}  // namespace fieldseal::e2e
