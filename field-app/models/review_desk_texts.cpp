// How a review's entities and values read to a person: the other half of ReviewDesk.
#include "domain/entity.hpp"
#include "domain/register_value.hpp"
#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/review_desk.hpp"
#include "models/talk_texts.hpp"
#include "models/times.hpp"

namespace fieldseal::app {
namespace {

constexpr qsizetype kTitleLetters = 60;

QString shortened(const QString& text) {
  return text.size() <= kTitleLetters ? text : text.left(kTitleLetters - 1) + QStringLiteral("…");
}

/// Of what was told in several parts, what is not empty.
QStringList partsOf(const QVariantMap& told, std::initializer_list<const char*> names) {
  QStringList parts;
  for (const char* name : names) {
    if (const QString text = told.value(name).toString(); !text.isEmpty()) parts.append(text);
  }
  return parts;
}

}  // namespace

QString ReviewDesk::text(const domain::LocalizedText& localized) const {
  return toQt(localized.in(m_language.toStdString()));
}

QString ReviewDesk::time(WallTime wall) const {
  return timeText(wall, m_language);
}

QString ReviewDesk::day(const QString& isoDay) const {
  return dayText(isoDay, m_language);
}

QString ReviewDesk::entityTitle(std::string_view entity) const {
  const domain::EntityPath path = domain::EntityPath::parse(entity);
  const auto unitTitle = [this](const std::string& list, const std::string& key) {
    const domain::ListDefinition* definition = m_template->list(list);
    const auto unit = review().unit(domain::unitEntity(list, key));
    const QString shown = toQt(unit ? unit->key : key);
    return (definition == nullptr ? toQt(list) : text(definition->title)) + " " + shown;
  };
  switch (path.kind) {
    case domain::EntityKind::item:
      if (path.segments.size() >= 3)
        return Labels::aside(toQt(path.segments[0]), unitTitle(path.segments[1], path.segments[2]));
      return toQt(path.segments[0]);
    case domain::EntityKind::unit:
      return unitTitle(path.segments[0], path.segments[1]);
    case domain::EntityKind::review:
      return tr("Review");
    case domain::EntityKind::finding: {
      const auto id = Uuid::parse(path.segments[0]);
      const auto finding = id ? review().finding(*id) : std::nullopt;
      return tr("Finding: %1").arg(shortened(toQt(finding ? finding->text : std::string())));
    }
    case domain::EntityKind::evidence: {
      const domain::Register* caption = registers().find(entity, "caption");
      return tr("Evidence: %1")
          .arg(shortened(toQt(caption == nullptr ? "" : domain::textOf(caption->provisional().value))));
    }
    case domain::EntityKind::pin: {
      const domain::Register* label = registers().find(entity, "label");
      return tr("Pin: %1").arg(shortened(toQt(label == nullptr ? "" : domain::textOf(label->provisional().value))));
    }
    case domain::EntityKind::comment:
      return tr("Comment");
    case domain::EntityKind::interview:
    case domain::EntityKind::test:
      return talkTitle(*this, path);
    case domain::EntityKind::decision:
      return tr("Decision");
    case domain::EntityKind::member:
      return tr("Team");
    default:
      return toQt(entity);
  }
}

QString ReviewDesk::photographyText(const json::value& value) {
  const QVariantMap told = fieldTexts(value.if_object());
  const QString permission = value.is_string() ? fieldText(value) : told.value("permission").toString();
  const QStringList decision{permission == "permitted" ? tr("permitted") : tr("refused")};
  return Labels::list(decision + partsOf(told, {"by", "where", "scope"}));
}

QString ReviewDesk::pinText(std::string_view field, const json::value& value) const {
  if (field == "about") return entityTitle(fieldText(value).toStdString());
  const json::object* at = value.if_object();
  if (field != "at" || at == nullptr) return fieldText(value);
  const auto percent = [at](const char* way) {
    const json::value* part = at->if_contains(way);
    const auto thousandths = part == nullptr ? std::nullopt : domain::integerOf(*part);
    return QString::number(static_cast<double>(thousandths.value_or(0)) / 10);
  };
  return tr("%1 % from the left, %2 % from the top").arg(percent("x"), percent("y"));
}

QString ReviewDesk::valueText(std::string_view entity, std::string_view field, const json::value& value) const {
  if (value.is_null()) return tr("taken back");
  const domain::EntityKind kind = domain::EntityPath::parse(entity).kind;
  if (kind == domain::EntityKind::interview || kind == domain::EntityKind::test)
    return talkValueText(*this, field, value);
  if (kind == domain::EntityKind::pin && !value.is_bool()) return pinText(field, value);
  const QString plain = fieldText(value);
  const Labels& labels = this->labels();
  // One that names a piece of evidence.
  const bool isFloorPlan = kind == domain::EntityKind::unit && field == "plan";
  if (isFloorPlan || field == "original") return entityTitle("evidence/" + plain.toStdString());
  if (kind == domain::EntityKind::evidence && field == "kind") return labels.evidenceKind(plain);
  if (field == "determination") return labels.determination(plain);
  if (field == "status") return labels.sighting(plain);
  if (field == "severity") return labels.severity(plain);
  if (field == "level") return labels.level(plain);
  if (field == "date" || field == "due" || field == "planned_on") return day(plain);
  if (field == "state")
    return kind == domain::EntityKind::finding ? labels.findingState(plain) : labels.reviewState(plain);
  if (field == "role") return labels.teamRole(plain);
  if (field == "second_inspector" || field == "leader" || field == "confirmed_by") {
    const auto user = domain::userOf(value);
    return user ? m_people->nameOf(*user) : plain;
  }
  if (field == "methods") {
    QStringList names;
    for (const std::string& method : domain::textsOf(value)) names.append(labels.method(toQt(method)));
    return Labels::list(names);
  }
  if (value.is_bool()) return value.get_bool() ? tr("yes") : tr("no");
  if (value.is_array()) {
    QStringList parts;
    for (const std::string& part : domain::textsOf(value))
      parts.append(part.find('/') == std::string::npos ? toQt(part) : entityTitle(part));
    return Labels::list(parts);
  }
  if ((field == "found" || field == "declared") && value.is_object()) {
    QStringList parts;
    for (const auto& [name, one] : *value.if_object())
      parts.append(labels.field(toQt(name)) + ": " + labels.choice(fieldText(one)));
    return parts.join("; ");
  }
  if (field == "opinion" && value.is_object()) {
    const QVariantMap told = fieldTexts(value.if_object());
    QStringList parts = partsOf(told, {"reasons"});
    if (const QString code = told.value("recommendation").toString(); !code.isEmpty())
      parts.prepend(labels.recommendation(code));
    return parts.join(": ");
  }
  if (field == "announcement" && value.is_object())
    return partsOf(fieldTexts(value.if_object()), {"to", "when", "by", "text"}).join(" · ");
  if (field == "statement" && value.is_object()) {
    const QVariantMap told = fieldTexts(value.if_object());
    QStringList parts = partsOf(told, {"text"});
    if (told.value("disputed") == "true") parts.append(tr("disputed"));
    return parts.join(" · ");
  }
  if (field == "photography") return photographyText(value);
  if (field == "content") {
    const auto content = domain::contentOf(value);
    return content ? toQt(content->name) : plain;
  }
  if (field == "taken" && value.is_object()) return fieldTexts(value.if_object()).value("place").toString();
  if (field == "shapes") return tr("drawn");
  if (field == "seal") return tr("sealed");
  return plain;
}

}  // namespace fieldseal::app
