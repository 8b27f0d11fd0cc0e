#include "domain/checked_object.hpp"

#include <algorithm>

namespace fieldseal::domain {
namespace {

/// "points: expected a whole number" without the place that begins it.
std::string messageOf(const Error& error, const std::string& place) {
  const std::string prefix = place + ": ";
  return error.detail.starts_with(prefix) ? error.detail.substr(prefix.size()) : error.detail;
}

std::string rangeMessage(std::int64_t least, std::int64_t most) {
  return "expected a whole number from " + std::to_string(least) + " to " + std::to_string(most);
}

}  // namespace

template <class T>
std::optional<T> CheckedObject::take(Result<T> result, std::string_view key) {
  if (result) return std::move(result).value();
  error(key, has(key) ? messageOf(result.error(), placeOf(key)) : "is missing");
  return std::nullopt;
}

std::string CheckedObject::text(std::string_view key) {
  const auto value = take(m_reader.text(key), key);
  if (value && value->empty()) error(key, "is empty");
  return std::string(value.value_or(""));
}

std::optional<std::string> CheckedObject::maybeText(std::string_view key) {
  if (!has(key)) return std::nullopt;
  return text(key);
}

std::optional<std::int64_t> CheckedObject::integer(std::string_view key, std::int64_t least, std::int64_t most) {
  const auto value = take(m_reader.integer(key), key);
  if (!value || (*value >= least && *value <= most)) return value;
  error(key, rangeMessage(least, most));
  return std::nullopt;
}

std::optional<std::int64_t> CheckedObject::maybeInteger(std::string_view key, std::int64_t least, std::int64_t most) {
  if (!has(key)) return std::nullopt;
  return integer(key, least, most);
}

bool CheckedObject::flag(std::string_view key) {
  return has(key) && take(m_reader.boolean(key), key).value_or(false);
}

LocalizedText CheckedObject::localized(std::string_view key) {
  if (!has(key)) {
    error(key, "is missing");
    return {};
  }
  return readLocalized(key);
}

LocalizedText CheckedObject::maybeLocalized(std::string_view key) {
  return has(key) ? readLocalized(key) : LocalizedText{};
}

LocalizedText CheckedObject::readLocalized(std::string_view key) {
  auto texts = object(key);
  if (!texts) return {};
  if (texts->reader().raw().empty()) error(key, "has no text in any language");
  for (const auto& [language, words] : texts->reader().raw()) {
    if (!words.is_string()) texts->error(language, "expected a text");
    if (words.is_string() && words.get_string().empty()) texts->error(language, "is empty");
  }
  return LocalizedText::fromJson(*m_reader.find(key));
}

std::optional<CheckedObject> CheckedObject::object(std::string_view key) {
  auto value = take(m_reader.child(key), key);
  if (!value) return std::nullopt;
  return CheckedObject(std::move(*value), *m_faults);
}

const json::array& CheckedObject::array(std::string_view key) {
  static const json::array kEmpty;
  const auto value = take(m_reader.array(key), key);
  return value ? **value : kEmpty;
}

std::vector<CheckedObject> CheckedObject::objects(std::string_view key) {
  std::vector<CheckedObject> found;
  std::size_t index = 0;
  for (const json::value& element : array(key)) {
    const std::string place = m_reader.placeOf(key, index++);
    auto reader = JsonReader::object(element, place);
    if (reader) {
      found.emplace_back(std::move(reader).value(), *m_faults);
    } else {
      errorAt(place, "expected an object");
    }
  }
  return found;
}

std::vector<CheckedObject::Word> CheckedObject::words(std::string_view key) {
  std::vector<Word> found;
  std::size_t index = 0;
  for (const json::value& element : array(key)) {
    std::string place = m_reader.placeOf(key, index++);
    if (element.is_string() && !element.get_string().empty()) {
      found.push_back({std::string(element.get_string()), std::move(place)});
    } else {
      errorAt(place, element.is_string() ? "is empty" : "expected a text");
    }
  }
  return found;
}

void CheckedObject::error(std::string_view key, std::string message) {
  m_faults->errors.push_back(fault(key, std::move(message)));
}

void CheckedObject::warn(std::string_view key, std::string message) {
  m_faults->warnings.push_back(fault(key, std::move(message)));
}

void CheckedObject::errorAt(const std::string& place, std::string message) {
  m_faults->errors.push_back({place, place, std::move(message)});
}

void CheckedObject::warnAt(const std::string& place, std::string message) {
  m_faults->warnings.push_back({place, place, std::move(message)});
}

void CheckedObject::warnUnknown(std::initializer_list<std::string_view> known) {
  for (const auto& field : m_reader.raw()) {
    const std::string_view key = field.key();
    if (std::find(known.begin(), known.end(), key) == known.end()) {
      warn(key, "is not known to this program; it is kept and not used");
    }
  }
}

JsonFault CheckedObject::fault(std::string_view key, std::string message) const {
  std::string place = key.empty() ? m_reader.place() : placeOf(key);
  std::string anchor = has(key) ? place : m_reader.place();
  return {std::move(place), std::move(anchor), std::move(message)};
}

}  // namespace fieldseal::domain
