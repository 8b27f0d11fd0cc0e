#include "api/console_api.hpp"

namespace fieldseal::api {

Result<std::unique_ptr<ConsoleApi>> ConsoleApi::create(Context& context, projection::ReviewCache& cache,
                                                       projection::Projector& projector, const Options& options) {
  FIELDSEAL_TRY(auto files, StaticFiles::load(options.files));
  return std::unique_ptr<ConsoleApi>(new ConsoleApi(context, cache, projector, std::move(files), options));
}

ConsoleApi::ConsoleApi(Context& context, projection::ReviewCache& cache, projection::Projector& projector,
                       StaticFiles files, const Options& options)
    : m_files(std::move(files)),
      m_sessions(context, {options.idle, options.absolute}),
      m_reviews(context, m_sessions, cache, projector),
      m_contents(context, m_sessions, cache) {}

void ConsoleApi::addRoutes(net::Router& router) {
  m_sessions.addRoutes(router);
  m_reviews.addRoutes(router);
  m_contents.addRoutes(router);
  router.setFallback([this](auto r) { return asset(std::move(r)); });
}

asio::awaitable<net::Response> ConsoleApi::asset(net::Request request) {
  // What looks like the API but is none must not be answered with the page.
  const bool isApi = !request.target.segments.empty() && request.target.segments.front() == "api";
  if (isApi) co_return net::problem({Errc::not_found, "there is nothing at this address"});
  co_return m_files.answer(request);
}

}  // namespace fieldseal::api
