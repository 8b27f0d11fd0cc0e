/// Findings: written from their items, confirmed by the other inspector, presented.
#include <QDate>

#include "driver/not_shown.hpp"
#include "inspector/script.hpp"
#include "models/finding_editor.hpp"
#include "models/finding_list_model.hpp"
#include "models/item_list_model.hpp"
#include "models/review_session.hpp"

namespace fieldseal::e2e {

void Script::writeFindings(const QStringList& sections) {
  for (const PlannedFinding& planned : samplePlan().findings)
    if (sections.contains(planned.item.section('-', 0, 0))) writeFinding(planned);
}

void Script::writeFinding(const PlannedFinding& planned) {
  showItem(planned.item);
  describeFinding(planned);
}

void Script::describeFinding(const PlannedFinding& planned) {
  app::FindingEditor& editor = *m_tablet->app().review()->findingEditor();
  m_finger->seek("itemUnits", "itemWriteFinding");
  m_finger->tap("itemWriteFinding");
  m_screen->await("findingPanel");
  m_finger->tap("findingSeverity:" + planned.severity);
  m_finger->write("findingText", planned.text);
  if (!m_finger->points())
    m_finger->press(Qt::Key_Tab);  // which keeps it: the button is gone then
  else if (m_screen->shows("findingStore"))
    m_finger->tap("findingStore");
  m_screen->await("the finding kept", [&] { return editor.stored() && editor.findingText() == planned.text; });
  m_finger->enter("findingDue", QDate(2026, 12, 31).toString(Qt::ISODate));
  m_screen->await("its due day", [&] { return editor.dueIso() == "2026-12-31"; });
  m_screen->picture("finding-" + planned.item);
  m_finger->tap("findingClose");
  m_screen->awaitGone("findingPanel");
  m_summary->count("findings_" + planned.severity);
}

void Script::confirmFindings() {
  go("findings");
  while (!m_screen->keys("confirmFinding:").isEmpty()) {
    const QString finding = m_screen->keys("confirmFinding:").constFirst();
    m_finger->tap("confirmFinding:" + finding);
    m_screen->awaitGone("confirmFinding:" + finding);
    m_summary->count("findings_confirmed");
  }
}

void Script::presentFindings() {
  app::FindingListModel& findings = *m_tablet->app().review()->findings();
  app::FindingEditor& editor = *m_tablet->app().review()->findingEditor();
  go("findings");
  for (int row = 0; row < findings.count(); ++row) {
    const QString finding = findings.idAt(row);
    const QString severity = findings.data(findings.index(row, 0), app::FindingListModel::SeverityRole).toString();
    const QString column = "findingColumn:" + severity;
    m_finger->seek(m_screen->shows(column) ? column : "findingList", "row:" + finding);
    m_finger->tap("row:" + finding);
    m_screen->await("the finding", [&] { return editor.findingId() == finding; });
    if (editor.findingState() == "confirmed") {
      m_finger->tap("findingMove:presented");
      m_screen->await("the finding presented", [&] { return editor.findingState() == "presented"; });
      m_summary->count("findings_presented");
    }
    m_finger->tap("findingClose");
  }
}

}  // namespace fieldseal::e2e
