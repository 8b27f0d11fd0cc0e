/// The bytes that evidence of a review names: /api/reviews/{id}/contents/{hash}.
#pragma once

#include "api/console_sessions.hpp"
#include "projection/review_cache.hpp"

namespace fieldseal::api {

class ConsoleContents {
 public:
  ConsoleContents(Context& context, ConsoleSessions& sessions, projection::ReviewCache& cache)
      : m_context(context), m_sessions(sessions), m_cache(cache) {}

  void addRoutes(net::Router& router);

 private:
  asio::awaitable<net::Response> content(net::Request request);

  Context& m_context;
  ConsoleSessions& m_sessions;
  projection::ReviewCache& m_cache;
};

}  // namespace fieldseal::api
