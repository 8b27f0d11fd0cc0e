/// The head of a format in lines of text, "<key> <value>", in a fixed order; errors name the line.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace fieldseal {

class HeaderLines {
 public:
  /// @param bytes  must outlive this  @param what  for errors: "segment header"
  HeaderLines(std::string_view bytes, std::string_view what) : m_bytes(bytes), m_what(what) {}

  /// The next line without its line feed, of at most 255 bytes. @errors Errc::bad_format
  [[nodiscard]] Result<std::string_view> next();
  /// What stands behind "<key> " on the next line. @errors Errc::bad_format
  [[nodiscard]] Result<std::string_view> field(std::string_view key);
  /// A number from 1 to 2^53 in decimal, without leading zeros. @errors Errc::bad_format
  [[nodiscard]] Result<std::uint64_t> number(std::string_view key);
  [[nodiscard]] Result<std::uint64_t> parseNumber(std::string_view digits) const;
  /// The first line: "<magic><version>". @errors Errc::bad_format, saying "this is no <noun>"
  [[nodiscard]] Result<std::uint64_t> version(std::string_view magic, std::string_view noun);

  /// That the line just read is not as it should be.
  [[nodiscard]] Error wrong(std::string_view what) const;
  /// Where the next line begins.
  [[nodiscard]] std::size_t at() const noexcept { return m_at; }

 private:
  std::string_view m_bytes;
  std::string_view m_what;
  std::size_t m_at = 0;
  int m_line = 0;
};

}  // namespace fieldseal
