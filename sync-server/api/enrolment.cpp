#include "api/enrolment.hpp"

#include "api/device_api.hpp"
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

Result<> addToRoster(sql::Database& database, Context& context, const store::DeviceRecord& device) {
  const auto entity = journal::deviceEntity(device.id);
  std::vector<journal::Change> changes{{entity, "name", json::value(device.name)},
                                       {entity, "user", json::value(device.user->toString())},
                                       {entity, "key", json::value(device.key.toString())},
                                       {entity, "state", json::value("active")}};
  FIELDSEAL_CHECK(store::changeRoster(database, context.office, context.clock, *device.user, std::move(changes)));
  return kOk;
}

/// The device that this code made before for the same key; or the user's own that signs with this key, whose
/// certificate has ended perhaps and whose unsent entries are taken on; or a new one.
Result<store::DeviceRecord> deviceFor(sql::Database& database, Context& context, const store::CodeRecord& code,
                                      const sync::JoinRequest& request) {
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
  device.id = Uuid::make(context.clock, context.random);
  device.user = code.user;
  device.name = request.deviceName;
  device.key = request.signingKey;
  device.enrolledAt = device.seenAt = context.clock.now();
  FIELDSEAL_CHECK(store::insertDevice(database, device));
  FIELDSEAL_CHECK(store::noteCodeUse(database, code.code.name, device.id, device.key));
  FIELDSEAL_CHECK(addToRoster(database, context, device));
  return device;
}

}  // namespace

Result<sync::HelloAnswer> answerHello(sql::Database& database, const store::OfficeIdentity& office,
                                      const sync::HelloRequest& request, WallTime now) {
  FIELDSEAL_TRY(const auto code, usableCode(database, request.code, now));
  sync::HelloAnswer answer{office.authority.certificatePem, office.key.publicKey(), office.device, {}};
  answer.proof = sync::helloProof(code.code, request, answer);
  return answer;
}

Result<std::optional<sync::JoinAnswer>> join(sql::Database& database, Context& context,
                                             const sync::JoinRequest& request) {
  const auto now = context.clock.now();
  FIELDSEAL_TRY(const auto code, usableCode(database, request.code, now));
  if (!sync::checkJoin(code.code, request)) {
    FIELDSEAL_CHECK(store::noteCodeFailure(database, request.code));
    return std::optional<sync::JoinAnswer>();
  }
  FIELDSEAL_TRY(const auto user, store::findUser(database, code.user));
  if (!user || !user->active) return kInvalid;
  FIELDSEAL_TRY(const auto device, deviceFor(database, context, code, request));
  FIELDSEAL_TRY(const auto certificate,
                crypto::signDeviceRequest(context.office.authority, request.requestPem, device.id.toString(), now,
                                          kDeviceCertificateValidity));
  FIELDSEAL_TRY(const auto fingerprint, crypto::certificateFingerprint(certificate));
  FIELDSEAL_CHECK(store::setCertificate(database, device.id, certificate, fingerprint));
  return std::optional(sync::JoinAnswer{device.id, user->id, user->name, context.office.authorityName, certificate});
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
