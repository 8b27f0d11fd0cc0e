/// Compares the contents that evidence names with those that the server holds.
#pragma once

#include <functional>
#include <string>

#include "sql/database.hpp"

namespace fieldseal::admin {

struct ContentTotals {
  std::uint64_t named = 0;    ///< by evidence that is not retracted, each review by itself
  std::uint64_t here = 0;     ///< of those
  std::uint64_t stored = 0;   ///< read whole and compared with their hash
  std::uint64_t damaged = 0;  ///< of those
};

/// Told of each content that is missing or damaged, in words.
using ContentVisitor = std::function<void(const std::string& what)>;

/// @param log          of the store
/// @param attachments  the contents of evidence
/// @errors only when one of the files cannot be read on
[[nodiscard]] Result<ContentTotals> verifyContents(sql::Database& log, sql::Database& attachments,
                                                   const ContentVisitor& tell);

}  // namespace fieldseal::admin
