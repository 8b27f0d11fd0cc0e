#include "models/talk_texts.hpp"

#include <QCoreApplication>

#include "domain/interview.hpp"
#include "domain/register_value.hpp"
#include "domain/value_parts.hpp"
#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/review_desk.hpp"

namespace fieldseal::app {
namespace {

struct TalkTexts {
  Q_DECLARE_TR_FUNCTIONS(fieldseal::app::TalkTexts)
};

QString nameAt(const ReviewDesk& desk, const std::string& entity) {
  const domain::Register* name = desk.registers().find(entity, "name");
  return name == nullptr ? QString() : toQt(domain::textOf(name->provisional().value));
}

QString questionAt(const ReviewDesk& desk, const domain::Interview& interview, const std::string& question) {
  domain::InterviewAnswer unanswered;
  unanswered.question = question;
  const domain::InterviewAnswer* answer = interview.answerTo(question);
  return toQt(
      domain::questionText(desk.checklist(), answer == nullptr ? unanswered : *answer, desk.language().toStdString()));
}

/// "A" for the first; "?" for one that no paper has.
QString optionLetter(std::int64_t option) {
  constexpr std::int64_t kLetters = 26;
  return option >= 0 && option < kLetters ? QString(QChar(u'A' + static_cast<char16_t>(option))) : QStringLiteral("?");
}

}  // namespace

QString talkTitle(const ReviewDesk& desk, const domain::EntityPath& path) {
  if (path.segments.empty()) return {};
  const bool isTest = path.kind == domain::EntityKind::test;
  const auto id = Uuid::parse(path.segments.front());
  if (!id) return toQt(path.segments.front());
  const QString name = nameAt(desk, isTest ? domain::testEntity(*id) : domain::interviewEntity(*id));
  const QString title =
      isTest ? TalkTexts::tr("Knowledge test: %1").arg(name) : TalkTexts::tr("Interview: %1").arg(name);
  if (path.segments.size() < 2) return title;
  if (isTest) return Labels::aside(title, toQt(path.segments[1]));
  const auto interview = domain::interview(desk.registers(), *id);
  return interview ? Labels::aside(title, questionAt(desk, *interview, path.segments[1])) : title;
}

QString talkValueText(const ReviewDesk& desk, std::string_view field, const json::value& value) {
  const QString plain = fieldText(value);
  const QVariantMap parts = fieldTexts(value.if_object());
  if (field == "person") return personText(desk, plain.toStdString());
  if (field == "role") return roleText(desk, plain.toStdString());
  if (field == "started" || field == "ended") {
    const auto wall = domain::wallTimeOf(value);
    return wall ? desk.time(*wall) : plain;
  }
  if (field == "read_back") {
    const QString read = parts.value("by").toString() == "person" ? TalkTexts::tr("read by the person")
                                                                  : TalkTexts::tr("read to the person");
    const QString corrections = parts.value("corrections").toString();
    return corrections.isEmpty() ? read : read + ": " + corrections;
  }
  if (field.starts_with("signed_")) return TalkTexts::tr("signed by %1").arg(parts.value("name").toString());
  if (field == "refusal" || field == "abandoned") return parts.value("reason").toString();
  if (field == "paper") return TalkTexts::tr("paper drawn");
  if (field == "timer") return TalkTexts::tr("time noted");
  if (field == "handed_in") return TalkTexts::tr("handed in");
  if (field == "result") {
    return TalkTexts::tr("%1 of %2 right").arg(parts.value("right").toString(), parts.value("of").toString());
  }
  if (field == "chosen" && value.is_array()) {
    QStringList letters;
    for (const json::value& one : value.get_array()) letters.append(optionLetter(domain::integerOf(one).value_or(-1)));
    return Labels::list(letters);
  }
  if (field == "incidents" && value.is_array())
    return TalkTexts::tr("%n incident(s)", nullptr, static_cast<int>(value.get_array().size()));
  if (value.is_bool()) return value.get_bool() ? TalkTexts::tr("taken back") : TalkTexts::tr("stands");
  return plain;
}

QString personText(const ReviewDesk& desk, const std::string& person) {
  return person.empty() ? QString() : desk.entityTitle(person);
}

QString roleText(const ReviewDesk& desk, std::string_view role) {
  return desk.text(domain::roleTitle(desk.checklist(), role));
}

QString marksText(const domain::Marks& marks) {
  const QString percent =
      QString::number(static_cast<double>(marks.basisPoints()) / 100.0, 'f', marks.basisPoints() % 100 == 0 ? 0 : 2);
  return TalkTexts::tr("%1 of %2 right (%3 %)").arg(marks.right).arg(marks.of).arg(percent);
}

QString leftText(std::chrono::milliseconds left) {
  // Rounded up: "0:00" means that it is over.
  const auto seconds = std::max<std::int64_t>(0, (left.count() + 999) / 1000);
  return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString incidentText(const QString& kind) {
  if (kind == "left_view") return TalkTexts::tr("Left the test's view");
  if (kind == "help") return TalkTexts::tr("Took help");
  if (kind == "replaced") return TalkTexts::tr("Somebody else sat it");
  if (kind == "interrupted") return TalkTexts::tr("Was interrupted");
  if (kind == "clock") return TalkTexts::tr("The tablet's clock was changed");
  if (kind == "other") return TalkTexts::tr("Something else");
  return kind;
}

}  // namespace fieldseal::app
