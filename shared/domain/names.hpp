/// The names by which enumerators stand in templates and entries.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace fieldseal::domain {

template <class E, std::size_t N>
using NameTable = std::array<std::pair<E, std::string_view>, N>;

/// @return "" for a value that the table does not hold
template <class E, std::size_t N>
[[nodiscard]] constexpr std::string_view nameIn(const NameTable<E, N>& table, E value) noexcept {
  for (const auto& [known, name] : table) {
    if (known == value) return name;
  }
  return {};
}

template <class E, std::size_t N>
[[nodiscard]] constexpr std::optional<E> valueIn(const NameTable<E, N>& table, std::string_view name) noexcept {
  for (const auto& [value, known] : table) {
    if (known == name) return value;
  }
  return std::nullopt;
}

}  // namespace fieldseal::domain
