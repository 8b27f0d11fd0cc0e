/// The headers of tus 1.0.0 as values: readers of foreign text, without any I/O.
/// @source https://tus.io/protocols/resumable-upload
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/clock.hpp"
#include "base/ids.hpp"
#include "crypto/hash.hpp"

namespace fieldseal::api {

inline constexpr std::string_view kTusVersion = "1.0.0";
inline constexpr std::string_view kTusExtensions = "creation,creation-with-upload,checksum,termination,expiration";
inline constexpr std::string_view kTusChecksums = "sha256,sha1";
inline constexpr std::string_view kTusBodyType = "application/offset+octet-stream";
inline constexpr std::size_t kMaxTusMetadataBytes = 4096;

/// A length or an offset: decimal, no sign, at most 2^53.
/// @errors Errc::bad_format
[[nodiscard]] Result<std::uint64_t> parseTusNumber(std::string_view text);

/// "key base64,key base64,key": the values decoded.
/// @errors Errc::bad_format, also for a key that comes twice; Errc::too_large
[[nodiscard]] Result<std::map<std::string, std::string>> parseTusMetadata(std::string_view text);

/// What this server needs of an upload's metadata.
struct UploadSubject {
  JournalId review;
  crypto::Sha256 hash{};
};
/// @errors Errc::bad_format, naming the key
[[nodiscard]] Result<UploadSubject> parseUploadSubject(std::string_view metadata);

struct TusChecksum {
  enum class Algorithm { sha1, sha256 };
  Algorithm algorithm = Algorithm::sha256;
  Bytes digest;
};
/// "sha256 base64"
/// @errors Errc::bad_format, also for an algorithm that is not supported
[[nodiscard]] Result<TusChecksum> parseTusChecksum(std::string_view text);

/// "Sun, 06 Nov 1994 08:49:37 GMT"
/// @source RFC 9110, 5.6.7
[[nodiscard]] std::string printHttpDate(WallTime time);

/// A single range of bytes, its end included.
struct ByteRange {
  std::uint64_t first = 0;
  std::uint64_t last = 0;
};
/// "bytes=first-", "bytes=first-last", "bytes=-count" of something that has `size` bytes.
/// @return nothing when the header is to be passed over: another unit, several ranges, malformed
/// @errors Errc::out_of_range when it lies outside: 416
/// @source RFC 9110, 14.2
[[nodiscard]] Result<std::optional<ByteRange>> parseRange(std::string_view text, std::uint64_t size);

}  // namespace fieldseal::api
