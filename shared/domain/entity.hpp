/// Paths of entities: "item/PE-04", "item/PE-04/person/P00012", "unit/equipment/E000031".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/ids.hpp"

namespace fieldseal::domain {

/// One segment of a path, with '/', '%', blanks and control characters percent-encoded, so that any
/// key of any list can stand in one.
[[nodiscard]] std::string encodeSegment(std::string_view raw);
[[nodiscard]] Result<std::string> decodeSegment(std::string_view encoded);

/// "review": fields `state`, `template`, `application`, `planned_on`, `opinion`, `announcement`,
/// `statement`, `photography`, `seal`.
inline constexpr std::string_view kReview = "review";

[[nodiscard]] std::string memberEntity(UserId user);          ///< member/<uuid>: `role`
[[nodiscard]] std::string itemEntity(std::string_view item);  ///< item/<id>
[[nodiscard]] std::string itemUnitEntity(std::string_view item, std::string_view list,
                                         std::string_view key);  ///< item/<id>/<list>/<key>
[[nodiscard]] std::string unitEntity(std::string_view list, std::string_view key);
[[nodiscard]] std::string findingEntity(Uuid id);
[[nodiscard]] std::string evidenceEntity(Uuid id);
[[nodiscard]] std::string commentEntity(Uuid id);
[[nodiscard]] std::string decisionEntity(Uuid id);
[[nodiscard]] std::string interviewEntity(Uuid id);                             ///< interview/<uuid>
[[nodiscard]] std::string interviewEntity(Uuid id, std::string_view question);  ///< interview/<uuid>/<question>
[[nodiscard]] std::string testEntity(Uuid id);                                  ///< test/<uuid>
[[nodiscard]] std::string testEntity(Uuid id, std::string_view question);       ///< test/<uuid>/<question>

/// Of ASCII: no character that is seen. A path holds none, nor does a key.
[[nodiscard]] bool isControl(char c) noexcept;

/// The key of a unit that was found and not declared: "found-<uuid>". Whether a unit was
/// declared is told by its `declared` register, never by its key.
[[nodiscard]] std::string foundUnitKey(Uuid id);

/// The kinds of entity, by the first segment of their path.
enum class EntityKind {
  review,
  member,
  item,
  unit,
  finding,
  evidence,
  pin,  ///< on a floor plan
  interview,
  test,
  signature,  ///< under the closing
  paper,      ///< a text that was signed
  comment,
  decision,
  user,
  device,   ///< of the roster
  unknown,  ///< of a newer program: kept, not shown
};

/// A path taken apart; the segments are decoded.
struct EntityPath {
  EntityKind kind = EntityKind::unknown;
  std::vector<std::string> segments;  ///< after the kind

  [[nodiscard]] static EntityPath parse(std::string_view entity);
};

/// Whether a path may stand in an entry: 1 to 512 bytes, segments not empty, no control characters
/// and no blanks.
[[nodiscard]] bool isValidEntity(std::string_view entity) noexcept;
/// Whether a field may: [a-z][a-z0-9_]{0,63}.
[[nodiscard]] bool isValidField(std::string_view field) noexcept;

}  // namespace fieldseal::domain
