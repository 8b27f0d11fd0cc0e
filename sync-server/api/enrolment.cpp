#include "api/enrolment.hpp"

#include "api/device_api.hpp"
#include "crypto/certificate_facts.hpp"
#include "journal/roster.hpp"
#include "store/directory.hpp"
#include "sync/certificate_term.hpp"

namespace fieldseal::api {
namespace {

const Error kInvalid{Errc::code_invalid,
                     "this enrolment code is unknown, used or expired; ask the office for a new one"};

Result<store::CodeRecord> usableCode(sql::Database& database, std::string_view name, WallTime now) {
  FIELDSEAL_TRY(auto code, store::findCode(database, name));
  if (!code || code->expiresAt < now || code->failures >= kMaxCodeFailures) return kInvalid;
  return std::move(*code);
}

Result<> addToRoster(sql::Database& database, const Registrar& registrar, const store::DeviceRecord& device) {
  const auto entity = journal::deviceEntity(device.id);
  std::vector<journal::Change> changes{{entity, "name", json::value(device.name)},
                                       {entity, "user", json::value(device.user->toString())},
                                       {entity, "key", json::value(device.key.toString())},
                                       {entity, "state", json::value("active")}};
  FIELDSEAL_CHECK(store::changeRoster(database, registrar.office, registrar.clock, *device.user, std::move(changes)));
  return kOk;
}

/// The device that this code made before for the same key; or the user's own that signs with this key, whose
/// certificate has ended perhaps and whose unsent entries are taken on; or a new one.
Result<store::DeviceRecord> deviceFor(sql::Database& database, const Registrar& registrar,
                                      const store::CodeRecord& code, const sync::JoinRequest& request) {
  if (code.device) {
    if (code.signingKey != request.signingKey) return kInvalid;
    FIELDSEAL_TRY(auto known, store::findDevice(database, *code.device));
    if (!known || known->revoked) return kInvalid;
    return std::move(*known);
  }
  FIELDSEAL_TRY(auto signer, store::findSigner(database, request.signingKey));
  if (signer) {
    if (signer->revoked) return Error{Errc::device_revoked, "the office has revoked the device of this key"};
    if (signer->user != code.user) return kInvalid;
    FIELDSEAL_CHECK(store::noteCodeUse(database, code.code.name, signer->id, signer->key));
    return std::move(*signer);
  }
  store::DeviceRecord device;
  device.id = Uuid::make(registrar.clock, registrar.random);
  device.user = code.user;
  device.name = request.deviceName;
  device.key = request.signingKey;
  device.enrolledAt = device.seenAt = registrar.clock.now();
  FIELDSEAL_CHECK(store::insertDevice(database, device));
  FIELDSEAL_CHECK(store::noteCodeUse(database, code.code.name, device.id, device.key));
  FIELDSEAL_CHECK(addToRoster(database, registrar, device));
  return device;
}

struct Member {
  store::DeviceRecord device;
  store::UserRecord user;
};

/// The device that the code makes, whose proof has been checked, and whose it is.
Result<Member> memberFor(sql::Database& database, const Registrar& registrar, const store::CodeRecord& code,
                         const sync::JoinRequest& request) {
  FIELDSEAL_TRY(auto user, store::findUser(database, code.user));
  if (!user || !user->active) return kInvalid;
  FIELDSEAL_TRY(auto device, deviceFor(database, registrar, code, request));
  return Member{std::move(device), std::move(*user)};
}

/// A certificate for the key of the request; those that the device had before are not taken any more.
Result<std::string> certify(sql::Database& database, const Registrar& registrar, const store::DeviceRecord& device,
                            const sync::JoinRequest& request) {
  FIELDSEAL_TRY(auto certificate,
                crypto::signDeviceRequest(registrar.office.authority, request.requestPem, device.id.toString(),
                                          registrar.clock.now(), kDeviceCertificateValidity));
  FIELDSEAL_TRY(const auto fingerprint, crypto::certificateFingerprint(certificate));
  FIELDSEAL_CHECK(store::setCertificate(database, device.id, certificate, fingerprint));
  return certificate;
}

/// Whether this code gave the device a certificate for the same key before.
Result<bool> wasAnswered(const store::CodeRecord& code, const store::DeviceRecord& device,
                         const sync::JoinRequest& request) {
  if (!code.device || device.certificatePem.empty()) return false;
  return crypto::isForRequest(device.certificatePem, request.requestPem);
}

sync::JoinAnswer answerTo(const Member& member, const Registrar& registrar, const std::string& certificate) {
  return {member.device.id, member.user.id, member.user.name, registrar.office.authorityName, certificate};
}

}  // namespace

Result<sync::HelloAnswer> answerHello(sql::Database& database, const store::OfficeIdentity& office,
                                      const sync::HelloRequest& request, WallTime now) {
  FIELDSEAL_TRY(const auto code, usableCode(database, request.code, now));
  sync::HelloAnswer answer{office.authority.certificatePem, office.key.publicKey(), office.device, {}};
  answer.proof = sync::helloProof(code.code, request, answer);
  return answer;
}

Result<std::optional<sync::JoinAnswer>> join(sql::Database& database, const Registrar& registrar,
                                             const sync::JoinRequest& request) {
  FIELDSEAL_TRY(const auto code, usableCode(database, request.code, registrar.clock.now()));
  if (!sync::checkJoin(code.code, request)) {
    FIELDSEAL_CHECK(store::noteCodeFailure(database, request.code));
    return std::optional<sync::JoinAnswer>();
  }
  FIELDSEAL_TRY(const auto member, memberFor(database, registrar, code, request));
  FIELDSEAL_TRY(const auto certificate, certify(database, registrar, member.device, request));
  return std::optional(answerTo(member, registrar, certificate));
}

Result<std::optional<sync::FileAnswer>> joinByFile(sql::Database& database, const Registrar& registrar,
                                                   const sync::FileRequest& request, const std::string& server) {
  FIELDSEAL_TRY(const auto code, usableCode(database, request.join.code, registrar.clock.now()));
  if (!sync::checkRequestFile(code.code, request)) {
    FIELDSEAL_CHECK(store::noteCodeFailure(database, request.join.code));
    return std::optional<sync::FileAnswer>();
  }
  FIELDSEAL_TRY(const auto member, memberFor(database, registrar, code, request.join));
  FIELDSEAL_TRY(const bool again, wasAnswered(code, member.device, request.join));
  auto certificate = member.device.certificatePem;
  if (!again) {
    FIELDSEAL_TRY(certificate, certify(database, registrar, member.device, request.join));
  }
  const auto& office = registrar.office;
  sync::FileAnswer answer{request.join.code,
                          request.nonce,
                          office.authority.certificatePem,
                          office.key.publicKey(),
                          office.device,
                          answerTo(member, registrar, certificate),
                          server,
                          {}};
  answer.proof = sync::answerFileProof(code.code, answer);
  return std::optional(std::move(answer));
}

Result<sync::RenewalAnswer> renewCertificate(sql::Database& database, Context& context,
                                             const std::optional<net::ClientCertificate>& shown) {
  FIELDSEAL_TRY(const auto device, authenticate(database, shown));
  const WallTime now = context.clock.now();
  FIELDSEAL_TRY(const WallTime end, crypto::certificateEnd(device.certificatePem));
  if (shown->fingerprint != device.fingerprint && now < end) return sync::RenewalAnswer{device.certificatePem};
  if (shown->ended()) {
    FIELDSEAL_TRY(const WallTime shownEnd, crypto::certificateEnd(shown->endedPem));
    if (sync::certificateTerm(shownEnd, now) == sync::CertificateTerm::lapsed)
      return Error{Errc::unauthorized, "this device's certificate ended too long ago: the office enrols it anew"};
  }
  FIELDSEAL_TRY(auto certificate,
                crypto::renewDeviceCertificate(context.office.authority, device.certificatePem, device.id.toString(),
                                               now, kDeviceCertificateValidity));
  FIELDSEAL_TRY(const auto fingerprint, crypto::certificateFingerprint(certificate));
  FIELDSEAL_CHECK(store::setCertificate(database, device.id, certificate, fingerprint, shown->fingerprint));
  return sync::RenewalAnswer{std::move(certificate)};
}

}  // namespace fieldseal::api
