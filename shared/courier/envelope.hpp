/// The head of a courier file: who sends it to whom, and the key of what follows, for the receiver alone. Text, signed
/// by the sender; docs/formats.md has its lines.
#pragma once

#include <string>
#include <string_view>

#include "base/clock.hpp"
#include "base/ids.hpp"
#include "crypto/signing_key.hpp"

namespace fieldseal::courier {

inline constexpr std::uint64_t kVersion = 1;
/// No head is longer.
inline constexpr std::size_t kMaxEnvelopeBytes = 2048;

enum class Kind {
  question,  ///< of a tablet: what it has written, and what it has of others
  answer,    ///< of the office
};
[[nodiscard]] std::string_view toString(Kind kind) noexcept;

struct Envelope {
  std::uint64_t version = kVersion;
  Kind kind = Kind::question;
  DeviceId from;
  DeviceId to;
  std::uint64_t number = 1;  ///< of the question, counted by the tablet from 1; an answer has its question's
  WallTime made{};
  Bytes key;     ///< of the stream, wrapped for `to` (crypto/key_wrap.hpp)
  Bytes stream;  ///< its header (crypto/sealed_stream.hpp)
};

/// All lines, the signature and the empty line behind it.
[[nodiscard]] std::string write(const Envelope& envelope, const crypto::SigningKey& sender);

/// An envelope as it was read.
struct SignedEnvelope {
  Envelope envelope;
  crypto::Signature signature;
  std::string_view signedText;  ///< into the bytes that were parsed
  std::string_view text;        ///< all lines, the empty one too
};
/// @param bytes  begin with the envelope; must outlive the result
/// @errors Errc::bad_format, naming the line; Errc::unsupported_version for one that a newer program made
[[nodiscard]] Result<SignedEnvelope> parseEnvelope(std::string_view bytes);

/// @errors Errc::bad_signature
[[nodiscard]] Result<> verify(const SignedEnvelope& envelope, const crypto::PublicKey& sender);

}  // namespace fieldseal::courier
