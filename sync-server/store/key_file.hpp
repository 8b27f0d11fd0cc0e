/// Secret files of the server: only their owner may read them.
#pragma once

#include <filesystem>

#include "crypto/secret.hpp"

namespace fieldseal::store {

/// Writes a file that only its owner may read; it must not exist.
/// @errors Errc::already_exists, and as replaceFile
[[nodiscard]] Result<> writeSecretFile(const std::filesystem::path& file, ByteView bytes);
/// Writes one in place of what is there, which stays when it fails.
/// @errors Errc::disk_full, Errc::not_found without the folder, Errc::io_error
[[nodiscard]] Result<> replaceFile(const std::filesystem::path& file, ByteView bytes);

/// Reads one back.
/// @errors Errc::not_found, Errc::not_permitted when group or others may read it, Errc::too_large
///         over 64 KiB, Errc::io_error
[[nodiscard]] Result<crypto::Secret> readSecretFile(const std::filesystem::path& file);

/// Reads a 32-byte key written as 64 hexadecimal digits and a line feed.
/// @errors as readSecretFile, Errc::bad_format
[[nodiscard]] Result<crypto::Secret> readKeyFile(const std::filesystem::path& file);
[[nodiscard]] Result<> writeKeyFile(const std::filesystem::path& file, const crypto::Secret& key);

}  // namespace fieldseal::store
