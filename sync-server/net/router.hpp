/// Which handler answers which request: a table, looked up without any I/O.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <functional>
#include <string>
#include <vector>

#include "net/http_message.hpp"

namespace fieldseal::net {

namespace asio = boost::asio;

/// Who may call a route.
enum class Access {
  anyone,
  device,      ///< a client that showed a certificate of this authority which has not ended
  lateDevice,  ///< one whose certificate may have ended
};

using Handler = std::function<asio::awaitable<Response>(Request)>;

struct Route {
  Method method = Method::get;
  std::string pattern;  ///< "/v1/contents/{hash}": a name in braces stands for one segment
  Access access = Access::anyone;
  std::size_t bodyLimit = 0;
  Handler handler;
  bool readsItself = false;  ///< the handler reads the body as it arrives: Request::arriving
};

struct Match {
  const Route* route = nullptr;
  std::map<std::string, std::string> parameters;
};

class Router {
 public:
  void add(Route route);
  /// Answers GET and HEAD for every path that no route has.
  void setFallback(Handler handler) { m_fallback.handler = std::move(handler); }

  /// The route for a request.
  /// @errors Errc::not_found; Errc::not_allowed_now when the path is there for another method
  [[nodiscard]] Result<Match> match(Method method, const Target& target) const;

 private:
  struct Entry {
    Route route;
    std::vector<std::string> segments;
  };
  std::vector<Entry> m_entries;
  Route m_fallback;
};

}  // namespace fieldseal::net
