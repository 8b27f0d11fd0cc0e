// What is said of the review as a whole: of whom and by which template it is, and the words of its end. The rest of
// ReviewSession is in review_session.cpp and review_seal.cpp.
#include "domain/register_value.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/review_session.hpp"

namespace fieldseal::app {
namespace {

using domain::kReview;

const json::value& valueOf(const ReviewDesk& desk, std::string_view field) {
  static const json::value kNone;
  const domain::Register* found = desk.registers().find(kReview, field);
  return found == nullptr ? kNone : found->provisional().value;
}

/// A text inside an object of the review: review/opinion → reasons.
QString innerText(const ReviewDesk& desk, std::string_view field, std::string_view key) {
  const json::object* object = valueOf(desk, field).if_object();
  const json::value* value = object == nullptr ? nullptr : object->if_contains(key);
  return value == nullptr ? QString() : toQt(domain::textOf(*value));
}

QString qualification(const ReviewDesk& desk, std::string_view key) {
  const json::object* application = valueOf(desk, "application").if_object();
  const json::value* part = application == nullptr ? nullptr : application->if_contains("qualification");
  const json::object* object = part == nullptr ? nullptr : part->if_object();
  const json::value* value = object == nullptr ? nullptr : object->if_contains(key);
  return value == nullptr ? QString() : toQt(domain::textOf(*value));
}

}  // namespace

QString ReviewSession::reviewId() const {
  return toQt(m_desk->journal().journal().id().toString());
}
QString ReviewSession::applicant() const {
  return m_desk->text(m_desk->review().applicant());
}
QString ReviewSession::applicationNumber() const {
  return toQt(m_desk->review().applicationNumber());
}
QString ReviewSession::business() const {
  return qualification(*m_desk, "business");
}
QString ReviewSession::qualificationClass() const {
  return qualification(*m_desk, "class");
}
QString ReviewSession::plannedOnText() const {
  return m_desk->day(toQt(m_desk->review().plannedOn()));
}
QString ReviewSession::templateTitle() const {
  return m_desk->text(m_desk->checklist().title);
}
QString ReviewSession::templateVersion() const {
  return toQt(m_desk->checklist().version);
}

QVariantList ReviewSession::materials() const {
  const json::object* application = valueOf(*m_desk, "application").if_object();
  const json::value* handedIn = application == nullptr ? nullptr : application->if_contains("materials");
  QVariantList rows;
  for (const domain::Material& material : m_desk->checklist().materials) {
    QVariantMap row{{"title", m_desk->text(material.title)}, {"received", false}, {"note", QString()}};
    if (handedIn != nullptr && handedIn->is_array()) {
      for (const json::value& one : handedIn->get_array()) {
        const json::object* object = one.if_object();
        const json::value* id = object == nullptr ? nullptr : object->if_contains("id");
        if (id == nullptr || domain::textOf(*id) != material.id) continue;
        const json::value* received = object->if_contains("received");
        const json::value* note = object->if_contains("note");
        row["received"] = received != nullptr && domain::isTrue(*received);
        row["note"] = note == nullptr ? QString() : toQt(domain::textOf(*note));
      }
    }
    rows.append(row);
  }
  return rows;
}

QString ReviewSession::opinionRecommendation() const {
  return innerText(*m_desk, "opinion", "recommendation");
}
QString ReviewSession::opinionReasons() const {
  return innerText(*m_desk, "opinion", "reasons");
}
QString ReviewSession::announcement() const {
  return innerText(*m_desk, "announcement", "text");
}
QString ReviewSession::statementText() const {
  return innerText(*m_desk, "statement", "text");
}
QString ReviewSession::photography() const {
  return m_photography->permission();
}

bool ReviewSession::statementDisputed() const {
  const json::object* statement = valueOf(*m_desk, "statement").if_object();
  const json::value* disputed = statement == nullptr ? nullptr : statement->if_contains("disputed");
  return disputed != nullptr && domain::isTrue(*disputed);
}

QStringList ReviewSession::recommendations() const {
  QStringList codes;
  for (const domain::Outcome& outcome : m_desk->checklist().outcomes) {
    const QString code = toQt(outcome.recommend);
    // The veto's row stands first in templates; it is the least favourable.
    if (!codes.contains(code) && !outcome.whenVeto) codes.append(code);
  }
  for (const domain::Outcome& outcome : m_desk->checklist().outcomes) {
    if (const QString code = toQt(outcome.recommend); !codes.contains(code)) codes.append(code);
  }
  return codes;
}

void ReviewSession::setAnnouncement(const QString& text) {
  const json::object* before = valueOf(*m_desk, "announcement").if_object();
  json::object object = before == nullptr ? json::object() : *before;  // to whom, when and by whom stay
  if (text.isEmpty()) {
    object.erase("text");
  } else {
    object["text"] = text.toStdString();
  }
  m_desk->write(std::string(kReview), "announcement", object.empty() ? json::value(nullptr) : json::value(object));
}

bool ReviewSession::setOpinion(const QString& recommendation, const QString& reasons) {
  if (recommendation.isEmpty() && reasons.isEmpty()) return m_desk->write(std::string(kReview), "opinion", nullptr);
  return m_desk->write(std::string(kReview), "opinion",
                       {{"recommendation", recommendation.toStdString()}, {"reasons", reasons.toStdString()}});
}

bool ReviewSession::setStatement(const QString& text, bool disputed) {
  if (text.isEmpty() && !disputed) return m_desk->write(std::string(kReview), "statement", nullptr);
  return m_desk->write(std::string(kReview), "statement", {{"text", text.toStdString()}, {"disputed", disputed}});
}

}  // namespace fieldseal::app
