/// Checks a login and a password, slowly and evenly.
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "auth/attempt_limiter.hpp"
#include "store/directory.hpp"

namespace fieldseal::auth {

/// Has to wait before the next try.
struct MustWait {
  std::chrono::seconds wait;
};

/// Any thread.
class SignIn {
 public:
  explicit SignIn(const Clock& clock);

  /// Whether this login, from this address, may try now. A try counts as failed until it has
  /// succeeded, so that many at once are no way round the limit.
  [[nodiscard]] std::optional<MustWait> begin(const std::string& login, const std::string& address);

  /// Takes as long for a login that nobody has as for a wrong password. Not for an event loop.
  /// @errors Errc::unauthorized, the same for every reason; of the store
  [[nodiscard]] Result<store::UserRecord> check(sql::Database& database, const std::string& login,
                                                const std::string& password, const std::string& address);

 private:
  const Clock& m_clock;
  AttemptLimiter m_logins;
  AttemptLimiter m_addresses;
  std::string m_decoy;  ///< a verifier of no one's password
};

}  // namespace fieldseal::auth
