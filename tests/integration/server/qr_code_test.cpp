#include "admin/qr_code.hpp"

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <catch2/catch_test_macros.hpp>
#include <cstdio>
#include <vector>

using fieldseal::admin::QrCode;

namespace {

const std::string kText = "fieldseal-enrol:1?server=review.office.example:8443&code=ABCD-EFGH-JKMN-PQRS-TVWX";
constexpr int kScale = 4;

/// Modules as a camera would see them, dark on light.
struct Seen {
  explicit Seen(int modules) : side(modules * kScale), grey(static_cast<std::size_t>(side) * side, 255) {}
  void darken(int x, int y) {
    for (int row = y * kScale; row < (y + 1) * kScale; ++row)
      for (int column = x * kScale; column < (x + 1) * kScale; ++column)
        grey[static_cast<std::size_t>(row) * side + column] = 0;
  }
  [[nodiscard]] std::string read() const {
    const ZXing::ImageView view(grey.data(), side, side, ZXing::ImageFormat::Lum);
    return ZXing::ReadBarcode(view).text();
  }
  int side;
  std::vector<std::uint8_t> grey;
};

std::vector<std::string> linesOf(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

}  // namespace

TEST_CASE("what a terminal shows of a QR code can be read") {
  const auto lines = linesOf(QrCode::make(kText).value().blocks());
  Seen seen(2 * static_cast<int>(lines.size()));
  for (int row = 0; row < static_cast<int>(lines.size()); ++row) {
    std::string line = lines[row];
    REQUIRE(line.starts_with("\x1b[30;107m"));
    REQUIRE(line.ends_with("\x1b[0m"));
    line = line.substr(9, line.size() - 13);
    int column = 0;
    for (std::size_t at = 0; at < line.size(); ++column) {
      const std::string block = line.substr(at, line[at] == ' ' ? 1 : 3);
      at += block.size();
      if (block == "█" || block == "▀") seen.darken(column, 2 * row);
      if (block == "█" || block == "▄") seen.darken(column, 2 * row + 1);
    }
  }
  CHECK(seen.read() == kText);
}

TEST_CASE("the picture of a QR code can be read, and has a quiet zone of four modules") {
  const std::string svg = QrCode::make(kText).value().svg();
  int side = 0;
  REQUIRE(std::sscanf(svg.c_str() + svg.find("viewBox"), "viewBox=\"0 0 %d", &side) == 1);
  Seen seen(side);
  int least = side;
  for (std::size_t at = svg.find("\"M", svg.find("H0z")); (at = svg.find('M', at)) != std::string::npos; ++at) {
    int x = 0;
    int y = 0;
    REQUIRE(std::sscanf(svg.c_str() + at, "M%d %dh1", &x, &y) == 2);
    seen.darken(x, y);
    least = std::min({least, x, y});
  }
  CHECK(least == 4);
  CHECK(seen.read() == kText);
}

TEST_CASE("a text that no QR code holds is refused") {
  CHECK(QrCode::make(std::string(5000, 'x')).error().code == fieldseal::Errc::too_large);
}
