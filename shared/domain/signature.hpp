/// A signature: strokes drawn by finger or pen, who drew them, and exactly what was signed.
///
/// As it stands in a journal (docs/formats.md, Signature):
/// {"name","role","place","user"?,"strokes":[[x,y,ms, x,y,ms, …], …],"typed"?,"refused"?,"of","wall"}
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/ids.hpp"
#include "base/json.hpp"
#include "domain/register.hpp"

namespace fieldseal::domain {

/// Where the pen was, in a box 1000 wide whose height has the same unit, and when, from the first touch.
struct StrokePoint {
  std::int32_t x = 0, y = 0;  ///< 0..kSignatureBox
  std::int32_t ms = 0;        ///< 0..kLongestSigning
  friend bool operator==(const StrokePoint&, const StrokePoint&) = default;
};
using Stroke = std::vector<StrokePoint>;

inline constexpr std::int32_t kSignatureBox = 1000;
inline constexpr std::int32_t kLongestSigning = 600'000;
/// A dozen signatures of so many points fit into one entry of a journal, such as a seal.
inline constexpr std::size_t kSignaturePoints = 256;

/// On whose side a person signs.
enum class SignaturePlace { team, applicant, witness };
[[nodiscard]] std::string_view toString(SignaturePlace place) noexcept;
[[nodiscard]] std::optional<SignaturePlace> signaturePlaceFromString(std::string_view name) noexcept;

struct Signature {
  std::string name;
  std::string role;  ///< "leader", "inspector", "applicant", "witness", or in the person's own words
  SignaturePlace place = SignaturePlace::applicant;
  std::optional<UserId> user;   ///< of a member of the team
  std::vector<Stroke> strokes;  ///< none when typed or refused
  std::string typed;            ///< why the name was typed instead of drawn; "" otherwise
  std::string refused;          ///< why the person did not sign; "" otherwise
  std::string of;               ///< "sha256:…" of the UTF-8 text that was shown and signed
  WallTime wall{};

  [[nodiscard]] json::object toJson() const;
  /// Reads what any program wrote: strokes that make no sense are left out, never a reason to hide who signed.
  /// The form of earlier seals ("signed", "statement": "refused", "reason", "time") reads too.
  /// @errors Errc::bad_format unless it is an object with a name
  [[nodiscard]] static Result<Signature> fromJson(const json::value& value);

  /// @errors Errc::out_of_range that names what is missing: a name; and strokes, a typed name's reason or a refusal's
  [[nodiscard]] Result<> complete() const;
};

/// Strokes as lists of x, y, ms; what is out of the box is moved to its edge, what is no number is passed over.
[[nodiscard]] std::vector<Stroke> strokesFromJson(const json::value& value);
[[nodiscard]] json::array strokesToJson(const std::vector<Stroke>& strokes);

/// The same line with at most `points` points, at least one per stroke kept while they suffice: those that say most
/// about its shape stay (Douglas and Peucker, 1973).
[[nodiscard]] std::vector<Stroke> resampled(std::vector<Stroke> strokes, std::size_t points = kSignaturePoints);

/// A signature under the closing of a review, at "signature/<uuid>": `signed`, `withdrawn`. What it is `of` stands
/// at "paper/<64 hexadecimal digits of that hash>": `language`, and the text in `part_1`, `part_2`, …
struct GivenSignature {
  Uuid id;
  Signature signature;
  UserId author;  ///< who held the tablet
  HybridTime time;
};

/// Those that are not withdrawn, in the order in which they were given.
[[nodiscard]] std::vector<GivenSignature> givenSignatures(const RegisterSource& registers);
[[nodiscard]] std::string signatureEntity(Uuid id);
/// @param of  "sha256:…"
[[nodiscard]] std::string signedPaperEntity(std::string_view of);

/// The text that was signed, its parts put together again.
struct SignedPaper {
  std::string language;
  std::string text;
};
/// @return nothing while no part of it is there
[[nodiscard]] std::optional<SignedPaper> signedPaper(const RegisterSource& registers, std::string_view of);

/// What the closing's signatures themselves write: no part of the state that is signed.
inline constexpr std::string_view kSignaturePrefix = "signature/";
inline constexpr std::string_view kSignedPaperPrefix = "paper/";

}  // namespace fieldseal::domain
