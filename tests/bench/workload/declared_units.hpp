/// An applicant's lists, as long as wanted.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/json.hpp"

namespace fieldseal::bench {

/// How much an applicant declared. The sample dossier has 42, 5 and 96.
struct UnitCounts {
  std::size_t persons = 42;
  std::size_t sites = 5;
  std::size_t equipment = 96;

  [[nodiscard]] std::size_t total() const noexcept { return persons + sites + equipment; }
};

/// "P00012", "S004", "E000031": numbered from 1.
[[nodiscard]] std::string personKey(std::size_t number);
[[nodiscard]] std::string siteKey(std::size_t number);
[[nodiscard]] std::string equipmentKey(std::size_t number);

struct DeclaredRow {
  std::string list;
  std::string key;
  json::object fields;
};
[[nodiscard]] std::vector<DeclaredRow> declaredRows(const UnitCounts& counts);

/// Writes application.json and the three lists, as `fieldseal-server review import` reads them.
void writeDossier(const std::filesystem::path& folder, const std::string& applicationNumber, const UnitCounts& counts);

}  // namespace fieldseal::bench
