#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

#include "domain/csv.hpp"
#include "domain/json_scan.hpp"

namespace fieldseal::domain {
namespace {

constexpr std::string_view kUtf16Marks[] = {"\xFF\xFE", "\xFE\xFF"};  // no text in the other encodings begins so
constexpr std::string_view kGb18030Mark = "\x84\x31\x95\x33";

bool isAscii(std::string_view bytes) {
  return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The length of the well-formed UTF-8 sequence that `bytes` begins with, or 0.
/// @source The Unicode Standard, table 3-7
std::size_t utf8SequenceLength(std::string_view bytes) {
  const auto byte = [&](std::size_t i) -> unsigned {
    return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0;
  };
  const auto isTrail = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80; };
  const unsigned lead = byte(0);
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4) return 0;
  if (lead < 0xE0) return isTrail(1) ? 2 : 0;
  const unsigned least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (byte(1) < least || byte(1) > most || !isTrail(2)) return 0;
  if (lead < 0xF0) return 3;
  return isTrail(3) ? 4 : 0;
}

/// One line in UTF-8; what is not well formed is replaced.
struct DecodedLine {
  std::string text;
  bool good = true;
};

DecodedLine fromUtf8(std::string_view line) {
  DecodedLine decoded;
  decoded.text.reserve(line.size());
  while (!line.empty()) {
    const std::size_t length = utf8SequenceLength(line);
    decoded.good = decoded.good && length > 0;
    decoded.text += length > 0 ? line.substr(0, length) : kReplacement;
    line.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return decoded;
}

class Decoder {
 public:
  explicit Decoder(const char* encoding) {
    UErrorCode status = U_ZERO_ERROR;
    m_converter.reset(ucnv_open(encoding, &status));
    if (U_FAILURE(status)) throw std::runtime_error(std::string("ICU has no converter for ") + encoding);
  }

  DecodedLine decode(std::string_view line) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString wide(line.data(), static_cast<std::int32_t>(line.size()), m_converter.get(), status);
    DecodedLine decoded;
    wide.toUTF8String(decoded.text);
    // ICU's converter puts U+FFFD for every byte that is none of the encoding's.
    decoded.good = U_SUCCESS(status) && decoded.text.find(kReplacement) == std::string::npos;
    return decoded;
  }

 private:
  struct Close {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
  };
  std::unique_ptr<UConverter, Close> m_converter;
};

/// Calls `take` with every line and the line break that ends it. No byte of a character of either
/// encoding but the ASCII ones equals a line break.
template <class Take>
void forEachLine(std::string_view bytes, const Take& take) {
  while (!bytes.empty()) {
    const std::size_t end = std::min(bytes.find_first_of("\r\n"), bytes.size());
    const std::size_t pause = bytes.substr(end).starts_with("\r\n") ? 2 : std::min<std::size_t>(1, bytes.size() - end);
    take(bytes.substr(0, end), bytes.substr(end, pause));
    bytes.remove_prefix(end + pause);
  }
}

bool looksLikeUtf8(std::string_view bytes) {
  std::size_t good = 0;
  std::size_t bad = 0;
  forEachLine(bytes, [&](std::string_view line, std::string_view) {
    if (!isAscii(line)) ++(fromUtf8(line).good ? good : bad);
  });
  return bad == 0 || good > bad;
}

template <class Decode>
void decodeInto(DecodedText& decoded, std::string_view bytes, const Decode& decode) {
  std::size_t line = 0;
  decoded.text.reserve(bytes.size());
  forEachLine(bytes, [&](std::string_view content, std::string_view pause) {
    ++line;
    if (isAscii(content)) {
      decoded.text += content;
    } else {
      const DecodedLine one = decode(content);
      decoded.text += one.text;
      if (!one.good) decoded.badLines.push_back(line);
    }
    decoded.text += pause;
  });
}

/// What spreadsheets save as "Unicode text". Its line breaks are seen only behind the decoder.
DecodedText decodeUtf16(std::string_view bytes) {
  DecodedText decoded;
  decoded.encoding = "UTF-16";
  decoded.text = Decoder("UTF-16").decode(bytes).text;
  std::size_t number = 0;
  forEachLine(decoded.text, [&](std::string_view line, std::string_view) {
    ++number;
    if (line.find(kReplacement) != std::string_view::npos) decoded.badLines.push_back(number);
  });
  return decoded;
}

}  // namespace

DecodedText decodeLines(std::string_view bytes) {
  if (std::ranges::any_of(kUtf16Marks, [&](std::string_view mark) { return bytes.starts_with(mark); })) {
    return decodeUtf16(bytes);
  }
  DecodedText decoded;
  const std::string_view content = withoutByteOrderMark(bytes);
  if (content.size() != bytes.size() || looksLikeUtf8(content)) {
    decoded.encoding = content.size() != bytes.size() ? "UTF-8 with byte-order mark" : "UTF-8";
    decodeInto(decoded, content, fromUtf8);
    return decoded;
  }
  decoded.encoding = "GB18030";
  Decoder decoder("GB18030");
  const std::string_view unmarked = bytes.starts_with(kGb18030Mark) ? bytes.substr(kGb18030Mark.size()) : bytes;
  decodeInto(decoded, unmarked, [&](std::string_view line) { return decoder.decode(line); });
  return decoded;
}

Result<DecodedText> decodeText(std::string_view bytes) {
  DecodedText decoded = decodeLines(bytes);
  if (decoded.badLines.empty()) return decoded;
  return Error{Errc::bad_format, "line " + std::to_string(decoded.badLines.front()) +
                                     ": characters that belong neither to UTF-8 nor to GB18030"};
}

}  // namespace fieldseal::domain
