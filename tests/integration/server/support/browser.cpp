#include "support/browser.hpp"

#include <stdexcept>

namespace fieldseal::test {

Browser::Browser(Authority& authority, const std::string& login) : Browser(authority) {
  const auto answer = signIn(login, kPassword);
  if (answer.status != 200) throw std::runtime_error("sign-in: " + answer.body + answer.fault);
}

HttpAnswer Browser::signIn(const std::string& login, const std::string& password) {
  const json::object body{{"login", login}, {"password", password}};
  auto answer = m_client.send({"POST", "/api/session", "application/json", json::serialize(body), {}});
  if (answer.status == 200) {
    const auto set = answer.header("set-cookie");
    cookie = set.substr(0, set.find(';'));
    csrf = at(answer.body, "/csrf").as_string();
  }
  return answer;
}

HttpAnswer Browser::get(const std::string& path) {
  return send({"GET", path, "", "", {}});
}

HttpAnswer Browser::post(const std::string& path, const json::value& body) {
  return send({"POST", path, "application/json", json::serialize(body), {{"X-Fieldseal-Csrf", csrf}}});
}

HttpAnswer Browser::send(HttpCall call) {
  if (!cookie.empty()) call.headers.emplace_back("Cookie", cookie);
  return m_client.send(call);
}

}  // namespace fieldseal::test
