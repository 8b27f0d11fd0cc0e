#include "sync/enrolment_file.hpp"

#include <algorithm>

#include "sync/enrolment_parts.hpp"
#include "sync/enrolment_sheet.hpp"

namespace fieldseal::sync {
namespace {

std::string_view withoutVersion(std::string_view format) {
  return format.substr(0, format.rfind('/') + 1);
}

/// @param other  what the file may have been taken for
Result<> checkFormat(const JsonReader& reader, std::string_view expected, std::string_view other) {
  const auto format = reader.text("format");
  if (format && *format == expected) return kOk;
  if (format && format->starts_with(withoutVersion(expected)))
    return Error{Errc::unsupported_version, "made by a later version of the program"};
  if (format && format->starts_with(withoutVersion(other)))
    return Error{Errc::not_allowed_now, "this is " + std::string(other) + ", expected " + std::string(expected)};
  return Error{Errc::bad_format, "expected a file of the format " + std::string(expected)};
}

}  // namespace

crypto::Sha256 requestFileProof(const EnrolmentCode& code, const FileRequest& request) {
  const JoinRequest& join = request.join;
  return proofOver(code, {"fieldseal request file v1", join.code, toHex(request.nonce), join.deviceName,
                          join.signingKey.toString(), join.requestPem});
}

crypto::Sha256 answerFileProof(const EnrolmentCode& code, const FileAnswer& answer) {
  const JoinAnswer& joined = answer.joined;
  return proofOver(
      code, {"fieldseal answer file v1", answer.code, toHex(answer.nonce), answer.authorityPem,
             answer.officeKey.toString(), answer.officeDevice.toString(), joined.device.toString(),
             joined.user.toString(), joined.userName, joined.authorityName, joined.certificatePem, answer.server});
}

Result<> checkRequestFile(const EnrolmentCode& code, const FileRequest& request) {
  if (crypto::sameSecret(requestFileProof(code, request), request.join.proof)) return kOk;
  return Error{Errc::code_invalid, "the enrolment code does not fit the request, or the request was changed"};
}

Result<> checkAnswerFile(const EnrolmentCode& code, ByteView nonce, const FileAnswer& answer) {
  if (answer.code != code.name || !std::ranges::equal(answer.nonce, nonce))
    return Error{Errc::unknown_device, "the answer to another request"};
  if (crypto::sameSecret(answerFileProof(code, answer), answer.proof)) return kOk;
  return Error{Errc::bad_signature, "the answer was changed, or somebody made it who does not know the code"};
}

std::string encode(const FileRequest& request) {
  return json::serialize(json::object{{"format", kRequestFormat},
                                      {"code", request.join.code},
                                      {"nonce", toHex(request.nonce)},
                                      {"device_name", request.join.deviceName},
                                      {"signing_key", request.join.signingKey.toString()},
                                      {"request", request.join.requestPem},
                                      {"proof", crypto::printHash(request.join.proof)}}) +
         "\n";
}

std::string encode(const FileAnswer& answer) {
  return json::serialize(json::object{{"format", kAnswerFormat},
                                      {"code", answer.code},
                                      {"nonce", toHex(answer.nonce)},
                                      {"authority", answer.authorityPem},
                                      {"office_key", answer.officeKey.toString()},
                                      {"office_device", answer.officeDevice.toString()},
                                      {"device", answer.joined.device.toString()},
                                      {"user", answer.joined.user.toString()},
                                      {"user_name", answer.joined.userName},
                                      {"authority_name", answer.joined.authorityName},
                                      {"certificate", answer.joined.certificatePem},
                                      {"server", answer.server},
                                      {"proof", crypto::printHash(answer.proof)}}) +
         "\n";
}

Result<FileRequest> parseFileRequest(std::string_view text) {
  FIELDSEAL_TRY(const json::value tree, parseEnrolmentBody(text));
  FIELDSEAL_TRY(const JsonReader reader, JsonReader::object(tree));
  FIELDSEAL_CHECK(checkFormat(reader, kRequestFormat, kAnswerFormat));
  FileRequest request;
  JoinRequest& join = request.join;
  FIELDSEAL_TRY(join.code, textAt(reader, "code"));
  FIELDSEAL_TRY(request.nonce, nonceAt(reader, "nonce"));
  FIELDSEAL_TRY(join.deviceName, textAt(reader, "device_name"));
  FIELDSEAL_CHECK(checkDeviceName(join.deviceName));
  FIELDSEAL_TRY(join.signingKey, keyAt(reader, "signing_key"));
  FIELDSEAL_TRY(join.requestPem, textAt(reader, "request"));
  FIELDSEAL_TRY(join.proof, hashAt(reader, "proof"));
  return request;
}

Result<FileAnswer> parseFileAnswer(std::string_view text) {
  FIELDSEAL_TRY(const json::value tree, parseEnrolmentBody(text));
  FIELDSEAL_TRY(const JsonReader reader, JsonReader::object(tree));
  FIELDSEAL_CHECK(checkFormat(reader, kAnswerFormat, kRequestFormat));
  FileAnswer answer;
  FIELDSEAL_TRY(answer.code, textAt(reader, "code"));
  FIELDSEAL_TRY(answer.nonce, nonceAt(reader, "nonce"));
  FIELDSEAL_TRY(answer.authorityPem, textAt(reader, "authority"));
  FIELDSEAL_TRY(answer.officeKey, keyAt(reader, "office_key"));
  FIELDSEAL_TRY(answer.officeDevice, reader.uuid("office_device"));
  FIELDSEAL_TRY(answer.joined, readJoinAnswer(reader));
  FIELDSEAL_TRY(answer.server, textAt(reader, "server"));
  if (!answer.server.empty()) FIELDSEAL_CHECK(checkServerAddress(answer.server));
  FIELDSEAL_TRY(answer.proof, hashAt(reader, "proof"));
  return answer;
}

}  // namespace fieldseal::sync
