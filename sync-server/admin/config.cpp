#include "admin/config.hpp"

#include <fstream>
#include <functional>
#include <map>
#include <set>
#include <sstream>

#include "base/json_reader.hpp"

namespace fieldseal::admin {
namespace {

constexpr std::size_t kMaxConfigBytes = 64 * 1024;

Result<> refuseUnknown(const JsonReader& reader, const std::set<std::string_view>& known) {
  for (const auto& member : reader.raw()) {
    if (known.contains(std::string_view(member.key()))) continue;
    // Escaped as in the file: a key may hold a line break, and what is told is one line.
    const std::string quoted = json::serialize(json::string(member.key()));
    return Error{Errc::bad_format, reader.placeOf(quoted.substr(1, quoted.size() - 2)) + ": this key is not known"};
  }
  return kOk;
}

Result<> readPath(const JsonReader& reader, std::string_view key, const std::filesystem::path& folder,
                  std::filesystem::path& path) {
  FIELDSEAL_TRY(const auto text, reader.text(key));
  if (text.empty()) return Error{Errc::bad_format, reader.placeOf(key) + ": expected a path"};
  path = folder / std::filesystem::path(std::string(text));
  return kOk;
}

Result<> readNumber(const JsonReader& reader, std::string_view key, std::int64_t least, std::int64_t most,
                    const std::function<void(std::int64_t)>& take) {
  FIELDSEAL_TRY(const auto value, reader.maybeInteger(key));
  if (!value) return kOk;
  if (*value < least || *value > most) {
    return Error{Errc::bad_format, reader.placeOf(key) + ": expected a number from " + std::to_string(least) + " to " +
                                       std::to_string(most)};
  }
  take(*value);
  return kOk;
}

Result<> readPort(const JsonReader& reader, PortConfig& port) {
  FIELDSEAL_TRY(port.host, reader.text("host"));
  FIELDSEAL_TRY(const auto number, reader.integer("port"));
  if (number < 0 || number > 65535) return Error{Errc::bad_format, reader.placeOf("port") + ": expected 0 to 65535"};
  port.port = static_cast<std::uint16_t>(number);
  return kOk;
}

Result<> readPaths(const JsonReader& root, Config& config) {
  const std::map<std::string_view, std::filesystem::path*> paths{
      {"database", &config.database},          {"projection", &config.projection},
      {"store_key", &config.storeKey},         {"office_key", &config.officeKey},
      {"authority_key", &config.authorityKey}, {"authority_certificate", &config.authorityCertificate},
      {"server_key", &config.serverKey},       {"server_certificate", &config.serverCertificate},
  };
  for (const auto& [key, path] : paths) FIELDSEAL_CHECK(readPath(root, key, config.folder, *path));
  return kOk;
}

Result<> readConsole(const JsonReader& root, Config& config) {
  FIELDSEAL_TRY(const auto console, root.child("console"));
  FIELDSEAL_CHECK(refuseUnknown(console, {"host", "port", "files", "session_idle_minutes", "session_hours"}));
  FIELDSEAL_CHECK(readPort(console, config.console));
  FIELDSEAL_TRY(const auto files, console.maybeText("files"));
  if (files && !files->empty()) config.consoleFiles = config.folder / std::filesystem::path(std::string(*files));
  FIELDSEAL_CHECK(
      readNumber(console, "session_idle_minutes", 1, 24 * 60, [&](auto n) { config.sessionIdleMinutes = n; }));
  return readNumber(console, "session_hours", 1, 24 * 7, [&](auto n) { config.sessionHours = n; });
}

Result<> readUploads(const JsonReader& root, store::UploadLimits& uploads) {
  if (root.raw().if_contains("uploads") == nullptr) return kOk;
  constexpr std::int64_t kMost = 1LL << 50;
  FIELDSEAL_TRY(const auto reader, root.child("uploads"));
  FIELDSEAL_CHECK(refuseUnknown(reader, {"max_bytes", "request_bytes", "quota_bytes", "keep_free_bytes",
                                         "unfinished_per_device", "expiry_hours"}));
  const auto bytesInto = [](std::uint64_t& target) {
    return [&target](std::int64_t n) { target = static_cast<std::uint64_t>(n); };
  };
  FIELDSEAL_CHECK(readNumber(reader, "max_bytes", 1, kMost, bytesInto(uploads.uploadBytes)));
  FIELDSEAL_CHECK(readNumber(reader, "request_bytes", 1, kMost, bytesInto(uploads.requestBytes)));
  FIELDSEAL_CHECK(readNumber(reader, "quota_bytes", 0, kMost, bytesInto(uploads.quotaBytes)));
  FIELDSEAL_CHECK(readNumber(reader, "keep_free_bytes", 0, kMost, bytesInto(uploads.keepFreeBytes)));
  FIELDSEAL_CHECK(
      readNumber(reader, "unfinished_per_device", 1, 100'000, [&](auto n) { uploads.unfinishedPerDevice = n; }));
  return readNumber(reader, "expiry_hours", 1, 24 * 365, [&](auto n) { uploads.expiry = std::chrono::hours{n}; });
}

Result<> readLimits(const JsonReader& root, Config& config) {
  const auto sizeInto = [](std::size_t& target) {
    return [&target](std::int64_t n) { target = static_cast<std::size_t>(n); };
  };
  FIELDSEAL_CHECK(readNumber(root, "io_threads", 1, 64, sizeInto(config.ioThreads)));
  FIELDSEAL_CHECK(readNumber(root, "worker_threads", 1, 64, sizeInto(config.workerThreads)));
  FIELDSEAL_CHECK(readNumber(root, "connections", 1, 100'000, sizeInto(config.connections)));
  FIELDSEAL_CHECK(readNumber(root, "connections_per_address", 1, 100'000, sizeInto(config.connectionsPerAddress)));
  FIELDSEAL_CHECK(readNumber(root, "body_seconds", 1, 3600, [&](auto n) { config.bodySeconds = n; }));
  return readNumber(root, "cached_entries", 1000, 100'000'000, sizeInto(config.cachedEntries));
}

}  // namespace

Result<Config> parseConfig(std::string_view text, const std::filesystem::path& folder) {
  FIELDSEAL_TRY(const auto tree, parseJson(text));
  FIELDSEAL_TRY(const auto root, JsonReader::object(tree));
  FIELDSEAL_CHECK(refuseUnknown(root, {"format",
                                       "database",
                                       "projection",
                                       "store_key",
                                       "office_key",
                                       "authority_key",
                                       "authority_certificate",
                                       "server_key",
                                       "server_certificate",
                                       "device",
                                       "console",
                                       "log_level",
                                       "io_threads",
                                       "worker_threads",
                                       "connections",
                                       "connections_per_address",
                                       "body_seconds",
                                       "cached_entries",
                                       "attachments",
                                       "uploads"}));
  FIELDSEAL_TRY(const auto format, root.text("format"));
  if (format != kConfigFormat)
    return Error{Errc::bad_format, "format: expected \"" + std::string(kConfigFormat) + "\""};
  Config config;
  config.folder = folder;
  FIELDSEAL_CHECK(readPaths(root, config));
  FIELDSEAL_TRY(const auto device, root.child("device"));
  FIELDSEAL_CHECK(refuseUnknown(device, {"host", "port"}));
  FIELDSEAL_CHECK(readPort(device, config.device));
  FIELDSEAL_CHECK(readConsole(root, config));
  FIELDSEAL_CHECK(readLimits(root, config));
  FIELDSEAL_TRY(const auto attachments, root.maybeText("attachments"));
  config.attachments = config.folder / std::string(attachments.value_or("attachments.db"));
  FIELDSEAL_CHECK(readUploads(root, config.uploads));
  FIELDSEAL_TRY(const auto level, root.maybeText("log_level"));
  config.logLevel = level.value_or("info");
  if (!std::set<std::string>{"debug", "info", "warning", "error"}.contains(config.logLevel)) {
    return Error{Errc::bad_format, "log_level: expected debug, info, warning or error"};
  }
  return config;
}

Result<Config> loadConfig(const std::filesystem::path& file) {
  FIELDSEAL_TRY(const auto text, readFile(file, kMaxConfigBytes));
  auto config = parseConfig(text, std::filesystem::absolute(file).parent_path());
  if (!config) return Error{config.error().code, file.string() + ": " + config.error().detail};
  return config;
}

std::string defaultConfigText(const PortConfig& device, const PortConfig& console, const std::string& consoleFiles) {
  // Written by hand for its order and line breaks: people edit it.
  const auto quoted = [](const std::string& text) { return json::serialize(json::string_view(text)); };
  std::ostringstream out;
  out << "{\n"
      << "  \"format\": " << quoted(std::string(kConfigFormat)) << ",\n"
      << "  \"database\": \"store.db\",\n"
      << "  \"projection\": \"projection.db\",\n"
      << "  \"attachments\": \"attachments.db\",\n"
      << "  \"store_key\": \"keys/store.key\",\n"
      << "  \"office_key\": \"keys/office.key\",\n"
      << "  \"authority_key\": \"keys/authority.key.pem\",\n"
      << "  \"authority_certificate\": \"authority.pem\",\n"
      << "  \"server_key\": \"keys/server.key.pem\",\n"
      << "  \"server_certificate\": \"server.pem\",\n"
      << "  \"device\": {\"host\": " << quoted(device.host) << ", \"port\": " << device.port << "},\n"
      << "  \"console\": {\"host\": " << quoted(console.host) << ", \"port\": " << console.port
      << ", \"files\": " << quoted(consoleFiles) << "},\n"
      << "  \"log_level\": \"info\"\n"
      << "}\n";
  return out.str();
}

Result<std::string> readFile(const std::filesystem::path& file, std::size_t limit) {
  std::error_code fault;
  if (!std::filesystem::is_regular_file(file, fault)) return Error{Errc::not_found, file.string() + ": no such file"};
  const auto size = std::filesystem::file_size(file, fault);
  if (!fault && size > limit) {
    return Error{Errc::too_large, file.string() + ": over " + std::to_string(limit) + " bytes"};
  }
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  // Of an empty file nothing is inserted, which a stream takes for a failure.
  if (!in || (!text && size > 0)) return Error{Errc::io_error, file.string() + ": cannot be read"};
  return std::move(text).str();
}

}  // namespace fieldseal::admin
