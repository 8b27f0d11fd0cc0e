/// Reviews in the console: their list, the pages of each, and what the office writes into one.
#pragma once

#include "api/console_pages.hpp"
#include "api/console_sessions.hpp"
#include "projection/projector.hpp"

namespace fieldseal::api {

class ConsoleReviews {
 public:
  ConsoleReviews(Context& context, ConsoleSessions& sessions, projection::ReviewCache& cache,
                 projection::Projector& projector)
      : m_context(context), m_sessions(sessions), m_cache(cache), m_projector(projector) {}

  void addRoutes(net::Router& router);

 private:
  using Answer = asio::awaitable<net::Response>;
  /// A page of one review, made on a worker from its fold.
  using Page = Result<json::value> (*)(const PageContext& page, const net::Request& request);
  /// A change: what to write, decided from the fold; and the body of the answer.
  using Act = Result<OfficeAct> (*)(const PageContext& page, const net::Request& request);
  using UsePage = std::function<Result<>(const PageContext& page)>;

  Answer reviews(net::Request request);
  Answer page(net::Request request, Page render);
  Answer act(net::Request request, Act decide);
  /// Decides from what is there now and writes it. @return the body of the answer
  /// @errors Errc::forked_chain when another desk wrote at the same moment
  asio::awaitable<Result<json::value>> tryAct(std::shared_ptr<const net::Request> request, UserId user, Act decide);
  /// Hands the fold of the review that a request names to `use`, for an active user.
  /// @errors Errc::unauthorized, Errc::not_found; Errc::not_allowed_now while its template is not in the store
  [[nodiscard]] Result<> withPage(sql::Database& database, const net::Request& request, UserId user,
                                  const UsePage& use);

  Context& m_context;
  ConsoleSessions& m_sessions;
  projection::ReviewCache& m_cache;
  projection::Projector& m_projector;
};

}  // namespace fieldseal::api
