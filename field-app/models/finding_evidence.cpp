#include "models/finding_evidence.hpp"

#include <algorithm>

#include "domain/entity.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"

namespace fieldseal::app {
namespace {

std::optional<domain::Finding> findingAt(const ReviewDesk& desk, std::string_view entity) {
  const domain::EntityPath path = domain::EntityPath::parse(entity);
  if (path.kind != domain::EntityKind::finding) return std::nullopt;
  const auto id = Uuid::parse(path.segments.front());
  return id ? desk.review().finding(*id) : std::nullopt;
}

journal::Change evidenceOf(std::string_view entity, const std::vector<std::string>& evidence) {
  return {std::string(entity), "evidence", listOrNull(toQt(evidence))};
}

}  // namespace

std::vector<std::string> findingsOn(const ReviewDesk& desk, Uuid evidence) {
  std::vector<std::string> entities;
  for (const domain::Finding& finding : desk.review().findings()) {
    const bool stands = std::ranges::find(finding.evidence, evidence.toString()) != finding.evidence.end();
    if (stands && !finding.retracted) entities.push_back(domain::findingEntity(finding.id));
  }
  return entities;
}

std::optional<journal::Change> standOn(const ReviewDesk& desk, std::string_view entity, Uuid evidence) {
  const auto finding = findingAt(desk, entity);
  if (!finding || std::ranges::find(finding->evidence, evidence.toString()) != finding->evidence.end())
    return std::nullopt;
  std::vector<std::string> named = finding->evidence;
  named.push_back(evidence.toString());
  return evidenceOf(entity, named);
}

std::optional<journal::Change> letGoOf(const ReviewDesk& desk, std::string_view entity, Uuid evidence) {
  auto finding = findingAt(desk, entity);
  if (!finding || std::erase(finding->evidence, evidence.toString()) == 0) return std::nullopt;
  return evidenceOf(entity, finding->evidence);
}

}  // namespace fieldseal::app
