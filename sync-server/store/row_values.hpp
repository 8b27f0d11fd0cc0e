/// Values of this project's types in and out of rows.
#pragma once

#include <algorithm>
#include <array>
#include <string>

#include "base/clock.hpp"
#include "sql/statement.hpp"

namespace fieldseal::store {

[[nodiscard]] inline std::int64_t milliseconds(WallTime time) {
  return static_cast<std::int64_t>(time.time_since_epoch().count());
}

[[nodiscard]] inline WallTime timeColumn(const sql::Statement& row, int column) {
  return WallTime(std::chrono::milliseconds(row.integer(column)));
}

/// 32 bytes of a hash or key.
/// @errors Errc::vault_damaged on another length
[[nodiscard]] inline Result<std::array<std::uint8_t, 32>> bytes32Column(const sql::Statement& row, int column) {
  const auto bytes = row.bytes(column);
  std::array<std::uint8_t, 32> copy{};
  if (bytes.size() != copy.size()) return Error{Errc::vault_damaged, "a stored hash or key has the wrong length"};
  std::copy(bytes.begin(), bytes.end(), copy.begin());
  return copy;
}

}  // namespace fieldseal::store
