// What results are for: the other half of KnowledgeTests.
#include <algorithm>

#include "domain/entity.hpp"
#include "domain/test_proposal.hpp"
#include "models/json_text.hpp"
#include "models/knowledge_tests.hpp"
#include "models/labels.hpp"
#include "models/review_desk.hpp"
#include "models/talk_texts.hpp"

namespace fieldseal::app {
using domain::TestRecord;

std::optional<KnowledgeTests::Proposal> KnowledgeTests::proposal(const TestRecord& test) const {
  const auto& checklist = m_desk->checklist();
  const auto fed = domain::fedBy(test, checklist);
  if (!fed) return std::nullopt;
  const auto mark = [this](const TestRecord& one) {
    return bankOf(*one.paper) == nullptr ? std::nullopt : std::optional(marks(one));
  };
  const auto determination = domain::testProposal(test, all(), checklist, mark);
  if (!determination) return std::nullopt;
  return Proposal{fed->item, fed->entity, *determination,
                  m_desk->review().answer(fed->entity).determination == *determination};
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
  int taken = 0;
  QString undoText;
  for (const QString& testId : testIds) {
    const auto test = find(testId);
    const auto proposed = test ? proposal(*test) : std::nullopt;
    if (!proposed || proposed->taken) continue;
    ++taken;
    addProposal(changes, *test, *proposed);
    undoText = m_desk->entityTitle(proposed->entity) + ": " +
               m_desk->labels().determination(toQt(domain::toString(proposed->determination)));
  }
  if (taken == 0) return m_desk->refuse(Errc::not_allowed_now, tr("There is no result to take."));
  if (taken > 1) undoText = tr("%n result(s) of the knowledge test", nullptr, taken);
  return m_desk->write(std::move(changes), undoText);
}

}  // namespace fieldseal::app
