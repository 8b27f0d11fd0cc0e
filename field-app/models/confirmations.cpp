#include "models/confirmations.hpp"

#include <algorithm>

#include "domain/entity.hpp"
#include "models/finding_rows.hpp"

namespace fieldseal::app {
namespace {

using domain::Requirement;

bool isConfirmation(Requirement requirement) {
  return requirement == Requirement::second_inspector || requirement == Requirement::leader;
}

/// Who answered: the item itself, or one of its units where it is answered unit by unit.
UserId authorOf(const ReviewDesk& desk, const domain::Item& item) {
  const domain::Review review = desk.review();
  const std::string entity = domain::itemEntity(item.id);
  UserId author = review.answer(entity).author;
  if (!author.isNil() || !item.perUnit) return author;
  desk.registers().forEachEntity(entity + "/", [&](std::string_view below) {
    const domain::Answer answer = review.answer(below);
    if (author.isNil() && answer.determination && desk.checklist().isVeto(item, *answer.determination))
      author = answer.author;
  });
  return author;
}

}  // namespace

bool mayConfirmAs(const ReviewDesk& desk, const domain::ItemStatus& status, Requirement requirement) {
  if (!desk.writable() || std::ranges::find(status.missing, requirement) == status.missing.end()) return false;
  if (requirement == Requirement::leader) return desk.myRole() == domain::TeamRole::leader;
  return requirement == Requirement::second_inspector && authorOf(desk, *status.item) != desk.me();
}

bool awaitsMe(const ReviewDesk& desk, const domain::ItemStatus& status) {
  return mayConfirmAs(desk, status, Requirement::second_inspector) || mayConfirmAs(desk, status, Requirement::leader);
}

std::vector<Awaited> awaitedConfirmations(const ReviewDesk& desk) {
  std::vector<Awaited> all;
  for (const domain::ItemStatus& status : desk.statuses()) {
    for (const Requirement requirement : status.missing) {
      if (!isConfirmation(requirement)) continue;
      const UserId author = authorOf(desk, *status.item);
      all.push_back({domain::itemEntity(status.item->id), requirement, author, mayConfirmAs(desk, status, requirement),
                     author == desk.me()});
    }
  }
  for (const domain::Finding& finding : desk.review().findings()) {
    if (finding.retracted || finding.state != domain::FindingState::draft) continue;
    all.push_back({domain::findingEntity(finding.id), Requirement::second_inspector, finding.author,
                   mayConfirm(desk, finding), finding.author == desk.me()});
  }
  return all;
}

}  // namespace fieldseal::app
