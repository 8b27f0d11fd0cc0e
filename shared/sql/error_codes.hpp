/// SQLite's result codes as ours.
#pragma once

#include <string>

#include "base/error.hpp"

struct sqlite3;

namespace fieldseal::sql {

/// @param code  an extended result code
[[nodiscard]] Error errorFrom(sqlite3* connection, int code);

}  // namespace fieldseal::sql
