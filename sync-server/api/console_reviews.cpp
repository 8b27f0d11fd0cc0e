#include "api/console_reviews.hpp"

#include "log/event_log.hpp"

namespace fieldseal::api {
namespace {

constexpr std::size_t kMaxBodyBytes = 64 * 1024;
/// Whenever one desk loses, another has written: nobody loses this often in a row unless something is wrong.
constexpr int kActTries = 100;

Result<JournalId> journalOf(const net::Request& request) {
  const auto review = Uuid::parse(request.parameter("id"));
  if (!review || review->isNil()) return Error{Errc::not_found, "there is no such review"};
  return JournalId(*review);
}

}  // namespace

void ConsoleReviews::addRoutes(net::Router& router) {
  using enum net::Access;
  using enum net::Method;
  router.add({get, "/api/reviews", anyone, 0, [this](auto r) { return reviews(std::move(r)); }});
  const auto addPage = [&](const std::string& tail, Page render) {
    router.add(
        {get, "/api/reviews/{id}" + tail, anyone, 0, [this, render](auto r) { return page(std::move(r), render); }});
  };
  addPage("", reviewPage);
  addPage("/items/{item}", itemPage);
  addPage("/history", historyPage);
  addPage("/units/{list}", unitsPage);
  addPage("/findings", findingsPage);
  addPage("/evidence", evidencePage);
  addPage("/interviews", interviewsPage);
  addPage("/interviews/{interview}", interviewPage);
  addPage("/tests", testsPage);
  addPage("/tests/{test}", testPage);
  addPage("/papers/{hash}", paperPage);
  addPage("/score", scorePage);
  addPage("/comments", commentsPage);
  const auto addAct = [&](const std::string& tail, Act decide) {
    router.add({post, "/api/reviews/{id}" + tail, anyone, kMaxBodyBytes,
                [this, decide](auto r) { return act(std::move(r), decide); }});
  };
  addAct("/comments", commentAct);
  addAct("/return", returnAct);
  addAct("/decision", decisionAct);
}

ConsoleReviews::Answer ConsoleReviews::reviews(net::Request request) {
  const auto session = m_sessions.authorize(request);
  if (!session) co_return net::problem(session.error());
  auto read = [this, id = session->user, filter = projection::ReviewFilter{request.query("state"), request.query("q")}](
                  sql::Database& database) -> Result<std::string> {
    FIELDSEAL_CHECK(activeUser(database, id));
    return m_projector.reviews(filter);
  };
  const auto list = co_await onReader(m_context, std::move(read));
  if (!list) co_return net::problem(list.error());
  co_return net::jsonResponse("{\"reviews\":" + *list + "}");
}

Result<> ConsoleReviews::withPage(sql::Database& database, const net::Request& request, UserId userId,
                                  const UsePage& use) {
  FIELDSEAL_TRY(const auto user, activeUser(database, userId));
  FIELDSEAL_TRY(const auto journal, journalOf(request));
  FIELDSEAL_TRY(const auto names, projection::Names::load(database));
  FIELDSEAL_TRY(const auto contents, m_context.attachments.store.readers().lease());
  return m_cache.with(database, journal, [&](const projection::FoldedReview& folded) -> Result<> {
    if (!folded.checklist) return Error{Errc::not_allowed_now, "the template of this review is not in the store"};
    const domain::Review view(folded.journal.registers(), *folded.checklist);
    return use({folded, view, names, user, m_context.office, database, *contents, m_context.clock, m_context.random});
  });
}

ConsoleReviews::Answer ConsoleReviews::page(net::Request request, Page render) {
  const auto session = m_sessions.authorize(request);
  if (!session) co_return net::problem(session.error());
  auto read = [this, render, id = session->user,
               request = std::move(request)](sql::Database& database) -> Result<std::string> {
    std::string body;
    FIELDSEAL_CHECK(withPage(database, request, id, [&](const PageContext& context) -> Result<> {
      FIELDSEAL_TRY(const auto made, render(context, request));
      body = json::serialize(made);
      return kOk;
    }));
    return body;
  };
  auto body = co_await onReader(m_context, std::move(read));
  if (!body) co_return net::problem(body.error());
  co_return net::jsonResponse(std::move(*body));
}

ConsoleReviews::Answer ConsoleReviews::act(net::Request request, Act decide) {
  const auto session = m_sessions.authorize(request);
  if (!session) co_return net::problem(session.error());
  if (request.contentType != "application/json") {
    co_return net::problem(415, {Errc::bad_format, "expected a body of type application/json"});
  }
  const auto user = session->user;
  const auto shared = std::make_shared<const net::Request>(std::move(request));
  Result<json::value> written = Error{};
  for (int i = 0; i < kActTries; ++i) {
    written = co_await tryAct(shared, user, decide);
    if (written || written.error().code != Errc::forked_chain) break;
  }
  if (!written) co_return net::problem(written.error());
  co_return net::jsonResponse(json::serialize(*written), 201);
}

asio::awaitable<Result<json::value>> ConsoleReviews::tryAct(std::shared_ptr<const net::Request> request, UserId user,
                                                            Act decide) {
  const auto journal = journalOf(*request);
  if (!journal) co_return journal.error();
  auto read = [this, request, user, decide](sql::Database& database) -> Result<OfficeAct> {
    OfficeAct act;
    FIELDSEAL_CHECK(withPage(database, *request, user, [&](const PageContext& context) -> Result<> {
      FIELDSEAL_TRY(act, decide(context, *request));
      return kOk;
    }));
    return act;
  };
  auto act = co_await onReader(m_context, std::move(read));
  if (!act) co_return act.error();
  store::WriterWorker::Work work = [this, journal = *journal,
                                    entries = std::move(act->entries)](sql::Database& database) -> Result<> {
    FIELDSEAL_CHECK(store::appendOffice(database, m_context.office, journal, entries, m_context.clock.now()));
    return kOk;
  };
  const auto written = co_await commit(m_context, std::move(work));
  if (!written) co_return written.error();
  log::event(log::Level::info, "office_wrote", {{"journal", journal->toString()}, {"user", user.toString()}});
  co_return std::move(act->answer);
}

}  // namespace fieldseal::api
