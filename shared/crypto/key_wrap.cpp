#include "crypto/key_wrap.hpp"

#include <sodium.h>

namespace fieldseal::crypto {
namespace {

using BoxKey = std::array<std::uint8_t, crypto_box_PUBLICKEYBYTES>;

Result<BoxKey> boxKeyOf(const PublicKey& key) {
  BoxKey converted{};
  if (crypto_sign_ed25519_pk_to_curve25519(converted.data(), key.bytes.data()) != 0)
    return Error{Errc::bad_format, "these bytes are no Ed25519 public key"};
  return converted;
}

/// The libsodium form of the whole key, which its conversion reads, is made again from the seed.
Secret boxSecretOf(const SigningKey& key) {
  const Secret seed = key.seed();
  Secret whole(crypto_sign_SECRETKEYBYTES);
  PublicKey same;
  crypto_sign_seed_keypair(same.bytes.data(), whole.writable().data(), seed.view().data());
  Secret converted(crypto_box_SECRETKEYBYTES);
  crypto_sign_ed25519_sk_to_curve25519(converted.writable().data(), whole.view().data());
  return converted;
}

}  // namespace

Result<Bytes> wrapKey(const PublicKey& receiver, const Secret& key) {
  FIELDSEAL_TRY(const BoxKey box, boxKeyOf(receiver));
  Bytes wrapped(crypto_box_SEALBYTES + key.size());
  if (crypto_box_seal(wrapped.data(), key.view().data(), key.size(), box.data()) != 0)
    return Error{Errc::bad_format, "nothing can be sealed for this public key"};
  return wrapped;
}

Result<Secret> unwrapKey(const SigningKey& receiver, ByteView wrapped) {
  const Error wrong{Errc::wrong_passphrase, "the key was wrapped for another receiver"};
  if (wrapped.size() < crypto_box_SEALBYTES) return wrong;
  FIELDSEAL_TRY(const BoxKey box, boxKeyOf(receiver.publicKey()));
  const Secret secret = boxSecretOf(receiver);
  Secret key(wrapped.size() - crypto_box_SEALBYTES);
  if (crypto_box_seal_open(key.writable().data(), wrapped.data(), wrapped.size(), box.data(), secret.view().data()) !=
      0)
    return wrong;
  return key;
}

}  // namespace fieldseal::crypto
