#include "domain/register_value.hpp"

namespace fieldseal::domain {

std::string textOf(const json::value& value) {
  return value.is_string() ? std::string(value.get_string()) : std::string();
}

std::vector<std::string> textsOf(const json::value& value) {
  std::vector<std::string> texts;
  if (!value.is_array()) return texts;
  for (const json::value& element : value.get_array()) {
    if (element.is_string()) texts.emplace_back(element.get_string());
  }
  return texts;
}

std::optional<std::int64_t> integerOf(const json::value& value) {
  if (value.is_int64()) return value.get_int64();
  return std::nullopt;
}

std::optional<UserId> userOf(const json::value& value) {
  if (!value.is_string()) return std::nullopt;
  const auto id = Uuid::parse(value.get_string());
  return id ? std::optional(*id) : std::nullopt;
}

std::optional<UserId> confirmationOf(const Head& head) {
  const auto named = userOf(head.value);
  return named == head.author ? named : std::nullopt;
}

bool isTrue(const json::value& value) noexcept {
  return value.is_bool() && value.get_bool();
}

}  // namespace fieldseal::domain
