#include "admin/server.hpp"

#include "api/security_headers.hpp"
#include "log/event_log.hpp"
#include "net/tls_context.hpp"
#include "store/key_file.hpp"
#include "store/segment_log.hpp"

namespace fieldseal::admin {
namespace {

constexpr std::chrono::milliseconds kDrainStep{10};
/// Hashing finished uploads and reading contents; one would let a large upload hold up every picture.
constexpr std::size_t kAttachmentThreads = 2;

net::Limits limitsOf(const Config& config) {
  net::Limits limits;
  limits.connections = config.connections;
  limits.connectionsPerAddress = config.connectionsPerAddress;
  limits.body = std::chrono::seconds{config.bodySeconds};
  return limits;
}

/// The lease ends here: it must not outlive the store, which a server that cannot listen takes with it.
Result<store::OfficeIdentity> officeIn(const Config& config, store::Store& store) {
  FIELDSEAL_TRY(const auto lease, store.readers().lease());
  return loadOffice(config, *lease);
}

}  // namespace

Result<std::unique_ptr<Server>> Server::start(const Config& config, const Clock& clock, Random& random) {
  FIELDSEAL_TRY(auto lock, lockStore(config));
  FIELDSEAL_TRY(auto key, store::readKeyFile(config.storeKey));
  auto opened = store::Store::open(config.database, std::move(key));
  if (!opened) return Error{opened.error().code, config.database.string() + ": " + opened.error().detail};
  auto store = std::move(*opened);
  FIELDSEAL_TRY(auto office, officeIn(config, *store));
  FIELDSEAL_TRY(auto sameKey, store::readKeyFile(config.storeKey));
  auto contents = store::Store::openAttachments(config.attachments, std::move(sameKey));
  if (!contents) return Error{contents.error().code, config.attachments.string() + ": " + contents.error().detail};
  auto server = std::unique_ptr<Server>(
      new Server(std::move(lock), config, std::move(store), std::move(*contents), std::move(office), clock, random));
  FIELDSEAL_CHECK(server->open());
  FIELDSEAL_CHECK(server->listen());
  return server;
}

Server::Server(FileLock lock, const Config& config, std::unique_ptr<store::Store> store,
               std::unique_ptr<store::Store> attachments, store::OfficeIdentity office, const Clock& clock,
               Random& random)
    : m_lock(std::move(lock)),
      m_config(config),
      m_store(std::move(store)),
      m_attachments(std::move(attachments)),
      m_office(std::move(office)),
      m_workers(config.workerThreads),
      m_attachmentWorkers(kAttachmentThreads),
      m_context{*m_store, m_office, m_workers, clock, random, attachmentRoom()},
      m_cache(config.cachedEntries, m_office.desks),
      m_deviceSite("device", limitsOf(config)),
      m_consoleSite("console", limitsOf(config)),
      m_deviceApi(m_context),
      m_contentApi(m_context),
      m_uploadApi(m_context) {}

api::AttachmentRoom Server::attachmentRoom() {
  return {*m_attachments, m_attachmentWorkers, m_config.uploads, m_config.attachments.parent_path()};
}

Server::~Server() {
  stop(std::chrono::milliseconds{0});
}

Result<> Server::open() {
  log::setLevel(m_config.logLevel);
  FIELDSEAL_TRY(auto key, store::readKeyFile(m_config.storeKey));
  FIELDSEAL_TRY(m_projector, projection::Projector::open(m_config.projection, key, *m_store, m_cache, m_office.desks));
  m_store->writer().onCommit([projector = m_projector.get()] { projector->wake(); });
  m_projector->start();
  api::ConsoleApi::Options options{m_config.consoleFiles, std::chrono::minutes{m_config.sessionIdleMinutes},
                                   std::chrono::hours{m_config.sessionHours}};
  FIELDSEAL_TRY(m_consoleApi, api::ConsoleApi::create(m_context, m_cache, *m_projector, options));
  m_deviceApi.addRoutes(m_deviceSite.router);
  m_contentApi.addRoutes(m_deviceSite.router);
  m_uploadApi.addRoutes(m_deviceSite.router);
  m_deviceSite.heedsMethodOverride = true;
  m_uploadApi.sweep();
  m_consoleApi->addRoutes(m_consoleSite.router);
  addHealth(m_deviceSite.router);
  addHealth(m_consoleSite.router);
  m_deviceSite.finish = api::setDeviceHeaders;
  m_consoleSite.finish = api::setConsoleHeaders;
  return kOk;
}

Result<> Server::listen() {
  FIELDSEAL_TRY(auto deviceTls, net::makeDeviceContext(m_office.server, m_office.authority.certificatePem));
  FIELDSEAL_TRY(auto consoleTls, net::makeConsoleContext(m_office.server));
  m_deviceListener = std::make_unique<net::Listener>(m_io, std::move(deviceTls), m_deviceSite);
  m_consoleListener = std::make_unique<net::Listener>(m_io, std::move(consoleTls), m_consoleSite);
  FIELDSEAL_CHECK(m_deviceListener->start(m_config.device.host, m_config.device.port));
  FIELDSEAL_CHECK(m_consoleListener->start(m_config.console.host, m_config.console.port));
  for (std::size_t i = 0; i < m_config.ioThreads; ++i) m_threads.emplace_back([this] { m_io.run(); });
  log::event(log::Level::info, "started", {{"device", deviceEndpoint()}, {"console", consoleEndpoint()}});
  return kOk;
}

void Server::addHealth(net::Router& router) {
  router.add({net::Method::get, "/healthz", net::Access::anyone, 0, [this](const net::Request&) { return health(); }});
}

asio::awaitable<net::Response> Server::health() {
  auto read = [](sql::Database& database) { return store::logHead(database); };
  const auto head = co_await api::onReader(m_context, read);
  if (!head) co_return net::problem(503, head.error());
  const json::object body{{"status", "ok"}, {"log_head", *head}, {"projected", m_projector->position()}};
  co_return net::jsonResponse(json::serialize(body));
}

void Server::stop(std::chrono::milliseconds drain) {
  if (std::exchange(m_stopped, true)) return;
  if (m_deviceListener) m_deviceListener->stop();
  if (m_consoleListener) m_consoleListener->stop();
  const auto deadline = std::chrono::steady_clock::now() + drain;
  const auto busy = [&] { return m_deviceListener->sessions() + m_consoleListener->sessions() > 0; };
  while (!m_threads.empty() && busy() && std::chrono::steady_clock::now() < deadline) {
    std::this_thread::sleep_for(kDrainStep);
  }
  m_io.stop();
  for (auto& thread : m_threads) thread.join();
  m_threads.clear();
  if (m_consoleApi) m_consoleApi->stop();
  m_workers.join();
  m_attachmentWorkers.join();
  if (m_projector) m_projector->stop();
  m_store->stop();
  m_attachments->stop();
  log::event(log::Level::info, "stopped");
}

}  // namespace fieldseal::admin
