/// The routes of the devices' port.
#pragma once

#include <atomic>
#include <map>
#include <mutex>

#include "api/context.hpp"
#include "net/router.hpp"
#include "store/directory.hpp"

namespace fieldseal::api {

class DeviceApi {
 public:
  explicit DeviceApi(Context& context);

  void addRoutes(net::Router& router);

 private:
  using Answer = asio::awaitable<net::Response>;
  Answer hello(net::Request request);
  Answer join(net::Request request);
  Answer renew(net::Request request);
  Answer push(net::Request request);
  Answer pull(net::Request request);

  /// Remembers when a device was last there, at most once a minute.
  void noteSeen(DeviceId device);

  Context& m_context;
  auth::AttemptLimiter m_attempts;
  std::mutex m_mutex;
  std::map<DeviceId, WallTime> m_seen;
};

/// That the office goes on serving a device of its own.
/// @errors Errc::device_revoked; Errc::not_permitted for a user who is not active any more
[[nodiscard]] Result<> checkServed(sql::Database& database, const store::DeviceRecord& device);

/// The device that a certificate was made for; one that has ended is good for another one alone.
/// @errors Errc::unknown_device, also for a certificate that newer ones have replaced;
///         Errc::device_revoked; Errc::not_permitted for a user who is not active any more
[[nodiscard]] Result<store::DeviceRecord> authenticate(sql::Database& database,
                                                       const std::optional<net::ClientCertificate>& certificate);

}  // namespace fieldseal::api
