/// An office that answers requests by file, as `fieldseal-server enrol-file` does.
#pragma once

#include <functional>
#include <string>

#include "crypto/certificate.hpp"
#include "support/journals.hpp"
#include "sync/enrolment_file.hpp"

namespace fieldseal::test {

struct FileOffice {
  using Change = std::function<void(sync::FileAnswer&)>;

  FileOffice() {
    SystemRandom random;
    code = sync::EnrolmentCode::make(random);
  }

  /// @param afterProof  what somebody does to it on the way
  [[nodiscard]] std::string answer(const std::string& request, const Change& afterProof = {}) const {
    return make(request, sync::parseFileRequest(request).value().join.requestPem, afterProof);
  }
  /// With a certificate for another request's key.
  [[nodiscard]] std::string answerWith(const std::string& request, const std::string& requestPem) const {
    return make(request, requestPem, {});
  }

  sync::EnrolmentCode code;
  std::string server = "office.example:8443";
  std::string userName = "Li";

 private:
  [[nodiscard]] std::string make(const std::string& text, const std::string& requestPem, const Change& change) const {
    constexpr std::chrono::days kValid{30};
    const sync::FileRequest request = sync::parseFileRequest(text).value();
    const WallTime now = SystemClock().now();
    const auto authority = crypto::makeAuthority("Test authority", now, kValid).value();
    const auto certificate =
        crypto::signDeviceRequest(authority, requestPem, uuidOf(7).toString(), now, kValid).value();
    sync::FileAnswer answer{code.name,
                            request.nonce,
                            authority.certificatePem,
                            crypto::SigningKey::generate().publicKey(),
                            uuidOf(5),
                            {uuidOf(7), uuidOf(8), userName, "Test authority", certificate},
                            server,
                            {}};
    answer.proof = sync::answerFileProof(code, answer);
    if (change) change(answer);
    return sync::encode(answer);
  }
};

}  // namespace fieldseal::test
