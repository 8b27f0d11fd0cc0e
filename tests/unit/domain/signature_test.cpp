#include "domain/signature.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "fake_registers.hpp"

using namespace fieldseal;
using namespace fieldseal::domain;

namespace {

Signature drawn() {
  Signature signature;
  signature.name = "赵敏";
  signature.role = "applicant";
  signature.user = fieldseal::test::user(3);
  signature.strokes = {{{10, 20, 0}, {500, 300, 120}}, {{900, 40, 300}}};
  signature.of = "sha256:00";
  signature.wall = WallTime(std::chrono::milliseconds(1772442000123));
  return signature;
}

/// A loop of so many points, as a finger draws one.
Stroke loop(int points) {
  Stroke stroke;
  for (int at = 0; at < points; ++at) {
    const double turn = 6.28318 * at / points;
    stroke.push_back({static_cast<std::int32_t>(500 + 400 * std::cos(turn)),
                      static_cast<std::int32_t>(300 + 200 * std::sin(turn)), at * 8});
  }
  return stroke;
}

}  // namespace

TEST_CASE("a signature comes back from the journal as it was drawn") {
  const Signature before = drawn();
  const auto after = Signature::fromJson(before.toJson());
  REQUIRE(after.has_value());
  CHECK(after->name == before.name);
  CHECK(after->user == before.user);
  CHECK(after->strokes == before.strokes);
  CHECK(after->of == before.of);
  CHECK(after->wall == before.wall);
  CHECK(after->place == SignaturePlace::applicant);
  CHECK(after->complete());
}

TEST_CASE("strokes out of their box are moved to its edge and what is no number is passed over") {
  const json::value damaged =
      json::parse(R"([[-5, 2000, 7, "x", 1, 2, 3.4, 5.6, 9e99], 17, [], [1, 2], [4, 5, 6, 7]])");
  const std::vector<Stroke> strokes = strokesFromJson(damaged);
  REQUIRE(strokes.size() == 2);
  CHECK(strokes[0] == Stroke{{0, 1000, 7}, {3, 6, kLongestSigning}});
  CHECK(strokes[1] == Stroke{{4, 5, 6}});
  CHECK(strokesFromJson(json::value("strokes")).empty());
}

TEST_CASE("who signed is read even when the strokes are damaged") {
  const auto read =
      Signature::fromJson(json::parse(R"({"name":"Li","place":"moon","role":"leader","strokes":{"a":1}})"));
  REQUIRE(read.has_value());
  CHECK(read->name == "Li");
  CHECK(read->place == SignaturePlace::team);
  CHECK(read->strokes.empty());
  CHECK_FALSE(Signature::fromJson(json::parse(R"({"role":"leader"})")));
  CHECK_FALSE(Signature::fromJson(json::value("Li")));
}

TEST_CASE("the typed signatures of earlier seals still read") {
  const auto signed_ = Signature::fromJson(json::parse(
      R"({"user":null,"name":"Zhao","role":"applicant","statement":"refused","signed":"sha256:ab",
          "time":"2026-03-02T09:00:00.123Z","reason":"no lawyer"})"));
  REQUIRE(signed_.has_value());
  CHECK(signed_->place == SignaturePlace::applicant);
  CHECK(signed_->refused == "no lawyer");
  CHECK(signed_->of == "sha256:ab");
  CHECK(toRfc3339(signed_->wall) == "2026-03-02T09:00:00.123Z");
}

TEST_CASE("a signature needs a name, a text, and a stroke or a reason for none") {
  Signature signature = drawn();
  signature.strokes.clear();
  CHECK_FALSE(signature.complete());
  signature.typed = "hand in plaster";
  CHECK(signature.complete());
  signature.typed.clear();
  signature.refused = "does not agree";
  CHECK(signature.complete());
  signature.of.clear();
  CHECK_FALSE(signature.complete());
}

TEST_CASE("a long signature keeps its shape in few points and a short one every point") {
  const std::vector<Stroke> brief{{{1, 1, 0}, {2, 1, 8}, {3, 1, 16}}};
  CHECK(resampled(brief) == brief);
  const std::vector<Stroke> kept = resampled({loop(5000)});
  REQUIRE(kept.size() == 1);
  CHECK(kept[0].size() <= kSignaturePoints);
  CHECK(kept[0].size() > 16);
  std::int32_t left = 1000, right = 0;
  for (const StrokePoint& point : kept[0]) {
    left = std::min(left, point.x);
    right = std::max(right, point.x);
  }
  CHECK(left < 110);
  CHECK(right > 890);
}

TEST_CASE("scribble of thousands of strokes stays within an entry") {
  const std::vector<Stroke> scribble(5000, loop(3));
  Signature signature = drawn();
  signature.strokes = resampled(scribble);
  CHECK(json::serialize(signature.toJson()).size() < 5'000);
}
