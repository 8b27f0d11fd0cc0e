#include "printed.hpp"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <algorithm>
#include <cstdio>

namespace fieldseal::test {
namespace {

using namespace fieldseal::app;

constexpr double kPixelsPerMm = 1.5;
constexpr uchar kPaper = 250;                                           // lighter is no ink
constexpr int kFooterTop = 770, kFooterHeight = 72, kSheetWidth = 596;  // points: the lowest inch

QByteArray outputOf(const QString& program, const QStringList& arguments) {
  QProcess reader;
  reader.start(program, arguments);
  REQUIRE(reader.waitForFinished());
  REQUIRE(reader.exitStatus() == QProcess::NormalExit);
  REQUIRE(reader.exitCode() == 0);
  return reader.readAllStandardOutput();
}

}  // namespace

QString PaperFolder::file(const QString& name) const {
  const QString kept = qEnvironmentVariable("FIELDSEAL_PAPERS");
  return kept.isEmpty() ? m_own.filePath(name) : QDir(kept).filePath(name);
}

std::vector<Page> pagesOf(PaperKind kind, const SampleClosing& sample, PaperLanguage language) {
  const PaperSource source = sample.source();
  const Paper paper = makePaper(kind, source, PaperWords(language, source.checklist()));
  return setPages(paper, [](double) { return true; }).value();
}

QString textOf(const QString& pdf) {
  return QString::fromUtf8(outputOf("pdftotext", {"-layout", pdf, "-"}));
}

QString footerOf(const QString& pdf, std::size_t page) {
  const auto say = [](auto number) { return QString::number(number); };
  QStringList arguments{"-layout", "-f", say(page), "-l", say(page)};
  arguments << "-x" << "0" << "-y" << say(kFooterTop) << "-W" << say(kSheetWidth) << "-H" << say(kFooterHeight);
  return QString::fromUtf8(outputOf("pdftotext", arguments << pdf << "-"));
}

QString squeezed(QString text) {
  text.removeIf([](QChar character) { return character.isSpace(); });
  return text;
}

Picture::Picture(const QByteArray& pgm) {
  int largest = 0, begins = 0;
  REQUIRE(std::sscanf(pgm.constData(), "P5 %d %d %d%n", &m_width, &m_height, &largest, &begins) == 3);
  REQUIRE(largest == 255);
  m_gray = pgm.mid(begins + 1);
  REQUIRE(m_gray.size() == qsizetype{m_width} * m_height);
}

int Picture::ink(const QRectF& millimetres) const {
  const auto pixel = [](double at, int most) { return std::clamp(qRound(at * kPixelsPerMm), 0, most); };
  const int left = pixel(millimetres.left(), m_width), right = pixel(millimetres.right(), m_width);
  int dark = 0;
  for (int y = pixel(millimetres.top(), m_height); y < pixel(millimetres.bottom(), m_height); ++y) {
    const auto row = m_gray.cbegin() + qsizetype{y} * m_width;
    dark += static_cast<int>(
        std::count_if(row + left, row + right, [](char gray) { return static_cast<uchar>(gray) < kPaper; }));
  }
  return dark;
}

std::vector<Picture> picturesOf(const QString& pdf) {
  const QTemporaryDir folder;
  const QString resolution = QString::number(kPixelsPerMm * 25.4);
  (void)outputOf("pdftoppm", {"-r", resolution, "-gray", pdf, folder.filePath("page")});
  std::vector<Picture> pictures;
  for (const QString& name : QDir(folder.path()).entryList({"*.pgm"}, QDir::Files, QDir::Name)) {
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    pictures.emplace_back(file.readAll());
  }
  return pictures;
}

}  // namespace fieldseal::test
