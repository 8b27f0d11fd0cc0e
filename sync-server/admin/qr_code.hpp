/// A text as a QR code, for a terminal and for a sheet of paper.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace fieldseal::admin {

class QrCode {
 public:
  /// @errors Errc::too_large for a text that no QR code holds
  [[nodiscard]] static Result<QrCode> make(const std::string& text);

  /// Half blocks, two rows of modules a line, black on white by escape sequences whatever the terminal's colours are.
  [[nodiscard]] std::string blocks() const;
  /// A picture that browsers and the tablet read, and that prints at any size.
  [[nodiscard]] std::string svg() const;

 private:
  explicit QrCode(std::vector<std::vector<bool>> modules) : m_modules(std::move(modules)) {}
  [[nodiscard]] bool dark(std::size_t row, std::size_t column) const;

  std::vector<std::vector<bool>> m_modules;  ///< by row, with the quiet zone; true is dark
};

}  // namespace fieldseal::admin
