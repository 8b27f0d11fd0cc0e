#include "admin/qr_code.hpp"

// From 1.4 on texts are UTF-8; without this they are wide and deprecated.
#define ZX_USE_UTF8 1
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <sstream>
#include <stdexcept>

namespace fieldseal::admin {
namespace {

/// ISO/IEC 18004 asks for four modules around the code.
constexpr int kQuietZone = 4;
/// ZXing's scale from 0 to 8; this is level M, which mends 15 % of the code.
constexpr int kErrorCorrection = 4;
/// Of the picture in pixels, where nobody says how large it is to be.
constexpr int kPixelsPerModule = 10;

}  // namespace

Result<QrCode> QrCode::make(const std::string& text) {
  try {
    const ZXing::BitMatrix matrix = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                                        .setMargin(kQuietZone)
                                        .setEccLevel(kErrorCorrection)
                                        .encode(text, 0, 0);
    std::vector<std::vector<bool>> modules;
    for (int y = 0; y < matrix.height(); ++y) {
      std::vector<bool>& row = modules.emplace_back();
      for (int x = 0; x < matrix.width(); ++x) row.push_back(matrix.get(x, y));
    }
    return QrCode(std::move(modules));
  } catch (const std::invalid_argument&) {
    return Error{Errc::too_large, "no QR code holds a text of this length"};
  }
}

bool QrCode::dark(std::size_t row, std::size_t column) const {
  return row < m_modules.size() && m_modules[row][column];
}

std::string QrCode::blocks() const {
  std::string text;
  for (std::size_t row = 0; row < m_modules.size(); row += 2) {
    text += "\x1b[30;107m";
    for (std::size_t column = 0; column < m_modules[row].size(); ++column) {
      const bool upper = dark(row, column);
      const bool lower = dark(row + 1, column);
      text += upper && lower ? "█" : upper ? "▀" : lower ? "▄" : " ";
    }
    text += "\x1b[0m\n";
  }
  return text;
}

std::string QrCode::svg() const {
  std::ostringstream out;
  const std::size_t side = m_modules.size();
  out << R"(<svg xmlns="http://www.w3.org/2000/svg" width=")" << side * kPixelsPerModule << R"(" height=")"
      << side * kPixelsPerModule << R"(" viewBox="0 0 )" << side << ' ' << side << R"(" shape-rendering="crispEdges">)"
      << "\n<path fill=\"#fff\" d=\"M0 0h" << side << 'v' << side << "H0z\"/>\n<path d=\"";
  for (std::size_t row = 0; row < side; ++row)
    for (std::size_t column = 0; column < m_modules[row].size(); ++column)
      if (m_modules[row][column]) out << 'M' << column << ' ' << row << "h1v1h-1z";
  out << "\"/>\n</svg>\n";
  return std::move(out).str();
}

}  // namespace fieldseal::admin
