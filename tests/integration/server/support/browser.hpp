/// A signed-in browser on the console's port.
#pragma once

#include <string>

#include "support/authority.hpp"

namespace fieldseal::test {

class Browser {
 public:
  /// Not signed in yet.
  explicit Browser(Authority& authority) : m_client(authority.console()) {}
  /// Signed in. @throws when that fails
  Browser(Authority& authority, const std::string& login);

  [[nodiscard]] HttpAnswer signIn(const std::string& login, const std::string& password);
  [[nodiscard]] HttpAnswer get(const std::string& path);
  [[nodiscard]] HttpAnswer post(const std::string& path, const json::value& body);
  [[nodiscard]] HttpAnswer send(HttpCall call);

  std::string cookie;  ///< "__Host-fieldseal=…"
  std::string csrf;

 private:
  HttpsClient m_client;
};

}  // namespace fieldseal::test
