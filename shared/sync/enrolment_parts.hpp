/// What the messages and files of an enrolment have in common: proofs, and fields when they are read.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "base/json_reader.hpp"
#include "sync/enrolment.hpp"

namespace fieldseal::sync {

inline constexpr std::size_t kMostEnrolmentBytes = 64 * 1024;
inline constexpr std::size_t kEnrolmentNonceBytes = 16;
inline constexpr std::size_t kMostDeviceNameBytes = 200;

/// *Proof(parts)* of docs/protocol.md: parts that are cut elsewhere give another proof.
[[nodiscard]] crypto::Sha256 proofOver(const EnrolmentCode& code, std::initializer_list<std::string_view> parts);

/// @errors Errc::bad_format
[[nodiscard]] Result<> checkDeviceName(std::string_view name);

/// Whom the office takes the tablet for: the whole of an answer on the network, some fields of its file.
/// @errors Errc::bad_format
[[nodiscard]] Result<JoinAnswer> readJoinAnswer(const JsonReader& reader);

/// @errors Errc::too_large over 64 KiB, Errc::bad_format
[[nodiscard]] inline Result<json::value> parseEnrolmentBody(std::string_view text) {
  if (text.size() > kMostEnrolmentBytes) return Error{Errc::too_large, "an enrolment message holds at most 64 KiB"};
  return parseJson(text);
}

[[nodiscard]] inline Result<crypto::Sha256> hashAt(const JsonReader& reader, std::string_view key) {
  FIELDSEAL_TRY(const std::string_view text, reader.text(key));
  return crypto::parseHash(text);
}

[[nodiscard]] inline Result<crypto::PublicKey> keyAt(const JsonReader& reader, std::string_view key) {
  FIELDSEAL_TRY(const std::string_view text, reader.text(key));
  return crypto::PublicKey::parse(text);
}

[[nodiscard]] inline Result<std::string> textAt(const JsonReader& reader, std::string_view key) {
  FIELDSEAL_TRY(const std::string_view text, reader.text(key));
  return std::string(text);
}

[[nodiscard]] inline Result<Bytes> nonceAt(const JsonReader& reader, std::string_view key) {
  FIELDSEAL_TRY(const std::string_view text, reader.text(key));
  auto bytes = fromHex(text);
  if (!bytes || bytes->size() != kEnrolmentNonceBytes) {
    return Error{Errc::bad_format,
                 std::string(key) + ": expected " + std::to_string(2 * kEnrolmentNonceBytes) + " hexadecimal digits"};
  }
  return bytes;
}

}  // namespace fieldseal::sync
