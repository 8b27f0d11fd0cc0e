#include "support/captured_log.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <sstream>
#include <stdexcept>

#include "admin/config.hpp"

namespace fieldseal::test {

CapturedLog::CapturedLog() : m_before(::dup(STDERR_FILENO)) {
  const auto file = m_folder.path() / "log";
  const int to = ::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
  if (m_before < 0 || to < 0 || ::dup2(to, STDERR_FILENO) < 0) throw std::runtime_error("the log cannot be captured");
  ::close(to);
  log::setLevel("info");
}

CapturedLog::~CapturedLog() {
  log::setLevel("error");  // as Authority::start leaves it
  ::dup2(m_before, STDERR_FILENO);
  ::close(m_before);
}

std::string CapturedLog::text() const {
  return admin::readFile(m_folder.path() / "log", 16 << 20).value();
}

std::vector<json::object> CapturedLog::events(std::string_view name) const {
  std::vector<json::object> found;
  std::istringstream lines(text());
  for (std::string line; std::getline(lines, line);) {
    auto event = parseJson(line).value().as_object();
    if (event.at("event").as_string() == json::string_view(name)) found.push_back(std::move(event));
  }
  return found;
}

}  // namespace fieldseal::test
