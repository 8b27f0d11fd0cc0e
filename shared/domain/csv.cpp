#include "domain/csv.hpp"

#include <algorithm>
#include <optional>

namespace fieldseal::domain {
namespace {

class CsvReader {
 public:
  explicit CsvReader(std::string_view text) : m_text(text) {}

  CsvRows read() {
    while (m_at < m_text.size()) {
      if (!takeLineBreak()) readRow();
    }
    return std::move(m_result);
  }

 private:
  bool atLineBreak() const { return m_text[m_at] == '\n' || m_text[m_at] == '\r'; }

  bool takeLineBreak() {
    if (m_at >= m_text.size() || !atLineBreak()) return false;
    m_at += m_text.substr(m_at).starts_with("\r\n") ? 2 : 1;
    ++m_line;
    return true;
  }

  void skipLine() {
    m_at = std::min(m_text.find_first_of("\r\n", m_at), m_text.size());
    takeLineBreak();
  }

  void readRow() {
    CsvRow row;
    row.line = m_line;
    do {
      auto cell = m_text.substr(m_at).starts_with('"') ? readQuoted() : std::optional(readPlain());
      if (!cell) return;
      row.cells.push_back(std::move(*cell));
    } while (takeComma());
    row.lastLine = m_line;
    takeLineBreak();
    m_result.rows.push_back(std::move(row));
  }

  bool takeComma() {
    if (m_at >= m_text.size() || m_text[m_at] != ',') return false;
    ++m_at;
    return true;
  }

  std::string readPlain() {
    const std::size_t end = std::min(m_text.find_first_of(",\r\n", m_at), m_text.size());
    std::string cell(m_text.substr(m_at, end - m_at));
    m_at = end;
    return cell;
  }

  /// @return nothing after a fault; reading then goes on with the line after it
  std::optional<std::string> readQuoted() {
    const std::size_t opening = m_at++;
    const std::size_t openingLine = m_line;
    std::string cell;
    while (m_at < m_text.size()) {
      if (m_text[m_at] == '"') {
        ++m_at;
        if (!m_text.substr(m_at).starts_with('"')) return finishQuoted(std::move(cell));
      }
      // A line break inside the quotes is kept as it came, and counted.
      const std::size_t start = m_at;
      if (!takeLineBreak()) ++m_at;
      cell += m_text.substr(start, m_at - start);
    }
    report(openingLine, "a quote is opened and never closed");
    // Go on behind the line with the quote, once: a file full of such quotes is not worth the time.
    if (!m_recovered) {
      m_recovered = true;
      m_at = opening;
      m_line = openingLine;
      skipLine();
    }
    return std::nullopt;
  }

  std::optional<std::string> finishQuoted(std::string cell) {
    if (m_at >= m_text.size() || m_text[m_at] == ',' || atLineBreak()) return cell;
    report(m_line, "there is text after a closing quote");
    skipLine();
    return std::nullopt;
  }

  void report(std::size_t line, std::string message) { m_result.faults.push_back({line, std::move(message)}); }

  std::string_view m_text;
  std::size_t m_at = 0;
  std::size_t m_line = 1;
  bool m_recovered = false;
  CsvRows m_result;
};

}  // namespace

CsvRows readCsv(std::string_view text) {
  return CsvReader(text).read();
}

Result<std::vector<CsvRow>> parseCsv(std::string_view text) {
  CsvRows read = readCsv(text);
  if (read.faults.empty()) return std::move(read.rows);
  const CsvFault& first = read.faults.front();
  return Error{Errc::bad_format, "line " + std::to_string(first.line) + ": " + first.message};
}

}  // namespace fieldseal::domain
