/// POST /v1/enrolment/hello and /v1/enrolment/join, or two files in their place: how a tablet becomes a device.
/// POST /v1/certificate: how it stays one.
#pragma once

#include "api/context.hpp"
#include "net/http_message.hpp"
#include "sync/enrolment.hpp"
#include "sync/enrolment_file.hpp"

namespace fieldseal::api {

/// After so many wrong proofs a code is as good as used.
inline constexpr int kMaxCodeFailures = 5;
inline constexpr std::chrono::days kDeviceCertificateValidity{3 * 365};

/// What it takes to make a device, in the server and at the command line beside it.
struct Registrar {
  const store::OfficeIdentity& office;
  const Clock& clock;
  Random& random;
};

/// Shows the server's keys and proves that it knows the code.
/// @errors Errc::code_invalid for a code that is unknown, worn out or expired
[[nodiscard]] Result<sync::HelloAnswer> answerHello(sql::Database& database, const store::OfficeIdentity& office,
                                                    const sync::HelloRequest& request, WallTime now);

/// Makes the device, or for a signing key that the user's device has already gives that one a certificate: in the
/// writer's transaction.
/// @return nothing for a wrong proof, which has been counted: the transaction must stand
/// @errors Errc::code_invalid; Errc::device_revoked for the key of a revoked device; as crypto::signDeviceRequest
[[nodiscard]] Result<std::optional<sync::JoinAnswer>> join(sql::Database& database, const Registrar& registrar,
                                                           const sync::JoinRequest& request);

/// As `join`, for what a tablet asks by file; the same request again is given the same certificate, since any of the
/// answers may be the one that reaches the tablet.
/// @param server  "host:port" that the tablet is told; may be ""
/// @return nothing for a wrong proof, which has been counted: the transaction must stand
/// @errors as join
[[nodiscard]] Result<std::optional<sync::FileAnswer>> joinByFile(sql::Database& database, const Registrar& registrar,
                                                                 const sync::FileRequest& request,
                                                                 const std::string& server);

/// Another certificate for the key of the one that the device showed, which goes on being taken until it ends: the
/// answer may be lost. Who shows that one again gets the same answer again. In the writer's transaction.
/// @errors as authenticate; Errc::unauthorized sync::kLateRenewal after the end
[[nodiscard]] Result<sync::RenewalAnswer> renewCertificate(sql::Database& database, Context& context,
                                                           const std::optional<net::ClientCertificate>& shown);

}  // namespace fieldseal::api
