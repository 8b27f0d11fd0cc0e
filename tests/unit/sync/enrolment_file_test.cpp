#include "sync/enrolment_file.hpp"

#include <catch2/catch_test_macros.hpp>
#include <functional>

#include "base/json.hpp"
#include "support/journals.hpp"

using namespace fieldseal;
using namespace fieldseal::sync;
using fieldseal::test::uuidOf;

namespace {

struct Exchange {
  EnrolmentCode code;
  FileRequest request;
  FileAnswer answer;
};

Exchange exchange() {
  SystemRandom random;
  Exchange made{EnrolmentCode::make(random), {}, {}};
  FileRequest& request = made.request;
  request.join = {made.code.name, "Tablet 3", crypto::SigningKey::generate().publicKey(), "CSR", {}};
  request.nonce = Bytes(16, 7);
  request.join.proof = requestFileProof(made.code, request);
  FileAnswer& answer = made.answer;
  answer = {made.code.name,
            request.nonce,
            "CA",
            crypto::SigningKey::generate().publicKey(),
            uuidOf(1),
            {uuidOf(2), uuidOf(3), "Li", "Authority", "CERT"},
            "office.example:8443",
            {}};
  answer.proof = answerFileProof(made.code, answer);
  return made;
}

/// Of the same kind as `text` and another.
std::string otherThan(const std::string& text) {
  std::string other = text;
  char& last = other.back();
  last = last == '1' ? '2' : '1';
  return other;
}

/// The file with one of its fields changed to something that parses as well.
std::string withOther(const std::string& file, const std::string& field) {
  json::object tree = json::parse(file).as_object();
  const std::string before(tree.at(field).as_string());
  if (field == "signing_key" || field == "office_key")
    tree[field] = crypto::SigningKey::generate().publicKey().toString();
  else
    tree[field] = otherThan(before);
  return json::serialize(tree);
}

Errc requestFault(const std::string& file) {
  const auto read = parseFileRequest(file);
  return read ? Errc::internal : read.error().code;
}
Errc answerFault(const std::string& file) {
  const auto read = parseFileAnswer(file);
  return read ? Errc::internal : read.error().code;
}

}  // namespace

TEST_CASE("a request and its answer are read back and prove each side to the other") {
  const Exchange made = exchange();
  const auto request = parseFileRequest(encode(made.request)).value();
  CHECK(checkRequestFile(made.code, request));
  CHECK(request.nonce == made.request.nonce);
  CHECK(request.join.deviceName == "Tablet 3");
  const auto answer = parseFileAnswer(encode(made.answer)).value();
  CHECK(checkAnswerFile(made.code, made.request.nonce, answer));
  CHECK(answer.joined.device == made.answer.joined.device);
  CHECK(answer.server == "office.example:8443");
}

TEST_CASE("neither file holds the code, and who does not know it makes neither") {
  const Exchange made = exchange();
  SystemRandom random;
  const EnrolmentCode other{made.code.name, EnrolmentCode::make(random).secret};
  const std::string secret = made.code.toString().substr(5);
  for (const std::string& file : {encode(made.request), encode(made.answer)}) CHECK(file.find(secret) == file.npos);
  CHECK(checkRequestFile(other, made.request).error().code == Errc::code_invalid);
  CHECK(checkAnswerFile(other, made.request.nonce, made.answer).error().code == Errc::bad_signature);
}

TEST_CASE("every field of a request that is swapped on the way is noticed") {
  const Exchange made = exchange();
  for (const std::string field : {"code", "nonce", "device_name", "signing_key", "request", "proof"}) {
    CAPTURE(field);
    const auto changed = parseFileRequest(withOther(encode(made.request), field)).value();
    CHECK(checkRequestFile(made.code, changed).error().code == Errc::code_invalid);
  }
}

TEST_CASE("every field of an answer that is swapped on the way is noticed") {
  const Exchange made = exchange();
  for (const std::string field : {"authority", "office_key", "office_device", "device", "user", "user_name",
                                  "authority_name", "certificate", "server", "proof"}) {
    CAPTURE(field);
    const auto changed = parseFileAnswer(withOther(encode(made.answer), field)).value();
    CHECK(checkAnswerFile(made.code, made.request.nonce, changed).error().code == Errc::bad_signature);
  }
  for (const std::string field : {"code", "nonce"}) {
    CAPTURE(field);
    const auto changed = parseFileAnswer(withOther(encode(made.answer), field)).value();
    CHECK(checkAnswerFile(made.code, made.request.nonce, changed).error().code == Errc::unknown_device);
  }
}

TEST_CASE("an address that was taken out of an answer, and words moved from one field to the next, are noticed") {
  const Exchange made = exchange();
  FileAnswer bare = made.answer;
  bare.server.clear();
  CHECK_FALSE(checkAnswerFile(made.code, made.request.nonce, bare));
  FileAnswer moved = made.answer;
  moved.joined.userName = "LiA";
  moved.joined.authorityName = "uthority";
  CHECK_FALSE(checkAnswerFile(made.code, made.request.nonce, moved));
}

TEST_CASE("the proof of a request by file is good for no request on the network, nor the other way round") {
  const Exchange made = exchange();
  CHECK_FALSE(checkJoin(made.code, made.request.join));
  FileRequest request = made.request;
  request.join.proof = joinProof(made.code, request.join);
  CHECK_FALSE(checkRequestFile(made.code, request));
}

TEST_CASE("a file of another kind or of a later version is told apart from a damaged one") {
  const Exchange made = exchange();
  const std::string request = encode(made.request);
  const std::string answer = encode(made.answer);
  CHECK(answerFault(request) == Errc::not_allowed_now);
  CHECK(requestFault(answer) == Errc::not_allowed_now);
  const auto later = [](std::string file) { return file.replace(file.find("/1\""), 2, "/2"); };
  CHECK(requestFault(later(request)) == Errc::unsupported_version);
  CHECK(answerFault(later(answer)) == Errc::unsupported_version);
  for (const std::string other :
       {"", "{}", "[]", "PK\x03\x04", "{\"format\":1}", "{\"format\":\"fieldseal.vault/1\"}"}) {
    CAPTURE(other);
    CHECK(requestFault(other) == Errc::bad_format);
    CHECK(answerFault(other) == Errc::bad_format);
  }
  CHECK(answerFault(answer.substr(0, answer.size() / 2)) == Errc::bad_format);
  CHECK(answerFault(std::string(kMostEnrolmentFileBytes, ' ') + answer) == Errc::too_large);
}

TEST_CASE("a field that is missing or has another form is named") {
  const Exchange made = exchange();
  const auto without = [](const std::string& file, const std::string& field) {
    json::object tree = json::parse(file).as_object();
    tree.erase(field);
    return json::serialize(tree);
  };
  const json::object whole = json::parse(encode(made.answer)).as_object();
  for (const auto& [key, value] : whole) {
    if (key == "format") continue;
    CAPTURE(std::string(key));
    CHECK(parseFileAnswer(without(encode(made.answer), key)).error().detail == std::string(key) + ": expected a text");
  }
  FileRequest nameless = made.request;
  nameless.join.deviceName.clear();
  CHECK(parseFileRequest(encode(nameless)).error().detail == "device_name: expected 1 to 200 bytes");
  FileAnswer lost = made.answer;
  lost.server = "office.example";
  CHECK(parseFileAnswer(encode(lost)).error().detail == "server: expected host:port");
}
