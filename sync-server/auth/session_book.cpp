#include "auth/session_book.hpp"

#include "base/bytes.hpp"

namespace fieldseal::auth {
namespace {

constexpr std::size_t kTokenBytes = 32;

std::string randomToken(Random& random) {
  std::array<std::uint8_t, kTokenBytes> bytes{};
  random.fill(bytes);
  return toHex(bytes);
}

}  // namespace

bool SessionBook::isOver(const Record& record, WallTime now) const {
  return now - record.used > m_times.idle || now - record.opened > m_times.absolute;
}

OpenedSession SessionBook::open(UserId user, WallTime now) {
  const std::lock_guard lock(m_mutex);
  std::erase_if(m_sessions, [&](const auto& item) { return isOver(item.second, now); });
  OpenedSession opened{randomToken(m_random), {user, randomToken(m_random)}};
  m_sessions[crypto::sha256(opened.token)] = {opened.session, now, now};
  return opened;
}

std::optional<Session> SessionBook::find(std::string_view token, WallTime now) {
  const std::lock_guard lock(m_mutex);
  const auto found = m_sessions.find(crypto::sha256(token));
  if (found == m_sessions.end()) return std::nullopt;
  if (isOver(found->second, now)) {
    m_sessions.erase(found);
    return std::nullopt;
  }
  found->second.used = now;
  return found->second.session;
}

void SessionBook::close(std::string_view token) {
  const std::lock_guard lock(m_mutex);
  m_sessions.erase(crypto::sha256(token));
}

void SessionBook::closeAll(UserId user) {
  const std::lock_guard lock(m_mutex);
  std::erase_if(m_sessions, [&](const auto& item) { return item.second.session.user == user; });
}

}  // namespace fieldseal::auth
