#include "domain/entity.hpp"

#include "base/bytes.hpp"

#include <algorithm>
#include <array>

namespace fieldseal::domain {
namespace {

constexpr std::size_t kMaxEntityBytes = 512;
constexpr std::size_t kMaxFieldBytes = 64;
constexpr std::string_view kFoundKeyPrefix = "found-";

/// A kind of entity and the shapes that its paths have.
struct Shape {
  std::string_view name;
  EntityKind kind;
  std::size_t segments;
  std::size_t alsoSegments;  ///< of the longer form, or the same number again
};

constexpr std::array<Shape, 15> kShapes{{
    {"review", EntityKind::review, 0, 0},
    {"member", EntityKind::member, 1, 1},
    {"item", EntityKind::item, 1, 3},
    {"unit", EntityKind::unit, 2, 2},
    {"finding", EntityKind::finding, 1, 1},
    {"evidence", EntityKind::evidence, 1, 1},
    {"pin", EntityKind::pin, 1, 1},
    {"interview", EntityKind::interview, 1, 2},
    {"test", EntityKind::test, 1, 2},
    {"signature", EntityKind::signature, 1, 1},
    {"paper", EntityKind::paper, 1, 1},
    {"comment", EntityKind::comment, 1, 1},
    {"decision", EntityKind::decision, 1, 1},
    {"user", EntityKind::user, 1, 1},
    {"device", EntityKind::device, 1, 1},
}};

bool isPlain(char c) {
  return c != '/' && c != '%' && c != ' ' && !isControl(c);
}

/// @return 16 or more for a character that is no upper-case hexadecimal digit
unsigned hexValue(char c) noexcept {
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
  if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A') + 10;
  return 16;
}

std::string entityOf(std::string_view kind, Uuid id) {
  return std::string(kind) + "/" + id.toString();
}

}  // namespace

bool isControl(char c) noexcept {
  return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

std::string encodeSegment(std::string_view raw) {
  return percentEncoded(raw, isPlain);
}

Result<std::string> decodeSegment(std::string_view encoded) {
  const Error wrong{Errc::bad_format, "a segment of an entity's path is not encoded as it must be"};
  std::string raw;
  raw.reserve(encoded.size());
  for (std::size_t i = 0; i < encoded.size(); ++i) {
    if (encoded[i] != '%') {
      if (!isPlain(encoded[i])) return wrong;
      raw += encoded[i];
      continue;
    }
    if (i + 2 >= encoded.size()) return wrong;
    const unsigned high = hexValue(encoded[i + 1]);
    const unsigned low = hexValue(encoded[i + 2]);
    if (high > 15 || low > 15) return wrong;
    const char c = static_cast<char>(high << 4U | low);
    if (isPlain(c)) return wrong;  // or one unit would go by two paths
    raw += c;
    i += 2;
  }
  return raw;
}

std::string memberEntity(UserId user) {
  return entityOf("member", user);
}

std::string itemEntity(std::string_view item) {
  return "item/" + encodeSegment(item);
}

std::string itemUnitEntity(std::string_view item, std::string_view list, std::string_view key) {
  return itemEntity(item) + "/" + encodeSegment(list) + "/" + encodeSegment(key);
}

std::string unitEntity(std::string_view list, std::string_view key) {
  return "unit/" + encodeSegment(list) + "/" + encodeSegment(key);
}

std::string findingEntity(Uuid id) {
  return entityOf("finding", id);
}
std::string evidenceEntity(Uuid id) {
  return entityOf("evidence", id);
}
std::string commentEntity(Uuid id) {
  return entityOf("comment", id);
}
std::string decisionEntity(Uuid id) {
  return entityOf("decision", id);
}

std::string interviewEntity(Uuid id) {
  return entityOf("interview", id);
}
std::string interviewEntity(Uuid id, std::string_view question) {
  return interviewEntity(id) + "/" + encodeSegment(question);
}
std::string testEntity(Uuid id) {
  return entityOf("test", id);
}
std::string testEntity(Uuid id, std::string_view question) {
  return testEntity(id) + "/" + encodeSegment(question);
}

std::string foundUnitKey(Uuid id) {
  return std::string(kFoundKeyPrefix) + id.toString();
}

EntityPath EntityPath::parse(std::string_view entity) {
  const std::size_t end = std::min(entity.find('/'), entity.size());
  const std::string_view name = entity.substr(0, end);
  const auto shape =
      std::find_if(kShapes.begin(), kShapes.end(), [&](const Shape& known) { return known.name == name; });
  if (shape == kShapes.end()) return {};

  EntityPath path;
  for (std::size_t at = end; at < entity.size();) {
    const std::size_t next = std::min(entity.find('/', at + 1), entity.size());
    auto segment = decodeSegment(entity.substr(at + 1, next - at - 1));
    if (!segment || segment->empty()) return {};
    path.segments.push_back(std::move(*segment));
    at = next;
  }
  const std::size_t count = path.segments.size();
  if (count != shape->segments && count != shape->alsoSegments) return {};
  path.kind = shape->kind;
  return path;
}

bool isValidEntity(std::string_view entity) noexcept {
  if (entity.empty() || entity.size() > kMaxEntityBytes) return false;
  if (entity.front() == '/' || entity.back() == '/' || entity.find("//") != std::string_view::npos) return false;
  return std::none_of(entity.begin(), entity.end(), [](char c) { return c == ' ' || isControl(c); });
}

bool isValidField(std::string_view field) noexcept {
  const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
  if (field.empty() || field.size() > kMaxFieldBytes || !isLower(field.front())) return false;
  return std::all_of(field.begin(), field.end(),
                     [&](char c) { return isLower(c) || (c >= '0' && c <= '9') || c == '_'; });
}

}  // namespace fieldseal::domain
