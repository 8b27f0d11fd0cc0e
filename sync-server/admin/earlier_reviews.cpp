#include "admin/earlier_reviews.hpp"

#include <algorithm>

#include "domain/review.hpp"
#include "store/segment_log.hpp"

namespace fieldseal::admin {
namespace {

const domain::Template kNoTemplate;

/// Whether this is how the office began a review of the application.
Result<bool> begins(const store::LogRow& row, std::string_view applicationNumber) {
  FIELDSEAL_TRY(const auto text, store::unpack(row));
  // To parse every review's dossier would take an office of many years seconds: most lack the very text.
  if (text.find(json::serialize(json::value(applicationNumber))) == std::string::npos) return false;
  journal::Journal folded(row.journal);
  FIELDSEAL_CHECK(store::foldRow(row, folded));
  return domain::Review(folded.registers(), kNoTemplate).applicationNumber() == applicationNumber;
}

}  // namespace

Result<std::vector<EarlierReview>> earlierReviews(sql::Database& database, const store::Desks& office,
                                                  std::string_view applicationNumber) {
  std::vector<EarlierReview> found;
  const auto collect = [&](const store::LogRow& row) -> Result<> {
    if (row.journal.isRoster()) return kOk;
    FIELDSEAL_TRY(const bool same, begins(row, applicationNumber));
    if (same) found.push_back({row.journal, {}, row.receivedAt});
    return kOk;
  };
  for (const auto& desk : office) FIELDSEAL_CHECK(store::forEachFirstRow(database, desk, collect));
  for (auto& review : found) {
    FIELDSEAL_TRY(const auto folded, store::loadJournal(database, review.id));
    review.state = domain::Review(folded.registers(), kNoTemplate).state();
  }
  std::ranges::sort(found, {}, &EarlierReview::madeAt);
  return found;
}

}  // namespace fieldseal::admin
