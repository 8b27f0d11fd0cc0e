/// POST /v1/enrolment/hello and /v1/enrolment/join: how a tablet becomes a device.
#pragma once

#include "api/context.hpp"
#include "sync/enrolment.hpp"

namespace fieldseal::api {

/// After so many wrong proofs a code is as good as used.
inline constexpr int kMaxCodeFailures = 5;
inline constexpr std::chrono::days kDeviceCertificateValidity{3 * 365};

/// Shows the server's keys and proves that it knows the code.
/// @errors Errc::code_invalid for a code that is unknown, worn out or expired
[[nodiscard]] Result<sync::HelloAnswer> answerHello(sql::Database& database, const store::OfficeIdentity& office,
                                                    const sync::HelloRequest& request, WallTime now);

/// Makes the device, or makes it again for the same signing key: in the writer's transaction.
/// @return nothing for a wrong proof, which has been counted: the transaction must stand
/// @errors Errc::code_invalid; as crypto::signDeviceRequest
[[nodiscard]] Result<std::optional<sync::JoinAnswer>> join(sql::Database& database, Context& context,
                                                           const sync::JoinRequest& request);

}  // namespace fieldseal::api
