/// The console's port: its API (docs/console-api.md), and the page itself for every other address.
#pragma once

#include <filesystem>
#include <memory>

#include "api/console_contents.hpp"
#include "api/console_reviews.hpp"
#include "api/console_sessions.hpp"
#include "api/static_files.hpp"

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
  void stop() { m_sessions.stop(); }

 private:
  ConsoleApi(Context& context, projection::ReviewCache& cache, projection::Projector& projector, StaticFiles files,
             const Options& options);

  /// A file of the console, for every address that is no other.
  asio::awaitable<net::Response> asset(net::Request request);

  StaticFiles m_files;
  ConsoleSessions m_sessions;
  ConsoleReviews m_reviews;
  ConsoleContents m_contents;
};

}  // namespace fieldseal::api
