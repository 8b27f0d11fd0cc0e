/// The tablets as `device list` prints them.
#pragma once

#include <string>
#include <vector>

#include "base/clock.hpp"
#include "sql/database.hpp"

namespace fieldseal::admin {

/// A line for each tablet, in the order of enrolment: id, state, login, when it was seen, how long its certificate
/// lasts, and last, because it may hold blanks, its name. Two blanks between any two.
[[nodiscard]] Result<std::vector<std::string>> deviceLines(sql::Database& database, WallTime now);

}  // namespace fieldseal::admin
