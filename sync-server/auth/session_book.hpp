/// Who is signed in to the console. In memory: a restart signs everybody out.
#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <string>

#include "base/clock.hpp"
#include "base/ids.hpp"
#include "base/random.hpp"
#include "crypto/hash.hpp"

namespace fieldseal::auth {

struct SessionTimes {
  std::chrono::milliseconds idle{std::chrono::minutes{30}};
  std::chrono::milliseconds absolute{std::chrono::hours{12}};
};

struct Session {
  UserId user;
  std::string csrf;
};

struct OpenedSession {
  std::string token;  ///< for the cookie; kept nowhere, only its hash is
  Session session;
};

/// Any thread.
class SessionBook {
 public:
  SessionBook(SessionTimes times, Random& random) : m_times(times), m_random(random) {}

  [[nodiscard]] OpenedSession open(UserId user, WallTime now);
  /// The session of a token, which is in use from now on; nothing for one that is unknown or over.
  [[nodiscard]] std::optional<Session> find(std::string_view token, WallTime now);
  void close(std::string_view token);
  /// Ends all sessions of a user.
  void closeAll(UserId user);

 private:
  struct Record {
    Session session;
    WallTime opened{};
    WallTime used{};
  };
  [[nodiscard]] bool isOver(const Record& record, WallTime now) const;

  SessionTimes m_times;
  Random& m_random;
  std::mutex m_mutex;
  std::map<crypto::Sha256, Record> m_sessions;  ///< by the hash of the token
};

}  // namespace fieldseal::auth
