/// A first look at a JSON file of foreign making: is it JSON, and is every field given once?
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fieldseal::domain {

struct JsonScan {
  struct Fault {
    std::size_t line = 1;
    std::string message;
  };
  std::optional<Fault> fault;         ///< where it stops being JSON
  std::vector<std::string> repeated;  ///< places of fields that one object gives twice, as JsonReader names them
};

/// A JSON parser keeps one of two fields of the same name and drops the other without a word; a
/// template or an application must not lose one that way.
[[nodiscard]] JsonScan scanJson(std::string_view text);

/// `bytes` without the UTF-8 byte-order mark that they may begin with.
[[nodiscard]] std::string_view withoutByteOrderMark(std::string_view bytes) noexcept;

}  // namespace fieldseal::domain
