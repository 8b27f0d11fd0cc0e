/// A key for one receiver, whom only a signing key is known of: libsodium's sealed box (X25519, XSalsa20-Poly1305) to
/// the Montgomery form of the Ed25519 key.
/// @source RFC 7748; libsodium, "Sealed boxes" and "Ed25519 to Curve25519"
#pragma once

#include "crypto/signing_key.hpp"

namespace fieldseal::crypto {

/// By a key pair that is thrown away: it says nothing of who wrapped it.
/// @errors Errc::bad_format for bytes that are no public key
[[nodiscard]] Result<Bytes> wrapKey(const PublicKey& receiver, const Secret& key);

/// @errors Errc::wrong_passphrase for what was wrapped for another key or changed
[[nodiscard]] Result<Secret> unwrapKey(const SigningKey& receiver, ByteView wrapped);

}  // namespace fieldseal::crypto
