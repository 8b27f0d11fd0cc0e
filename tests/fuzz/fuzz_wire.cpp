/// Any bytes as each body of the device protocol. The first byte chooses the reader.
#include "crypto/certificate.hpp"
#include "fuzz/require.hpp"
#include "sync/compression.hpp"
#include "sync/content_question.hpp"
#include "sync/enrolment_file.hpp"
#include "sync/enrolment_sheet.hpp"
#include "sync/wire.hpp"

using namespace fieldseal;
using namespace fieldseal::sync;

namespace {

/// Reads, writes what was read, reads that: it must be taken and print the same.
template <class Read, class Print>
void roundTrip(std::string_view body, Read read, Print print) {
  const auto first = read(body);
  if (!first) return fuzz::requireTellable(first.error());
  const std::string text = print(*first);
  const auto second = read(text);
  fuzz::require(second.has_value(), "what is written can be read");
  fuzz::require(print(*second) == text, "what is written reads the same");
}

void pullAnswer(std::string_view body) {
  const auto answer = parsePullAnswer(body);
  if (!answer) return fuzz::requireTellable(answer.error());
  fuzz::require(answer->segments.size() == answer->head.positions.size(), "a position for each segment");
  std::string text = encodePullHead(answer->head);
  for (const auto& segment : answer->segments) text += segment.bytes;
  fuzz::require(parsePullAnswer(text).has_value(), "what is written can be read");
}

void code(std::string_view body) {
  const auto read = EnrolmentCode::parse(body);
  if (!read) return;
  const auto again = EnrolmentCode::parse(read->toString());
  fuzz::require(again && again->toString() == read->toString(), "a code prints as it reads");
}

void unpack(ByteView body) {
  constexpr std::size_t kLimit = 1 << 20;
  const auto text = decompress(body, kLimit);
  if (!text) return fuzz::requireTellable(text.error());
  fuzz::require(text->size() <= kLimit, "no more than the limit");
  const Bytes packed = compress(*text, kStorageLevel);
  fuzz::require(decompress(packed, text->size()).value() == *text, "what is packed unpacks the same");
}

/// A certificate or a request for one, as enrolment and renewal carry them.
void certificate(std::string_view pem) {
  constexpr std::chrono::days kValid{30};
  static const crypto::TlsIdentity authority = crypto::makeAuthority("Authority", WallTime(), kValid).value();
  const auto end = crypto::certificateEnd(pem);
  const auto fingerprint = crypto::certificateFingerprint(pem);
  fuzz::require(fingerprint.has_value() || !end, "what has an end is a certificate");
  if (!end) fuzz::requireTellable(end.error());
  if (const auto same = crypto::haveSameKey(pem, pem)) fuzz::require(*same, "a certificate has its own key");
  const auto made = crypto::signDeviceRequest(authority, pem, "device", WallTime(), kValid);
  if (!made) return fuzz::requireTellable(made.error());
  fuzz::require(crypto::certificateFingerprint(*made).has_value(), "what is signed is a certificate");
}

template <class T>
std::string print(const T& message) {
  return encode(message);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view body = fuzz::textOf(bytes + 1, size - 1);
  switch (bytes[0] % 17) {
    case 0:
      roundTrip(body, parsePushAnswer, encodePushAnswer);
      break;
    case 1:
      roundTrip(body, parsePullRequest, encodePullRequest);
      break;
    case 2:
      pullAnswer(body);
      break;
    case 3:
      roundTrip(body, parseHelloRequest, print<HelloRequest>);
      break;
    case 4:
      roundTrip(body, parseHelloAnswer, print<HelloAnswer>);
      break;
    case 5:
      roundTrip(body, parseJoinRequest, print<JoinRequest>);
      break;
    case 6:
      roundTrip(body, parseJoinAnswer, print<JoinAnswer>);
      break;
    case 7:
      (void)parseProblem(400, body);
      break;
    case 8:
      code(body);
      break;
    case 9:
      unpack({bytes + 1, size - 1});
      break;
    case 10:
      roundTrip(body, parseRenewalAnswer, print<RenewalAnswer>);
      break;
    case 11:
      roundTrip(body, parseContentQuestion, print<ContentQuestion>);
      break;
    case 12:
      roundTrip(body, parseContentAnswer, print<ContentAnswer>);
      break;
    case 13:
      certificate(body);
      break;
    case 14:
      roundTrip(body, parseFileRequest, print<FileRequest>);
      break;
    case 15:
      roundTrip(body, parseFileAnswer, print<FileAnswer>);
      break;
    default:
      roundTrip(body, parseEnrolmentSheet, print<EnrolmentSheet>);
  }
  return 0;
}
