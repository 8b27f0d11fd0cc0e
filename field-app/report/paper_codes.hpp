/// The program's own words for codes, in both languages of papers.
#pragma once

#include <optional>
#include <string_view>

#include "report/paper_words.hpp"

namespace fieldseal::app {

/// @return nothing for a kind or a code that it does not know
[[nodiscard]] std::optional<Word> wordOfCode(std::string_view kind, std::string_view code) noexcept;

}  // namespace fieldseal::app
