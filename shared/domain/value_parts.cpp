#include "domain/value_parts.hpp"

#include "domain/register_value.hpp"

namespace fieldseal::domain {
namespace {

constexpr WallTime kFirst{};
constexpr WallTime kEnd = std::chrono::sys_days(std::chrono::year(10'000) / 1 / 1);

}  // namespace

std::string textIn(const json::object& object, std::string_view key) {
  const json::value* value = object.if_contains(key);
  return value == nullptr ? std::string() : textOf(*value);
}

std::optional<std::int64_t> integerIn(const json::object& object, std::string_view key) {
  const json::value* value = object.if_contains(key);
  return value == nullptr ? std::nullopt : integerOf(*value);
}

std::optional<WallTime> wallTimeOf(const json::value& value) {
  const auto number = integerOf(value);
  if (!number) return std::nullopt;
  const WallTime time{std::chrono::milliseconds(*number)};
  return time >= kFirst && time < kEnd ? std::optional(time) : std::nullopt;
}

std::optional<WallTime> wallTimeIn(const json::object& object, std::string_view key) {
  const json::value* value = object.if_contains(key);
  return value == nullptr ? std::nullopt : wallTimeOf(*value);
}

}  // namespace fieldseal::domain
