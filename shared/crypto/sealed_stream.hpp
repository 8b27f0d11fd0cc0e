/// Bytes of any length under one key, chunk by chunk, so that none can be changed, left out, moved or cut off:
/// libsodium's secretstream (XChaCha20-Poly1305).
#pragma once

#include <memory>

#include "crypto/secret.hpp"

namespace fieldseal::crypto {

inline constexpr std::size_t kStreamKeyBytes = 32;
inline constexpr std::size_t kStreamHeaderBytes = 24;
/// What a chunk grows by.
inline constexpr std::size_t kStreamTagBytes = 17;

class StreamSealer {
 public:
  /// @param key  of kStreamKeyBytes @throws std::invalid_argument for another length
  explicit StreamSealer(const Secret& key);
  StreamSealer(StreamSealer&&) noexcept;
  StreamSealer& operator=(StreamSealer&&) noexcept;
  ~StreamSealer();

  /// The other side needs it first; it is no secret.
  [[nodiscard]] const Bytes& header() const noexcept { return m_header; }
  /// @param context  authenticated, not hidden: the same at the other side
  [[nodiscard]] Bytes seal(ByteView plain, ByteView context, bool last);

 private:
  struct State;
  std::unique_ptr<State> m_state;
  Bytes m_header;
};

class StreamOpener {
 public:
  /// @throws std::invalid_argument for a key of another length
  /// @errors Errc::bad_format for what is no header of a stream
  [[nodiscard]] static Result<StreamOpener> make(const Secret& key, ByteView header);
  StreamOpener(StreamOpener&&) noexcept;
  StreamOpener& operator=(StreamOpener&&) noexcept;
  ~StreamOpener();

  struct Chunk {
    Bytes plain;
    bool last = false;
  };
  /// The chunks in the order in which they were sealed.
  /// @errors Errc::bad_signature for one that was changed, moved or sealed under another key or context
  [[nodiscard]] Result<Chunk> open(ByteView sealed, ByteView context);

 private:
  struct State;
  explicit StreamOpener(std::unique_ptr<State> state);

  std::unique_ptr<State> m_state;
};

}  // namespace fieldseal::crypto
