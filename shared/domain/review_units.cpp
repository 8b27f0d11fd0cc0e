#include <algorithm>

#include "domain/register_value.hpp"
#include "domain/review.hpp"
#include "domain/review_units.hpp"

namespace fieldseal::domain {
namespace {

std::string prefixOf(std::string_view list) {
  return "unit/" + encodeSegment(list) + "/";
}

void readField(Unit& unit, std::string_view field, const Head& head) {
  if (field == "declared") {
    unit.declared = head.value.if_object();
  } else if (field == "found") {
    unit.found = head.value.if_object();
  } else if (field == "status") {
    unit.status = sightingFromString(textOf(head.value)).value_or(Sighting::unsighted);
    unit.author = head.author;
    unit.wall = head.wall;
  } else if (field == "note") {
    unit.note = textOf(head.value);
  } else if (field == "retracted") {
    unit.retracted = isTrue(head.value);
  }
}

/// Settles what the registers leave open: only the declaration tells what may be unsighted or undeclared.
void settle(Unit& unit, const ListDefinition* definition) {
  if (unit.declared != nullptr) {
    if (unit.status == Sighting::undeclared) unit.status = Sighting::unsighted;
    unit.retracted = false;
    return;
  }
  // What the office took out of its list before anyone found it is gone.
  const bool wasFound = unit.found != nullptr || unit.status != Sighting::unsighted;
  unit.retracted = unit.retracted || !wasFound;
  unit.status = Sighting::undeclared;
  if (definition == nullptr || unit.found == nullptr) return;
  if (std::string key = unit.field(definition->key); !key.empty()) unit.key = std::move(key);
}

}  // namespace

std::optional<Unit> readUnit(const Review& review, std::string_view entity) {
  EntityPath path = EntityPath::parse(entity);
  if (path.kind != EntityKind::unit) return std::nullopt;
  Unit unit;
  bool known = false;
  review.registers().forEachField(entity, [&](std::string_view field, const Register& state) {
    known = true;
    unit.conflicted = unit.conflicted || state.conflicted();
    readField(unit, field, state.provisional());
  });
  if (!known) return std::nullopt;
  unit.entity = entity;
  unit.list = std::move(path.segments[0]);
  unit.key = std::move(path.segments[1]);
  settle(unit, review.checklist().list(unit.list));
  return unit;
}

void forEachUnit(const Review& review, std::string_view list, const std::function<void(Unit&&)>& visit) {
  review.registers().forEachEntity(prefixOf(list), [&](std::string_view entity) {
    if (auto unit = readUnit(review, entity)) visit(std::move(*unit));
  });
}

std::vector<Unit> Review::units(std::string_view list) const {
  std::vector<Unit> units;
  std::vector<Unit> found;
  forEachUnit(*this, list, [&](Unit&& unit) { (unit.declared != nullptr ? units : found).push_back(std::move(unit)); });
  const auto byKey = [](const Unit& a, const Unit& b) { return a.key < b.key; };
  if (!std::is_sorted(units.begin(), units.end(), byKey)) std::sort(units.begin(), units.end(), byKey);
  units.insert(units.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
  return units;
}

std::optional<Unit> Review::unit(std::string_view entity) const {
  return readUnit(*this, entity);
}

SightingTotals Review::totals(std::string_view list) const {
  SightingTotals totals;
  forEachUnit(*this, list, [&](Unit&& unit) {
    if (unit.retracted) return;
    totals.conflicts += unit.conflicted ? 1U : 0U;
    if (unit.declared != nullptr) ++totals.declared;
    switch (unit.status) {
      case Sighting::unsighted:
        ++totals.unsighted;
        break;
      case Sighting::match:
        ++totals.match;
        break;
      case Sighting::mismatch:
        ++totals.mismatch;
        break;
      case Sighting::missing:
        ++totals.missing;
        break;
      case Sighting::undeclared:
        ++totals.undeclared;
        break;
    }
  });
  return totals;
}

}  // namespace fieldseal::domain
