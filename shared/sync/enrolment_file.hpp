/// Enrolment by two files that a person carries: for a tablet that never reaches the server. The one-time code proves
/// each side to the other as on the network, and is in neither file. docs/protocol.md has both formats.
#pragma once

#include <string>
#include <string_view>

#include "sync/enrolment.hpp"

namespace fieldseal::sync {

inline constexpr std::string_view kRequestFormat = "fieldseal.enrolment-request/1";
inline constexpr std::string_view kAnswerFormat = "fieldseal.enrolment-answer/1";
inline constexpr std::size_t kMostEnrolmentFileBytes = 64 * 1024;

/// The tablet's file: what it would send by hello and join. Nothing in it is secret.
struct FileRequest {
  JoinRequest join;  ///< its proof is of this file: good for no request on the network
  Bytes nonce;       ///< 16 bytes, fresh for each vault; the answer is for it alone
};

/// The office's file: what it would answer to hello and join, and where its server is.
struct FileAnswer {
  std::string code;  ///< its name
  Bytes nonce;       ///< of the request
  std::string authorityPem;
  crypto::PublicKey officeKey;
  DeviceId officeDevice;
  JoinAnswer joined;
  std::string server;  ///< "host:port"; "" when the office has none to name
  crypto::Sha256 proof{};
};

[[nodiscard]] crypto::Sha256 requestFileProof(const EnrolmentCode& code, const FileRequest& request);
[[nodiscard]] crypto::Sha256 answerFileProof(const EnrolmentCode& code, const FileAnswer& answer);

/// @errors Errc::code_invalid
[[nodiscard]] Result<> checkRequestFile(const EnrolmentCode& code, const FileRequest& request);
/// That the office made it for the request with this code and nonce, and that nothing in it was changed since.
/// @errors Errc::unknown_device for the answer to another request, Errc::bad_signature
[[nodiscard]] Result<> checkAnswerFile(const EnrolmentCode& code, ByteView nonce, const FileAnswer& answer);

/// A file's text, one line.
[[nodiscard]] std::string encode(const FileRequest& request);
[[nodiscard]] std::string encode(const FileAnswer& answer);

/// @errors Errc::bad_format naming what is wrong, Errc::too_large over 64 KiB, Errc::unsupported_version for a later
/// format, Errc::not_allowed_now for the other of the two files
[[nodiscard]] Result<FileRequest> parseFileRequest(std::string_view text);
[[nodiscard]] Result<FileAnswer> parseFileAnswer(std::string_view text);

}  // namespace fieldseal::sync
