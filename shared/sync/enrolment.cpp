#include "sync/enrolment.hpp"

#include <algorithm>
#include <array>

#include "sync/enrolment_parts.hpp"

namespace fieldseal::sync {
namespace {

constexpr std::size_t kNameLength = 4;
constexpr std::size_t kCodeLength = 20;
constexpr std::size_t kSecretBytes = 10;

/// One part of a proof: its length in decimal, a colon and the text, so that no two lists of parts
/// give the same message.
void addPart(std::string& message, std::string_view part) {
  message += std::to_string(part.size());
  message += ':';
  message += part;
}

}  // namespace

crypto::Sha256 proofOver(const EnrolmentCode& code, std::initializer_list<std::string_view> parts) {
  std::string message;
  for (const std::string_view part : parts) addPart(message, part);
  return crypto::hmacSha256(code.secret, asBytes(message));
}

EnrolmentCode EnrolmentCode::make(Random& random) {
  std::array<std::uint8_t, 5> name{};  // 8 characters, of which the first 4 are taken
  random.fill(name);
  EnrolmentCode code{toBase32(name).substr(0, kNameLength), Bytes(kSecretBytes)};
  random.fill(code.secret);
  return code;
}

Result<EnrolmentCode> EnrolmentCode::parse(std::string_view text) {
  const Error bad{Errc::code_invalid, "an enrolment code has 20 letters and digits"};
  std::string typed;
  for (const char c : text) {
    if (c != '-' && c != ' ') typed.push_back(c);
  }
  if (typed.size() != kCodeLength) return bad;
  // The name is half a byte short of a whole number of bytes; padding it makes its letters canonical.
  const auto name = fromBase32(typed.substr(0, kNameLength) + "0000");
  auto secret = fromBase32(std::string_view(typed).substr(kNameLength));
  if (!name || !secret || secret->size() != kSecretBytes) return bad;
  return EnrolmentCode{toBase32(*name).substr(0, kNameLength), std::move(*secret)};
}

std::string EnrolmentCode::toString() const {
  const std::string whole = name + toBase32(secret);
  std::string text;
  for (std::size_t i = 0; i < whole.size(); ++i) {
    if (i > 0 && i % 4 == 0) text += '-';
    text += whole[i];
  }
  return text;
}

crypto::Sha256 helloProof(const EnrolmentCode& code, const HelloRequest& request, const HelloAnswer& answer) {
  return proofOver(code, {"fieldseal hello v1", request.code, toHex(request.nonce), answer.authorityPem,
                          answer.officeKey.toString(), answer.officeDevice.toString()});
}

crypto::Sha256 joinProof(const EnrolmentCode& code, const JoinRequest& request) {
  return proofOver(
      code, {"fieldseal join v1", request.code, request.deviceName, request.signingKey.toString(), request.requestPem});
}

Result<> checkDeviceName(std::string_view name) {
  if (name.empty() || name.size() > kMostDeviceNameBytes)
    return Error{Errc::bad_format, "device_name: expected 1 to 200 bytes"};
  return kOk;
}

Result<> checkHello(const EnrolmentCode& code, const HelloRequest& request, const HelloAnswer& answer) {
  if (crypto::sameSecret(helloProof(code, request, answer), answer.proof)) return kOk;
  return Error{Errc::tls_untrusted, "this server does not know the enrolment code"};
}

Result<> checkJoin(const EnrolmentCode& code, const JoinRequest& request) {
  if (crypto::sameSecret(joinProof(code, request), request.proof)) return kOk;
  return Error{Errc::code_invalid, "the enrolment code does not fit"};
}

std::string encode(const HelloRequest& request) {
  return json::serialize(json::object{{"code", request.code}, {"nonce", toHex(request.nonce)}});
}

std::string encode(const HelloAnswer& answer) {
  return json::serialize(json::object{{"authority", answer.authorityPem},
                                      {"office_key", answer.officeKey.toString()},
                                      {"office_device", answer.officeDevice.toString()},
                                      {"proof", crypto::printHash(answer.proof)}});
}

std::string encode(const JoinRequest& request) {
  return json::serialize(json::object{{"code", request.code},
                                      {"device_name", request.deviceName},
                                      {"signing_key", request.signingKey.toString()},
                                      {"request", request.requestPem},
                                      {"proof", crypto::printHash(request.proof)}});
}

std::string encode(const JoinAnswer& answer) {
  return json::serialize(json::object{{"device", answer.device.toString()},
                                      {"user", answer.user.toString()},
                                      {"user_name", answer.userName},
                                      {"authority_name", answer.authorityName},
                                      {"certificate", answer.certificatePem}});
}

std::string encode(const RenewalAnswer& answer) {
  return json::serialize(json::object{{"certificate", answer.certificatePem}});
}

Result<HelloRequest> parseHelloRequest(std::string_view text) {
  FIELDSEAL_TRY(const json::value tree, parseEnrolmentBody(text));
  FIELDSEAL_TRY(const JsonReader reader, JsonReader::object(tree));
  HelloRequest request;
  FIELDSEAL_TRY(request.code, textAt(reader, "code"));
  FIELDSEAL_TRY(request.nonce, nonceAt(reader, "nonce"));
  return request;
}

Result<HelloAnswer> parseHelloAnswer(std::string_view text) {
  FIELDSEAL_TRY(const json::value tree, parseEnrolmentBody(text));
  FIELDSEAL_TRY(const JsonReader reader, JsonReader::object(tree));
  HelloAnswer answer;
  FIELDSEAL_TRY(answer.authorityPem, textAt(reader, "authority"));
  FIELDSEAL_TRY(answer.officeKey, keyAt(reader, "office_key"));
  FIELDSEAL_TRY(answer.officeDevice, reader.uuid("office_device"));
  FIELDSEAL_TRY(answer.proof, hashAt(reader, "proof"));
  return answer;
}

Result<JoinRequest> parseJoinRequest(std::string_view text) {
  FIELDSEAL_TRY(const json::value tree, parseEnrolmentBody(text));
  FIELDSEAL_TRY(const JsonReader reader, JsonReader::object(tree));
  JoinRequest request;
  FIELDSEAL_TRY(request.code, textAt(reader, "code"));
  FIELDSEAL_TRY(request.deviceName, textAt(reader, "device_name"));
  FIELDSEAL_CHECK(checkDeviceName(request.deviceName));
  FIELDSEAL_TRY(request.signingKey, keyAt(reader, "signing_key"));
  FIELDSEAL_TRY(request.requestPem, textAt(reader, "request"));
  FIELDSEAL_TRY(request.proof, hashAt(reader, "proof"));
  return request;
}

Result<JoinAnswer> readJoinAnswer(const JsonReader& reader) {
  JoinAnswer answer;
  FIELDSEAL_TRY(answer.device, reader.uuid("device"));
  FIELDSEAL_TRY(answer.user, reader.uuid("user"));
  FIELDSEAL_TRY(answer.userName, textAt(reader, "user_name"));
  FIELDSEAL_TRY(answer.authorityName, textAt(reader, "authority_name"));
  FIELDSEAL_TRY(answer.certificatePem, textAt(reader, "certificate"));
  return answer;
}

Result<JoinAnswer> parseJoinAnswer(std::string_view text) {
  FIELDSEAL_TRY(const json::value tree, parseEnrolmentBody(text));
  FIELDSEAL_TRY(const JsonReader reader, JsonReader::object(tree));
  return readJoinAnswer(reader);
}

Result<RenewalAnswer> parseRenewalAnswer(std::string_view text) {
  FIELDSEAL_TRY(const json::value tree, parseEnrolmentBody(text));
  FIELDSEAL_TRY(const JsonReader reader, JsonReader::object(tree));
  RenewalAnswer answer;
  FIELDSEAL_TRY(answer.certificatePem, textAt(reader, "certificate"));
  return answer;
}

}  // namespace fieldseal::sync
