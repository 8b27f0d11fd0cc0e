/// A big change as entries that the format takes.
#pragma once

#include <vector>

#include "journal/writer.hpp"

namespace fieldseal::app {

/// Splits changes into runs that each fit one entry of at most 64 KiB and 1024 sets, with room for what they supersede.
/// The order stays; neighbours of one entity stay together, so that no entry says half of what was said of it.
[[nodiscard]] std::vector<std::vector<journal::Change>> splitIntoEntries(std::vector<journal::Change> changes,
                                                                         const domain::RegisterSource& registers);

}  // namespace fieldseal::app
