#include "domain/evidence.hpp"

#include <algorithm>

#include "domain/entity.hpp"
#include "domain/names.hpp"
#include "domain/register_value.hpp"
#include "domain/value_parts.hpp"

namespace fieldseal::domain {
namespace {

using Permission = Photography::Permission;

constexpr NameTable<Permission, 2> kPermissions{{
    {Permission::permitted, "permitted"},
    {Permission::refused, "refused"},
}};

constexpr std::string_view kHashPrefix = "sha256:";
constexpr std::size_t kHashDigits = 64;

bool isHash(std::string_view text) {
  if (!text.starts_with(kHashPrefix)) return false;
  text.remove_prefix(kHashPrefix.size());
  const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
  return text.size() == kHashDigits && std::ranges::all_of(text, isDigit);
}

void readField(Evidence& evidence, std::string_view field, const Head& head) {
  const json::value& value = head.value;
  if (field == "kind") {
    evidence.kind = textOf(value);
    evidence.author = head.author;
    evidence.wall = head.wall;
  } else if (field == "caption") {
    evidence.caption = textOf(value);
  } else if (field == "level") {
    evidence.level = textOf(value);
  } else if (field == "number") {
    evidence.number = textOf(value);
  } else if (field == "place") {
    evidence.place = textOf(value);
  } else if (field == "custodian") {
    evidence.custodian = textOf(value);
  } else if (field == "links") {
    evidence.links = textsOf(value);
  } else if (field == "content") {
    evidence.content = contentOf(value);
  } else if (field == "taken") {
    if (const json::object* taken = value.if_object()) evidence.takenPlace = textIn(*taken, "place");
  } else if (field == "original") {
    const auto id = value.is_string() ? Uuid::parse(value.get_string()) : Result<Uuid>(Error{});
    if (id) evidence.original = *id;
  } else if (field == "shapes") {
    evidence.shapes = value;
  } else if (field == "retracted") {
    evidence.retracted = isTrue(value);
  }
}

}  // namespace

std::optional<Evidence> readEvidence(const RegisterSource& registers, std::string_view entity) {
  const EntityPath path = EntityPath::parse(entity);
  if (path.kind != EntityKind::evidence || path.segments.empty()) return std::nullopt;
  const auto id = Uuid::parse(path.segments.front());
  if (!id) return std::nullopt;
  Evidence evidence;
  evidence.id = *id;
  registers.forEachField(entity, [&](std::string_view field, const Register& state) {
    evidence.conflicted = evidence.conflicted || state.conflicted();
    readField(evidence, field, state.provisional());
  });
  return evidence;
}

json::value encodeContent(const EvidenceContent& content) {
  return {{"sha256", content.sha256},
          {"bytes", static_cast<std::int64_t>(content.bytes)},
          {"type", content.type},
          {"name", content.name}};
}

std::optional<EvidenceContent> contentOf(const json::value& value) {
  const json::object* object = value.if_object();
  if (object == nullptr) return std::nullopt;
  EvidenceContent content{textIn(*object, "sha256"), 0, textIn(*object, "type"), textIn(*object, "name")};
  if (!isHash(content.sha256)) return std::nullopt;
  const json::value* bytes = object->if_contains("bytes");
  if (bytes != nullptr && bytes->is_int64() && bytes->get_int64() > 0)
    content.bytes = static_cast<std::uint64_t>(bytes->get_int64());
  return content;
}

std::string_view toString(Photography::Permission permission) noexcept {
  return nameIn(kPermissions, permission);
}

Photography photographyOf(const RegisterSource& registers) {
  Photography photography;
  const Register* found = registers.find(kReview, "photography");
  if (found == nullptr) return photography;
  const Head& head = found->provisional();
  photography.author = head.author;
  photography.wall = head.wall;
  photography.conflicted = found->conflicted();
  const json::object* object = head.value.if_object();
  const std::string permission = object == nullptr ? textOf(head.value) : textIn(*object, "permission");
  photography.permission = valueIn(kPermissions, permission).value_or(Permission::unknown);
  if (object == nullptr) return photography;
  photography.by = textIn(*object, "by");
  photography.where = textIn(*object, "where");
  photography.scope = textIn(*object, "scope");
  return photography;
}

json::value encodePhotography(Photography::Permission permission, std::string_view by, std::string_view where,
                              std::string_view scope) {
  return {{"permission", toString(permission)}, {"by", by}, {"where", where}, {"scope", scope}};
}

}  // namespace fieldseal::domain
