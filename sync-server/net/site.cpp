#include "net/site.hpp"

namespace fieldseal::net {

bool Meter::enter(const std::string& address) {
  const std::lock_guard lock(m_mutex);
  auto& ofAddress = m_addresses[address];
  if (m_connections >= m_limits.connections || ofAddress >= m_limits.connectionsPerAddress) {
    if (ofAddress == 0) m_addresses.erase(address);
    return false;
  }
  ++m_connections;
  ++ofAddress;
  return true;
}

void Meter::leave(const std::string& address) {
  const std::lock_guard lock(m_mutex);
  --m_connections;
  const auto found = m_addresses.find(address);
  if (found != m_addresses.end() && --found->second == 0) m_addresses.erase(found);
}

bool Meter::reserve(std::size_t bytes) {
  const auto before = m_bytes.fetch_add(bytes);
  if (before + bytes <= m_limits.bodyBytesInFlight) return true;
  m_bytes -= bytes;
  return false;
}

std::size_t Meter::connections() const {
  const std::lock_guard lock(m_mutex);
  return m_connections;
}

}  // namespace fieldseal::net
