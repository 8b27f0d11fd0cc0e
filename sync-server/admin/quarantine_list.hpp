/// What the server refused and kept, as `quarantine list` and `quarantine show` tell of it.
#pragma once

#include <string>
#include <vector>

#include "store/quarantine.hpp"

namespace fieldseal::admin {

/// A line for each kept segment, in the order in which they came: number, when it came, why it was refused (the code),
/// the tablet that sent it with its user's login, review, entries, and last, because it holds blanks, the reason in
/// words. Two blanks between any two.
[[nodiscard]] Result<std::vector<std::string>> quarantineLines(sql::Database& database);

/// One kept segment, with what a person needs to check it by hand.
struct ShownSegment {
  std::string line;   ///< as in the list
  std::string key;    ///< of the device that its header names: "ed25519:…"; "" when the office knows no such device
  std::string bytes;  ///< as it came
};
/// @errors Errc::not_found, Errc::vault_damaged
[[nodiscard]] Result<ShownSegment> showRefused(sql::Database& database, std::int64_t number);

}  // namespace fieldseal::admin
