/// The console's built page, read into memory once at start.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "net/http_message.hpp"

namespace fieldseal::api {

class StaticFiles {
 public:
  /// @param folder  "" for none: every request is then told that no page is installed
  /// @errors Errc::not_found, Errc::too_large over 64 MiB in all, Errc::io_error
  [[nodiscard]] static Result<StaticFiles> load(const std::filesystem::path& folder);

  /// The file at a path; index.html for a path whose last segment has no dot.
  [[nodiscard]] net::Response answer(const net::Request& request) const;

 private:
  struct File {
    std::string bytes;
    std::string type;
    std::string etag;
    bool immutable = false;  ///< its name holds a hash of its contents
  };
  std::map<std::string, File, std::less<>> m_files;  ///< by path, "/index.html"
};

}  // namespace fieldseal::api
