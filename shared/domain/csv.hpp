/// Comma-separated values as offices send them (RFC 4180, and what it leaves open).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace fieldseal::domain {

struct CsvRow {
  std::size_t line = 1;      ///< of the file, from 1, on which the row begins
  std::size_t lastLine = 1;  ///< on which it ends
  std::vector<std::string> cells;
};

/// A line that is no row.
struct CsvFault {
  std::size_t line = 1;
  std::string message;
};

struct CsvRows {
  std::vector<CsvRow> rows;
  std::vector<CsvFault> faults;
};

/// Rows of UTF-8 text: quoted cells with commas, doubled quotes and line breaks; LF, CRLF or CR;
/// blank lines are passed over; a quote inside a cell that does not begin with one stands for itself.
/// A row with a fault (text after a closing quote, a quote that never closes) is left out and reading
/// goes on with the next line.
[[nodiscard]] CsvRows readCsv(std::string_view text);

/// The same for text that must have no fault.
/// @errors Errc::bad_format with the line of the first fault
[[nodiscard]] Result<std::vector<CsvRow>> parseCsv(std::string_view text);

/// U+FFFD, for what cannot be read.
inline constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// Text in UTF-8, whatever it came in.
struct DecodedText {
  std::string text;      ///< UTF-8, no byte-order mark
  std::string encoding;  ///< "UTF-8", "UTF-8 with byte-order mark", "GB18030", "UTF-16"
  /// From 1, ascending: lines with bytes that the encoding does not allow, which stand in `text` as
  /// kReplacement.
  std::vector<std::size_t> badLines;
};

/// Takes for UTF-16 what begins with its byte-order mark, for UTF-8 what begins with its byte-order mark or has more
/// lines of valid UTF-8 than not among those that are not plain ASCII, and anything else for GB18030. (A few damaged
/// bytes must not turn a whole file into other characters.)
[[nodiscard]] DecodedText decodeLines(std::string_view bytes);

/// The same for text that must have no bad line.
/// @errors Errc::bad_format with the first bad line
[[nodiscard]] Result<DecodedText> decodeText(std::string_view bytes);

}  // namespace fieldseal::domain
