/// Imports under way, noted so that one which a kill or a lock cuts off can be told of and begun again.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/ids.hpp"
#include "sql/database.hpp"

namespace fieldseal::app {

struct ImportRecord {
  Uuid evidence;  ///< the id that the evidence will have
  JournalId review;
  std::string name;                 ///< for a person
  std::optional<std::string> path;  ///< nothing for what was made here and is nowhere else
  std::string draft;                ///< what the entry will say of it, as JSON

  friend bool operator==(const ImportRecord&, const ImportRecord&) = default;
};

class ImportRecords {
 public:
  explicit ImportRecords(sql::Database& database) : m_database(&database) {}

  /// One that is noted already is noted anew.
  [[nodiscard]] Result<> note(const ImportRecord& record);
  /// It is in, or nobody wants it any more. Within the caller's transaction, if there is one.
  [[nodiscard]] Result<> forget(const Uuid& evidence);
  /// At an unlock: whatever is still noted was cut off.
  [[nodiscard]] Result<> markCutOff();

  /// In the order they were asked for.
  [[nodiscard]] Result<std::vector<ImportRecord>> of(JournalId review);
  /// Names of what was cut off, of all reviews, in the same order.
  [[nodiscard]] Result<std::vector<std::string>> cutOffNames();

 private:
  sql::Database* m_database;
};

}  // namespace fieldseal::app
