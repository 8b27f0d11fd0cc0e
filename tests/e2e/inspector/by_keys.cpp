/// The fieldwork by the keyboard alone: shortcuts, Tab, Space and what is typed. It proves the order of the focus.
#include "driver/not_shown.hpp"
#include "inspector/script.hpp"
#include "models/item_list_model.hpp"
#include "models/item_unit_model.hpp"
#include "models/review_session.hpp"
#include "models/unit_list_model.hpp"
#include "models/unit_lists_model.hpp"

namespace fieldseal::e2e {

namespace {

/// Places of the navigation, as Ctrl and a number reach them.
constexpr Qt::Key kOverview = Qt::Key_2, kChecklist = Qt::Key_3, kSighting = Qt::Key_4;

}  // namespace

void Script::workByKeys() {
  m_finger->press(kSighting, Qt::ControlModifier);
  m_screen->await("sightingPage");
  const app::UnitListsModel& lists = *m_tablet->app().review()->unitLists();
  for (int row = 0; row < lists.count(); ++row) sightByKeys(lists.idAt(row));
  answerByKeys();
  m_finger->press(kOverview, Qt::ControlModifier);
  m_screen->await("overviewPage");
}

void Script::sightByKeys(const QString& list) {
  app::UnitListModel& units = *m_tablet->app().review()->units();
  sightPlanned(list);
  if (units.unsightedCount() == 0) return;
  const int unsighted = units.unsightedCount();
  m_finger->write("unitSearch", "");
  m_finger->choose("unitFilter:unsighted");
  m_finger->choose("unitSelect");
  m_finger->choose("bulkAll");
  m_screen->await("all selected", [&] { return units.selectedCount() == unsighted; });
  m_finger->choose("bulkMatch");
  m_finger->choose("bulkMatchAccept");
  m_screen->await("nothing unsighted", [&] { return units.unsightedCount() == 0; });
  m_screen->awaitGone("bulkMatchAccept");
  m_finger->press(Qt::Key_Z, Qt::ControlModifier);
  m_screen->await("all of it taken back", [&] { return units.unsightedCount() == unsighted; });
  m_finger->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  m_screen->await("all of it done again", [&] { return units.unsightedCount() == 0; });
  m_finger->choose("bulkDone");
  m_finger->choose("unitFilter:all");
  m_summary->count("sightings_match", unsighted);
}

void Script::answerByKeys() {
  app::ReviewSession& review = *m_tablet->app().review();
  m_finger->press(kChecklist, Qt::ControlModifier);
  m_screen->await("checklistPage");
  while (!review.items()->nextOpen(pane().itemId()).isEmpty()) {
    const QString before = pane().itemId();
    if (before.isEmpty() || pane().settled() || !pane().relevant()) {
      m_finger->press(Qt::Key_Right, Qt::AltModifier);
      m_screen->await("the next item", [&] { return pane().itemId() != before; });
    }
    const QString item = pane().itemId();
    m_screen->await(item + " in the pane", [&] { return m_screen->words("itemId") == item; });
    answerItem(item);
    for (const PlannedFinding& planned : samplePlan().findingsOf(item)) {
      describeFinding(planned);
      m_finger->press(kChecklist, Qt::ControlModifier);
      m_screen->await("checklistPage");
    }
  }
}

}  // namespace fieldseal::e2e
