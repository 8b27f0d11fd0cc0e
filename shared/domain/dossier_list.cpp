#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <set>
#include <unordered_map>

#include "base/clock.hpp"
#include "domain/csv.hpp"
#include "domain/dossier_files.hpp"
#include "domain/entity.hpp"

namespace fieldseal::domain {
namespace {

/// A key stands percent-encoded in paths of at most 512 bytes.
constexpr std::size_t kMaxKeyBytes = 100;
/// A row is one register, and an entry holds 64 KiB.
constexpr std::size_t kMaxRowBytes = 16U << 10U;

/// " Staff Number" is staff_number.
std::string headingOf(std::string_view cell) {
  std::string heading(trimmed(cell));
  for (char& c : heading) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c == ' ') c = '_';
  }
  return heading;
}

/// 327 or 12.5; no grouping, no exponent.
std::optional<json::value> numberOf(std::string_view cell) {
  const char* const end = cell.data() + cell.size();
  std::int64_t whole = 0;
  const auto readWhole = std::from_chars(cell.data(), end, whole);
  if (readWhole.ec == std::errc{} && readWhole.ptr == end) return whole;
  double number = 0;
  const auto read = std::from_chars(cell.data(), end, number, std::chars_format::fixed);
  if (read.ec != std::errc{} || read.ptr != end || !std::isfinite(number)) return std::nullopt;
  return number;
}

/// What is wrong with a cell, or its value.
struct CellValue {
  std::optional<json::value> value;
  std::string fault;
};

CellValue readCell(std::string_view cell, const FieldDefinition& field) {
  switch (field.type) {
    case FieldType::number: {
      auto number = numberOf(cell);
      return number ? CellValue{std::move(number), {}} : CellValue{std::nullopt, "expected a number"};
    }
    case FieldType::date:
      if (const auto day = parseDate(cell); !day) return {std::nullopt, day.error().detail};
      break;
    case FieldType::choice:
      if (std::find(field.choices.begin(), field.choices.end(), cell) == field.choices.end()) {
        std::string choices;
        for (const std::string& choice : field.choices) choices += (choices.empty() ? "" : ", ") + choice;
        return {std::nullopt, "expected one of " + choices};
      }
      break;
    case FieldType::text:
      break;
  }
  return {json::value(cell), {}};
}

class ListReader {
 public:
  ListReader(std::string_view name, const ListDefinition& list, DossierReport& report)
      : m_name(name), m_list(&list), m_report(&report), m_units(&report.dossier.lists[list.id]) {}

  void read(std::string_view bytes) {
    const DecodedText decoded = decodeLines(bytes);
    m_report->encodings[m_name] = decoded.encoding;
    m_badLines = decoded.badLines;
    m_csv = readCsv(decoded.text);
    readRows();
    reportFaultsBefore(std::numeric_limits<std::size_t>::max());
  }

 private:
  void readRows() {
    if (m_csv.rows.empty()) return error(1, "", "is empty: expected a row of headings");
    checkCharacters(m_csv.rows.front());
    if (!readHeadings(m_csv.rows.front())) return;
    for (std::size_t i = 1; i < m_csv.rows.size(); ++i) {
      reportFaultsBefore(m_csv.rows[i].line);
      if (checkCharacters(m_csv.rows[i])) readRow(m_csv.rows[i]);
    }
  }

  /// Lines that are no rows stand among the faults of rows in the order of the file.
  void reportFaultsBefore(std::size_t line) {
    for (; m_faultsReported < m_csv.faults.size() && m_csv.faults[m_faultsReported].line < line; ++m_faultsReported) {
      error(m_csv.faults[m_faultsReported].line, "", m_csv.faults[m_faultsReported].message);
    }
  }

  bool checkCharacters(const CsvRow& row) {
    const auto bad = std::lower_bound(m_badLines.begin(), m_badLines.end(), row.line);
    if (bad == m_badLines.end() || *bad > row.lastLine) return true;
    const char* const fault = "has characters that belong neither to UTF-8 nor to GB18030";
    bool named = false;
    const std::size_t headings = m_csv.rows.front().cells.size();
    for (std::size_t i = 0; row.cells.size() == headings && i < headings; ++i) {
      if (row.cells[i].find(kReplacement) == std::string::npos) continue;
      error(row.line, columnName(i), fault);
      named = true;
    }
    // A row of another number of cells stands under no headings.
    if (!named) error(row.line, "", fault);
    return false;
  }

  /// As the template writes it; for a column that is not read, as the file does.
  std::string columnName(std::size_t i) const {
    if (i < m_columns.size() && m_columns[i] != nullptr) return m_columns[i]->name;
    return std::string(trimmed(m_csv.rows.front().cells[i]));
  }

