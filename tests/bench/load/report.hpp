/// Numbers under names, as JSON for tests/bench/table.py.
#pragma once

#include <filesystem>
#include <string>

#include "base/json.hpp"

namespace fieldseal::bench {

class Report {
 public:
  void set(const std::string& name, double value);
  [[nodiscard]] double at(const std::string& name) const { return m_numbers.at(name).as_double(); }
  /// Prints every number on a line of its own.
  void print() const;
  void write(const std::filesystem::path& file) const;

 private:
  json::object m_numbers;
};

}  // namespace fieldseal::bench
