/// Contents by hash: templates, question banks and other files that journals name.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "crypto/hash.hpp"
#include "sql/database.hpp"

namespace fieldseal::store {

struct ContentRecord {
  crypto::Sha256 hash{};
  std::string kind;  ///< "template", "question_bank"
  std::string name;  ///< the id that the file gives itself
  std::string version;
  std::size_t bytes = 0;
  WallTime addedAt{};
};

/// Stores bytes under their hash; storing them again is not an error.
[[nodiscard]] Result<ContentRecord> insertContent(sql::Database& database, ContentRecord record,
                                                  std::string_view bytes);
/// The bytes; nothing when they are not there. @errors Errc::hash_mismatch when they were damaged
[[nodiscard]] Result<std::optional<std::string>> loadContent(sql::Database& database, const crypto::Sha256& hash);
/// The newest content of a kind with this name, and this version unless it is "".
[[nodiscard]] Result<std::optional<ContentRecord>> findContent(sql::Database& database, std::string_view kind,
                                                               std::string_view name, std::string_view version);
[[nodiscard]] Result<std::vector<ContentRecord>> allContents(sql::Database& database);

}  // namespace fieldseal::store
