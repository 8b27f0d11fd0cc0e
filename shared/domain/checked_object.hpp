/// Reads a JSON file of foreign making to its end and gathers all that is wrong with it.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json_reader.hpp"
#include "domain/localized_text.hpp"

namespace fieldseal::domain {

struct JsonFault {
  std::string place;   ///< as JsonReader names it
  std::string anchor;  ///< the nearest place that is in the file: a missing field is shown at its object
  std::string message;
};

struct JsonFaults {
  std::vector<JsonFault> errors;
  std::vector<JsonFault> warnings;
};

/// JsonReader for files that people write: a fault goes to the list and reading goes on with an
/// empty value. The object and the list outlive it.
class CheckedObject {
 public:
  CheckedObject(JsonReader reader, JsonFaults& faults) : m_reader(std::move(reader)), m_faults(&faults) {}

  /// Required and not empty.
  [[nodiscard]] std::string text(std::string_view key);
  [[nodiscard]] std::optional<std::string> maybeText(std::string_view key);
  [[nodiscard]] std::optional<std::int64_t> integer(std::string_view key, std::int64_t least, std::int64_t most);
  [[nodiscard]] std::optional<std::int64_t> maybeInteger(std::string_view key, std::int64_t least, std::int64_t most);
  [[nodiscard]] bool flag(std::string_view key);  ///< false when absent
  [[nodiscard]] LocalizedText localized(std::string_view key);
  [[nodiscard]] LocalizedText maybeLocalized(std::string_view key);
  [[nodiscard]] std::optional<CheckedObject> object(std::string_view key);

  /// The elements of a required list; a list that may be absent is asked for with `has` first.
  [[nodiscard]] const json::array& array(std::string_view key);
  /// The objects of a list, each at its own place; other elements are faults.
  [[nodiscard]] std::vector<CheckedObject> objects(std::string_view key);
  struct Word {
    std::string text;
    std::string place;
  };
  /// The texts of a list, each at its own place; other elements and empty texts are faults.
  [[nodiscard]] std::vector<Word> words(std::string_view key);

  [[nodiscard]] bool has(std::string_view key) const { return m_reader.find(key) != nullptr; }
  [[nodiscard]] const JsonReader& reader() const noexcept { return m_reader; }
  [[nodiscard]] std::string placeOf(std::string_view key) const { return m_reader.placeOf(key); }

  /// A fault of the field, or of the object itself for an empty key.
  void error(std::string_view key, std::string message);
  void warn(std::string_view key, std::string message);
  void errorAt(const std::string& place, std::string message);
  void warnAt(const std::string& place, std::string message);
  /// Warns of every field that is none of `known`.
  void warnUnknown(std::initializer_list<std::string_view> known);

 private:
  template <class T>
  [[nodiscard]] std::optional<T> take(Result<T> result, std::string_view key);
  [[nodiscard]] LocalizedText readLocalized(std::string_view key);
  [[nodiscard]] JsonFault fault(std::string_view key, std::string message) const;

  JsonReader m_reader;
  JsonFaults* m_faults;
};

}  // namespace fieldseal::domain
