/// Knowledge tests as JSON: for their own pages, and for the item that they feed.
#pragma once

#include <map>

#include "api/console_pages.hpp"
#include "domain/test_proposal.hpp"

namespace fieldseal::api {

/// The tests of a review, marked again from the journal and the banks that the server has.
class MarkedTests {
 public:
  /// Reads them, and every bank that one of them names.
  /// @errors of the store; Errc::hash_mismatch for a bank that was damaged
  [[nodiscard]] static Result<MarkedTests> read(const PageContext& page);

  [[nodiscard]] const std::vector<domain::TestRecord>& all() const noexcept { return m_tests; }
  [[nodiscard]] const domain::TestRecord* find(std::string_view id) const;
  /// nullptr while the server does not have it.
  [[nodiscard]] const domain::QuestionBank* bankOf(const domain::TestRecord& test) const;
  /// Nothing of a test that was not handed in, or whose bank is not here.
  [[nodiscard]] std::optional<domain::Marks> marksOf(const domain::TestRecord& test) const;
  /// Who sat it, where and when, its result and what it feeds.
  [[nodiscard]] json::object row(const domain::TestRecord& test) const;

 private:
  explicit MarkedTests(const PageContext& page) : m_page(&page) {}
  [[nodiscard]] json::value feeds(const domain::TestRecord& test) const;

  const PageContext* m_page;
  std::vector<domain::TestRecord> m_tests;
  std::map<std::string, domain::QuestionBank> m_banks;  ///< by hash
};

/// The tests that feed an item; none for an item that is fed by none.
[[nodiscard]] Result<json::array> testsFor(const PageContext& page, const domain::Item& item);

}  // namespace fieldseal::api
