/// What several bodies of the protocol and of courier files write and read alike.
#pragma once

#include <vector>

#include "base/json_reader.hpp"
#include "crypto/hash.hpp"
#include "sync/wire.hpp"

namespace fieldseal::sync {

[[nodiscard]] json::array printHashes(const std::vector<crypto::Sha256>& hashes);
/// @errors Errc::bad_format with the place
[[nodiscard]] Result<std::vector<crypto::Sha256>> readHashes(const JsonReader& reader, std::string_view key);

[[nodiscard]] json::object print(const LogMark& mark);
/// @errors Errc::bad_format with the place
[[nodiscard]] Result<LogMark> readLogMark(const JsonReader& reader, std::string_view key);

}  // namespace fieldseal::sync
