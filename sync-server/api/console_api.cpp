#include "api/console_api.hpp"

#include "api/evidence_content.hpp"
#include "base/json_reader.hpp"
#include "crypto/secret.hpp"
#include "log/event_log.hpp"

namespace fieldseal::api {
namespace {

constexpr std::size_t kMaxBodyBytes = 64 * 1024;
constexpr std::string_view kCookie = "__Host-fieldseal";
constexpr std::string_view kCookieFlags = "; Path=/; Secure; HttpOnly; SameSite=Strict";
/// The office writes from a few desks: losing this often in a row means that something is wrong.
constexpr int kActTries = 5;

net::Response jsonAnswer(const json::value& value, int status = 200) {
  return net::jsonResponse(json::serialize(value), status);
}

struct Credentials {
  std::string login;
  std::string password;
};

Result<Credentials> parseCredentials(const net::Request& request) {
  if (request.contentType != "application/json")
    return Error{Errc::bad_format, "expected a body of type application/json"};
  FIELDSEAL_TRY(const auto tree, parseJson(request.body));
  FIELDSEAL_TRY(const auto root, JsonReader::object(tree));
  FIELDSEAL_TRY(const auto login, root.text("login"));
  FIELDSEAL_TRY(const auto password, root.text("password"));
  if (login.size() > 64 || password.size() > 1024) return Error{Errc::out_of_range, "login or password too long"};
  return Credentials{std::string(login), std::string(password)};
}

/// An Origin, when there is one, must be the console's own.
bool sameOrigin(const net::Request& request) {
  return request.origin.empty() || request.origin == "https://" + request.host;
}

Result<store::UserRecord> activeUser(sql::Database& database, UserId id) {
  FIELDSEAL_TRY(auto user, store::findUser(database, id));
  if (!user || !user->active) return Error{Errc::unauthorized, "sign in again"};
  return std::move(*user);
}

}  // namespace

Result<std::unique_ptr<ConsoleApi>> ConsoleApi::create(Context& context, projection::ReviewCache& cache,
                                                       projection::Projector& projector, const Options& options) {
  FIELDSEAL_TRY(auto files, StaticFiles::load(options.files));
  return std::unique_ptr<ConsoleApi>(new ConsoleApi(context, cache, projector, std::move(files), options));
}

ConsoleApi::ConsoleApi(Context& context, projection::ReviewCache& cache, projection::Projector& projector,
                       StaticFiles files, const Options& options)
    : m_context(context),
      m_cache(cache),
      m_projector(projector),
      m_files(std::move(files)),
      m_signIn(context.clock),
      m_sessions({options.idle, options.absolute}, context.random) {}

void ConsoleApi::addRoutes(net::Router& router) {
  using enum net::Access;
  using enum net::Method;
  router.add({post, "/api/session", anyone, kMaxBodyBytes, [this](auto r) { return signIn(std::move(r)); }});
  router.add({get, "/api/session", anyone, 0, [this](auto r) { return session(std::move(r)); }});
  router.add({del, "/api/session", anyone, 0, [this](auto r) { return signOut(std::move(r)); }});
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
  addPage("/score", scorePage);
  addPage("/comments", commentsPage);
  router.add({get, "/api/reviews/{id}/contents/{hash}", anyone, 0, [this](auto r) { return content(std::move(r)); }});
  const auto addAct = [&](const std::string& tail, Act decide) {
    router.add({post, "/api/reviews/{id}" + tail, anyone, kMaxBodyBytes,
                [this, decide](auto r) { return act(std::move(r), decide); }});
  };
  addAct("/comments", commentAct);
  addAct("/return", returnAct);
  addAct("/decision", decisionAct);
  router.setFallback([this](auto r) { return asset(std::move(r)); });
}

ConsoleApi::Answer ConsoleApi::asset(net::Request request) {
  // What looks like the API but is none must not be answered with the page.
  const bool isApi = !request.target.segments.empty() && request.target.segments.front() == "api";
  if (isApi) co_return net::problem({Errc::not_found, "there is nothing at this address"});
  co_return m_files.answer(request);
}

Result<auth::Session> ConsoleApi::authorize(const net::Request& request) {
  auto session = m_sessions.find(net::cookieValue(request.cookie, kCookie), m_context.clock.now());
  if (!session) return Error{Errc::unauthorized, "sign in first"};
  if (request.method == net::Method::get || request.method == net::Method::head) return std::move(*session);
  if (!sameOrigin(request)) return Error{Errc::not_permitted, "this request comes from another page"};
  if (!crypto::sameSecret(asBytes(request.csrf), asBytes(session->csrf))) {
    return Error{Errc::not_permitted, "the request lacks the session's token"};
  }
  return std::move(*session);
}

json::value ConsoleApi::sessionJson(const store::UserRecord& user, const auth::Session& session) const {
  return json::object{{"user", json::object{{"id", user.id.toString()},
                                            {"name", user.name},
                                            {"login", user.login},
                                            {"roles", store::rolesToJson(user.roles)}}},
                      {"csrf", session.csrf},
                      {"authority", m_context.office.authorityName}};
}

ConsoleApi::Answer ConsoleApi::signIn(net::Request request) {
  if (!sameOrigin(request)) co_return net::problem({Errc::not_permitted, "this request comes from another page"});
  const auto parsed = parseCredentials(request);
  if (!parsed) co_return net::problem(parsed.error());
  if (const auto wait = m_signIn.begin(parsed->login, request.address)) {
    auto refusal = net::problem({Errc::rate_limited, "too many failed sign-ins; wait and try again"});
    refusal.headers.emplace_back("Retry-After", std::to_string(wait->wait.count()));
    co_return refusal;
  }
  auto read = [this, credentials = *parsed, address = request.address](sql::Database& database) {
    return m_signIn.check(database, credentials.login, credentials.password, address);
  };
  const auto user = co_await onReader(m_context.store, m_signInWorker, std::move(read));
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
  auto answer = jsonAnswer(sessionJson(*user, opened.session));
  answer.headers.emplace_back("Set-Cookie", std::string(kCookie) + "=" + opened.token + std::string(kCookieFlags));
  co_return answer;
}

ConsoleApi::Answer ConsoleApi::session(net::Request request) {
  const auto session = authorize(request);
  if (!session) co_return net::problem(session.error());
  auto read = [id = session->user](sql::Database& database) { return activeUser(database, id); };
  const auto user = co_await onReader(m_context, read);
  if (!user) co_return net::problem(user.error());
  co_return jsonAnswer(sessionJson(*user, *session));
}

ConsoleApi::Answer ConsoleApi::signOut(net::Request request) {
  const auto session = authorize(request);
  if (!session) co_return net::problem(session.error());
  m_sessions.close(net::cookieValue(request.cookie, kCookie));
  net::Response answer;
  answer.status = 204;
  answer.headers.emplace_back("Set-Cookie", std::string(kCookie) + "=; Max-Age=0" + std::string(kCookieFlags));
  co_return answer;
}

ConsoleApi::Answer ConsoleApi::reviews(net::Request request) {
  const auto session = authorize(request);
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

ConsoleApi::Answer ConsoleApi::page(net::Request request, Page render) {
  const auto session = authorize(request);
  if (!session) co_return net::problem(session.error());
  auto read = [this, render, id = session->user,
               request = std::move(request)](sql::Database& database) -> Result<std::string> {
    FIELDSEAL_TRY(const auto user, activeUser(database, id));
    auto review = Uuid::parse(request.parameter("id"));
    if (!review || review->isNil()) return Error{Errc::not_found, "there is no such review"};
    FIELDSEAL_TRY(const auto names, projection::Names::load(database));
    FIELDSEAL_TRY(const auto contents, m_context.attachments.store.readers().lease());
    std::string body;
    FIELDSEAL_CHECK(m_cache.with(database, JournalId(*review), [&](const projection::FoldedReview& folded) -> Result<> {
      if (!folded.checklist) return Error{Errc::not_allowed_now, "the template of this review is not in the store"};
      const domain::Review view(folded.journal.registers(), *folded.checklist);
      const PageContext context{
          folded, view, names, user, m_context.office, database, *contents, m_context.clock, m_context.random};
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

ConsoleApi::Answer ConsoleApi::content(net::Request request) {
  const auto session = authorize(request);
  if (!session) co_return net::problem(session.error());
  const auto review = Uuid::parse(request.parameter("id"));
  const auto hash = crypto::parseHash("sha256:" + request.parameter("hash"));
  const Error missing{Errc::not_found, "no evidence of this review has such a content"};
  if (!review || review->isNil() || !hash) co_return net::problem(missing);
  auto read = [this, id = session->user, journal = JournalId(*review), wanted = crypto::printHash(*hash),
               missing](sql::Database& database) -> Result<domain::EvidenceContent> {
    FIELDSEAL_CHECK(activeUser(database, id));
    std::optional<domain::EvidenceContent> named;
    FIELDSEAL_CHECK(m_cache.with(database, journal, [&](const projection::FoldedReview& folded) -> Result<> {
      static const domain::Template kNoTemplate;
      for (const auto& evidence : domain::Review(folded.journal.registers(), kNoTemplate).evidence()) {
        if (evidence.content && evidence.content->sha256 == wanted) named = evidence.content;
      }
      return kOk;
    }));
    if (!named) return missing;
    return std::move(*named);
  };
  const auto named = co_await onReader(m_context, std::move(read));
  if (!named) co_return net::problem(named.error());
  auto find = [wanted = *hash](sql::Database& database) { return store::findAttachment(database, wanted); };
  const auto stored = co_await onReader(m_context.attachments, find);
  if (!stored) co_return net::problem(stored.error());
  if (!*stored) co_return net::problem({Errc::not_found, "the tablet has not sent this content yet"});
  co_return evidenceContentAnswer(m_context.attachments, **stored, *named, request);
}

ConsoleApi::Answer ConsoleApi::act(net::Request request, Act decide) {
  const auto session = authorize(request);
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
  co_return jsonAnswer(*written, 201);
}

asio::awaitable<Result<json::value>> ConsoleApi::tryAct(std::shared_ptr<const net::Request> request, UserId userId,
                                                        Act decide) {
  const auto review = Uuid::parse(request->parameter("id"));
  if (!review || review->isNil()) co_return Error{Errc::not_found, "there is no such review"};
  const JournalId journal(*review);
  auto read = [this, request, userId, journal, decide](sql::Database& database) -> Result<OfficeAct> {
    FIELDSEAL_TRY(const auto user, activeUser(database, userId));
    FIELDSEAL_TRY(const auto names, projection::Names::load(database));
    FIELDSEAL_TRY(const auto contents, m_context.attachments.store.readers().lease());
    OfficeAct act;
    FIELDSEAL_CHECK(m_cache.with(database, journal, [&](const projection::FoldedReview& folded) -> Result<> {
      if (!folded.checklist) return Error{Errc::not_allowed_now, "the template of this review is not in the store"};
      const domain::Review view(folded.journal.registers(), *folded.checklist);
      const PageContext context{
          folded, view, names, user, m_context.office, database, *contents, m_context.clock, m_context.random};
      FIELDSEAL_TRY(act, decide(context, *request));
      return kOk;
    }));
    return act;
  };
  auto act = co_await onReader(m_context, std::move(read));
  if (!act) co_return act.error();
  store::WriterWorker::Work work = [this, journal,
                                    entries = std::move(act->entries)](sql::Database& database) -> Result<> {
    FIELDSEAL_CHECK(store::appendOffice(database, m_context.office, journal, entries, m_context.clock.now()));
    return kOk;
  };
  const auto written = co_await commit(m_context, std::move(work));
  if (!written) co_return written.error();
  log::event(log::Level::info, "office_wrote", {{"journal", journal.toString()}, {"user", userId.toString()}});
  co_return std::move(act->answer);
}

}  // namespace fieldseal::api
