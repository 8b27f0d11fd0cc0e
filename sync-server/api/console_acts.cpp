// What the office writes from the console: comments, returns for clarification, decisions.
#include "api/console_bodies.hpp"
#include "api/console_json.hpp"
#include "api/console_pages.hpp"
#include "domain/entity.hpp"

namespace fieldseal::api {
namespace {

journal::Change stateChange(domain::ReviewState state) {
  return {std::string(domain::kReview), "state", json::value(domain::toString(state))};
}

/// Entries that the office writes one after another for the viewer, each seeing those before it.
class OfficeEntries {
 public:
  explicit OfficeEntries(const PageContext& page) : m_page(page), m_hybrid(page.clock) {}

  Result<> add(std::vector<journal::Change> changes, std::string reason = {}) {
    const auto& journal = m_later ? *m_later : m_page.folded.journal;
    m_entries.push_back(journal::makeEntry(journal, m_page.office.device, m_page.viewer.id, m_hybrid, m_page.clock,
                                           std::move(changes), std::move(reason)));
    return kOk;
  }

  /// Moves the review through every state of the way but the last, which stands in the entry that says why.
  Result<> takeUp(const domain::OfficeWay& way) {
    for (std::size_t i = 0; i + 1 < way.states.size(); ++i) {
      FIELDSEAL_CHECK(add({stateChange(way.states[i])}));
      // The fold is shared: what comes next sees a copy that has this entry too.
      if (!m_later) m_later = m_page.folded.journal;
      FIELDSEAL_CHECK(m_later->append(m_page.office.device, {&m_entries.back(), 1}));
    }
    return kOk;
  }

  [[nodiscard]] WallTime lastWall() const { return m_entries.back().wall; }
  std::vector<journal::Entry> release() { return std::move(m_entries); }

 private:
  const PageContext& m_page;
  journal::HybridClock m_hybrid;
  std::optional<journal::Journal> m_later;
  std::vector<journal::Entry> m_entries;
};

Error refused(domain::Hindrance why) {
  switch (why) {
    case domain::Hindrance::not_supervisor:
      return {Errc::not_permitted, "only a supervisor may do this"};
    case domain::Hindrance::on_team:
      return {Errc::not_permitted, "a member of the team may not judge its own review"};
    case domain::Hindrance::decided:
      return {Errc::not_allowed_now, "this review is decided"};
    case domain::Hindrance::returned:
      return {Errc::not_allowed_now, "this review was returned to its team, which has not sealed it again"};
    case domain::Hindrance::not_sealed:
      break;
  }
  return {Errc::not_allowed_now, "this review is not sealed"};
}

}  // namespace

Result<OfficeAct> commentAct(const PageContext& page, const net::Request& request) {
  if (!domain::mayComment(page.viewer.roles))
    return Error{Errc::not_permitted, "only supervisors and clerks comment from the office"};
  FIELDSEAL_TRY(const auto body, parseCommentBody(request.body));
  const auto id = Uuid::make(page.clock, page.random);
  const auto entity = domain::commentEntity(id);
  OfficeEntries entries(page);
  FIELDSEAL_CHECK(entries.add({{entity, "about", json::value(body.about)}, {entity, "text", json::value(body.text)}}));
  const domain::Comment comment{id, body.about, body.text, page.viewer.id, entries.lastWall()};
  return OfficeAct{entries.release(), commentJson(page, comment)};
}

Result<OfficeAct> returnAct(const PageContext& page, const net::Request& request) {
  const auto way = wayOf(page, domain::OfficeStep::give_back);
  if (!way.open()) return refused(*way.hindrance);
  FIELDSEAL_TRY(const auto reasons, parseReturnBody(request.body));
  OfficeEntries entries(page);
  FIELDSEAL_CHECK(entries.takeUp(way));
  // The reasons stand in the conversation too, where the team reads them on its tablets.
  const auto id = Uuid::make(page.clock, page.random);
  const auto comment = domain::commentEntity(id);
  const std::string review(domain::kReview);
  FIELDSEAL_CHECK(entries.add({stateChange(way.states.back()),
                               {comment, "about", json::value(review)},
                               {comment, "text", json::value(reasons)}},
                              reasons));
  const domain::Comment printed{id, review, reasons, page.viewer.id, entries.lastWall()};
  return OfficeAct{entries.release(), commentJson(page, printed)};
}

Result<OfficeAct> decisionAct(const PageContext& page, const net::Request& request) {
  const auto way = wayOf(page, domain::OfficeStep::decide);
  if (!way.open()) return refused(*way.hindrance);
  FIELDSEAL_TRY(const auto body, parseDecisionBody(request.body));
  OfficeEntries entries(page);
  FIELDSEAL_CHECK(entries.takeUp(way));
  const auto id = Uuid::make(page.clock, page.random);
  const auto decision = domain::decisionEntity(id);
  FIELDSEAL_CHECK(entries.add({{decision, "outcome", json::value(body.outcome)},
                               {decision, "reasons", json::value(body.reasons)},
                               stateChange(way.states.back())}));
  json::object answer{{"id", id.toString()},
                      {"outcome", body.outcome},
                      {"reasons", body.reasons},
                      {"author", personOrNull(page, page.viewer.id)},
                      {"time", timeOrNull(entries.lastWall())}};
  return OfficeAct{entries.release(), std::move(answer)};
}

}  // namespace fieldseal::api
