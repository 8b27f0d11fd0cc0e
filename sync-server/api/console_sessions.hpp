/// Signing in to the console and out again, and whose request one is: /api/session.
#pragma once

#include "api/context.hpp"
#include "auth/session_book.hpp"
#include "auth/sign_in.hpp"
#include "net/router.hpp"
#include "store/directory.hpp"

namespace fieldseal::api {

class ConsoleSessions {
 public:
  ConsoleSessions(Context& context, auth::SessionTimes times);

  void addRoutes(net::Router& router);
  /// Waits for sign-ins that are being checked.
  void stop() { m_worker.join(); }

  /// The session of a request, its token checked when it changes something.
  /// @errors Errc::unauthorized; Errc::not_permitted for a wrong token or another origin
  [[nodiscard]] Result<auth::Session> authorize(const net::Request& request);

 private:
  using Answer = asio::awaitable<net::Response>;

  Answer signIn(net::Request request);
  Answer session(net::Request request);
  Answer signOut(net::Request request);
  [[nodiscard]] json::value sessionJson(const store::UserRecord& user, const auth::Session& session) const;

  Context& m_context;
  auth::SignIn m_signIn;
  /// One: whoever guesses passwords keeps no worker from the tablets.
  net::WorkerPool m_worker{1};
  auth::SessionBook m_sessions;
};

/// The user of a session, who may have been put off since it was opened.
/// @errors Errc::unauthorized
[[nodiscard]] Result<store::UserRecord> activeUser(sql::Database& database, UserId id);

}  // namespace fieldseal::api
