/// Enrolment of a tablet that never reaches the server: its request comes as a file, and so goes the answer.
#pragma once

#include <string>
#include <string_view>

#include "admin/authority.hpp"

namespace fieldseal::admin {

/// Where tablets reach the server.
/// @param asked  "host:port", or a host alone for the configured port; "" for the first name of the server's
/// certificate
/// @return "" when nothing was asked for and the certificate has no such name, or the port is another at every start
/// @errors Errc::bad_format
[[nodiscard]] Result<std::string> addressForTablets(const AdminSession& session, const std::string& asked);

/// Makes the device, as POST /v1/enrolment/join does, in one transaction beside a server that may run. The same request
/// again gives the same answer.
/// @return the text of the answer's file
/// @errors as sync::parseFileRequest and api::joinByFile; Errc::code_invalid for a wrong proof
[[nodiscard]] Result<std::string> answerRequestFile(AdminSession& session, std::string_view request,
                                                    const std::string& server, const Clock& clock, Random& random);

}  // namespace fieldseal::admin
