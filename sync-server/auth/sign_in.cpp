#include "auth/sign_in.hpp"

#include "base/bytes.hpp"
#include "crypto/password_key.hpp"

namespace fieldseal::auth {
namespace {

constexpr AttemptPolicy kLoginPolicy{5, std::chrono::seconds{2}, std::chrono::seconds{900}, std::chrono::seconds{3600}};
/// A whole office may sign in from one address.
constexpr AttemptPolicy kAddressPolicy{30, std::chrono::seconds{2}, std::chrono::seconds{900},
                                       std::chrono::seconds{3600}};

std::string makeDecoy() {
  const auto password = toHex(crypto::Secret::random(32).view());
  auto phc = crypto::hashPassword(password, {});
  return phc ? std::move(*phc) : std::string();
}

}  // namespace

SignIn::SignIn(const Clock& clock)
    : m_clock(clock), m_logins(kLoginPolicy), m_addresses(kAddressPolicy), m_decoy(makeDecoy()) {}

std::optional<MustWait> SignIn::begin(const std::string& login, const std::string& address) {
  const auto now = m_clock.now();
  const auto forLogin = m_logins.waitFor(login, now);
  const auto forAddress = m_addresses.waitFor(address, now);
  if (!forLogin && !forAddress) {
    m_logins.noteFailure(login, now);
    m_addresses.noteFailure(address, now);
    return std::nullopt;
  }
  return MustWait{std::max(forLogin.value_or(std::chrono::seconds{0}), forAddress.value_or(std::chrono::seconds{0}))};
}

Result<store::UserRecord> SignIn::check(sql::Database& database, const std::string& login, const std::string& password,
                                        const std::string& address) {
  FIELDSEAL_TRY(auto user, store::findLogin(database, login));
  const bool may = user && user->active && !user->password.empty();
  const auto checked = crypto::checkPassword(may ? user->password : m_decoy, password);
  if (may && checked) {
    m_logins.noteSuccess(login);
    m_addresses.takeBack(address);
    return std::move(*user);
  }
  return Error{Errc::unauthorized, "the login or the password is wrong"};
}

}  // namespace fieldseal::auth
