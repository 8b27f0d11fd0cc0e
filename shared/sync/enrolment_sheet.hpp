/// What the office hands out for one enrolment, as one text that a QR code holds: where its server is, and the code.
///
///   fieldseal-enrol:1?server=office.example:8443&code=ABCD-EFGH-JKMN-PQRS-TVWX
///
/// docs/protocol.md says what each part may be. Whoever reads the text holds the code: it is as secret as that.
#pragma once

#include <string>
#include <string_view>

#include "sync/enrolment.hpp"

namespace fieldseal::sync {

struct EnrolmentSheet {
  std::string server;  ///< "host:port"; "" where tablets enrol by file alone
  EnrolmentCode code;
};

[[nodiscard]] std::string encode(const EnrolmentSheet& sheet);

/// Whether a text means to be a sheet, of whatever version and however damaged.
[[nodiscard]] bool isEnrolmentSheet(std::string_view text);

/// Exactly what `encode` writes, with blanks around it at most.
/// @errors Errc::bad_format for what is none or was cut short, Errc::unsupported_version for a later one
[[nodiscard]] Result<EnrolmentSheet> parseEnrolmentSheet(std::string_view text);

/// "host:port", "1.2.3.4:port" or "[::1]:port", the port always there.
/// @errors Errc::bad_format
[[nodiscard]] Result<> checkServerAddress(std::string_view text);

}  // namespace fieldseal::sync
