#include "load/server_process.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

#include "base/json_reader.hpp"
#include "percentiles.hpp"

namespace fieldseal::bench {
namespace {

constexpr std::chrono::milliseconds kPoll{5};
constexpr double kStartSeconds = 20;
constexpr double kProjectionSeconds = 600;

std::string readText(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

/// HOST:PORT behind "ready device=", once the line is whole.
std::optional<ServerAddress> addressIn(const std::string& log) {
  constexpr std::string_view kReady = "ready device=";
  const std::size_t at = log.find(kReady);
  const std::size_t end = at == std::string::npos ? at : log.find(' ', at + kReady.size());
  if (end == std::string::npos) return std::nullopt;
  const std::string endpoint = log.substr(at + kReady.size(), end - at - kReady.size());
  const std::size_t colon = endpoint.rfind(':');
  return ServerAddress{endpoint.substr(0, colon), endpoint.substr(colon + 1)};
}

}  // namespace

ServerProcess::ServerProcess(const std::filesystem::path& program, const std::filesystem::path& configFile,
                             const std::filesystem::path& log)
    : m_process({program, "serve", "--config", configFile}, log) {
  const Stopwatch watch;
  for (;;) {
    if (const auto address = addressIn(readText(log))) {
      m_address = *address;
      return;
    }
    if (!m_process.running() || watch.seconds() > kStartSeconds)
      throw std::runtime_error("the server does not start:\n" + readText(log));
    std::this_thread::sleep_for(kPoll);
  }
}

Health ServerProcess::health() {
  if (!m_connection) m_connection = std::make_unique<Connection>(m_address, "", std::nullopt);
  const Answer answer = m_connection->exchange(formatRequest(m_address, "GET", "/healthz", "", ""));
  const auto tree = parseJson(answer.body).value();
  const auto reader = JsonReader::object(tree).value();
  return {static_cast<LogPosition>(reader.integer("log_head").value()),
          static_cast<LogPosition>(reader.integer("projected").value())};
}

double ServerProcess::waitUntilProjected() {
  const Stopwatch watch;
  for (;;) {
    const Health now = health();
    if (now.projected >= now.logHead) return watch.seconds();
    if (watch.seconds() > kProjectionSeconds) throw std::runtime_error("the read model does not catch up");
    std::this_thread::sleep_for(kPoll);
  }
}

}  // namespace fieldseal::bench
