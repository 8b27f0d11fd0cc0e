#include <algorithm>

#include "domain/register_value.hpp"
#include "domain/review.hpp"

namespace fieldseal::domain {
namespace {

/// The id of an entity of `kind`, such as "finding/<uuid>".
std::optional<Uuid> idOf(std::string_view entity, EntityKind kind) {
  const EntityPath path = EntityPath::parse(entity);
  if (path.kind != kind) return std::nullopt;
  const auto id = Uuid::parse(path.segments.front());
  return id ? std::optional(*id) : std::nullopt;
}

/// Reads every entity whose path begins with `prefix` by `read(entity)`, which says nothing for what
/// it cannot read.
template <class Record, class Read>
std::vector<Record> readAll(const RegisterSource& registers, std::string_view prefix, const Read& read) {
  std::vector<Record> records;
  registers.forEachEntity(prefix, [&](std::string_view entity) {
    if (auto record = read(registers, entity)) records.push_back(std::move(*record));
  });
  return records;
}

void readField(Finding& finding, std::string_view field, const Head& head) {
  if (field == "severity") {
    finding.severity = severityFromString(textOf(head.value)).value_or(Severity::minor);
  } else if (field == "text") {
    finding.text = textOf(head.value);
    finding.author = head.author;
    finding.wall = head.wall;
  } else if (field == "items") {
    finding.items = textsOf(head.value);
  } else if (field == "units") {
    finding.units = textsOf(head.value);
  } else if (field == "evidence") {
    finding.evidence = textsOf(head.value);
  } else if (field == "due") {
    finding.due = textOf(head.value);
  } else if (field == "state") {
    finding.state = findingStateFromString(textOf(head.value)).value_or(FindingState::draft);
  } else if (field == "confirmed_by") {
    finding.confirmedBy = confirmationOf(head);
  } else if (field == "retracted") {
    finding.retracted = isTrue(head.value);
  }
}

std::optional<Finding> readFinding(const RegisterSource& registers, std::string_view entity) {
  const auto id = idOf(entity, EntityKind::finding);
  if (!id) return std::nullopt;
  Finding finding;
  finding.id = *id;
  bool known = false;
  registers.forEachField(entity, [&](std::string_view field, const Register& state) {
    known = true;
    finding.conflicted = finding.conflicted || state.conflicted();
    readField(finding, field, state.provisional());
  });
  return known ? std::optional(std::move(finding)) : std::nullopt;
}

std::optional<Comment> readComment(const RegisterSource& registers, std::string_view entity) {
  const auto id = idOf(entity, EntityKind::comment);
  if (!id) return std::nullopt;
  Comment comment;
  comment.id = *id;
  registers.forEachField(entity, [&](std::string_view field, const Register& state) {
    const Head& head = state.provisional();
    if (field == "about") comment.about = textOf(head.value);
    if (field != "text") return;
    comment.text = textOf(head.value);
    comment.author = head.author;
    comment.wall = head.wall;
  });
  return comment;
}

}  // namespace

std::vector<Finding> Review::findings() const {
  return readAll<Finding>(*m_registers, "finding/", readFinding);
}

std::optional<Finding> Review::finding(Uuid id) const {
  return readFinding(*m_registers, findingEntity(id));
}

std::vector<Evidence> Review::evidence() const {
  return readAll<Evidence>(*m_registers, "evidence/", readEvidence);
}

std::optional<Evidence> Review::evidence(Uuid id) const {
  const std::string entity = evidenceEntity(id);
  return m_registers->find(entity, "kind") == nullptr ? std::nullopt : readEvidence(*m_registers, entity);
}

std::vector<Evidence> Review::evidenceFor(std::string_view entity) const {
  std::vector<Evidence> linked = evidence();
  std::erase_if(linked, [&](const Evidence& one) {
    return one.retracted || std::find(one.links.begin(), one.links.end(), entity) == one.links.end();
  });
  return linked;
}

std::vector<Comment> Review::comments() const {
  return readAll<Comment>(*m_registers, "comment/", readComment);
}

}  // namespace fieldseal::domain
