/// The running server: everything put together in one place.
#pragma once

#include <boost/asio/io_context.hpp>
#include <memory>
#include <thread>
#include <vector>

#include "admin/authority.hpp"
#include "api/console_api.hpp"
#include "api/content_api.hpp"
#include "api/device_api.hpp"
#include "api/upload_api.hpp"
#include "base/file_lock.hpp"
#include "net/listener.hpp"
#include "projection/projector.hpp"

namespace fieldseal::admin {

namespace asio = boost::asio;

class Server {
 public:
  /// Opens the store, binds both ports and begins to serve.
  /// @errors Errc::vault_busy while another server runs on this store; those of the configuration, keys, store and
  /// ports, each naming its file or address
  [[nodiscard]] static Result<std::unique_ptr<Server>> start(const Config& config, const Clock& clock, Random& random);
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;
  ~Server();

  /// "127.0.0.1:8443"
  [[nodiscard]] std::string deviceEndpoint() const { return m_deviceListener->endpoint(); }
  [[nodiscard]] std::string consoleEndpoint() const { return m_consoleListener->endpoint(); }
  [[nodiscard]] std::uint16_t devicePort() const { return m_deviceListener->port(); }
  [[nodiscard]] std::uint16_t consolePort() const { return m_consoleListener->port(); }

  /// Stops accepting, lets requests finish for at most `drain`, then closes the store. Once is enough.
  void stop(std::chrono::milliseconds drain = std::chrono::seconds{10});

  [[nodiscard]] store::Store& store() noexcept { return *m_store; }
  [[nodiscard]] projection::Projector& projector() noexcept { return *m_projector; }

 private:
  Server(FileLock lock, const Config& config, std::unique_ptr<store::Store> store,
         std::unique_ptr<store::Store> attachments, store::OfficeIdentity office, const Clock& clock, Random& random);
  [[nodiscard]] Result<> open();
  [[nodiscard]] Result<> listen();
  [[nodiscard]] api::AttachmentRoom attachmentRoom();
  void addHealth(net::Router& router);
  asio::awaitable<net::Response> health();

  FileLock m_lock;
  Config m_config;
  std::unique_ptr<store::Store> m_store;
  std::unique_ptr<store::Store> m_attachments;
  store::OfficeIdentity m_office;
  net::WorkerPool m_workers;
  net::WorkerPool m_attachmentWorkers;
  api::Context m_context;
  projection::ReviewCache m_cache;
  std::unique_ptr<projection::Projector> m_projector;
  net::Site m_deviceSite;
  net::Site m_consoleSite;
  api::DeviceApi m_deviceApi;
  api::ContentApi m_contentApi;
  api::UploadApi m_uploadApi;
  std::unique_ptr<api::ConsoleApi> m_consoleApi;
  // Sessions refer to what is above, so they go first.
  asio::io_context m_io;
  std::unique_ptr<net::Listener> m_deviceListener;
  std::unique_ptr<net::Listener> m_consoleListener;
  std::vector<std::thread> m_threads;
  bool m_stopped = false;
};

}  // namespace fieldseal::admin
