#include "api/zstd_frames.hpp"

#include <zstd.h>

namespace fieldseal::api {

std::vector<std::optional<ByteView>> framesOf(ByteView body, std::span<const journal::SegmentView> segments) {
  std::vector<std::optional<ByteView>> frames;
  frames.reserve(segments.size());
  for (const auto& segment : segments) {
    const auto packed = ZSTD_findFrameCompressedSize(body.data(), body.size());
    if (ZSTD_isError(packed) || packed > body.size()) return {};
    if (ZSTD_getFrameContentSize(body.data(), body.size()) != segment.bytes.size()) return {};
    frames.emplace_back(body.first(packed));
    body = body.subspan(packed);
  }
  if (!body.empty()) return {};
  return frames;
}

}  // namespace fieldseal::api
