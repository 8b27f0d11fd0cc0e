/// POST /v1/contents/missing: which contents of a review the office does not have yet.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/ids.hpp"
#include "crypto/hash.hpp"

namespace fieldseal::sync {

inline constexpr std::size_t kMostHashesAsked = 4096;

struct ContentQuestion {
  JournalId review;
  std::vector<crypto::Sha256> hashes;
};
[[nodiscard]] std::string encode(const ContentQuestion& question);
/// @errors Errc::bad_format with the place; Errc::too_large for more than kMostHashesAsked
[[nodiscard]] Result<ContentQuestion> parseContentQuestion(std::string_view text);

/// Its 200: those of the hashes that are missing, in the order asked.
struct ContentAnswer {
  std::vector<crypto::Sha256> missing;
};
[[nodiscard]] std::string encode(const ContentAnswer& answer);
/// @errors Errc::bad_format with the place
[[nodiscard]] Result<ContentAnswer> parseContentAnswer(std::string_view text);

}  // namespace fieldseal::sync
