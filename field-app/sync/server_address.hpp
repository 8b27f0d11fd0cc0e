/// Where the office's server is, as people type it.
#pragma once

#include <QString>
#include <QUrl>

#include "base/result.hpp"

namespace fieldseal::app {

inline constexpr int kDefaultServerPort = 8443;

struct ServerAddress {
  QString host;
  int port = kDefaultServerPort;

  /// "host", "host:port", "[::1]:port" or an https:// address without a path.
  /// @errors Errc::bad_format
  [[nodiscard]] static Result<ServerAddress> parse(const QString& text);
  /// "host:port"
  [[nodiscard]] std::string toString() const;
  [[nodiscard]] QUrl url(const std::string& path) const;
};

}  // namespace fieldseal::app