  const FieldDefinition* fieldUnder(std::string_view cell) const {
    const std::string heading = headingOf(cell);
    const auto& fields = m_list->fields;
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const FieldDefinition& field) { return headingOf(field.name) == heading; });
    return found == fields.end() ? nullptr : &*found;
  }

  /// @return whether the rows can be read
  bool readHeadings(const CsvRow& row) {
    std::set<std::string, std::less<>> seen;
    for (const std::string& cell : row.cells) {
      const FieldDefinition* field = fieldUnder(cell);
      if (field == nullptr) {
        warn(row.line, std::string(trimmed(cell)), "the template does not know this column; it is not read");
      } else if (!seen.insert(field->name).second) {
        error(row.line, field->name, "the column is there twice");
        field = nullptr;
      }
      m_columns.push_back(field);
    }
    for (const FieldDefinition& field : m_list->fields) {
      if (seen.contains(field.name) || field.name == m_list->key) continue;
      warn(row.line, field.name, "the column is not there");
    }
    if (seen.contains(m_list->key)) return true;
    error(row.line, m_list->key, "the column is missing, and no unit can be told from another without it");
    return false;
  }

  void readRow(const CsvRow& row) {
    const auto isEmpty = [](const std::string& cell) { return trimmed(cell).empty(); };
    if (std::all_of(row.cells.begin(), row.cells.end(), isEmpty)) return;
    if (row.cells.size() != m_columns.size()) {
      return error(row.line, "",
                   "has " + std::to_string(row.cells.size()) + " columns, but there are " +
                       std::to_string(m_columns.size()) + " headings");
    }
    DeclaredUnit unit;
    bool good = true;
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
      const FieldDefinition* field = m_columns[i];
      if (field == nullptr) continue;
      const std::string_view cell = trimmed(row.cells[i]);
      bytes += cell.size();
      if (field->name == m_list->key) good = readKey(row, cell, unit) && good;
      if (cell.empty()) continue;
      CellValue read = readCell(cell, *field);
      if (read.value) {
        unit.fields.insert_or_assign(field->name, std::move(*read.value));
      } else {
        error(row.line, field->name, std::move(read.fault));
        good = false;
      }
    }
    if (bytes > kMaxRowBytes) {
      error(row.line, "", "holds more than 16 KiB");
      good = false;
    }
    if (good) m_units->push_back(std::move(unit));
  }

  bool readKey(const CsvRow& row, std::string_view cell, DeclaredUnit& unit) {
    unit.key = cell;
    if (cell.empty()) {
      error(row.line, m_list->key, "is empty");
    } else if (cell.size() > kMaxKeyBytes || std::any_of(cell.begin(), cell.end(), isControl)) {
      error(row.line, m_list->key, "expected at most 100 bytes on one line");
    } else if (const auto [first, fresh] = m_keyLines.emplace(cell, row.line); !fresh) {
      error(row.line, m_list->key, unit.key + " stands already on line " + std::to_string(first->second));
    } else {
      return true;
    }
    return false;
  }

  void error(std::size_t line, std::string column, std::string message) {
    m_report->errors.push_back({m_name, line, std::move(column), std::move(message)});
  }
  void warn(std::size_t line, std::string column, std::string message) {
    m_report->warnings.push_back({m_name, line, std::move(column), std::move(message)});
  }

  std::string m_name;
  const ListDefinition* m_list;
  DossierReport* m_report;
  std::vector<DeclaredUnit>* m_units;
  std::vector<std::size_t> m_badLines;
  CsvRows m_csv;
  std::size_t m_faultsReported = 0;
  std::vector<const FieldDefinition*> m_columns;  ///< nothing for a column that is not read
  std::unordered_map<std::string, std::size_t> m_keyLines;
};

}  // namespace

std::string_view trimmed(std::string_view cell) noexcept {
  constexpr std::string_view kIdeographic = "\xE3\x80\x80";
  const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
  while (!cell.empty()) {
    if (isBlank(cell.front())) {
      cell.remove_prefix(1);
    } else if (isBlank(cell.back())) {
      cell.remove_suffix(1);
    } else if (cell.starts_with(kIdeographic)) {
      cell.remove_prefix(kIdeographic.size());
    } else if (cell.ends_with(kIdeographic)) {
      cell.remove_suffix(kIdeographic.size());
    } else {
      break;
    }
  }
  return cell;
}

void readList(std::string_view name, std::string_view bytes, const ListDefinition& list, DossierReport& report) {
  ListReader(name, list, report).read(bytes);
}

}  // namespace fieldseal::domain
