/// Papers as other programs read them: their text by pdftotext, their pages as pictures by pdftoppm.
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>
#include <QTemporaryDir>
#include <vector>

#include "report/papers.hpp"
#include "report/pdf_file.hpp"
#include "sample_closing.hpp"

namespace fieldseal::test {

/// Where a person wants to look at the papers afterwards, FIELDSEAL_PAPERS; else a folder that goes away.
class PaperFolder {
 public:
  [[nodiscard]] QString file(const QString& name) const;

 private:
  QTemporaryDir m_own;
};

[[nodiscard]] std::vector<app::Page> pagesOf(app::PaperKind kind, const SampleClosing& sample,
                                             app::PaperLanguage language);

/// The whole file's text, as it stands on the pages.
[[nodiscard]] QString textOf(const QString& pdf);
/// What stands below a page's body. @param page  from 1
[[nodiscard]] QString footerOf(const QString& pdf, std::size_t page);
/// Without any white space: what is broken into lines reads as it was written.
[[nodiscard]] QString squeezed(QString text);

/// A page in gray, three pixels to two millimetres.
class Picture {
 public:
  /// @param pgm  "P5" with one byte for each pixel
  explicit Picture(const QByteArray& pgm);

  /// How many pixels there bear ink.
  [[nodiscard]] int ink(const QRectF& millimetres) const;

 private:
  QByteArray m_gray;
  int m_width = 0, m_height = 0;
};

[[nodiscard]] std::vector<Picture> picturesOf(const QString& pdf);

}  // namespace fieldseal::test
