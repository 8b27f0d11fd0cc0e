#include "auth/attempt_limiter.hpp"

#include <algorithm>

namespace fieldseal::auth {
namespace {

/// Bounds what an attacker with many addresses or logins can make the server remember.
constexpr std::size_t kMaxRecords = 100'000;
constexpr int kMostDoublings = 20;

}  // namespace

std::optional<std::chrono::seconds> AttemptLimiter::waitFor(const std::string& key, WallTime now) const {
  const std::lock_guard lock(m_mutex);
  const auto found = m_records.find(key);
  if (found == m_records.end() || found->second.blockedUntil <= now) return std::nullopt;
  return std::chrono::ceil<std::chrono::seconds>(found->second.blockedUntil - now);
}

void AttemptLimiter::noteFailure(const std::string& key, WallTime now) {
  const std::lock_guard lock(m_mutex);
  if (m_records.size() >= kMaxRecords) dropOld(now);
  auto& record = m_records[key];
  if (now - record.last > m_policy.forgetAfter) record = {};
  ++record.failures;
  record.last = now;
  const int over = record.failures - m_policy.freeFailures;
  if (over < 0) return;
  const auto delay = m_policy.firstDelay * (1LL << std::min(over, kMostDoublings));
  record.blockedUntil = now + std::min<std::chrono::seconds>(delay, m_policy.longestDelay);
}

void AttemptLimiter::noteSuccess(const std::string& key) {
  const std::lock_guard lock(m_mutex);
  m_records.erase(key);
}

void AttemptLimiter::takeBack(const std::string& key) {
  const std::lock_guard lock(m_mutex);
  const auto found = m_records.find(key);
  if (found == m_records.end()) return;
  if (--found->second.failures < m_policy.freeFailures) found->second.blockedUntil = {};
  if (found->second.failures <= 0) m_records.erase(found);
}

void AttemptLimiter::dropOld(WallTime now) {
  std::erase_if(m_records, [&](const auto& item) { return now - item.second.last > m_policy.forgetAfter; });
  // All are recent: forget those that wait for nothing rather than grow without end.
  if (m_records.size() >= kMaxRecords) {
    std::erase_if(m_records, [&](const auto& item) { return item.second.blockedUntil <= now; });
  }
}

}  // namespace fieldseal::auth
