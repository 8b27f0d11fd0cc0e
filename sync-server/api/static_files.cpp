#include "api/static_files.hpp"

#include <fstream>
#include <sstream>

namespace fieldseal::api {
namespace {

constexpr std::uintmax_t kMaxBytes = 64ULL << 20;

const std::map<std::string_view, std::string_view> kTypes{
    {".html", "text/html; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".json", "application/json"},
    {".svg", "image/svg+xml"},
    {".png", "image/png"},
    {".ico", "image/x-icon"},
    {".woff2", "font/woff2"},
    {".txt", "text/plain; charset=utf-8"},
    {".webmanifest", "application/manifest+json"},
};

std::string typeOf(const std::filesystem::path& file) {
  const auto found = kTypes.find(file.extension().string());
  return std::string(found == kTypes.end() ? "application/octet-stream" : found->second);
}

Result<std::string> readAll(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  if (!in) return Error{Errc::io_error, file.string() + ": cannot be read"};
  return std::move(text).str();
}

}  // namespace

Result<StaticFiles> StaticFiles::load(const std::filesystem::path& folder) {
  StaticFiles files;
  if (folder.empty()) return files;
  std::error_code fault;
  if (!std::filesystem::is_directory(folder, fault)) {
    return Error{Errc::not_found, "console.files: " + folder.string() + " is no folder"};
  }
  std::uintmax_t total = 0;
  for (const auto& item : std::filesystem::recursive_directory_iterator(folder, fault)) {
    if (!item.is_regular_file(fault)) continue;
    total += item.file_size(fault);
    if (fault || total > kMaxBytes) return Error{Errc::too_large, "console.files: over 64 MiB in " + folder.string()};
    const auto path = "/" + std::filesystem::relative(item.path(), folder).generic_string();
    FIELDSEAL_TRY(auto bytes, readAll(item.path()));
    const auto etag = "\"" + toHex(crypto::sha256(bytes)).substr(0, 32) + "\"";
    // Vite puts what it names by hash into assets/ and nothing else.
    files.m_files[path] = {std::move(bytes), typeOf(item.path()), etag, path.starts_with("/assets/")};
  }
  if (fault) return Error{Errc::io_error, folder.string() + ": " + fault.message()};
  return files;
}

net::Response StaticFiles::answer(const net::Request& request) const {
  auto found = m_files.find(request.target.path);
  const auto& segments = request.target.segments;
  const bool isPage = segments.empty() || segments.back().find('.') == std::string::npos;
  if (found == m_files.end() && isPage) found = m_files.find("/index.html");
  if (found == m_files.end()) {
    return net::problem({Errc::not_found, m_files.empty()
                                              ? "no console page is installed: see console.files in the configuration"
                                              : "there is nothing at this address"});
  }
  const auto& file = found->second;
  net::Response response;
  response.headers.emplace_back("ETag", file.etag);
  response.headers.emplace_back("Cache-Control", file.immutable ? "public, max-age=31536000, immutable" : "no-cache");
  if (request.ifNoneMatch == file.etag) {
    response.status = 304;
    return response;
  }
  response.contentType = file.type;
  response.body = file.bytes;
  return response;
}

}  // namespace fieldseal::api
