#include "report/paper_parts.hpp"

#include <algorithm>
#include <array>

#include "domain/register_value.hpp"
#include "report/paper_codes.hpp"

namespace fieldseal::app {
namespace {

constexpr std::array<std::string_view, 5> kLevels{"public", "internal", "confidential", "secret", "top_secret"};
constexpr std::size_t kInternal = 1;

QString valueText(const json::value& value) {
  if (value.is_string()) return qt(domain::textOf(value));
  return value.is_null() ? QString() : qt(json::serialize(value));
}

}  // namespace

Paper PaperParts::begin(const Word& title) const {
  Paper paper;
  paper.name = m_words->say(title);
  paper.level = level();
  paper.authority = m_source->authority();
  paper.subject = m_words->sayShort(m_source->review().applicant());
  paper.number = qt(m_source->review().applicationNumber());
  paper.footer = stateLine();
  paper.pageOf = m_words->say({"Page %1 of %2", "第%1页 共%2页"});
  if (m_words->language() == PaperLanguage::both) {
    paper.blocks.emplace_back(Paragraph{QString::fromUtf8(title.zh), Type::title, Edge::centre});
    paper.blocks.emplace_back(Paragraph{QString::fromUtf8(title.en), Type::subtitle, Edge::centre});
  } else {
    paper.blocks.emplace_back(Paragraph{m_words->say(title), Type::title, Edge::centre});
  }
  paper.blocks.emplace_back(Paragraph{m_words->say(m_source->checklist().title), Type::body, Edge::centre});
  if (const auto after = amendments().rows.size(); after > 0) {
    paper.blocks.emplace_back(Gap{2});
    paper.blocks.emplace_back(Paragraph{m_words
                                            ->say({"Shows %1 amendment(s) after the seal, which no signature covers.",
                                                   "含封存后的修改%1项，不在签字和封存范围内。"})
                                            .arg(after),
                                        Type::strong, Edge::centre});
  }
  paper.blocks.emplace_back(Gap{3});
  return paper;
}

/// The highest marking of any evidence; a record of a review is never less than internal.
QString PaperParts::level() const {
  std::size_t highest = kInternal;
  for (const domain::Evidence& one : m_source->review().evidence()) {
    const auto* const at = std::ranges::find(kLevels, one.level);
    if (!one.retracted && at != kLevels.end())
      highest = std::max(highest, static_cast<std::size_t>(at - kLevels.begin()));
  }
  return m_words->code("level", kLevels[highest]);
}

QString PaperParts::stateLine() const {
  const bool isSealed = m_source->seal().has_value();
  const auto& state = isSealed ? m_source->seal()->state : m_source->stateHash();
  const Word word = isSealed ? Word{"Sealed state", "封存状态"} : Word{"Draft, state", "草稿 状态"};
  return m_words->say(word) + " " + qt(crypto::printHash(state));
}

QString PaperParts::unitName(const domain::ListDefinition& list, const domain::Unit& unit) const {
  QString name = qt(unit.key);
  for (const domain::FieldDefinition& field : list.fields) {
    if (field.name == list.key || field.type != domain::FieldType::text) continue;
    return name + " " + qt(unit.field(field.name));  // what people call it: the first text beside the key
  }
  return name;
}

QString PaperParts::entity(std::string_view entity) const {
  const domain::EntityPath path = domain::EntityPath::parse(entity);
  const auto unit = [&](const std::string& listId, const std::string& key) {
    const domain::ListDefinition* list = m_source->checklist().list(listId);
    const auto known = m_source->review().unit(domain::unitEntity(listId, key));
    if (list == nullptr || !known) return qt(key);
    return m_words->sayShort(list->title) + " " + unitName(*list, *known);
  };
  if (path.kind == domain::EntityKind::unit) return unit(path.segments[0], path.segments[1]);
  if (path.kind == domain::EntityKind::item && path.segments.size() >= 3)
    return unit(path.segments[1], path.segments[2]);
  return path.segments.empty() ? qt(entity) : qt(path.segments.front());
}

QString PaperParts::application(std::string_view part, std::string_view key) const {
  const json::object* object = m_source->ofReview("application").if_object();
  const json::value* inner = object == nullptr ? nullptr : object->if_contains(part);
  object = inner == nullptr ? nullptr : inner->if_object();
  const json::value* value = object == nullptr ? nullptr : object->if_contains(key);
  return value == nullptr ? QString() : valueText(*value);
}

QString PaperParts::business() const {
  const QString business = m_words->code("business", application("qualification", "business").toStdString());
  const QString grade = application("qualification", "class");
  return grade.isEmpty() ? business : m_words->series({business, m_words->code("class", grade.toStdString())});
}

QString PaperParts::whereKept(const domain::Evidence& evidence) const {
  QStringList parts{qt(evidence.number), qt(evidence.place), qt(evidence.custodian)};
  parts.removeAll(QString());
  return m_words->series(parts);
}

QString PaperParts::team() const {
  QStringList names;
  for (const domain::Member& member : m_source->review().team()) {
    names.append(m_source->nameOf(member.user) + " (" + m_words->code("role", domain::toString(member.role)) + ")");
  }
  return m_words->series(names);
}

QString PaperParts::score() const {
  const domain::Score& score = m_source->score();
  const auto points = score.basisPoints();
  return QStringLiteral("%1 / %2 (%3.%4 %)")
      .arg(qt(domain::printPoints(score.earned)), qt(domain::printPoints(score.applicable)))
      .arg(points / 100)
      .arg(points % 100, 2, 10, QChar('0'));
}

QString PaperParts::recommendation() const {
  const domain::Outcome* outcome = m_source->score().recommendation;
  if (outcome == nullptr) return m_words->say({"none while items are open", "尚有检查项未完成"});
  QString text = m_words->code("recommendation", outcome->recommend);
  if (outcome->days) {
    const char* kind = outcome->dayKind == domain::DayKind::working ? "working" : "calendar";
    text += QStringLiteral(" (%1 %2)").arg(*outcome->days).arg(m_words->code("days", kind));
  }
  return text;
}

QString PaperParts::opinion() const {
  const QString given = m_source->inner("opinion", "recommendation");
  return given.isEmpty() ? QString() : m_words->code("recommendation", given.toStdString());
}

QString PaperParts::announcedBy() const {
  QStringList parts;
  const auto add = [&](const Word& word, const QString& text) {
    if (!text.isEmpty()) parts.append(m_words->label(word, text));
  };
  add({"To", "宣布对象"}, m_source->inner("announcement", "to"));
  add({"By", "宣布人"}, m_source->inner("announcement", "by"));
  add({"When", "宣布时间"}, m_source->inner("announcement", "when"));
  return m_words->list(parts);
}

QString PaperParts::response(const domain::Finding& finding) const {
  const bool isAsked =
      finding.state == domain::FindingState::acknowledged || finding.state == domain::FindingState::disputed;
  const domain::Register* said = m_source->registers().find(domain::findingEntity(finding.id), "response");
  const QString words = said == nullptr ? QString() : qt(domain::textOf(said->provisional().value));
  if (!isAsked) return words;
  const QString state = m_words->code("finding_state", domain::toString(finding.state));
  return words.isEmpty() ? state : state + ": " + words;
}

QString PaperParts::difference(const domain::Unit& unit) const {
  QStringList parts;
  if (unit.found != nullptr) {
    for (const auto& [name, value] : *unit.found) {
      const QString field = m_words->code("field", std::string_view(name));
      const QString found = m_words->code("choice", valueText(value).toStdString());
      const json::value* declared = unit.declared == nullptr ? nullptr : unit.declared->if_contains(name);
      if (declared == nullptr) {
        parts.append(field + ": " + found);
      } else {
        const QString before = m_words->code("choice", valueText(*declared).toStdString());
        parts.append(field + ": " + (before.isEmpty() ? QStringLiteral("—") : before) + QStringLiteral(" → ") + found);
      }
    }
  }
  if (!unit.note.empty()) parts.append(qt(unit.note));
  return m_words->list(parts);
}

std::vector<domain::Finding> PaperParts::findings() const {
  std::vector<domain::Finding> findings = m_source->review().findings();
  std::erase_if(findings, [](const domain::Finding& one) { return one.retracted; });
  std::ranges::stable_sort(findings, {}, &domain::Finding::severity);
  return findings;
}

}  // namespace fieldseal::app
