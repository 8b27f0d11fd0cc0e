/// Writes papers that are set into one PDF file.
#pragma once

#include <QString>
#include <vector>

#include "base/clock.hpp"
#include "base/result.hpp"
#include "report/page_setter.hpp"

namespace fieldseal::app {

struct PdfTitle {
  QString title;
  WallTime written{};  ///< stands as the file's date, so that one state always gives one file
};

/// Writes beside the file and puts it in its place when it is whole: what was there stays until then.
/// @errors Errc::io_error, Errc::disk_full, Errc::not_found without the folder; Errc::cancelled when `goesOn` says no:
/// then nothing is left behind
/// @thread any
[[nodiscard]] Result<> writePdf(const QString& path, const std::vector<std::vector<Page>>& papers,
                                const PdfTitle& title, const GoesOn& goesOn);

}  // namespace fieldseal::app
