#include "api/console_sessions.hpp"

#include "api/console_bodies.hpp"
#include "crypto/secret.hpp"
#include "log/event_log.hpp"

namespace fieldseal::api {
namespace {

constexpr std::size_t kMaxBodyBytes = 64 * 1024;
constexpr std::string_view kCookie = "__Host-fieldseal";
constexpr std::string_view kCookieFlags = "; Path=/; Secure; HttpOnly; SameSite=Strict";

Result<Credentials> credentialsOf(const net::Request& request) {
  if (request.contentType != "application/json")
    return Error{Errc::bad_format, "expected a body of type application/json"};
  return parseCredentials(request.body);
}

/// An Origin, when there is one, must be the console's own.
bool sameOrigin(const net::Request& request) {
  return request.origin.empty() || request.origin == "https://" + request.host;
}

}  // namespace

ConsoleSessions::ConsoleSessions(Context& context, auth::SessionTimes times)
    : m_context(context), m_signIn(context.clock), m_sessions(times, context.random) {}

void ConsoleSessions::addRoutes(net::Router& router) {
  using enum net::Access;
  using enum net::Method;
  router.add({post, "/api/session", anyone, kMaxBodyBytes, [this](auto r) { return signIn(std::move(r)); }});
  router.add({get, "/api/session", anyone, 0, [this](auto r) { return session(std::move(r)); }});
  router.add({del, "/api/session", anyone, 0, [this](auto r) { return signOut(std::move(r)); }});
}

Result<auth::Session> ConsoleSessions::authorize(const net::Request& request) {
  auto session = m_sessions.find(net::cookieValue(request.cookie, kCookie), m_context.clock.now());
  if (!session) return Error{Errc::unauthorized, "sign in first"};
  if (request.method == net::Method::get || request.method == net::Method::head) return std::move(*session);
  if (!sameOrigin(request)) return Error{Errc::not_permitted, "this request comes from another page"};
  if (!crypto::sameSecret(asBytes(request.csrf), asBytes(session->csrf))) {
    return Error{Errc::not_permitted, "the request lacks the session's token"};
  }
  return std::move(*session);
}

json::value ConsoleSessions::sessionJson(const store::UserRecord& user, const auth::Session& session) const {
  return json::object{{"user", json::object{{"id", user.id.toString()},
                                            {"name", user.name},
                                            {"login", user.login},
                                            {"roles", store::rolesToJson(user.roles)}}},
                      {"csrf", session.csrf},
                      {"authority", m_context.office.authorityName}};
}

ConsoleSessions::Answer ConsoleSessions::signIn(net::Request request) {
  if (!sameOrigin(request)) co_return net::problem({Errc::not_permitted, "this request comes from another page"});
  const auto parsed = credentialsOf(request);
  if (!parsed) co_return net::problem(parsed.error());
  if (const auto wait = m_signIn.begin(parsed->login, request.address)) {
    auto refusal = net::problem({Errc::rate_limited, "too many failed sign-ins; wait and try again"});
    refusal.headers.emplace_back("Retry-After", std::to_string(wait->wait.count()));
    co_return refusal;
  }
  auto read = [this, credentials = *parsed, address = request.address](sql::Database& database) {
    return m_signIn.check(database, credentials.login, credentials.password, address);
  };
  const auto user = co_await onReader(m_context.store, m_worker, std::move(read));
  if (!user) {
    log::event(log::Level::warning, "sign_in_failed", {{"code", toString(user.error().code)}});
    co_return net::problem(user.error());
  }
  if (user->roles == domain::OfficeRoles{domain::OfficeRole::inspector}) {
    co_return net::problem({Errc::not_permitted, "the console is for the office; inspectors use the tablet"});
  }
  // A browser that was signed in as someone else is not any more.
  m_sessions.close(net::cookieValue(request.cookie, kCookie));
  const auto opened = m_sessions.open(user->id, m_context.clock.now());
  log::event(log::Level::info, "signed_in", {{"user", user->id.toString()}});
  auto answer = net::jsonResponse(json::serialize(sessionJson(*user, opened.session)));
  answer.headers.emplace_back("Set-Cookie", std::string(kCookie) + "=" + opened.token + std::string(kCookieFlags));
  co_return answer;
}

ConsoleSessions::Answer ConsoleSessions::session(net::Request request) {
  const auto session = authorize(request);
  if (!session) co_return net::problem(session.error());
  auto read = [id = session->user](sql::Database& database) { return activeUser(database, id); };
  const auto user = co_await onReader(m_context, read);
  if (!user) co_return net::problem(user.error());
  co_return net::jsonResponse(json::serialize(sessionJson(*user, *session)));
}

ConsoleSessions::Answer ConsoleSessions::signOut(net::Request request) {
  const auto session = authorize(request);
  if (!session) co_return net::problem(session.error());
  m_sessions.close(net::cookieValue(request.cookie, kCookie));
  net::Response answer;
  answer.status = 204;
  answer.headers.emplace_back("Set-Cookie", std::string(kCookie) + "=; Max-Age=0" + std::string(kCookieFlags));
  co_return answer;
}

Result<store::UserRecord> activeUser(sql::Database& database, UserId id) {
  FIELDSEAL_TRY(auto user, store::findUser(database, id));
  if (!user || !user->active) return Error{Errc::unauthorized, "sign in again"};
  return std::move(*user);
}

}  // namespace fieldseal::api
