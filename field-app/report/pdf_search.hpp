/// Mends what a PDF by Qt says of its characters, so that papers can be searched and copied from.
#pragma once

#include <QByteArray>
#include <QSet>

#include "report/page.hpp"

namespace fieldseal::app {

/// Several characters may share a glyph, such as 人 and the radical ⼈; Qt names the first in the order of Unicode,
/// whichever was written. This names the one that stands on the pages.
void nameCharacters(QByteArray& pdf, const std::vector<std::vector<Page>>& papers);

}  // namespace fieldseal::app
