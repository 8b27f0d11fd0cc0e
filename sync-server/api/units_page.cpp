// GET /api/reviews/{id}/units/{list}: one list, declared beside found.
#include <algorithm>

#include "api/console_json.hpp"
#include "api/console_pages.hpp"
#include "projection/summary.hpp"

namespace fieldseal::api {
namespace {

json::object unitJson(const PageContext& page, const domain::Unit& unit) {
  return {{"entity", unit.entity},
          {"key", unit.key},
          {"declared", unit.declared != nullptr ? json::value(*unit.declared) : json::value()},
          {"found", unit.found != nullptr ? json::value(*unit.found) : json::value()},
          {"status", domain::toString(unit.status)},
          {"note", unit.note},
          {"author", personOrNull(page, unit.author)},
          {"time", timeOrNull(unit.wall)},
          {"conflicted", unit.conflicted}};
}

}  // namespace

std::string unitLabel(const domain::ListDefinition& list, const domain::Unit& unit) {
  std::string label = unit.field(list.key);
  if (label.empty()) label = unit.key;
  const auto other = std::ranges::find_if(list.fields, [&](const auto& field) { return field.name != list.key; });
  if (other == list.fields.end()) return label;
  const auto words = unit.field(other->name);
  return words.empty() ? label : label + " " + words;
}

json::value unitRef(const PageContext& page, std::string_view entity) {
  const auto unit = page.review.unit(entity);
  if (!unit) return {};
  const auto* list = page.review.checklist().list(unit->list);
  return json::object{{"entity", entity}, {"label", list != nullptr ? unitLabel(*list, *unit) : unit->key}};
}

Result<json::value> unitsPage(const PageContext& page, const net::Request& request) {
  const auto* list = page.review.checklist().list(request.parameter("list"));
  if (list == nullptr) return Error{Errc::not_found, "the template has no such list"};
  json::array units;
  for (const auto& unit : page.review.units(list->id)) {
    if (!unit.retracted) units.push_back(unitJson(page, unit));
  }
  return json::value(json::object{{"list", listJson(*list)},
                                  {"totals", projection::totalsJson(page.review.totals(list->id))},
                                  {"units", std::move(units)}});
}

}  // namespace fieldseal::api
