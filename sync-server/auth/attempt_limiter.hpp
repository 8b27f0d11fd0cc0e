/// Slows down guessing: after some failures a key has to wait, longer each time.
#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <string>

#include "base/clock.hpp"

namespace fieldseal::auth {

struct AttemptPolicy {
  int freeFailures = 5;
  std::chrono::seconds firstDelay{1};  ///< doubles with every further failure
  std::chrono::seconds longestDelay{900};
  std::chrono::seconds forgetAfter{3600};
};

/// Keys are logins, addresses, names of codes. Any thread.
class AttemptLimiter {
 public:
  explicit AttemptLimiter(AttemptPolicy policy = {}) : m_policy(policy) {}

  /// How long this key still has to wait; nothing when it may try.
  [[nodiscard]] std::optional<std::chrono::seconds> waitFor(const std::string& key, WallTime now) const;
  void noteFailure(const std::string& key, WallTime now);
  void noteSuccess(const std::string& key);
  /// Takes one failure back that was noted before its outcome was known.
  void takeBack(const std::string& key);

 private:
  struct Record {
    int failures = 0;
    WallTime last{};
    WallTime blockedUntil{};
  };
  void dropOld(WallTime now);

  AttemptPolicy m_policy;
  mutable std::mutex m_mutex;
  std::map<std::string, Record> m_records;
};

}  // namespace fieldseal::auth
