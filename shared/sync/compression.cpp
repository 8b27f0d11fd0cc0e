#include "sync/compression.hpp"

#include <zstd.h>

#include <algorithm>

#include <memory>
#include <stdexcept>

namespace fieldseal::sync {
namespace {

struct FreeContext {
  void operator()(ZSTD_CCtx* context) const noexcept { ZSTD_freeCCtx(context); }
  void operator()(ZSTD_DCtx* context) const noexcept { ZSTD_freeDCtx(context); }
};

/// A context costs more to make than a small body to pack: one a thread.
ZSTD_CCtx* packer() {
  thread_local const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
  return context.get();
}

ZSTD_DCtx* unpacker() {
  thread_local const std::unique_ptr<ZSTD_DCtx, FreeContext> context(ZSTD_createDCtx());
  return context.get();
}

Error tooLarge(std::size_t limit) {
  return {Errc::too_large, "unpacks to more than " + std::to_string(limit) + " bytes"};
}

}  // namespace

Bytes compress(std::string_view text, int level) {
  Bytes packed(ZSTD_compressBound(text.size()));
  const std::size_t size = ZSTD_compressCCtx(packer(), packed.data(), packed.size(), text.data(), text.size(), level);
  if (ZSTD_isError(size)) throw std::runtime_error("zstd: " + std::string(ZSTD_getErrorName(size)));
  packed.resize(size);
  return packed;
}

Result<std::string> decompress(ByteView frames, std::size_t limit) {
  std::string text;
  ZSTD_DCtx* context = unpacker();
  ZSTD_DCtx_reset(context, ZSTD_reset_session_only);
  ZSTD_inBuffer in{frames.data(), frames.size(), 0};
  std::size_t state = 0;
  while (in.pos < in.size) {
    const unsigned long long stated = ZSTD_getFrameContentSize(frames.data() + in.pos, frames.size() - in.pos);
    const bool known = state == 0 && stated != ZSTD_CONTENTSIZE_UNKNOWN && stated != ZSTD_CONTENTSIZE_ERROR;
    const std::size_t start = text.size();
    if (known && stated > limit - start) return tooLarge(limit);
    const std::size_t room = known && stated > 0 ? static_cast<std::size_t>(stated) : ZSTD_DStreamOutSize();
    text.resize(std::min(start + room, limit + 1));
    ZSTD_outBuffer out{text.data() + start, text.size() - start, 0};
    const std::size_t before = in.pos;
    state = ZSTD_decompressStream(context, &out, &in);
    text.resize(start + out.pos);
    if (ZSTD_isError(state)) return Error{Errc::bad_format, "not zstd: " + std::string(ZSTD_getErrorName(state))};
    if (text.size() > limit) return tooLarge(limit);
    if (in.pos == before && out.pos == 0) break;
  }
  // A frame may still hold output when all input is taken.
  while (state != 0) {
    const std::size_t start = text.size();
    text.resize(std::min(start + ZSTD_DStreamOutSize(), limit + 1));
    ZSTD_outBuffer out{text.data() + start, text.size() - start, 0};
    const std::size_t more = ZSTD_decompressStream(context, &out, &in);
    text.resize(start + out.pos);
    if (ZSTD_isError(more)) return Error{Errc::bad_format, "not zstd"};
    if (text.size() > limit) return tooLarge(limit);
    if (out.pos == 0 && more != 0) return Error{Errc::bad_format, "zstd: cut short"};
    state = more;
  }
  return text;
}

}  // namespace fieldseal::sync
