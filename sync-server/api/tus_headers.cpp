#include "api/tus_headers.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

namespace fieldseal::api {
namespace {

constexpr std::uint64_t kMaxNumber = 1ULL << 53;
constexpr std::size_t kSha1Bytes = 20;

bool isKeyCharacter(char c) {
  return c > ' ' && c < 0x7f && c != ',';
}

/// The part of `text` before a separator; takes it and the separator off.
std::string_view takeUntil(std::string_view& text, char separator) {
  const auto end = std::min(text.find(separator), text.size());
  const auto part = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return part;
}

Error malformed(std::string_view what) {
  return {Errc::bad_format, "Upload-Metadata: " + std::string(what)};
}

}  // namespace

Result<std::uint64_t> parseTusNumber(std::string_view text) {
  const Error fault{Errc::bad_format, "expected a number of bytes"};
  if (text.empty() || text.size() > 16) return fault;
  std::uint64_t number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return fault;
    number = number * 10 + static_cast<std::uint64_t>(c - '0');
  }
  if (number > kMaxNumber) return fault;
  return number;
}

Result<std::map<std::string, std::string>> parseTusMetadata(std::string_view text) {
  if (text.size() > kMaxTusMetadataBytes) return Error{Errc::too_large, "Upload-Metadata: over 4 KiB"};
  std::map<std::string, std::string> values;
  while (!text.empty()) {
    auto pair = takeUntil(text, ',');
    while (pair.starts_with(' ')) pair.remove_prefix(1);
    const auto key = takeUntil(pair, ' ');
    if (key.empty() || !std::ranges::all_of(key, isKeyCharacter)) return malformed("a key is missing or malformed");
    const auto value = fromBase64(pair);
    if (!value) return malformed("a value is no base64");
    if (!values.emplace(key, asText(*value)).second) return malformed("a key comes twice");
  }
  return values;
}

Result<UploadSubject> parseUploadSubject(std::string_view metadata) {
  FIELDSEAL_TRY(const auto values, parseTusMetadata(metadata));
  const auto review = values.find("review");
  const auto hash = values.find("sha256");
  if (review == values.end()) return malformed("\"review\" is missing");
  if (hash == values.end()) return malformed("\"sha256\" is missing");
  const auto id = Uuid::parse(review->second);
  if (!id || id->isNil()) return malformed("\"review\": expected the UUID of a review");
  const auto digest = crypto::parseHash("sha256:" + hash->second);
  if (!digest) return malformed("\"sha256\": expected 64 hexadecimal digits");
  return UploadSubject{JournalId(*id), *digest};
}

Result<TusChecksum> parseTusChecksum(std::string_view text) {
  const auto name = takeUntil(text, ' ');
  TusChecksum checksum;
  if (name == "sha1") {
    checksum.algorithm = TusChecksum::Algorithm::sha1;
  } else if (name != "sha256") {
    return Error{Errc::bad_format, "Upload-Checksum: expected one of " + std::string(kTusChecksums)};
  }
  const auto expected = name == "sha1" ? kSha1Bytes : crypto::Sha256{}.size();
  auto digest = fromBase64(text);
  if (!digest || digest->size() != expected) return Error{Errc::bad_format, "Upload-Checksum: malformed"};
  checksum.digest = std::move(*digest);
  return checksum;
}

std::string printHttpDate(WallTime time) {
  constexpr std::array<const char*, 7> kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::array<const char*, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto seconds = std::chrono::floor<std::chrono::seconds>(time);
  const auto day = std::chrono::floor<std::chrono::days>(seconds);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss clock(seconds - day);
  std::array<char, 40> text{};
  std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT",
                kDays.at(std::chrono::weekday(day).c_encoding()), static_cast<unsigned>(date.day()),
                kMonths.at(static_cast<unsigned>(date.month()) - 1), static_cast<int>(date.year()),
                static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                static_cast<int>(clock.seconds().count()));
  return text.data();
}

Result<std::optional<ByteRange>> parseRange(std::string_view text, std::uint64_t size) {
  constexpr std::string_view kUnit = "bytes=";
  const std::optional<ByteRange> passOver;
  if (!text.starts_with(kUnit)) return passOver;
  text.remove_prefix(kUnit.size());
  const auto from = takeUntil(text, '-');
  const auto first = parseTusNumber(from);
  const auto last = parseTusNumber(text);
  const Error outside{Errc::out_of_range, "the range lies outside of the content"};
  if (from.empty()) {
    if (!last) return passOver;
    if (*last == 0 || size == 0) return outside;
    return std::optional<ByteRange>({size - std::min(*last, size), size - 1});
  }
  if (!first || (!last && !text.empty())) return passOver;
  if (last && *last < *first) return passOver;
  if (*first >= size) return outside;
  return std::optional<ByteRange>({*first, last ? std::min(*last, size - 1) : size - 1});
}

}  // namespace fieldseal::api
