/// Declared against found, list by list.
#include "driver/not_shown.hpp"
#include "inspector/script.hpp"
#include "models/review_session.hpp"
#include "models/unit_list_model.hpp"

namespace fieldseal::e2e {

void Script::sight(const QString& list) {
  sightPlanned(list);
  matchTheRest();
  app::UnitListModel& units = *m_tablet->app().review()->units();
  m_screen->await("nothing unsighted", [&] { return units.unsightedCount() == 0; });
  Summary::say(list + ": " + m_screen->words("unitFilter:match") + ", " + m_screen->words("unitFilter:mismatch") +
               ", " + m_screen->words("unitFilter:missing") + ", " + m_screen->words("unitFilter:undeclared"));
}

void Script::sightPlanned(const QString& list) {
  go("sighting");
  leavePane("unitBack");
  m_finger->tap("list:" + list);
  app::UnitListModel& units = *m_tablet->app().review()->units();
  m_screen->await("the list " + list, [&] { return units.listId() == list; });
  for (const PlannedSighting& planned : samplePlan().sightingsOf(list)) {
    if (planned.status == "undeclared")
      addUndeclared(planned);
    else
      sightOtherwise(planned);
  }
}

void Script::sightOtherwise(const PlannedSighting& planned) {
  leavePane("unitBack");
  // As with a label reader: the number, then Enter.
  m_finger->write("unitSearch", planned.unit);
  m_finger->press(Qt::Key_Return);
  m_screen->awaitWords("unitPanel", planned.unit);
  if (planned.status == "mismatch") {
    m_finger->tap("sightMismatch");
    m_finger->write("found:" + planned.field, planned.found);
    m_finger->write("mismatchNote", planned.note);
    m_finger->tap("mismatchAccept");
  } else {
    m_finger->tap("sightMissing");
    m_finger->write("missingText", planned.note);
    m_finger->tap("missingAccept");
    m_screen->awaitGone("missingAccept");
  }
  app::UnitListModel& units = *m_tablet->app().review()->units();
  const QString entity = "unit/" + planned.list + "/" + planned.unit;
  m_screen->await(planned.unit + " as " + planned.status,
                  [&] { return units.unit(entity).value("sighting").toString() == planned.status; });
  m_screen->picture("sighting-" + planned.list + "-" + planned.status);
  m_summary->count("sightings_" + planned.status);
}

void Script::addUndeclared(const PlannedSighting& planned) {
  app::UnitListModel& units = *m_tablet->app().review()->units();
  const int before = units.undeclaredCount();
  leavePane("unitBack");
  m_finger->tap("addUndeclared");
  m_finger->write("found:" + planned.field, planned.found);
  m_finger->write("undeclaredNote", planned.note);
  m_screen->picture("sighting-" + planned.list + "-undeclared");
  m_finger->tap("undeclaredAccept");
  m_screen->awaitGone("undeclaredAccept");
  m_screen->await("one more undeclared", [&] { return units.undeclaredCount() == before + 1; });
  m_summary->count("sightings_undeclared");
}

void Script::matchTheRest() {
  app::UnitListModel& units = *m_tablet->app().review()->units();
  leavePane("unitBack");
  m_finger->write("unitSearch", "");
  m_finger->tap("unitFilter:unsighted");
  // A unit that matches leaves the list, and the next one comes under the finger.
  while (units.unsightedCount() > 0) {
    const int before = units.unsightedCount();
    m_screen->await("a unit to match", [&] { return !m_screen->keys("match:").isEmpty(); });
    const QString match = "match:" + m_screen->keys("match:").constFirst();
    m_finger->tap(match);
    m_screen->awaitGone(match);
    m_screen->await("one unsighted less", [&] { return units.unsightedCount() == before - 1; });
    m_summary->count("sightings_match");
  }
  m_finger->tap("unitFilter:all");
}

}  // namespace fieldseal::e2e
