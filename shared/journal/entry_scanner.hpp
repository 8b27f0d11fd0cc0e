/// The fast way to read an entry: the line as encodeEntry writes it, with short plain values.
///
/// Nearly every line is of this one form, and reading lines is most of what a push, a pull and opening a
/// review cost. Whatever is not exactly of it is left to the general reader of JSON; what is taken here,
/// the general reader would have taken in the same way (a property test compares the two).
#pragma once

#include <optional>
#include <string_view>

#include "journal/entry.hpp"

namespace fieldseal::journal {

inline constexpr std::uint64_t kMaxEntryNumber = 1ULL << 53;  // whole numbers that every JSON reader keeps
inline constexpr std::int64_t kMaxEntryMilliseconds = 253'402'300'799'999;  // the end of the year 9999

/// Takes keys in their fixed order, no reason, and values that are texts of ASCII without escapes.
/// @return nothing for any other line, which may still be a good entry
[[nodiscard]] std::optional<Entry> scanPlainEntry(std::string_view line);

}  // namespace fieldseal::journal
