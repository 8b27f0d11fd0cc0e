/// The real fieldseal-server, running beside this program on free ports of the loopback.
#pragma once

#include <optional>

#include "base/ids.hpp"
#include "load/child_process.hpp"
#include "load/connection.hpp"

namespace fieldseal::bench {

/// What GET /healthz says.
struct Health {
  LogPosition logHead = 0;
  LogPosition projected = 0;
};

class ServerProcess {
 public:
  /// Waits until it listens. @throws std::runtime_error with its log when it does not
  ServerProcess(const std::filesystem::path& program, const std::filesystem::path& configFile,
                const std::filesystem::path& log);

  [[nodiscard]] const ServerAddress& deviceAddress() const noexcept { return m_address; }
  [[nodiscard]] Health health();
  /// Waits until the read model has all of the log. @return seconds that it took
  [[nodiscard]] double waitUntilProjected();
  [[nodiscard]] const ChildProcess& process() const noexcept { return m_process; }

 private:
  ChildProcess m_process;
  ServerAddress m_address;
  std::unique_ptr<Connection> m_connection;
};

}  // namespace fieldseal::bench
