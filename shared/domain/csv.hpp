/// Comma-separated values as offices send them (RFC 4180, and what it leaves open).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace fieldseal::domain {

struct CsvRow {
  std::size_t line = 1;  ///< of the file, from 1, on which the row begins
  std::vector<std::string> cells;
};

/// Rows of UTF-8 text: quoted cells with commas, doubled quotes and line breaks; LF, CRLF or CR;
/// blank lines are passed over.
/// @errors Errc::bad_format with the line of a quote that never closes or of text after one
[[nodiscard]] Result<std::vector<CsvRow>> parseCsv(std::string_view text);

/// Text in UTF-8, whatever it came in.
struct DecodedText {
  std::string text;      ///< UTF-8, no byte-order mark
  std::string encoding;  ///< "UTF-8", "UTF-8 with byte-order mark", "GB18030"
};

/// Takes valid UTF-8 for UTF-8 and anything else for GB18030.
/// @errors Errc::bad_format with the line of the first byte that is neither
[[nodiscard]] Result<DecodedText> decodeText(std::string_view bytes);

}  // namespace fieldseal::domain
