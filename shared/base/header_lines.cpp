#include "base/header_lines.hpp"

#include <charconv>

namespace fieldseal {
namespace {
constexpr std::size_t kMaxHeaderLine = 256;
constexpr std::uint64_t kMostNumber = 1ULL << 53;
}  // namespace

Result<std::string_view> HeaderLines::next() {
  ++m_line;
  const std::size_t end = m_bytes.substr(m_at, kMaxHeaderLine).find('\n');
  if (end == std::string_view::npos) return wrong("a line that does not end");
  const std::string_view line = m_bytes.substr(m_at, end);
  m_at += end + 1;
  return line;
}

Result<std::string_view> HeaderLines::field(std::string_view key) {
  FIELDSEAL_TRY(const std::string_view line, next());
  if (!line.starts_with(key) || line.size() <= key.size() + 1 || line[key.size()] != ' ')
    return wrong("expected \"" + std::string(key) + " …\"");
  return line.substr(key.size() + 1);
}

Result<std::uint64_t> HeaderLines::number(std::string_view key) {
  FIELDSEAL_TRY(const std::string_view digits, field(key));
  return parseNumber(digits);
}

Result<std::uint64_t> HeaderLines::parseNumber(std::string_view digits) const {
  std::uint64_t value = 0;
  const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  const bool whole = fault == std::errc() && end == digits.data() + digits.size() && digits.front() != '0';
  if (!whole || value > kMostNumber) return wrong("expected a number from 1");
  return value;
}

Result<std::uint64_t> HeaderLines::version(std::string_view magic, std::string_view noun) {
  FIELDSEAL_TRY(const std::string_view line, next());
  if (!line.starts_with(magic) || line.size() == magic.size()) return wrong("this is no " + std::string(noun));
  return parseNumber(line.substr(magic.size()));
}

Error HeaderLines::wrong(std::string_view what) const {
  return {Errc::bad_format, std::string(m_what) + ", line " + std::to_string(m_line) + ": " + std::string(what)};
}

}  // namespace fieldseal
