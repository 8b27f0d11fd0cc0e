/// What one port serves and the limits it keeps.
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <string>

#include "net/router.hpp"

namespace fieldseal::net {

struct Limits {
  std::size_t connections = 4096;
  std::size_t connectionsPerAddress = 256;
  std::size_t headerBytes = 16 * 1024;
  std::size_t bodyBytesInFlight = 256 * 1024 * 1024;  ///< of all requests that are being read or answered
  std::chrono::seconds handshake{15};
  std::chrono::seconds idle{75};
  std::chrono::seconds header{15};
  std::chrono::seconds body{120};
  std::chrono::seconds write{120};
};

/// Counts connections and bytes against the limits. Any thread.
class Meter {
 public:
  explicit Meter(const Limits& limits) : m_limits(limits) {}

  /// @return false when there are too many, of all or of this address
  [[nodiscard]] bool enter(const std::string& address);
  void leave(const std::string& address);
  /// @return false when the bytes would not fit
  [[nodiscard]] bool reserve(std::size_t bytes);
  void release(std::size_t bytes) { m_bytes -= bytes; }
  [[nodiscard]] std::size_t connections() const;

 private:
  Limits m_limits;
  mutable std::mutex m_mutex;
  std::size_t m_connections = 0;
  std::map<std::string, std::size_t> m_addresses;
  std::atomic<std::size_t> m_bytes{0};
};

struct Site {
  Site(std::string siteName, const Limits& siteLimits)
      : name(std::move(siteName)), limits(siteLimits), meter(siteLimits) {}

  std::string name;  ///< "device", "console": for the log
  Router router;
  Limits limits;
  /// Sets the headers that every response of the site has.
  std::function<void(const Request&, Response&)> finish;
  Meter meter;
  bool heedsMethodOverride = false;  ///< see methodOf
};

}  // namespace fieldseal::net
