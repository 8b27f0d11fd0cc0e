/// Generators of entries: what any program may write, and what only a faulty one would.
#pragma once

#include <rapidcheck.h>

#include <string>
#include <vector>

#include "journal/segment.hpp"

namespace fieldseal::property {

/// UTF-8 of people's languages, with the characters that JSON and line formats stumble over.
[[nodiscard]] rc::Gen<std::string> anyText();
/// JSON of any kind, a few levels deep.
[[nodiscard]] rc::Gen<json::value> anyJson();
[[nodiscard]] rc::Gen<Uuid> anyUuid();
[[nodiscard]] rc::Gen<EntryId> anyEntryId();
[[nodiscard]] rc::Gen<JournalId> anyJournalId();

/// An entry that the format takes.
[[nodiscard]] rc::Gen<journal::Entry> anyEntry();
/// An entry whose texts are any bytes, whose numbers are any numbers and whose values nest to any depth.
[[nodiscard]] rc::Gen<journal::Entry> wildEntry();

/// Encoded lines with the numbers from `first` on.
[[nodiscard]] std::vector<std::string> encodeRun(std::vector<journal::Entry> entries, EntryNumber first);

/// A signed segment of one to a few entries, made with `key`.
struct SignedRun {
  journal::SegmentStart start;
  std::vector<std::string> lines;
  std::string bytes;
};
[[nodiscard]] SignedRun anySegment(const crypto::SigningKey& key);

/// A key that is the same in every run.
[[nodiscard]] crypto::SigningKey fixedKey(std::uint8_t which);

}  // namespace fieldseal::property

namespace fieldseal::journal {
/// How RapidCheck prints a counterexample.
void showValue(const Entry& entry, std::ostream& out);
}  // namespace fieldseal::journal
