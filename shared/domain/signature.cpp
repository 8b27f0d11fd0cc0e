#include "domain/signature.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "domain/names.hpp"
#include "domain/register_value.hpp"
#include "domain/value_parts.hpp"

namespace fieldseal::domain {
namespace {

constexpr NameTable<SignaturePlace, 3> kPlaces{{
    {SignaturePlace::team, "team"},
    {SignaturePlace::applicant, "applicant"},
    {SignaturePlace::witness, "witness"},
}};

std::optional<std::int32_t> bounded(const json::value& value, std::int32_t greatest) {
  if (value.is_double()) {
    const double given = value.get_double();
    if (!std::isfinite(given)) return std::nullopt;
    return static_cast<std::int32_t>(std::lround(std::clamp(given, 0.0, static_cast<double>(greatest))));
  }
  if (value.is_uint64()) return greatest;  // Boost.JSON keeps what fits as int64
  if (!value.is_int64()) return std::nullopt;
  return static_cast<std::int32_t>(std::clamp<std::int64_t>(value.get_int64(), 0, greatest));
}

/// Earlier seals said who sat where by the role alone.
SignaturePlace placeOf(const json::object& object, const std::string& role) {
  if (const auto place = signaturePlaceFromString(textIn(object, "place"))) return *place;
  return role == "leader" || role == "inspector" ? SignaturePlace::team : SignaturePlace::applicant;
}

/// "2026-03-02T09:00:00.123Z", as earlier seals wrote it; the epoch for anything else.
WallTime readRfc3339(std::string_view text) {
  if (text.size() != 24 || text[10] != 'T' || text[23] != 'Z') return {};
  const auto day = parseDate(text.substr(0, 10));
  if (!day) return {};
  const auto number = [&](std::size_t from, std::size_t count) {
    int value = 0;
    std::from_chars(text.data() + from, text.data() + from + count, value);
    return value;
  };
  return WallTime(std::chrono::sys_days(*day)) + std::chrono::hours(number(11, 2)) +
         std::chrono::minutes(number(14, 2)) + std::chrono::seconds(number(17, 2)) +
         std::chrono::milliseconds(number(20, 3));
}

/// Twice the area between a point and a line: enough to compare by.
double distance(const StrokePoint& from, const StrokePoint& to, const StrokePoint& point) {
  const double dx = to.x - from.x;
  const double dy = to.y - from.y;
  const double length = std::hypot(dx, dy);
  if (length == 0.0) return std::hypot(point.x - from.x, point.y - from.y);
  return std::abs(dx * (from.y - point.y) - (from.x - point.x) * dy) / length;
}

Stroke simplified(const Stroke& stroke, double tolerance) {
  if (stroke.size() < 3) return stroke;
  std::vector<bool> kept(stroke.size(), false);
  kept.front() = kept.back() = true;
  std::vector<std::pair<std::size_t, std::size_t>> spans{{0, stroke.size() - 1}};
  while (!spans.empty()) {
    const auto [first, last] = spans.back();
    spans.pop_back();
    std::size_t farthest = first;
    double greatest = tolerance;
    for (std::size_t at = first + 1; at < last; ++at) {
      const double away = distance(stroke[first], stroke[last], stroke[at]);
      if (away > greatest) {
        greatest = away;
        farthest = at;
      }
    }
    if (farthest == first) continue;
    kept[farthest] = true;
    spans.emplace_back(first, farthest);
    spans.emplace_back(farthest, last);
  }
  Stroke result;
  for (std::size_t at = 0; at < stroke.size(); ++at) {
    if (kept[at]) result.push_back(stroke[at]);
  }
  return result;
}

std::size_t pointsOf(const std::vector<Stroke>& strokes) {
  std::size_t points = 0;
  for (const Stroke& stroke : strokes) points += stroke.size();
  return points;
}

}  // namespace

std::string_view toString(SignaturePlace place) noexcept {
  return nameIn(kPlaces, place);
}
std::optional<SignaturePlace> signaturePlaceFromString(std::string_view name) noexcept {
  return valueIn(kPlaces, name);
}

json::object Signature::toJson() const {
  json::object object{{"name", name}, {"role", role}, {"place", toString(place)}};
  if (user) object["user"] = user->toString();
  if (!strokes.empty()) object["strokes"] = strokesToJson(strokes);
  if (!typed.empty()) object["typed"] = typed;
  if (!refused.empty()) object["refused"] = refused;
  object["of"] = of;
  object["wall"] = wall.time_since_epoch().count();
  return object;
}

Result<Signature> Signature::fromJson(const json::value& value) {
  const json::object* object = value.if_object();
  if (object == nullptr) return Error{Errc::bad_format, "a signature: expected an object"};
  Signature read;
  read.name = textIn(*object, "name");
  if (read.name.empty()) return Error{Errc::bad_format, "a signature: expected a name"};
  read.role = textIn(*object, "role");
  read.place = placeOf(*object, read.role);
  if (const json::value* user = object->if_contains("user")) read.user = userOf(*user);
  if (const json::value* strokes = object->if_contains("strokes")) read.strokes = strokesFromJson(*strokes);
  read.typed = textIn(*object, "typed");
  read.refused = textIn(*object, "refused");
  if (read.refused.empty() && textIn(*object, "statement") == "refused") {
    read.refused = textIn(*object, "reason");
    if (read.refused.empty()) read.refused = "refused";
  }
  read.of = textIn(*object, object->contains("of") ? "of" : "signed");
  const auto wall = wallTimeIn(*object, "wall");
  read.wall = wall ? *wall : readRfc3339(textIn(*object, "time"));
  return read;
}

Result<> Signature::complete() const {
  if (name.empty()) return Error{Errc::out_of_range, "a signature needs a name"};
  if (of.empty()) return Error{Errc::out_of_range, "a signature needs what it signs"};
  if (strokes.empty() && typed.empty() && refused.empty())
    return Error{Errc::out_of_range, "a signature is drawn, typed for a reason, or refused for one"};
  return kOk;
}

std::vector<Stroke> strokesFromJson(const json::value& value) {
  std::vector<Stroke> strokes;
  if (!value.is_array()) return strokes;
  for (const json::value& one : value.get_array()) {
    const json::array* numbers = one.if_array();
    if (numbers == nullptr) continue;
    Stroke stroke;
    for (std::size_t at = 0; at + 2 < numbers->size(); at += 3) {
      const auto x = bounded((*numbers)[at], kSignatureBox);
      const auto y = bounded((*numbers)[at + 1], kSignatureBox);
      const auto ms = bounded((*numbers)[at + 2], kLongestSigning);
      if (x && y && ms) stroke.push_back({*x, *y, *ms});
    }
    if (!stroke.empty()) strokes.push_back(std::move(stroke));
  }
  return strokes;
}

json::array strokesToJson(const std::vector<Stroke>& strokes) {
  json::array lists;
  for (const Stroke& stroke : strokes) {
    json::array numbers;
    for (const StrokePoint& point : stroke) {
      numbers.push_back(point.x);
      numbers.push_back(point.y);
      numbers.push_back(point.ms);
    }
    lists.push_back(std::move(numbers));
  }
  return lists;
}

std::vector<Stroke> resampled(std::vector<Stroke> strokes, std::size_t points) {
  for (double tolerance = 1.0; pointsOf(strokes) > points && tolerance <= kSignatureBox; tolerance *= 1.5) {
    for (Stroke& stroke : strokes) stroke = simplified(stroke, tolerance);
  }
  // Scribble of more strokes than there are points to give: the first ones stay.
  std::size_t left = points;
  for (Stroke& stroke : strokes) {
    if (stroke.size() > left) stroke.resize(left);
    left -= stroke.size();
  }
  std::erase_if(strokes, [](const Stroke& stroke) { return stroke.empty(); });
  return strokes;
}

}  // namespace fieldseal::domain
