/// The parts that several console pages share, as JSON.
#pragma once

#include "api/console_pages.hpp"
#include "domain/scoring.hpp"

namespace fieldseal::api {

/// {"id","name"}, or null for the nil user
[[nodiscard]] json::value personOrNull(const PageContext& page, UserId id);
/// RFC 3339, or null for the epoch
[[nodiscard]] json::value timeOrNull(WallTime time);
[[nodiscard]] json::array textList(const std::vector<std::string>& texts);

/// The short item of a section.
[[nodiscard]] json::object itemRow(const PageContext& page, const domain::ItemStatus& status,
                                   const domain::ItemScore& score);
[[nodiscard]] json::object answerJson(const PageContext& page, const domain::Answer& answer);
[[nodiscard]] Result<json::object> evidenceJson(const PageContext& page, const domain::Evidence& evidence);
/// {"named","here"}: contents that evidence names, and those of them that the server has.
[[nodiscard]] Result<json::object> contentCounts(const PageContext& page);
[[nodiscard]] json::object findingJson(const PageContext& page, const domain::Finding& finding);
[[nodiscard]] json::object commentJson(const PageContext& page, const domain::Comment& comment);
[[nodiscard]] json::object listJson(const domain::ListDefinition& list);

/// Whether `entity` is `whole` or lies under it.
[[nodiscard]] bool isAbout(std::string_view entity, std::string_view whole);

/// What the viewer may do to the review.
struct Permissions {
  bool comment = false;
  bool decide = false;
  bool giveBack = false;
  std::string_view whyNotDecide;  ///< "not_supervisor", "on_team", "not_sealed", "decided", or ""
};
[[nodiscard]] Permissions permissionsOf(const PageContext& page);

}  // namespace fieldseal::api
