/// Piles a paper's strips up on A4 pages, with header and footer.
#pragma once

#include <QSizeF>
#include <vector>

#include "base/result.hpp"
#include "report/page.hpp"
#include "report/strip.hpp"

namespace fieldseal::app {

/// Of the sheet, in units.
[[nodiscard]] QSizeF sheetSize();

/// @errors Errc::cancelled when `goesOn` says no
[[nodiscard]] Result<std::vector<Page>> setPages(const Paper& paper, const GoesOn& goesOn);

}  // namespace fieldseal::app
