// What results are for: the other half of KnowledgeTests.
#include <algorithm>

#include "domain/entity.hpp"
#include "models/json_text.hpp"
#include "models/knowledge_tests.hpp"
#include "models/labels.hpp"
#include "models/review_desk.hpp"
#include "models/talk_texts.hpp"

namespace fieldseal::app {
namespace {

using domain::TestRecord;
using domain::TestState;

const domain::Item* fedItem(const domain::Template& checklist) {
  for (const domain::Section& section : checklist.sections) {
    for (const domain::Item& item : section.items) {
      if (item.fedBy) return &item;
    }
  }
  return nullptr;
}

}  // namespace

std::optional<KnowledgeTests::Proposal> KnowledgeTests::proposal(const TestRecord& test) const {
  const domain::Item* item = fedItem(m_desk->checklist());
  if (item == nullptr || test.state() != TestState::handed_in) return std::nullopt;
  if (bankOf(*test.paper) == nullptr) return std::nullopt;  // nobody can mark it here
  Proposal proposal;
  proposal.item = item;
  std::vector<domain::Marks> results;
  if (item->perUnit) {
    const domain::EntityPath person = domain::EntityPath::parse(test.person);
    if (person.kind != domain::EntityKind::unit || person.segments[0] != item->perUnit->list) return std::nullopt;
    proposal.entity = domain::itemUnitEntity(item->id, person.segments[0], person.segments[1]);
    results.push_back(marks(test));
  } else {
    proposal.entity = domain::itemEntity(item->id);
    for (const TestRecord& one : all()) {
      if (one.state() == TestState::handed_in) results.push_back(marks(one));
    }
  }
  const auto& offered = m_desk->checklist().determinations;
  const auto determination = domain::proposedDetermination(results);
  if (!determination || std::find(offered.begin(), offered.end(), *determination) == offered.end()) return std::nullopt;
  proposal.determination = *determination;
  proposal.taken = m_desk->review().answer(proposal.entity).determination == *determination;
  return proposal;
}

void KnowledgeTests::addProposal(std::vector<journal::Change>& changes, const TestRecord& test,
                                 const Proposal& proposal) {
  const domain::Answer answer = m_desk->review().answer(proposal.entity);
  changes.push_back({proposal.entity, "determination", json::value(domain::toString(proposal.determination))});
  QStringList methods = toQt(answer.methods);
  if (!methods.contains(QStringLiteral("test"))) methods.append(QStringLiteral("test"));
  changes.push_back({proposal.entity, "methods", listOrNull(methods)});
  const QString result = tr("Knowledge test: %1").arg(marksText(marks(test)));
  if (answer.note.empty()) changes.push_back({proposal.entity, "note", textOrNull(result)});

  const auto& required = m_desk->checklist().requirements(*proposal.item, proposal.determination);
  const bool needsEvidence =
      std::find(required.begin(), required.end(), domain::Requirement::evidence) != required.end();
  if (!needsEvidence || !m_desk->review().evidenceFor(proposal.entity).empty()) return;
  const std::string evidence = domain::evidenceEntity(m_desk->newId());
  const QString caption = tr("Knowledge test of %1: %2").arg(toQt(test.name), marksText(marks(test)));
  changes.push_back({evidence, "kind", json::value("document")});
  changes.push_back({evidence, "caption", textOrNull(caption)});
  changes.push_back({evidence, "level", json::value("internal")});
  changes.push_back({evidence, "number", json::value(test.id.toString())});
  changes.push_back({evidence, "place", textOrNull(tr("In the journal of this review"))});
  changes.push_back({evidence, "links", json::array{json::value(proposal.entity)}});
}

bool KnowledgeTests::take(const std::vector<QString>& testIds) {
  std::vector<journal::Change> changes;
  std::vector<std::string> entities;
  QString undoText;
  for (const QString& testId : testIds) {
    const auto test = find(testId);
    const auto proposed = test ? proposal(*test) : std::nullopt;
    if (!proposed || proposed->taken) continue;
    // Somebody who sat two tests: the later one counts.
    if (std::find(entities.begin(), entities.end(), proposed->entity) != entities.end()) continue;
    entities.push_back(proposed->entity);
    addProposal(changes, *test, *proposed);
    undoText = m_desk->entityTitle(proposed->entity) + ": " +
               m_desk->labels().determination(toQt(domain::toString(proposed->determination)));
  }
  if (entities.empty()) return m_desk->refuse(Errc::not_allowed_now, tr("There is no result to take."));
  if (entities.size() > 1)
    undoText = tr("%n result(s) of the knowledge test", nullptr, static_cast<int>(entities.size()));
  return m_desk->write(std::move(changes), undoText);
}

}  // namespace fieldseal::app
