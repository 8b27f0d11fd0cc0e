/// Small secrets wrapped by a key: XChaCha20-Poly1305 (IETF), by libsodium.
#pragma once

#include "crypto/secret.hpp"

namespace fieldseal::crypto {

inline constexpr std::size_t kBoxKeyBytes = 32;

/// A random 24-byte nonce, then the ciphertext and its tag.
/// @param context  authenticated, not hidden: binds the box to its place
[[nodiscard]] Bytes sealBox(const Secret& key, ByteView plain, ByteView context);

/// @errors Errc::wrong_passphrase when key or context do not fit or a byte was changed,
///         Errc::bad_format when the box is too short
[[nodiscard]] Result<Secret> openBox(const Secret& key, ByteView box, ByteView context);

}  // namespace fieldseal::crypto
