/// Between a journal's strokes and the lists that a SignaturePad gives and draws.
#pragma once

#include <QVariantList>
#include <vector>

#include "domain/signature.hpp"

namespace fieldseal::app {

[[nodiscard]] std::vector<domain::Stroke> strokesOf(const QVariantList& lists);
[[nodiscard]] QVariantList strokeLists(const std::vector<domain::Stroke>& strokes);

}  // namespace fieldseal::app
