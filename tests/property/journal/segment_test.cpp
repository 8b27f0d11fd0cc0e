/// Segments, byte for byte: docs/formats.md, "Segment".
#include "property/journal/any_entry.hpp"
#include "property/law.hpp"
#include "property/numbers.hpp"

namespace fieldseal::property {
namespace {

using journal::SegmentView;

/// Whether the bytes are still taken for one whole segment that `key` signed.
bool passes(std::string_view bytes, const crypto::PublicKey& key) {
  const auto segments = journal::parseSegments(bytes);
  return segments && segments->size() == 1 && journal::verifySegment(segments->front(), key) &&
         journal::parseEntries(segments->front());
}

TEST_CASE("segment comes back byte for byte and its entries encode to the same lines") {
  check("any segment", [] {
    const auto key = fixedKey(1);
    const SignedRun run = anySegment(key);
    const auto segments = journal::parseSegments(run.bytes);
    RC_ASSERT(segments.has_value());
    RC_ASSERT(segments->size() == 1u);
    const SegmentView& segment = segments->front();
    RC_ASSERT(segment.bytes == run.bytes);
    RC_ASSERT(segment.header.journal == run.start.journal);
    RC_ASSERT(segment.header.device == run.start.device);
    RC_ASSERT(segment.header.first == run.start.first);
    RC_ASSERT(segment.header.previous == run.start.previous);
    RC_ASSERT(journal::verifySegment(segment, key.publicKey()).has_value());
    const auto entries = journal::parseEntries(segment);
    RC_ASSERT(entries.has_value());
    RC_ASSERT(encodeRun(*entries, run.start.first) == run.lines);
    RC_ASSERT(*journal::buildSegment(run.start, run.lines, key) == run.bytes);
  });
}

TEST_CASE("segments written after one another are found one by one") {
  check("any segments", [] {
    const auto key = fixedKey(1);
    std::vector<SignedRun> runs;
    std::string file;
    for (int left = between(0, 5); left > 0; --left) {
      runs.push_back(anySegment(key));
      file += runs.back().bytes;
    }
    const auto segments = journal::parseSegments(file);
    RC_ASSERT(segments.has_value());
    RC_ASSERT(segments->size() == runs.size());
    for (std::size_t i = 0; i < runs.size(); ++i) RC_ASSERT((*segments)[i].bytes == runs[i].bytes);
  });
}

TEST_CASE("segment with any one byte changed is noticed") {
  check("any segment, any byte, any other value", [] {
    const auto key = fixedKey(1);
    std::string bytes = anySegment(key).bytes;
    const std::size_t at = below(bytes.size());
    bytes[at] = static_cast<char>(bytes[at] ^ between(1, 256));
    RC_ASSERT(!passes(bytes, key.publicKey()));
  });
}

TEST_CASE("segment with any one bit of any byte changed is noticed") {
  const auto key = fixedKey(2);
  const std::vector<std::string> lines{
      R"({"n":1,"t":[1,0],"w":1,"a":"00000000-0000-0000-0000-000000000000","s":[["x","y",1,[]]]})"};
  const auto built = journal::buildSegment({JournalId(), DeviceId(), 1, {}}, lines, key);
  REQUIRE(built);
  REQUIRE(passes(*built, key.publicKey()));
  for (std::size_t at = 0; at < built->size(); ++at) {
    for (int bit = 0; bit < 8; ++bit) {
      std::string bytes = *built;
      bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
      CAPTURE(at, bit);
      REQUIRE_FALSE(passes(bytes, key.publicKey()));
    }
  }
}

TEST_CASE("segment that is cut, doubled in part or checked with another key is noticed") {
  check("any segment", [] {
    const auto key = fixedKey(1);
    const std::string bytes = anySegment(key).bytes;
    RC_ASSERT(passes(bytes, key.publicKey()));
    RC_ASSERT(!passes(bytes, fixedKey(2).publicKey()));
    const std::size_t cut = below(bytes.size());
    RC_ASSERT(!passes(std::string_view(bytes).substr(0, cut), key.publicKey()));
    RC_ASSERT(!passes(bytes + bytes.substr(0, cut + 1), key.publicKey()));
    RC_ASSERT(cut == 0 || !passes(std::string_view(bytes).substr(cut), key.publicKey()));
  });
}

TEST_CASE("segment error says its line in words that a problem document can carry") {
  check("any damage", [] {
    std::string bytes = anySegment(fixedKey(1)).bytes;
    for (int left = between(1, 6); left > 0; --left) {
      bytes[below(std::min<std::size_t>(bytes.size(), 300))] = *rc::gen::arbitrary<char>();
    }
    const auto parsed = journal::parseSegments(bytes);
    if (parsed) return;
    RC_ASSERT(parsed.error().detail.find('\n') == std::string::npos);
    RC_ASSERT(parseJson(json::serialize(json::string(parsed.error().detail))).has_value());  // UTF-8
  });
}

}  // namespace
}  // namespace fieldseal::property
