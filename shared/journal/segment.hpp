/// A signed run of consecutive entries of one device in one journal. Format: docs/formats.md.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/hash.hpp"
#include "crypto/signing_key.hpp"
#include "journal/entry.hpp"

namespace fieldseal::journal {

inline constexpr std::size_t kMaxSegmentBytes = 1024 * 1024;
inline constexpr std::size_t kMaxSegmentEntries = 4096;

/// Later versions keep the header's lines and their order; only what stands in the body may differ.
inline constexpr std::uint64_t kSegmentVersion = 1;

struct SegmentHeader {
  std::uint64_t version = kSegmentVersion;
  JournalId journal;
  DeviceId device;
  EntryNumber first = 0;
  std::uint64_t count = 0;
  std::optional<crypto::Sha256> previous;  ///< hash of the header before; nothing for the first
  crypto::Sha256 entriesHash{};
  std::uint64_t entriesBytes = 0;
  crypto::Signature signature;

  [[nodiscard]] EntryNumber last() const noexcept { return first + count - 1; }
  /// Whether this program can read the body. A segment of a newer program is verified, stored and
  /// passed on all the same.
  [[nodiscard]] bool readable() const noexcept { return version <= kSegmentVersion; }
};

/// A segment found in a run of bytes: its parts, as they lie there.
struct SegmentView {
  SegmentHeader header;
  std::string_view bytes;       ///< header, empty line and body
  std::string_view headerText;  ///< the header's lines, each with its line feed
  std::string_view signedText;  ///< the lines above the signature
  std::string_view body;        ///< the entry lines, each with its line feed

  /// SHA-256 of headerText: what the next segment names as `previous`.
  [[nodiscard]] crypto::Sha256 headerHash() const { return crypto::sha256(headerText); }
};

/// Takes the first segment off a run of bytes; reads the header and cuts the body, checks neither
/// hash nor signature.
/// @errors Errc::bad_format with the line, Errc::too_large
[[nodiscard]] Result<SegmentView> parseSegment(std::string_view bytes);

/// All of them. @errors as parseSegment
[[nodiscard]] Result<std::vector<SegmentView>> parseSegments(std::string_view bytes);

/// Checks length and hash of the body, then the signature.
/// @errors Errc::hash_mismatch, Errc::bad_signature
[[nodiscard]] Result<> verifySegment(const SegmentView& segment, const crypto::PublicKey& key);

/// Parses every line of the body: numbers must run from `first` without a gap.
/// @errors Errc::bad_format with the entry's number, Errc::unsupported_version for a newer segment
[[nodiscard]] Result<std::vector<Entry>> parseEntries(const SegmentView& segment);

/// What a new segment continues.
struct SegmentStart {
  JournalId journal;
  DeviceId device;
  EntryNumber first = 1;
  std::optional<crypto::Sha256> previous;
};

/// Signs a run of encoded entry lines (without line feeds).
/// @errors Errc::too_large, Errc::out_of_range for no lines
[[nodiscard]] Result<std::string> buildSegment(const SegmentStart& start, std::span<const std::string> lines,
                                               const crypto::SigningKey& key);

}  // namespace fieldseal::journal
