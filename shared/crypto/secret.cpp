#include "crypto/secret.hpp"

#include <sodium.h>

#include <cstring>
#include <new>
#include <stdexcept>
#include <utility>

namespace fieldseal::crypto {
namespace {

void ensureSodium() {
  if (sodium_init() < 0) throw std::runtime_error("libsodium cannot start");
}

}  // namespace

Secret::Secret(std::size_t size) {
  if (size == 0) return;
  ensureSodium();
  m_bytes = static_cast<std::uint8_t*>(sodium_malloc(size));
  if (m_bytes == nullptr) throw std::bad_alloc();
  m_size = size;
  std::memset(m_bytes, 0, size);
}

Secret Secret::copyOf(ByteView bytes) {
  Secret copy(bytes.size());
  if (copy.m_bytes != nullptr) std::memcpy(copy.m_bytes, bytes.data(), bytes.size());
  return copy;
}

Secret Secret::random(std::size_t size) {
  Secret secret(size);
  if (secret.m_bytes != nullptr) randombytes_buf(secret.m_bytes, size);
  return secret;
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

Secret& Secret::operator=(Secret&& other) noexcept {
  if (this == &other) return *this;
  if (m_bytes != nullptr) sodium_free(m_bytes);
  m_bytes = std::exchange(other.m_bytes, nullptr);
  m_size = std::exchange(other.m_size, 0);
  return *this;
}

Secret::~Secret() {
  if (m_bytes != nullptr) sodium_free(m_bytes);  // zeroes first
}

void wipe(std::span<std::uint8_t> bytes) noexcept {
  sodium_memzero(bytes.data(), bytes.size());
}

bool sameSecret(ByteView a, ByteView b) noexcept {
  return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace fieldseal::crypto
