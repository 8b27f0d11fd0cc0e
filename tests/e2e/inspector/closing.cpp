/// The end of the day: conflicts settled, opinion, announcement, statement, the seal; and what the screen says of it.
#include <QJsonArray>
#include <QRegularExpression>

#include "driver/not_shown.hpp"
#include "inspector/script.hpp"
#include "models/blocker_list_model.hpp"
#include "models/conflict_list_model.hpp"
#include "models/evidence_list_model.hpp"
#include "models/finding_list_model.hpp"
#include "models/papers_model.hpp"
#include "models/review_desk.hpp"
#include "models/review_session.hpp"
#include "models/score_model.hpp"
#include "models/unit_lists_model.hpp"

namespace fieldseal::e2e {

namespace {

const QString kReasons = "Management is sound; records have gaps. 管理规范，记录有缺漏。";
const QString kAnnouncement = "Announced to the applicant's management on site.";
const QString kStatement = "We accept the findings.";

}  // namespace

void Script::settleConflicts() {
  app::ConflictListModel& conflicts = *m_tablet->app().review()->conflicts();
  go("conflicts");
  m_screen->picture("conflicts");
  while (conflicts.count() > 0) {
    const int before = conflicts.count();
    // The first of the card is the one that counts until it is settled.
    const QStringList takes = m_screen->keys("take:").filter(QRegularExpression(":0$"));
    if (takes.isEmpty()) throw NotShown("a conflict is not on the Conflicts page");
    m_finger->tap("take:" + takes.constFirst());
    m_screen->await("one conflict less", [&] { return conflicts.count() == before - 1; });
    // The list lets its card go a frame later.
    m_screen->awaitGone("take:" + takes.constFirst());
    m_summary->count("conflicts_settled");
  }
  m_screen->awaitWords("conflictsPage", "No conflicts");
}

void Script::tellState() {
  app::ReviewSession& review = *m_tablet->app().review();
  go("conflicts");
  QJsonArray shown;
  for (const QString& head : m_screen->keys("take:")) shown.append(head);
  m_summary->note("state_hash", QString::fromStdString(crypto::printHash(review.desk().registers().stateHash())));
  m_summary->note("conflicts", review.conflictCount());
  m_summary->note("shown_conflicts", shown);
}

void Script::close(const Representative& applicant) {
  app::ReviewSession& review = *m_tablet->app().review();
  go("close");
  m_finger->tap("recommendation:" + review.score()->recommendation());
  m_finger->enter("opinionReasons", kReasons);
  m_screen->await("the opinion", [&] {
    return review.opinionReasons() == kReasons && review.opinionRecommendation() == review.score()->recommendation();
  });
  m_finger->enter("announcement", kAnnouncement);
  m_screen->await("the announcement", [&] { return review.announcement() == kAnnouncement; });
  m_finger->enter("statementText", kStatement);
  m_screen->await("the statement", [&] { return review.statementText() == kStatement; });
  if (review.blockers()->count() > 0) {
    m_finger->tap("closeBlockers");
    throw NotShown("the review cannot be sealed: " + m_screen->words("blockerList") + "; see " +
                   m_screen->picture("blocked"));
  }
  m_finger->tap("closeScore");
  m_screen->picture("close-score");
  sign("signer:" + QString::fromStdString(review.desk().me().toString()), {});
  if (applicant.refuses)
    refuse(applicant.name);
  else
    sign("signer:applicant", applicant.name);
  m_screen->picture("close-signed");
  m_finger->tap("seal");
  m_finger->tap("sealAccept");
  m_screen->await("the seal", [&] { return review.sealed() && m_screen->shows("sealText"); });
  m_screen->picture("close-sealed");
  m_finger->tap("closePapers");
  m_finger->tap("papersMake");
  m_screen->await("the papers", [&] { return !review.papers()->busy() && review.papers()->pageCount() > 0; });
  m_screen->picture("close-papers");
  Summary::say(m_screen->words("sealText"));
}

void Script::readScreen() {
  app::ReviewSession& review = *m_tablet->app().review();
  go("overview");
  m_screen->picture("overview-end");
  m_summary->note("state", review.reviewState());
  m_summary->note("sealed", review.sealed());
  m_summary->note("settled", review.settledCount());
  m_summary->note("items", review.itemCount());
  m_summary->note("conflicts", review.conflictCount());
  m_summary->note("amendments", review.amendments());
  m_summary->note("evidence_shown", review.evidence()->count());
  m_summary->note("score_earned", review.score()->earnedText());
  m_summary->note("score_applicable", review.score()->applicableText());
  m_summary->note("score_percent", review.score()->percentText());
  m_summary->note("recommendation", review.score()->recommendation());
  // The words on the page, so that what is compared with the server is what a person reads.
  m_summary->note("shown_score", m_screen->words("scoreEarned"));
  m_summary->note("shown_percent", m_screen->words("scorePercent"));
  const app::UnitListsModel& lists = *review.unitLists();
  QJsonObject units;
  for (int row = 0; row < lists.rowCount(); ++row) {
    const auto value = [&](int role) { return lists.data(lists.index(row), role).toInt(); };
    units[lists.idAt(row)] = QJsonObject{{"match", value(app::UnitListsModel::MatchRole)},
                                         {"mismatch", value(app::UnitListsModel::MismatchRole)},
                                         {"missing", value(app::UnitListsModel::MissingRole)},
                                         {"undeclared", value(app::UnitListsModel::UndeclaredRole)},
                                         {"unsighted", value(app::UnitListsModel::UnsightedRole)}};
  }
  m_summary->note("units", units);
  app::FindingListModel& findings = *review.findings();
  m_summary->note("findings", QJsonObject{{"veto", findings.vetoCount()},
                                          {"major", findings.majorCount()},
                                          {"minor", findings.minorCount()},
                                          {"observation", findings.observationCount()}});
}

}  // namespace fieldseal::e2e
