/// Paints a page that is set, on paper or on a screen.
#pragma once

#include "report/page.hpp"

class QPainter;

namespace fieldseal::app {

/// Black on whatever is there; the painter's unit is a tenth of a point (scale it for a preview).
void paintPage(QPainter& painter, const Page& page);

}  // namespace fieldseal::app
