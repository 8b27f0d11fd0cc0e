/// 证据清单: what was kept of what was seen, so that each piece can be told from any other.
#pragma once

#include "report/paper.hpp"
#include "report/paper_source.hpp"
#include "report/paper_words.hpp"

namespace fieldseal::app {

/// Every evidence that was not taken back: what it is, to what it belongs, whose it is, and the SHA-256 of its content,
/// or of a document its number and place. Without rows when there is none.
[[nodiscard]] Table evidenceList(const PaperSource& source, const PaperWords& words);

}  // namespace fieldseal::app
