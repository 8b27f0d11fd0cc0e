/// Takes connections on one port and hands each to a session.
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <memory>
#include <mutex>
#include <set>

#include "net/http_session.hpp"

namespace fieldseal::net {

class Listener {
 public:
  /// @param io  must outlive the listener, and all sessions of it end before the site goes
  Listener(asio::io_context& io, asio::ssl::context tls, Site& site);

  /// Binds and begins to accept.
  /// @param host  an address; "127.0.0.1", "::"
  /// @param port  0 takes any that is free
  /// @errors Errc::bad_format for a host that is no address, Errc::io_error
  [[nodiscard]] Result<> start(const std::string& host, std::uint16_t port);

  /// "127.0.0.1:8443", "[::1]:8443"
  [[nodiscard]] std::string endpoint() const;
  [[nodiscard]] std::uint16_t port() const noexcept { return m_local.port(); }

  /// Stops accepting; sessions end after the request that they are busy with. Any thread.
  void stop();
  /// Sessions that are still there.
  [[nodiscard]] std::size_t sessions() const { return m_site.meter.connections(); }

 private:
  asio::awaitable<void> acceptAll();
  void begin(tcp::socket socket);

  asio::io_context& m_io;
  asio::ssl::context m_tls;
  Site& m_site;
  tcp::acceptor m_acceptor;
  tcp::endpoint m_local;  ///< kept, since a closed acceptor does not tell it
  std::mutex m_mutex;
  std::set<std::weak_ptr<HttpSession>, std::owner_less<>> m_sessions;
  bool m_stopping = false;
};

}  // namespace fieldseal::net
