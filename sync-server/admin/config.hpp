/// The server's configuration file: JSON, every key checked, unknown keys refused.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "store/uploads.hpp"

namespace fieldseal::admin {

struct PortConfig {
  std::string host;
  std::uint16_t port = 0;  ///< 0 takes any that is free
};

struct Config {
  std::filesystem::path folder;  ///< of the file; other paths are relative to it
  std::filesystem::path database;
  std::filesystem::path projection;
  std::filesystem::path attachments;  ///< contents of evidence; "attachments.db" when the file does not say
  std::filesystem::path storeKey;
  std::filesystem::path officeKey;
  std::filesystem::path authorityKey;
  std::filesystem::path authorityCertificate;
  std::filesystem::path serverKey;
  std::filesystem::path serverCertificate;
  PortConfig device;
  PortConfig console;
  std::filesystem::path consoleFiles;  ///< folder of the built page; "" serves none
  std::string logLevel = "info";
  std::size_t ioThreads = 2;
  std::size_t workerThreads = 2;
  std::size_t connections = 4096;
  std::size_t connectionsPerAddress = 256;
  std::int64_t bodySeconds = 120;       ///< for a request's body, or a megabyte of a large one
  std::size_t cachedEntries = 500'000;  ///< of folded journals in memory
  std::int64_t sessionIdleMinutes = 30;
  std::int64_t sessionHours = 12;
  store::UploadLimits uploads;
};

inline constexpr std::string_view kConfigFormat = "fieldseal.server/1";
inline constexpr std::string_view kConfigFile = "server.json";

/// @param folder  that relative paths start from
/// @errors Errc::bad_format, naming the key and what is wrong with it
[[nodiscard]] Result<Config> parseConfig(std::string_view text, const std::filesystem::path& folder);

/// @errors Errc::not_found, Errc::io_error, as parseConfig with the file's name in front
[[nodiscard]] Result<Config> loadConfig(const std::filesystem::path& file);

/// What `init` writes.
[[nodiscard]] std::string defaultConfigText(const PortConfig& device, const PortConfig& console,
                                            const std::string& consoleFiles);

/// The bytes of a file of at most `limit`.
/// @errors Errc::not_found, Errc::too_large, Errc::io_error
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& file, std::size_t limit);

}  // namespace fieldseal::admin
