#include "crypto/sealed_box.hpp"

#include <sodium.h>

#include <stdexcept>

namespace fieldseal::crypto {
namespace {
constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(kBoxKeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
}  // namespace

Bytes sealBox(const Secret& key, ByteView plain, ByteView context) {
  if (key.size() != kBoxKeyBytes) throw std::invalid_argument("a box key has 32 bytes");
  Bytes box(kNonce + plain.size() + kTag);
  randombytes_buf(box.data(), kNonce);
  crypto_aead_xchacha20poly1305_ietf_encrypt(box.data() + kNonce, nullptr, plain.data(), plain.size(), context.data(),
                                             context.size(), nullptr, box.data(), key.view().data());
  return box;
}

Result<Secret> openBox(const Secret& key, ByteView box, ByteView context) {
  if (key.size() != kBoxKeyBytes) throw std::invalid_argument("a box key has 32 bytes");
  if (box.size() < kNonce + kTag) return Error{Errc::bad_format, "a sealed box that is too short"};
  Secret plain(box.size() - kNonce - kTag);
  const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
      plain.writable().data(), nullptr, nullptr, box.data() + kNonce, box.size() - kNonce, context.data(),
      context.size(), box.data(), key.view().data());
  if (failed != 0) return Error{Errc::wrong_passphrase, "the key does not open this box"};
  return plain;
}

}  // namespace fieldseal::crypto
