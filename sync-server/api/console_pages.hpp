/// The pages of one review as JSON, and the acts on it: pure functions of its fold.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "domain/review.hpp"
#include "net/http_message.hpp"
#include "projection/names.hpp"
#include "projection/review_cache.hpp"
#include "store/directory.hpp"
#include "store/office.hpp"

namespace fieldseal::api {

/// What a page is made from. Valid while the review's fold is held.
struct PageContext {
  const projection::FoldedReview& folded;
  const domain::Review& review;
  const projection::Names& names;
  const store::UserRecord& viewer;
  const store::OfficeIdentity& office;
  sql::Database& database;
  sql::Database& attachments;
  const Clock& clock;
  Random& random;
};

/// Entries that the office writes for the viewer, and what is answered once they are durable.
struct OfficeAct {
  std::vector<journal::Entry> entries;
  json::value answer;
};

[[nodiscard]] Result<json::value> reviewPage(const PageContext& page, const net::Request& request);
[[nodiscard]] Result<json::value> itemPage(const PageContext& page, const net::Request& request);
[[nodiscard]] Result<json::value> historyPage(const PageContext& page, const net::Request& request);
[[nodiscard]] Result<json::value> unitsPage(const PageContext& page, const net::Request& request);
[[nodiscard]] Result<json::value> findingsPage(const PageContext& page, const net::Request& request);
[[nodiscard]] Result<json::value> evidencePage(const PageContext& page, const net::Request& request);
[[nodiscard]] Result<json::value> interviewsPage(const PageContext& page, const net::Request& request);
[[nodiscard]] Result<json::value> interviewPage(const PageContext& page, const net::Request& request);
[[nodiscard]] Result<json::value> testsPage(const PageContext& page, const net::Request& request);
[[nodiscard]] Result<json::value> testPage(const PageContext& page, const net::Request& request);
[[nodiscard]] Result<json::value> paperPage(const PageContext& page, const net::Request& request);
[[nodiscard]] Result<json::value> scorePage(const PageContext& page, const net::Request& request);
[[nodiscard]] Result<json::value> commentsPage(const PageContext& page, const net::Request& request);

[[nodiscard]] Result<OfficeAct> commentAct(const PageContext& page, const net::Request& request);
[[nodiscard]] Result<OfficeAct> returnAct(const PageContext& page, const net::Request& request);
[[nodiscard]] Result<OfficeAct> decisionAct(const PageContext& page, const net::Request& request);

}  // namespace fieldseal::api
