/// Reads fields out of a JSON object and says exactly where one is wrong.
///
/// Every function takes the place of the object ("sections[2].items[3]", "" for the root) from the
/// reader and puts it into the error: `sections[2].items[3].points: expected a whole number`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/ids.hpp"
#include "base/json.hpp"

namespace fieldseal {

class JsonReader {
 public:
  /// @errors Errc::bad_format unless `value` is an object
  [[nodiscard]] static Result<JsonReader> object(const json::value& value, std::string place = {});
  /// A key is not a value: `child` reads an object's field.
  static Result<JsonReader> object(const char* key, std::string place = {}) = delete;
  static Result<JsonReader> object(std::string_view key, std::string place = {}) = delete;

  /// Required fields. @errors Errc::bad_format with the place
  [[nodiscard]] Result<std::string_view> text(std::string_view key) const;
  [[nodiscard]] Result<std::int64_t> integer(std::string_view key) const;
  [[nodiscard]] Result<bool> boolean(std::string_view key) const;
  [[nodiscard]] Result<const json::array*> array(std::string_view key) const;
  [[nodiscard]] Result<JsonReader> child(std::string_view key) const;
  [[nodiscard]] Result<Uuid> uuid(std::string_view key) const;

  /// Optional fields: nothing when absent, an error when of the wrong type.
  [[nodiscard]] Result<std::optional<std::string_view>> maybeText(std::string_view key) const;
  [[nodiscard]] Result<std::optional<std::int64_t>> maybeInteger(std::string_view key) const;
  [[nodiscard]] Result<std::optional<bool>> maybeBoolean(std::string_view key) const;

  [[nodiscard]] const json::value* find(std::string_view key) const;
  [[nodiscard]] const json::object& raw() const noexcept { return *m_object; }
  [[nodiscard]] const std::string& place() const noexcept { return m_place; }

  /// The place of a field of this object, or of an element of one of its arrays.
  [[nodiscard]] std::string placeOf(std::string_view key) const;
  [[nodiscard]] std::string placeOf(std::string_view key, std::size_t index) const;

 private:
  JsonReader(const json::object& object, std::string place) : m_object(&object), m_place(std::move(place)) {}
  [[nodiscard]] Error wrong(std::string_view key, std::string_view expected) const;

  const json::object* m_object;
  std::string m_place;
};

/// The line (from 1) of `text` on which the value at `place` begins; 1 when it is not there.
/// `place` has JsonReader's form.
[[nodiscard]] std::size_t lineOfPlace(std::string_view text, std::string_view place);

}  // namespace fieldseal
