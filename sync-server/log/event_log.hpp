/// The server's log: one JSON object a line on the standard error stream.
///
/// An event has a name and a few values: ids, counts, durations, error codes. Never names of people,
/// notes, keys, codes or contents of rows.
#pragma once

#include <initializer_list>
#include <string_view>
#include <utility>

#include "base/json.hpp"

namespace fieldseal::log {

enum class Level { debug, info, warning, error };

using Field = std::pair<json::string_view, json::value_ref>;

/// What is under this level is not written. @return false for a name that is none of
/// "debug", "info", "warning", "error"
bool setLevel(std::string_view name);

/// A field whose value is null is left out. Any thread.
void event(Level level, std::string_view name, std::initializer_list<Field> fields = {});

}  // namespace fieldseal::log
