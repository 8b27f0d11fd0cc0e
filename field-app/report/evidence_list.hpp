/// 证据清单: what was kept of what was seen, so that each piece can be told from any other.
#pragma once

#include "report/paper.hpp"
#include "report/paper_source.hpp"
#include "report/paper_words.hpp"

namespace fieldseal::app {

/// Every evidence that was not taken back, numbered: what it is, to what it belongs, whose it is, and of a document
/// where it lies. Without rows when there is none.
[[nodiscard]] Table evidenceList(const PaperSource& source, const PaperWords& words);
/// The SHA-256 of each content, under the numbers of the list, each on one line so that it can be copied.
[[nodiscard]] Table evidenceHashes(const PaperSource& source, const PaperWords& words);

}  // namespace fieldseal::app
