/// Any bytes as the body of a push: the frame that is stored for a segment unpacks to that segment.
#include "api/zstd_frames.hpp"
#include "fuzz/require.hpp"
#include "sync/compression.hpp"
#include "sync/wire.hpp"

using namespace fieldseal;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const ByteView body(bytes, size);
  const auto text = sync::decompress(body, sync::kMaxPushBytes);
  if (!text) {
    fuzz::requireTellable(text.error());
    return 0;
  }
  const auto segments = journal::parseSegments(*text);
  if (!segments) return 0;
  const auto frames = api::framesOf(body, *segments);
  fuzz::require(frames.empty() || frames.size() == segments->size(), "a frame for each segment, or none");
  for (std::size_t i = 0; i < frames.size(); ++i) {
    if (!frames[i]) continue;
    const auto unpacked = sync::decompress(*frames[i], journal::kMaxSegmentBytes);
    fuzz::require(unpacked && *unpacked == (*segments)[i].bytes, "a stored frame unpacks to its segment");
  }
  return 0;
}
