#include "domain/item_reader.hpp"

#include <algorithm>

#include "domain/review_units.hpp"

namespace fieldseal::domain {
namespace {

/// The greater, the worse; not_applicable units are passed over.
int badness(Determination determination) {
  switch (determination) {
    case Determination::not_applicable:
      return 0;
    case Determination::conform:
      return 1;
    case Determination::partly:
      return 2;
    case Determination::not_tested:
      return 3;
    case Determination::nonconform:
      return 4;
  }
  return 0;
}

bool overridesUnits(const std::optional<Determination>& own) {
  return own == Determination::not_applicable || own == Determination::not_tested;
}

void count(ItemStatus& status, Determination determination) {
  ++status.unitsAnswered;
  if (determination == Determination::partly || determination == Determination::nonconform) ++status.unitsNonconform;
  if (determination == Determination::not_tested) ++status.unitsNotTested;
}

}  // namespace

const ItemReading& ItemReader::read(const Item& item) {
  if (const auto known = m_readings.find(&item); known != m_readings.end()) return known->second;
  ItemReading reading = readItem(item);
  return m_readings.emplace(&item, std::move(reading)).first->second;
}

bool ItemReader::relevant(const Item& item) {
  return !item.relevantIf || holds(*item.relevantIf);
}

bool ItemReader::holds(const Condition& condition) {
  const auto partHolds = [this](const Condition& part) { return holds(part); };
  const auto& parts = condition.parts;
  switch (condition.kind) {
    case Condition::Kind::has_units:
      return unitsOf(condition.subject).any;
    case Condition::Kind::all:
      return std::all_of(parts.begin(), parts.end(), partHolds);
    case Condition::Kind::any:
      return std::any_of(parts.begin(), parts.end(), partHolds);
    case Condition::Kind::negation:
      return !std::all_of(parts.begin(), parts.end(), partHolds);
    case Condition::Kind::item_is:
      break;
  }
  // The template's reader refused circles and bounds the chain, so that this recursion ends.
  const Item* item = m_review->checklist().item(condition.subject);
  if (item == nullptr) return false;
  const auto& determination = read(*item).status.determination;
  return determination && condition.determinations.contains(*determination);
}

ItemReading ItemReader::readItem(const Item& item) {
  const std::string entity = itemEntity(item.id);
  const Answer own = m_review->answer(entity);
  ItemReading reading;
  ItemStatus& status = reading.status;
  status.item = &item;
  status.conflicted = own.conflicted;
  status.relevant = relevant(item);
  if (!status.relevant) return reading;

  if (item.perUnit && !overridesUnits(own.determination) && !unitsOf(item.perUnit->list).keys.empty()) {
    reading.byUnits = true;
    readUnitAnswers(item, entity, own, reading);
    return reading;
  }
  status.determination = own.determination;
  std::set<Requirement> missing;
  require(item, own, entity, own, entity, missing);
  status.missing.assign(missing.begin(), missing.end());
  return reading;
}

void ItemReader::readUnitAnswers(const Item& item, const std::string& entity, const Answer& own, ItemReading& reading) {
  const std::vector<std::string>& keys = unitsOf(item.perUnit->list).keys;
  const std::string list = encodeSegment(item.perUnit->list);
  const std::string prefix = entity + "/" + list + "/";
  ItemStatus& status = reading.status;
  status.units = keys.size();
  std::set<Requirement> missing;
  Determination worst = Determination::not_applicable;
  m_review->registers().forEachEntity(prefix, [&](std::string_view unitAnswer) {
    const std::string_view key = unitAnswer.substr(prefix.size());
    if (!std::binary_search(keys.begin(), keys.end(), key, std::less<>())) return;
    const Answer answer = m_review->answer(unitAnswer);
    status.conflicted = status.conflicted || answer.conflicted;
    if (!answer.determination) return;
    count(status, *answer.determination);
    if (badness(*answer.determination) > badness(worst)) worst = *answer.determination;
    require(item, answer, unitAnswer, own, entity, missing);
    reading.answers.push_back({"unit/" + list + "/" + std::string(key), *answer.determination});
  });
  if (status.unitsAnswered == status.units) status.determination = worst;
  status.missing.assign(missing.begin(), missing.end());
}

void ItemReader::require(const Item& item, const Answer& answer, std::string_view entity, const Answer& own,
                         std::string_view ownEntity, std::set<Requirement>& missing) {
  if (!answer.determination) return;
  for (const Requirement requirement : m_review->checklist().requirements(item, *answer.determination)) {
    bool given = false;
    switch (requirement) {
      case Requirement::note:
        given = !answer.note.empty() || !own.note.empty();
        break;
      case Requirement::evidence:
        given = hasEvidence(entity) || hasEvidence(ownEntity);
        break;
      case Requirement::second_inspector:
      case Requirement::leader:
        given = confirmed(requirement, answer, answer) || confirmed(requirement, own, answer);
    }
    if (!given) missing.insert(requirement);
  }
}

bool ItemReader::confirmed(Requirement requirement, const Answer& confirmation, const Answer& answer) {
  if (requirement == Requirement::leader) {
    return confirmation.leader && roleOf(*confirmation.leader) == TeamRole::leader;
  }
  const auto& second = confirmation.secondInspector;
  return second && *second != answer.author && roleOf(*second).has_value();
}

const ItemReader::ListUnits& ItemReader::unitsOf(const std::string& list) {
  const auto [place, fresh] = m_lists.try_emplace(list);
  ListUnits& units = place->second;
  if (!fresh) return units;
  forEachUnit(*m_review, list, [&](Unit&& unit) {
    if (unit.retracted) return;
    units.any = true;
    if (unit.status == Sighting::missing) return;
    units.keys.push_back(unit.entity.substr(unit.entity.rfind('/') + 1));
  });
  return units;
}

bool ItemReader::hasEvidence(std::string_view entity) {
  if (!m_linked) {
    m_linked.emplace();
    for (Evidence& evidence : m_review->evidence()) {
      if (evidence.retracted) continue;
      for (std::string& link : evidence.links) m_linked->insert(std::move(link));
    }
  }
  return m_linked->contains(entity);
}

std::optional<TeamRole> ItemReader::roleOf(UserId user) {
  if (!m_team) {
    m_team.emplace();
    for (const Member& member : m_review->team()) m_team->emplace(member.user, member.role);
  }
  const auto found = m_team->find(user);
  return found == m_team->end() ? std::nullopt : std::optional(found->second);
}

}  // namespace fieldseal::domain
