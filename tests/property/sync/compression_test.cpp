/// zstd with limits: what comes from outside may not unpack to more than was agreed.
#include <zstd.h>

#include <string>

#include "property/law.hpp"
#include "property/numbers.hpp"
#include "sync/compression.hpp"

namespace fieldseal::property {
namespace {

using sync::compress;
using sync::decompress;

/// Text that packs well and is long enough to take several blocks.
std::string anyBody() {
  const auto pattern = *rc::gen::arbitrary<std::string>();
  const int repeats = *rc::gen::element(0, 1, 2, 100, 5000);
  std::string body;
  for (int i = 0; i < repeats; ++i) body += pattern;
  return body;
}

/// A frame that does not state its content size, as other programs write.
Bytes streamed(std::string_view text) {
  ZSTD_CCtx* context = ZSTD_createCCtx();
  Bytes packed(ZSTD_compressBound(text.size()) + 64);
  ZSTD_outBuffer out{packed.data(), packed.size(), 0};
  ZSTD_inBuffer in{text.data(), text.size(), 0};
  while (in.pos < in.size) ZSTD_compressStream2(context, &out, &in, ZSTD_e_continue);
  while (ZSTD_compressStream2(context, &out, &in, ZSTD_e_end) != 0) {
  }
  ZSTD_freeCCtx(context);
  packed.resize(out.pos);
  return packed;
}

Bytes packed(const std::string& body) {
  return *rc::gen::arbitrary<bool>() ? compress(body, *rc::gen::element(1, 3, 9)) : streamed(body);
}

TEST_CASE("compressed bodies come back within a limit and are refused above it") {
  check("any body", [] {
    const std::string body = anyBody();
    const Bytes frame = packed(body);
    const auto whole = decompress(frame, body.size());
    RC_ASSERT(whole.has_value());
    RC_ASSERT(*whole == body);
    RC_ASSERT(*decompress(frame, body.size() + *rc::gen::element<std::size_t>(1, 1000, 1 << 20)) == body);
    if (body.empty()) return;
    const auto refused = decompress(frame, below(body.size()));
    RC_ASSERT(!refused.has_value());
    RC_ASSERT(refused.error().code == Errc::too_large);
  });
}

TEST_CASE("frames after one another are read as one text, under one limit") {
  check("any bodies", [] {
    Bytes frames;
    std::string whole;
    for (int left = between(0, 5); left > 0; --left) {
      const std::string body = anyBody();
      const Bytes frame = packed(body);
      frames.insert(frames.end(), frame.begin(), frame.end());
      whole += body;
    }
    const auto read = decompress(frames, whole.size());
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == whole);
    if (!whole.empty()) RC_ASSERT(!decompress(frames, whole.size() - 1).has_value());
  });
}

TEST_CASE("a frame cut short or with something behind it is refused") {
  check("any body", [] {
    const Bytes frame = packed(anyBody());
    const std::size_t cut = between<std::size_t>(1, frame.size());
    RC_ASSERT(!decompress(ByteView(frame).first(cut), 1 << 22).has_value());
    Bytes longer = frame;
    longer.push_back(*rc::gen::arbitrary<std::uint8_t>());
    RC_ASSERT(!decompress(longer, 1 << 22).has_value());
  });
}

TEST_CASE("bytes that are no zstd never crash the reader nor pass the limit") {
  check("any bytes behind a frame's first four", [](const Bytes& bytes) {
    Bytes frame{0x28, 0xb5, 0x2f, 0xfd};
    frame.insert(frame.end(), bytes.begin(), bytes.end());
    const auto read = decompress(frame, 1000);
    if (read) RC_ASSERT(read->size() <= 1000u);
  });
}

TEST_CASE("a bomb is refused at the limit: one frame, many frames, and one that hides its size") {
  const std::string zeros(64 * 1024 * 1024, '\0');
  const Bytes stated = compress(zeros, 19);
  const Bytes hidden = streamed(zeros);
  Bytes many;
  for (int i = 0; i < 64; ++i) {
    const Bytes one = compress(std::string_view(zeros).substr(0, 1024 * 1024), 1);
    many.insert(many.end(), one.begin(), one.end());
  }
  for (const Bytes& bomb : {stated, hidden, many}) {
    REQUIRE(bomb.size() < 64 * 1024);
    const auto refused = decompress(bomb, 8 * 1024 * 1024);
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().code == Errc::too_large);
  }
}

}  // namespace
}  // namespace fieldseal::property
