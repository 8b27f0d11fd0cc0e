/// What a vault holds between the request for an enrolment by file and the office's answer: keys, and the code that
/// both are proven by.
#pragma once

#include <optional>
#include <string>

#include "crypto/certificate.hpp"
#include "sql/database.hpp"
#include "store/device_identity.hpp"
#include "sync/enrolment_file.hpp"

namespace fieldseal::app {

struct WaitingEnrolment {
  sync::EnrolmentCode code;
  Bytes nonce;
  std::string deviceName;
  crypto::SigningKey signingKey;
  crypto::CertificateRequest tls;

  /// Fresh keys and nonce. @errors Errc::internal
  [[nodiscard]] static Result<WaitingEnrolment> make(sync::EnrolmentCode code, std::string deviceName);

  /// The text of the request's file: the same whenever it is asked for.
  [[nodiscard]] std::string request() const;
  /// Who this tablet is by an answer's text.
  /// @errors as sync::parseFileAnswer and sync::checkAnswerFile; Errc::bad_signature for a certificate of another key
  [[nodiscard]] Result<DeviceIdentity> identityFrom(std::string_view answer) const;
};

[[nodiscard]] Result<> saveWaiting(sql::Database& database, const WaitingEnrolment& waiting);
/// Nothing for a vault that is enrolled. @errors as loadIdentity
[[nodiscard]] Result<std::optional<WaitingEnrolment>> loadWaiting(sql::Database& database);
/// What is of no use once the answer is there; in the caller's transaction.
[[nodiscard]] Result<> dropWaiting(sql::Database& database);

}  // namespace fieldseal::app
