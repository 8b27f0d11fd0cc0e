/// What this process writes to its standard error while the object lives: the server's log.
#pragma once

#include <string>

#include "log/event_log.hpp"
#include "support/temporary_folder.hpp"

namespace fieldseal::test {

class CapturedLog {
 public:
  /// Lets the log say all that it says in use.
  CapturedLog();
  CapturedLog(const CapturedLog&) = delete;
  CapturedLog& operator=(const CapturedLog&) = delete;
  ~CapturedLog();

  [[nodiscard]] std::string text() const;
  /// The events of this name, in order. @throws for a line that is no JSON object
  [[nodiscard]] std::vector<json::object> events(std::string_view name) const;

 private:
  TemporaryFolder m_folder;
  int m_before;
};

}  // namespace fieldseal::test
