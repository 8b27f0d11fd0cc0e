/// Enrolment with a one-time code that proves each side to the other and is never sent.
///
/// A code is 20 characters in base 32: 4 name it, 16 (80 bits) are its secret. The server proves
/// that it knows the secret before the tablet trusts its CA; the tablet proves the same before the
/// server signs its certificate. docs/protocol.md has the whole exchange.
#pragma once

#include <string>
#include <string_view>

#include "base/ids.hpp"
#include "base/random.hpp"
#include "crypto/hash.hpp"
#include "crypto/signing_key.hpp"

namespace fieldseal::sync {

struct EnrolmentCode {
  std::string name;  ///< 4 characters, not secret
  Bytes secret;      ///< 10 bytes

  [[nodiscard]] static EnrolmentCode make(Random& random);
  /// Reads what a person typed: hyphens, blanks and either case.
  /// @errors Errc::code_invalid
  [[nodiscard]] static Result<EnrolmentCode> parse(std::string_view text);
  /// "ABCD-EFGH-JKMN-PQRS-TVWX"
  [[nodiscard]] std::string toString() const;
};

/// POST /v1/enrolment/hello: the tablet names the code and a fresh nonce.
struct HelloRequest {
  std::string code;  ///< its name
  Bytes nonce;       ///< 16 bytes
};
/// The server shows its keys and proves the secret.
struct HelloAnswer {
  std::string authorityPem;  ///< CA certificate
  crypto::PublicKey officeKey;
  DeviceId officeDevice;
  crypto::Sha256 proof{};
};
/// POST /v1/enrolment/join: the tablet proves the secret over what it asks for.
struct JoinRequest {
  std::string code;  ///< its name
  std::string deviceName;
  crypto::PublicKey signingKey;
  std::string requestPem;  ///< PKCS #10
  crypto::Sha256 proof{};
};
struct JoinAnswer {
  DeviceId device;
  UserId user;
  std::string userName;
  std::string authorityName;
  std::string certificatePem;
};

/// POST /v1/certificate: another certificate for the same key, before the one in use ends.
struct RenewalAnswer {
  std::string certificatePem;
};

[[nodiscard]] crypto::Sha256 helloProof(const EnrolmentCode& code, const HelloRequest& request,
                                        const HelloAnswer& answer);
[[nodiscard]] crypto::Sha256 joinProof(const EnrolmentCode& code, const JoinRequest& request);

/// @errors Errc::tls_untrusted
[[nodiscard]] Result<> checkHello(const EnrolmentCode& code, const HelloRequest& request, const HelloAnswer& answer);
/// @errors Errc::code_invalid
[[nodiscard]] Result<> checkJoin(const EnrolmentCode& code, const JoinRequest& request);

[[nodiscard]] std::string encode(const HelloRequest& request);
[[nodiscard]] std::string encode(const HelloAnswer& answer);
[[nodiscard]] std::string encode(const JoinRequest& request);
[[nodiscard]] std::string encode(const JoinAnswer& answer);
[[nodiscard]] std::string encode(const RenewalAnswer& answer);
[[nodiscard]] Result<HelloRequest> parseHelloRequest(std::string_view text);
[[nodiscard]] Result<HelloAnswer> parseHelloAnswer(std::string_view text);
[[nodiscard]] Result<JoinRequest> parseJoinRequest(std::string_view text);
[[nodiscard]] Result<JoinAnswer> parseJoinAnswer(std::string_view text);
[[nodiscard]] Result<RenewalAnswer> parseRenewalAnswer(std::string_view text);

}  // namespace fieldseal::sync
