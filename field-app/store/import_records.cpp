#include "store/import_records.hpp"

namespace fieldseal::app {

Result<> ImportRecords::note(const ImportRecord& record) {
  FIELDSEAL_TRY(sql::Statement insert,
                m_database->prepare("INSERT OR REPLACE INTO imports (evidence, review, name, path, draft, cut_off) "
                                    "VALUES (?, ?, ?, ?, ?, 0)"));
  insert.bind(record.evidence).bind(record.review).bind(record.name);
  if (record.path) {
    insert.bind(*record.path);
  } else {
    insert.bindNull();
  }
  return insert.bind(record.draft).run();
}

Result<> ImportRecords::forget(const Uuid& evidence) {
  FIELDSEAL_TRY(sql::Statement remove, m_database->prepare("DELETE FROM imports WHERE evidence = ?"));
  return remove.bind(evidence).run();
}

Result<> ImportRecords::markCutOff() {
  return m_database->execute("UPDATE imports SET cut_off = 1 WHERE cut_off = 0");
}

Result<std::vector<ImportRecord>> ImportRecords::of(JournalId review) {
  // Ids are made by time: their order is the order of asking.
  FIELDSEAL_TRY(sql::Statement select, m_database->prepare("SELECT evidence, name, path, draft FROM imports "
                                                           "WHERE review = ? ORDER BY evidence"));
  select.bind(review);
  std::vector<ImportRecord> found;
  for (;;) {
    FIELDSEAL_TRY(const bool row, select.step());
    if (!row) return found;
    ImportRecord record{select.uuid(0), review, std::string(select.text(1)), std::nullopt, std::string(select.text(3))};
    if (!select.isNull(2)) record.path = std::string(select.text(2));
    found.push_back(std::move(record));
  }
}

Result<std::vector<std::string>> ImportRecords::cutOffNames() {
  FIELDSEAL_TRY(sql::Statement select,
                m_database->prepare("SELECT name FROM imports WHERE cut_off = 1 ORDER BY evidence"));
  std::vector<std::string> names;
  for (;;) {
    FIELDSEAL_TRY(const bool row, select.step());
    if (!row) return names;
    names.emplace_back(select.text(0));
  }
}

}  // namespace fieldseal::app
