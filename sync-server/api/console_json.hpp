/// The parts that several console pages share, as JSON.
#pragma once

#include "api/console_pages.hpp"
#include "domain/office_steps.hpp"
#include "domain/scoring.hpp"

namespace fieldseal::api {

/// {"id","name"}, or null for the nil user
[[nodiscard]] json::value personOrNull(const PageContext& page, UserId id);
/// RFC 3339, or null for the epoch
[[nodiscard]] json::value timeOrNull(WallTime time);
[[nodiscard]] json::value determinationOrNull(const std::optional<domain::Determination>& determination);
[[nodiscard]] json::array textList(const std::vector<std::string>& texts);

/// The short item of a section.
[[nodiscard]] json::object itemRow(const PageContext& page, const domain::ItemStatus& status,
                                   const domain::ItemScore& score);
[[nodiscard]] json::object answerJson(const PageContext& page, const domain::Answer& answer);
[[nodiscard]] Result<json::object> evidenceJson(const PageContext& page, const domain::Evidence& evidence);
/// What belongs to an entity or to something under it, without what was retracted.
[[nodiscard]] Result<json::array> evidenceAbout(const PageContext& page, std::string_view entity);
/// {"named","here"}: contents that evidence names, and those of them that the server has.
[[nodiscard]] Result<json::object> contentCounts(const PageContext& page);
[[nodiscard]] json::object findingJson(const PageContext& page, const domain::Finding& finding);
[[nodiscard]] json::object commentJson(const PageContext& page, const domain::Comment& comment);
[[nodiscard]] json::object listJson(const domain::ListDefinition& list);

/// A unit as people know it: its key as declared or found, and its first other field.
[[nodiscard]] std::string unitLabel(const domain::ListDefinition& list, const domain::Unit& unit);
/// {"entity","label"}; null for what is no unit of the review
[[nodiscard]] json::value unitRef(const PageContext& page, std::string_view entity);

/// Whether `entity` is `whole` or lies under it.
[[nodiscard]] bool isAbout(std::string_view entity, std::string_view whole);

/// The way that the viewer may take the review, or why not.
[[nodiscard]] domain::OfficeWay wayOf(const PageContext& page, domain::OfficeStep step);

}  // namespace fieldseal::api
