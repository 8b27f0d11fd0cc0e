/// What was seen and kept, at "evidence/<uuid>", and whether photographs may be taken.
#pragma once

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

/// The bytes that an evidence is about: named here, kept and carried apart from the journal.
struct EvidenceContent {
  std::string sha256;  ///< "sha256:" and 64 hexadecimal digits
  std::uint64_t bytes = 0;
  std::string type;  ///< MIME
  std::string name;  ///< as a person would call it: "rack.jpg"

  friend bool operator==(const EvidenceContent&, const EvidenceContent&) = default;
};

/// Registers: `kind`, `caption`, `level`, `number`, `place`, `custodian`, `links`, `content`, `taken`, `original`,
/// `shapes`, `retracted`.
struct Evidence {
  Uuid id;
  std::string kind;  ///< "document", "photo", "picture", "audio", "file", "sketch", "markup"
  std::string caption;
  std::string level;
  std::string number, place, custodian;  ///< of a document
  std::vector<std::string> links;        ///< entities it belongs to
  std::optional<EvidenceContent> content;
  std::string takenPlace;        ///< where a photograph was taken
  std::optional<Uuid> original;  ///< the evidence that a markup was drawn on
  json::value shapes;            ///< what was drawn, of a sketch or markup; null for none
  UserId author;                 ///< who made it
  WallTime wall{};
  bool conflicted = false;
  bool retracted = false;

  /// Whether its content can be shown as a picture.
  [[nodiscard]] bool isPicture() const { return content && content->type.starts_with("image/"); }
};

/// @return nothing when `entity` is no evidence
[[nodiscard]] std::optional<Evidence> readEvidence(const RegisterSource& registers, std::string_view entity);

/// The value of `evidence/…`/`content`.
[[nodiscard]] json::value encodeContent(const EvidenceContent& content);
/// @return nothing for a value that names no content
[[nodiscard]] std::optional<EvidenceContent> contentOf(const json::value& value);

/// Whether photographs may be taken on the premises: `review`/`photography`.
struct Photography {
  enum class Permission { unknown, permitted, refused };
  Permission permission = Permission::unknown;
  std::string by;     ///< who said so
  std::string where;  ///< "" for everywhere
  std::string scope;  ///< "" for everything
  UserId author;      ///< who recorded it
  WallTime wall{};
  bool conflicted = false;

  /// Two tablets that recorded different answers permit nothing until one is chosen.
  [[nodiscard]] bool permitted() const noexcept { return permission == Permission::permitted && !conflicted; }
};

[[nodiscard]] std::string_view toString(Photography::Permission permission) noexcept;  ///< "" for unknown
/// An object, or as older programs wrote it: the permission alone.
[[nodiscard]] Photography photographyOf(const RegisterSource& registers);
[[nodiscard]] json::value encodePhotography(Photography::Permission permission, std::string_view by,
                                            std::string_view where, std::string_view scope);

}  // namespace fieldseal::domain
