/// One entry of a journal: who set what, when, and what it replaces. Format: docs/formats.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/ids.hpp"
#include "base/json.hpp"

namespace fieldseal::journal {

inline constexpr std::size_t kMaxEntryBytes = 64 * 1024;
inline constexpr std::size_t kMaxSetsPerEntry = 1024;

/// One register set by an entry.
struct Set {
  std::string entity;
  std::string field;
  json::value value;  ///< null retracts
  std::vector<EntryId> supersedes;

  friend bool operator==(const Set&, const Set&) = default;
};

struct Entry {
  EntryNumber number = 0;
  HybridTime time;
  WallTime wall{};
  UserId author;
  std::string reason;  ///< of a retraction or a late change; may be empty
  std::vector<Set> sets;

  friend bool operator==(const Entry&, const Entry&) = default;
};

/// The entry's line, without its line feed: keys in a fixed order, no blanks, UTF-8.
/// @errors Errc::too_large over kMaxEntryBytes, Errc::out_of_range for an entity, a field or a
///         number that the format does not take
[[nodiscard]] Result<std::string> encodeEntry(const Entry& entry);

/// Reads a line of any program that follows the format; keys it does not know are passed over.
/// @errors Errc::too_large, Errc::bad_format with what is wrong
[[nodiscard]] Result<Entry> parseEntry(std::string_view line);

}  // namespace fieldseal::journal
