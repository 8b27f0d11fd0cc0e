/// A picture of every page.
#include "inspector/script.hpp"
#include "models/finding_list_model.hpp"
#include "models/review_session.hpp"
#include "models/unit_list_model.hpp"

namespace fieldseal::e2e {

void Script::photographEntry() {
  m_screen->await("unlockPage");
  m_screen->picture("unlock");
  m_finger->tap("enrolStart");
  m_screen->await("enrolPage");
  m_screen->picture("enrol");
  photographFloating("enrolScan", "scanPicture", "enrol-scan");
  m_finger->tap("enrolBack");
  m_screen->await("unlockPage");
}

void Script::photograph() {
  app::ReviewSession& review = *m_tablet->app().review();
  const auto take = [&](const QString& name) { m_screen->picture(name); };

  go("overview");
  take("overview");
  go("checklist");
  if (m_screen->shows("itemBack")) m_finger->tap("itemBack");
  take("checklist-list");
  for (const QString& item : {QString("MO-08"), QString("PE-04"), QString("SI-01")}) {
    m_finger->seek("itemList", "row:" + item);
    m_finger->tap("row:" + item);
    m_screen->awaitWords("itemId", item);
    take("checklist-" + item);
    if (item == "MO-08" && m_screen->shows("addDocument"))
      photographFloating("addDocument", "documentAccept", "document");
    if (item == "MO-08") photographFloating("itemHistory", "historyAccept", "history");
    if (m_screen->shows("itemBack")) m_finger->tap("itemBack");
  }
  go("sighting");
  for (const QString& list : {QString("person"), QString("site"), QString("equipment")}) {
    m_finger->tap("list:" + list);
    m_screen->await("the list", [&] { return review.units()->listId() == list; });
    take("sighting-" + list);
  }
  m_finger->write("unitSearch", "E000017");
  m_finger->press(Qt::Key_Return);
  m_screen->awaitWords("unitPanel", "E000017");
  take("sighting-unit");
  if (m_screen->shows("unitBack")) m_finger->tap("unitBack");
  m_finger->write("unitSearch", "");

  go("findings");
  take("findings");
  if (review.findings()->count() > 0) {
    const QString finding = review.findings()->idAt(0);
    m_finger->tap("row:" + finding);
    m_screen->await("findingPanel");
    take("finding");
    m_finger->tap("findingClose");
  }
  photographEvidence();
  go("conflicts");
  take("conflicts");
  go("close");
  for (const QString& part :
       {QString("closeBlockers"), QString("closeScore"), QString("closeWords"), QString("closePapers")}) {
    if (!m_screen->shows(part)) continue;
    m_finger->tap(part);
    take(part);
  }
  go("sync");
  take("sync");
  go("settings");
  take("settings");
}

void Script::photographEvidence() {
  app::ReviewSession& review = *m_tablet->app().review();
  go("evidence");
  m_screen->picture("evidence");
  if (review.evidence()->count() > 0) {
    m_finger->tap("evidence:" + review.studio()->gallery()->idAt(0));
    m_screen->await("viewerBack", [&] { return m_screen->shows("viewerBack"); });
    m_screen->picture("evidence-viewer");
    m_finger->tap("viewerBack");
    m_screen->awaitGone("viewerBack");
  }
  m_finger->tap("evidencePlans");
  m_screen->picture("evidence-plans");
  m_finger->tap("evidenceGallery");
  if (!m_screen->shows("addEvidence")) return;  // a sealed review takes none
  const std::map<QString, QString> ways{{"sketch", "sketchBack"}, {"photo", "photoBack"}, {"audio", "soundCancel"}};
  for (const auto& [way, closer] : ways) {
    m_finger->tap("addEvidence");
    m_finger->tap("add:" + way);
    m_screen->await(closer, [&] { return m_screen->shows(closer); });
    m_screen->picture("evidence-" + way);
    m_finger->tap(closer);
    m_screen->awaitGone(closer);
  }
}

}  // namespace fieldseal::e2e
