#include "crypto/sealed_stream.hpp"

#include <sodium.h>

#include <stdexcept>

namespace fieldseal::crypto {

static_assert(kStreamKeyBytes == crypto_secretstream_xchacha20poly1305_KEYBYTES);
static_assert(kStreamHeaderBytes == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
static_assert(kStreamTagBytes == crypto_secretstream_xchacha20poly1305_ABYTES);

namespace {

/// The stream's inner key, zeroed when it goes.
struct Wiped {
  crypto_secretstream_xchacha20poly1305_state stream{};

  Wiped() = default;
  Wiped(const Wiped&) = delete;
  Wiped& operator=(const Wiped&) = delete;
  ~Wiped() { sodium_memzero(&stream, sizeof stream); }
};

void checkKey(const Secret& key) {
  if (key.size() != kStreamKeyBytes) throw std::invalid_argument("a stream's key has 32 bytes");
}

}  // namespace

struct StreamSealer::State : Wiped {};
struct StreamOpener::State : Wiped {};

StreamSealer::StreamSealer(const Secret& key) : m_state(std::make_unique<State>()), m_header(kStreamHeaderBytes) {
  checkKey(key);
  crypto_secretstream_xchacha20poly1305_init_push(&m_state->stream, m_header.data(), key.view().data());
}

StreamSealer::StreamSealer(StreamSealer&&) noexcept = default;
StreamSealer& StreamSealer::operator=(StreamSealer&&) noexcept = default;
StreamSealer::~StreamSealer() = default;

Bytes StreamSealer::seal(ByteView plain, ByteView context, bool last) {
  Bytes sealed(plain.size() + kStreamTagBytes);
  const unsigned char tag =
      last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
  crypto_secretstream_xchacha20poly1305_push(&m_state->stream, sealed.data(), nullptr, plain.data(), plain.size(),
                                             context.data(), context.size(), tag);
  return sealed;
}

StreamOpener::StreamOpener(std::unique_ptr<State> state) : m_state(std::move(state)) {}
StreamOpener::StreamOpener(StreamOpener&&) noexcept = default;
StreamOpener& StreamOpener::operator=(StreamOpener&&) noexcept = default;
StreamOpener::~StreamOpener() = default;

Result<StreamOpener> StreamOpener::make(const Secret& key, ByteView header) {
  checkKey(key);
  auto state = std::make_unique<State>();
  if (header.size() != kStreamHeaderBytes ||
      crypto_secretstream_xchacha20poly1305_init_pull(&state->stream, header.data(), key.view().data()) != 0)
    return Error{Errc::bad_format, "these bytes begin no sealed stream"};
  return StreamOpener(std::move(state));
}

Result<StreamOpener::Chunk> StreamOpener::open(ByteView sealed, ByteView context) {
  const Error wrong{Errc::bad_signature, "a part of the sealed stream was changed"};
  if (sealed.size() < kStreamTagBytes) return wrong;
  Chunk chunk{Bytes(sealed.size() - kStreamTagBytes)};
  unsigned char tag = 0;
  if (crypto_secretstream_xchacha20poly1305_pull(&m_state->stream, chunk.plain.data(), nullptr, &tag, sealed.data(),
                                                 sealed.size(), context.data(), context.size()) != 0)
    return wrong;
  chunk.last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
  return chunk;
}

}  // namespace fieldseal::crypto
