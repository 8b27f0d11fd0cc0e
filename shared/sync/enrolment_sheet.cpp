#include "sync/enrolment_sheet.hpp"

#include <algorithm>
#include <charconv>

namespace fieldseal::sync {
namespace {

constexpr std::string_view kScheme = "fieldseal-enrol:";
constexpr std::string_view kVersion = "1?";
constexpr std::string_view kServer = "server=";
constexpr std::string_view kCode = "code=";
/// RFC 1035
constexpr std::size_t kMostHostBytes = 253;
constexpr std::size_t kMostPortDigits = 5;
constexpr unsigned kMostPort = 65535;

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}
bool isNameByte(char c) {
  return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-';
}
bool isNumberByte(char c) {
  return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == '.' || c == ':';
}

bool isHost(std::string_view host) {
  if (host.starts_with('[') && host.ends_with(']')) {
    const std::string_view number = host.substr(1, host.size() - 2);
    return number.find(':') != std::string_view::npos && std::ranges::all_of(number, isNumberByte);
  }
  return !host.empty() && host.size() <= kMostHostBytes && std::ranges::all_of(host, isNameByte);
}

bool isPort(std::string_view port) {
  if (port.empty() || port.size() > kMostPortDigits || port.front() == '0' || !std::ranges::all_of(port, isDigit))
    return false;
  unsigned number = 0;
  std::from_chars(port.data(), port.data() + port.size(), number);
  return number <= kMostPort;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const std::size_t first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

}  // namespace

std::string encode(const EnrolmentSheet& sheet) {
  std::string text(kScheme);
  text += kVersion;
  if (!sheet.server.empty()) text.append(kServer).append(sheet.server).append("&");
  return text.append(kCode).append(sheet.code.toString());
}

bool isEnrolmentSheet(std::string_view text) {
  return trimmed(text).starts_with(kScheme);
}

Result<EnrolmentSheet> parseEnrolmentSheet(std::string_view text) {
  std::string_view rest = trimmed(text);
  if (!rest.starts_with(kScheme)) return Error{Errc::bad_format, "this is no code of an enrolment"};
  rest.remove_prefix(kScheme.size());
  if (!rest.starts_with(kVersion)) {
    const std::size_t end = std::min(rest.find('?'), rest.size());
    const bool later = end > 0 && end < rest.size() && std::ranges::all_of(rest.substr(0, end), isDigit);
    if (later) return Error{Errc::unsupported_version, "an enrolment of a later version"};
    return Error{Errc::bad_format, "the code of an enrolment was cut short"};
  }
  rest.remove_prefix(kVersion.size());
  EnrolmentSheet sheet;
  if (rest.starts_with(kServer)) {
    rest.remove_prefix(kServer.size());
    const std::size_t end = std::min(rest.find('&'), rest.size());
    sheet.server = rest.substr(0, end);
    FIELDSEAL_CHECK(checkServerAddress(sheet.server));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (!rest.starts_with(kCode)) return Error{Errc::bad_format, "expected a one-time code"};
  rest.remove_prefix(kCode.size());
  auto code = EnrolmentCode::parse(rest);
  // As it is printed: what a reader or a clipboard cut off must not be taken for another code.
  if (!code || code->toString() != rest) return Error{Errc::bad_format, "expected a one-time code as it is printed"};
  sheet.code = std::move(*code);
  return sheet;
}

Result<> checkServerAddress(std::string_view text) {
  const std::size_t colon = text.rfind(':');
  if (colon == std::string_view::npos || !isHost(text.substr(0, colon)) || !isPort(text.substr(colon + 1)))
    return Error{Errc::bad_format, "server: expected host:port"};
  return kOk;
}

}  // namespace fieldseal::sync
