/// Any bytes as a run of segments: what is taken apart is what was there, and folds to one state.
#include "fuzz/require.hpp"
#include "journal/journal.hpp"

using namespace fieldseal;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view input = fuzz::textOf(bytes, size);
  const auto segments = journal::parseSegments(input);
  if (!segments) {
    fuzz::requireTellable(segments.error());
    return 0;
  }
  std::string whole;
  for (const journal::SegmentView& segment : *segments) {
    whole += segment.bytes;
    fuzz::require(segment.bytes.starts_with(segment.headerText), "a segment begins with its header");
    fuzz::require(segment.headerText.starts_with(segment.signedText), "a header begins with what is signed");
    fuzz::require(segment.bytes == std::string(segment.headerText) + "\n" + std::string(segment.body),
                  "header, empty line, body");
    if (const auto verified = journal::verifySegment(segment, crypto::PublicKey{}); !verified)
      fuzz::requireTellable(verified.error());
    const auto entries = journal::parseEntries(segment);
    if (!entries) {
      fuzz::requireTellable(entries.error());
      continue;
    }
    journal::Registers once;
    journal::Registers twice;
    for (const journal::Entry& entry : *entries) once.apply(segment.header.device, entry);
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) twice.apply(segment.header.device, *entry);
    for (const journal::Entry& entry : *entries) twice.apply(segment.header.device, entry);
    fuzz::require(once.stateHash() == twice.stateHash(), "any order folds to one state");
  }
  fuzz::require(whole == input, "the segments are the whole input");
  return 0;
}
