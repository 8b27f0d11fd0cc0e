#include "report/pdf_file.hpp"

#include <QBuffer>
#include <QDateTime>
#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include "base/atomic_file.hpp"
#include "report/page_painter.hpp"
#include "report/pdf_search.hpp"

namespace fieldseal::app {
namespace {

constexpr int kDotsPerInch = 720;  // a tenth of a point

/// Qt writes the time of writing; a paper bears the time of what it says. Lengths stay, so that the file's table of
/// offsets does.
void putDate(QByteArray& pdf, WallTime written) {
  const auto at = pdf.lastIndexOf("/CreationDate (D:");
  if (at < 0) return;
  const auto from = at + 17;
  const auto end = pdf.indexOf(')', from);
  const QDateTime time = QDateTime::fromMSecsSinceEpoch(written.time_since_epoch().count(), Qt::UTC);
  QByteArray date = time.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "+00'00'";
  if (end < 0 || end - from < 14) return;
  date.truncate(end - from);
  pdf.replace(from, date.size(), date);
}

Result<QByteArray> print(const std::vector<std::vector<Page>>& papers, const QString& title, const GoesOn& goesOn) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  std::size_t pages = 0;
  for (const auto& paper : papers) pages += paper.size();
  {
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Fieldseal"));
    QPainter painter;
    if (!painter.begin(&writer)) return Error{Errc::internal, "the PDF cannot be begun"};
    std::size_t printed = 0;
    for (const auto& paper : papers) {
      for (const Page& page : paper) {
        if (!goesOn(static_cast<double>(printed) / static_cast<double>(pages))) {
          painter.end();
          return Error{Errc::cancelled, "stopped while the papers were written"};
        }
        if (printed++ > 0) writer.newPage();
        paintPage(painter, page);
      }
    }
    painter.end();
  }
  return bytes;
}

}  // namespace

Result<> writePdf(const QString& path, const std::vector<std::vector<Page>>& papers, const PdfTitle& title,
                  const GoesOn& goesOn) {
  FIELDSEAL_TRY(QByteArray bytes, print(papers, title.title, goesOn));
  putDate(bytes, title.written);
  nameCharacters(bytes, papers);
  // Only the person who saves it reads it; whoever it is meant for is given it.
  const std::string_view whole(bytes.constData(), static_cast<std::size_t>(bytes.size()));
  return writeFileAtomically(QFileInfo(path).filesystemAbsoluteFilePath(), whole);
}

}  // namespace fieldseal::app
