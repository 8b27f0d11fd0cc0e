#include "base/json_reader.hpp"

#include <utility>

namespace fieldseal {
namespace {

std::string join(const std::string& place, std::string_view key) {
  return place.empty() ? std::string(key) : place + "." + std::string(key);
}

Error wrongAt(const std::string& place, std::string_view expected) {
  return {Errc::bad_format, (place.empty() ? std::string() : place + ": ") + "expected " + std::string(expected)};
}

bool isWhole(const json::value& value) {
  return value.is_int64() || (value.is_uint64() && value.get_uint64() <= INT64_MAX);
}

/// Walks JSON text far enough to tell where a value begins. The text has been parsed before, so
/// that it only has to keep its balance.
class PlaceFinder {
 public:
  explicit PlaceFinder(std::string_view text) : m_text(text) {}

  std::size_t lineOf(std::string_view place) {
    skipBlanks();
    while (!place.empty()) {
      const bool found = place.front() == '[' ? enterElement(place) : enterField(place);
      if (!found) return 1;
      skipBlanks();
    }
    std::size_t line = 1;
    for (std::size_t i = 0; i < m_at && i < m_text.size(); ++i) line += m_text[i] == '\n';
    return line;
  }

 private:
  bool enterElement(std::string_view& place) {
    const auto close = place.find(']');
    if (close == std::string_view::npos || !take('[')) return false;
    std::size_t index = 0;
    for (const char c : place.substr(1, close - 1)) index = index * 10 + static_cast<std::size_t>(c - '0');
    place.remove_prefix(close + 1);
    if (!place.empty() && place.front() == '.') place.remove_prefix(1);
    for (; index > 0; --index) {
      skipValue();
      if (!take(',')) return false;
    }
    return true;
  }

  bool enterField(std::string_view& place) {
    const auto end = place.find_first_of(".[");
    const std::string_view key = place.substr(0, end);
    place.remove_prefix(key.size());
    if (!place.empty() && place.front() == '.') place.remove_prefix(1);
    if (!take('{')) return false;
    do {
      skipBlanks();
      const std::size_t start = m_at;
      skipValue();
      const std::string_view quoted = m_text.substr(start, m_at - start);
      if (!take(':')) return false;
      if (quoted.size() >= 2 && quoted.substr(1, quoted.size() - 2) == key) return true;
      skipValue();
    } while (take(','));
    return false;
  }

  void skipBlanks() {
    while (m_at < m_text.size() && std::string_view(" \t\r\n\xEF\xBB\xBF").find(m_text[m_at]) != std::string_view::npos)
      ++m_at;
  }

  bool take(char expected) {
    skipBlanks();
    if (m_at >= m_text.size() || m_text[m_at] != expected) return false;
    ++m_at;
    return true;
  }

  void skipString() {
    for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
      if (m_text[m_at] == '\\') ++m_at;
    }
    ++m_at;
  }

  void skipValue() {
    skipBlanks();
    int depth = 0;
    while (m_at < m_text.size()) {
      const char c = m_text[m_at];
      if (c == '"') {
        skipString();
      } else if (c == '{' || c == '[') {
        ++depth;
        ++m_at;
      } else if (c == '}' || c == ']') {
        if (depth == 0) return;
        --depth;
        ++m_at;
      } else if (depth == 0 && (c == ',' || c == ':')) {
        return;
      } else {
        ++m_at;
        if (depth > 0) continue;
        while (m_at < m_text.size() && std::string_view(",]}: \t\r\n").find(m_text[m_at]) == std::string_view::npos)
          ++m_at;
      }
      if (depth == 0) return;
    }
  }

  std::string_view m_text;
  std::size_t m_at = 0;
};

}  // namespace

Result<JsonReader> JsonReader::object(const json::value& value, std::string place) {
  if (!value.is_object()) return wrongAt(place, "an object");
  return JsonReader(value.get_object(), std::move(place));
}

Result<std::string_view> JsonReader::text(std::string_view key) const {
  const json::value* value = find(key);
  if (value == nullptr || !value->is_string()) return wrong(key, "a text");
  return std::string_view(value->get_string());
}

Result<std::int64_t> JsonReader::integer(std::string_view key) const {
  const json::value* value = find(key);
  if (value == nullptr || !isWhole(*value)) return wrong(key, "a whole number");
  return value->to_number<std::int64_t>();
}

Result<bool> JsonReader::boolean(std::string_view key) const {
  const json::value* value = find(key);
  if (value == nullptr || !value->is_bool()) return wrong(key, "true or false");
  return value->get_bool();
}

Result<const json::array*> JsonReader::array(std::string_view key) const {
  const json::value* value = find(key);
  if (value == nullptr || !value->is_array()) return wrong(key, "a list");
  return &value->get_array();
}

Result<JsonReader> JsonReader::child(std::string_view key) const {
  const json::value* value = find(key);
  if (value == nullptr || !value->is_object()) return wrong(key, "an object");
  return JsonReader(value->get_object(), placeOf(key));
}

Result<Uuid> JsonReader::uuid(std::string_view key) const {
  FIELDSEAL_TRY(const std::string_view printed, text(key));
  const auto id = Uuid::parse(printed);
  if (!id) return wrong(key, "a UUID");
  return *id;
}

Result<std::optional<std::string_view>> JsonReader::maybeText(std::string_view key) const {
  if (find(key) == nullptr) return std::optional<std::string_view>();
  FIELDSEAL_TRY(const std::string_view value, text(key));
  return std::optional(value);
}

Result<std::optional<std::int64_t>> JsonReader::maybeInteger(std::string_view key) const {
  if (find(key) == nullptr) return std::optional<std::int64_t>();
  FIELDSEAL_TRY(const std::int64_t value, integer(key));
  return std::optional(value);
}

Result<std::optional<bool>> JsonReader::maybeBoolean(std::string_view key) const {
  if (find(key) == nullptr) return std::optional<bool>();
  FIELDSEAL_TRY(const bool value, boolean(key));
  return std::optional(value);
}

const json::value* JsonReader::find(std::string_view key) const {
  return m_object->if_contains(key);
}

std::string JsonReader::placeOf(std::string_view key) const {
  return join(m_place, key);
}

std::string JsonReader::placeOf(std::string_view key, std::size_t index) const {
  return join(m_place, key) + "[" + std::to_string(index) + "]";
}

Error JsonReader::wrong(std::string_view key, std::string_view expected) const {
  return wrongAt(placeOf(key), expected);
}

std::size_t lineOfPlace(std::string_view text, std::string_view place) {
  return PlaceFinder(text).lineOf(place);
}

}  // namespace fieldseal
