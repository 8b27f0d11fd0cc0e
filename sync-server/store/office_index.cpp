#include "store/office_index.hpp"

#include "domain/entity.hpp"
#include "store/row_values.hpp"

namespace fieldseal::store {
namespace {

Result<> indexMember(sql::Database& database, JournalId journal, const std::string& printedUser,
                     const json::value& role) {
  const auto user = UserId::parse(printedUser);
  if (!user) return kOk;
  if (role.is_null()) {
    FIELDSEAL_TRY(auto drop, database.prepare("DELETE FROM teams WHERE journal = ? AND user = ?"));
    drop.bind(journal).bind(*user);
    return drop.run();
  }
  if (!role.is_string()) return kOk;
  FIELDSEAL_TRY(auto insert, database.prepare("INSERT OR REPLACE INTO teams(journal, user, role) VALUES(?, ?, ?)"));
  insert.bind(journal).bind(*user).bind(std::string_view(role.get_string()));
  return insert.run();
}

/// Every hash in a value: of the template, of the question bank.
Result<> indexContents(sql::Database& database, JournalId journal, const json::value& value) {
  if (const auto* object = value.if_object()) {
    for (const auto& [key, part] : *object) FIELDSEAL_CHECK(indexContents(database, journal, part));
    return kOk;
  }
  const auto* text = value.if_string();
  const auto hash = text != nullptr ? crypto::parseHash(*text) : Result<crypto::Sha256>(Error{});
  if (!hash) return kOk;
  FIELDSEAL_TRY(auto insert, database.prepare("INSERT OR IGNORE INTO review_contents(journal, hash) VALUES(?, ?)"));
  insert.bind(journal).bind(ByteView(*hash));
  return insert.run();
}

}  // namespace

Result<> indexOfficeEntries(sql::Database& database, JournalId journal, std::span<const journal::Entry> entries) {
  if (journal.isRoster()) return kOk;
  for (const auto& entry : entries) {
    for (const auto& set : entry.sets) {
      if (set.entity == domain::kReview && (set.field == "template" || set.field == "bank")) {
        FIELDSEAL_CHECK(indexContents(database, journal, set.value));
      }
      if (set.field != "role") continue;
      const auto path = domain::EntityPath::parse(set.entity);
      if (path.kind != domain::EntityKind::member) continue;
      FIELDSEAL_CHECK(indexMember(database, journal, path.segments.front(), set.value));
    }
  }
  return kOk;
}

Result<std::optional<domain::TeamRole>> teamRole(sql::Database& database, JournalId journal, UserId user) {
  FIELDSEAL_TRY(auto row, database.prepare("SELECT role FROM teams WHERE journal = ? AND user = ?"));
  row.bind(journal).bind(user);
  FIELDSEAL_TRY(const bool there, row.step());
  if (!there) return std::optional<domain::TeamRole>();
  return domain::teamRoleFromString(row.text(0));
}

Result<std::vector<JournalId>> reviewsOf(sql::Database& database, UserId user) {
  FIELDSEAL_TRY(auto rows, database.prepare("SELECT journal FROM teams WHERE user = ? ORDER BY journal"));
  rows.bind(user);
  std::vector<JournalId> reviews;
  for (;;) {
    FIELDSEAL_TRY(const bool more, rows.step());
    if (!more) return reviews;
    reviews.push_back(rows.journal(0));
  }
}

Result<std::vector<crypto::Sha256>> contentsOf(sql::Database& database, JournalId journal) {
  FIELDSEAL_TRY(auto rows, database.prepare("SELECT hash FROM review_contents WHERE journal = ? ORDER BY hash"));
  rows.bind(journal);
  std::vector<crypto::Sha256> hashes;
  for (;;) {
    FIELDSEAL_TRY(const bool more, rows.step());
    if (!more) return hashes;
    FIELDSEAL_TRY(const auto hash, bytes32Column(rows, 0));
    hashes.push_back(hash);
  }
}

Result<bool> mayReadContent(sql::Database& database, UserId user, const crypto::Sha256& hash) {
  FIELDSEAL_TRY(auto row, database.prepare("SELECT 1 FROM teams JOIN review_contents USING(journal) "
                                           "WHERE user = ? AND hash = ? LIMIT 1"));
  row.bind(user).bind(ByteView(hash));
  return row.step();
}

}  // namespace fieldseal::store
