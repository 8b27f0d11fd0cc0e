#include "net/listener.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "log/event_log.hpp"

namespace fieldseal::net {
namespace {

constexpr auto kToken = asio::as_tuple(asio::use_awaitable);
/// When the process has no file descriptors left, accepting again at once would only spin.
constexpr std::chrono::milliseconds kAcceptPause{100};

}  // namespace

Listener::Listener(asio::io_context& io, asio::ssl::context tls, Site& site)
    : m_io(io), m_tls(std::move(tls)), m_site(site), m_acceptor(asio::make_strand(io)) {}

Result<> Listener::start(const std::string& host, std::uint16_t port) {
  boost::system::error_code fault;
  const auto address = asio::ip::make_address(host, fault);
  if (fault) return Error{Errc::bad_format, "not an address to listen on: " + host};
  const tcp::endpoint endpoint(address, port);
  m_acceptor.open(endpoint.protocol(), fault);
  if (!fault) m_acceptor.set_option(asio::socket_base::reuse_address(true), fault);
  if (!fault) m_acceptor.bind(endpoint, fault);
  if (!fault) m_acceptor.listen(asio::socket_base::max_listen_connections, fault);
  if (fault) return Error{Errc::io_error, host + ":" + std::to_string(port) + ": " + fault.message()};
  m_local = m_acceptor.local_endpoint(fault);
  if (fault) return Error{Errc::io_error, host + ": " + fault.message()};
  asio::co_spawn(m_acceptor.get_executor(), acceptAll(), asio::detached);
  return kOk;
}

std::string Listener::endpoint() const {
  const auto address = m_local.address().to_string();
  return (m_local.address().is_v6() ? "[" + address + "]" : address) + ":" + std::to_string(m_local.port());
}

asio::awaitable<void> Listener::acceptAll() {
  asio::steady_timer pause(m_acceptor.get_executor());
  for (;;) {
    const asio::any_io_executor strand = asio::make_strand(m_io);
    auto [fault, socket] = co_await m_acceptor.async_accept(strand, kToken);
    if (!m_acceptor.is_open()) co_return;
    if (!fault) {
      begin(std::move(socket));
      continue;
    }
    if (fault == asio::error::operation_aborted) co_return;
    log::event(log::Level::warning, "accept_failed", {{"site", m_site.name}, {"error", fault.message()}});
    pause.expires_after(kAcceptPause);
    [[maybe_unused]] const auto [waited] = co_await pause.async_wait(kToken);
  }
}

void Listener::begin(tcp::socket socket) {
  boost::system::error_code fault;
  const auto peer = socket.remote_endpoint(fault);
  if (fault) return;
  auto address = peer.address().to_string();
  if (!m_site.meter.enter(address)) {
    log::event(log::Level::warning, "too_many_connections", {{"site", m_site.name}});
    return;
  }
  const auto executor = socket.get_executor();
  auto session = std::make_shared<HttpSession>(std::move(socket), m_tls, m_site, std::move(address));
  {
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_sessions, [](const auto& known) { return known.expired(); });
    m_sessions.insert(session);
    if (m_stopping) return;
  }
  asio::co_spawn(executor, session->run(), [session](const std::exception_ptr& thrown) {
    if (thrown) log::event(log::Level::error, "session_failed");
  });
}

void Listener::stop() {
  asio::post(m_acceptor.get_executor(), [this] {
    boost::system::error_code ignored;
    m_acceptor.close(ignored);
  });
  const std::lock_guard lock(m_mutex);
  m_stopping = true;
  for (const auto& known : m_sessions) {
    if (const auto session = known.lock()) session->stop();
  }
}

}  // namespace fieldseal::net
