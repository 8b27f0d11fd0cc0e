#include "store/waiting_enrolment.hpp"

#include "crypto/certificate_facts.hpp"
#include "sql/transaction.hpp"
#include "store/identity_rows.hpp"
#include "sync/enrolment_parts.hpp"

namespace fieldseal::app {
namespace {

constexpr std::string_view kCode = "waiting_code";
constexpr std::string_view kNonce = "waiting_nonce";
constexpr std::string_view kRequest = "waiting_request";

}  // namespace

Result<WaitingEnrolment> WaitingEnrolment::make(sync::EnrolmentCode code, std::string deviceName) {
  FIELDSEAL_TRY(crypto::CertificateRequest tls, crypto::makeRequest(deviceName));
  WaitingEnrolment waiting{std::move(code), Bytes(sync::kEnrolmentNonceBytes), std::move(deviceName),
                           crypto::SigningKey::generate(), std::move(tls)};
  SystemRandom random;
  random.fill(waiting.nonce);
  return waiting;
}

std::string WaitingEnrolment::request() const {
  sync::FileRequest request{{code.name, deviceName, signingKey.publicKey(), tls.requestPem, {}}, nonce};
  request.join.proof = sync::requestFileProof(code, request);
  return sync::encode(request);
}

Result<DeviceIdentity> WaitingEnrolment::identityFrom(std::string_view text) const {
  FIELDSEAL_TRY(const sync::FileAnswer answer, sync::parseFileAnswer(text));
  FIELDSEAL_CHECK(sync::checkAnswerFile(code, nonce, answer));
  const sync::JoinAnswer& joined = answer.joined;
  const auto fits = crypto::isForRequest(joined.certificatePem, tls.requestPem);
  if (!fits || !*fits) return Error{Errc::bad_signature, "the certificate in the answer is for another key"};
  FIELDSEAL_TRY(crypto::SigningKey key, crypto::SigningKey::fromSeed(signingKey.seed().view()));
  return DeviceIdentity{joined.device,        joined.user,      deviceName,         joined.userName,
                        joined.authorityName, answer.server,    std::move(key),     {tls.keyPem, joined.certificatePem},
                        answer.authorityPem,  answer.officeKey, answer.officeDevice};
}

Result<> saveWaiting(sql::Database& database, const WaitingEnrolment& waiting) {
  FIELDSEAL_TRY(sql::Transaction transaction, sql::Transaction::begin(database));
  FIELDSEAL_CHECK(putIdentity(database, kCode, waiting.code.toString()));
  FIELDSEAL_CHECK(putIdentity(database, kNonce, waiting.nonce));
  FIELDSEAL_CHECK(putIdentity(database, kRequest, waiting.tls.requestPem));
  FIELDSEAL_CHECK(putIdentity(database, "device_name", waiting.deviceName));
  const crypto::Secret seed = waiting.signingKey.seed();
  FIELDSEAL_CHECK(putIdentity(database, "signing_seed", seed.view()));
  FIELDSEAL_CHECK(putIdentity(database, "tls_key", waiting.tls.keyPem));
  return transaction.commit();
}

Result<std::optional<WaitingEnrolment>> loadWaiting(sql::Database& database) {
  FIELDSEAL_TRY(const bool waits, hasIdentity(database, kNonce));
  if (!waits) return std::optional<WaitingEnrolment>();
  FIELDSEAL_TRY(const std::string printed, identityText(database, kCode));
  auto code = sync::EnrolmentCode::parse(printed);
  if (!code) return damagedIdentity(kCode);
  FIELDSEAL_TRY(const crypto::Secret seed, identityBytes(database, "signing_seed"));
  auto signingKey = crypto::SigningKey::fromSeed(seed.view());
  if (!signingKey) return damagedIdentity("signing_seed");
  WaitingEnrolment waiting{std::move(*code), {}, {}, std::move(*signingKey), {}};
  FIELDSEAL_TRY(const crypto::Secret nonce, identityBytes(database, kNonce));
  waiting.nonce.assign(nonce.view().begin(), nonce.view().end());
  FIELDSEAL_TRY(waiting.deviceName, identityText(database, "device_name"));
  FIELDSEAL_TRY(waiting.tls.keyPem, identityText(database, "tls_key"));
  FIELDSEAL_TRY(waiting.tls.requestPem, identityText(database, kRequest));
  return std::optional(std::move(waiting));
}

Result<> dropWaiting(sql::Database& database) {
  FIELDSEAL_TRY(sql::Statement drop, database.prepare("DELETE FROM identity WHERE name IN (?, ?, ?)"));
  return drop.bind(kCode).bind(kNonce).bind(kRequest).run();
}

}  // namespace fieldseal::app
