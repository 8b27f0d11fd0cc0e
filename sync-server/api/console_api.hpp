/// The routes of the console's port: docs/console-api.md.
#pragma once

#include <filesystem>
#include <memory>

#include "api/console_pages.hpp"
#include "api/context.hpp"
#include "api/static_files.hpp"
#include "auth/session_book.hpp"
#include "auth/sign_in.hpp"
#include "net/router.hpp"
#include "projection/projector.hpp"

namespace fieldseal::api {

class ConsoleApi {
 public:
  struct Options {
    std::filesystem::path files;
    std::chrono::milliseconds idle;
    std::chrono::milliseconds absolute;
  };
  /// @errors as StaticFiles::load
  [[nodiscard]] static Result<std::unique_ptr<ConsoleApi>> create(Context& context, projection::ReviewCache& cache,
                                                                  projection::Projector& projector,
                                                                  const Options& options);

  void addRoutes(net::Router& router);
  /// Waits for sign-ins that are being checked.
  void stop() { m_signInWorker.join(); }

 private:
  using Answer = asio::awaitable<net::Response>;
  /// A page of one review, made on a worker from its fold.
  using Page = Result<json::value> (*)(const PageContext& page, const net::Request& request);
  /// A change: what to write, decided from the fold; and the body of the answer.
  using Act = Result<OfficeAct> (*)(const PageContext& page, const net::Request& request);

  ConsoleApi(Context& context, projection::ReviewCache& cache, projection::Projector& projector, StaticFiles files,
             const Options& options);

  Answer signIn(net::Request request);
  Answer session(net::Request request);
  Answer signOut(net::Request request);
  Answer reviews(net::Request request);
  Answer page(net::Request request, Page render);
  Answer content(net::Request request);
  Answer act(net::Request request, Act decide);
  /// A file of the console, for every address that is no other.
  Answer asset(net::Request request);
  /// Decides from what is there now and writes it. @return the body of the answer
  /// @errors Errc::forked_chain when another desk wrote at the same moment
  asio::awaitable<Result<json::value>> tryAct(std::shared_ptr<const net::Request> request, UserId user, Act decide);

  /// The session of a request, its token checked when it changes something.
  /// @errors Errc::unauthorized; Errc::not_permitted for a wrong token or another origin
  [[nodiscard]] Result<auth::Session> authorize(const net::Request& request);
  [[nodiscard]] json::value sessionJson(const store::UserRecord& user, const auth::Session& session) const;

  Context& m_context;
  projection::ReviewCache& m_cache;
  projection::Projector& m_projector;
  StaticFiles m_files;
  auth::SignIn m_signIn;
  /// One: whoever guesses passwords keeps no worker from the tablets.
  net::WorkerPool m_signInWorker{1};
  auth::SessionBook m_sessions;
};

}  // namespace fieldseal::api
