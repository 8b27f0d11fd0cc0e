/// Any bytes as each body of the device protocol. The first byte chooses the reader.
#include "fuzz/require.hpp"
#include "sync/compression.hpp"
#include "sync/enrolment.hpp"
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

template <class T>
std::string print(const T& message) {
  return encode(message);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view body = fuzz::textOf(bytes + 1, size - 1);
  switch (bytes[0] % 11) {
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
    default:
      roundTrip(body, parseRenewalAnswer, print<RenewalAnswer>);
  }
  return 0;
}
