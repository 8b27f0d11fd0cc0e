/// Pictures of the sheets that float over the pages: opened, looked at, left again without a change.
#include "inspector/script.hpp"
#include "models/review_session.hpp"
#include "models/unit_list_model.hpp"

namespace fieldseal::e2e {

void Script::photographFloating(const QString& opener, const QString& closer, const QString& name) {
  m_finger->tap(opener);
  m_screen->await(closer, [&] { return m_screen->shows(closer); });
  m_screen->picture(name);
  m_finger->press(Qt::Key_Escape);
  m_screen->awaitGone(closer);
}

void Script::photographSheets() {
  go("sighting");
  m_finger->tap("list:equipment");
  app::UnitListModel& units = *m_tablet->app().review()->units();
  m_screen->await("the equipment", [&] { return units.listId() == "equipment"; });
  photographFloating("scan", "scanAccept", "sheet-scan");
  photographFloating("addUndeclared", "undeclaredAccept", "sheet-undeclared");

  m_finger->write("unitSearch", "X-NOT-LISTED");
  m_finger->press(Qt::Key_Return);
  m_screen->await("unknownAccept", [&] { return m_screen->shows("unknownAccept"); });
  m_screen->picture("sheet-unknown-label");
  m_finger->press(Qt::Key_Escape);
  m_screen->awaitGone("unknownAccept");
  m_finger->write("unitSearch", "");

  m_finger->tap("unitSelect");
  m_finger->tap("bulkAll");
  m_screen->await("a selection", [&] { return units.selectedCount() > 0; });
  m_screen->picture("sighting-selection");
  for (const QString& act : {QString("bulkMatch"), QString("bulkMissing"), QString("bulkClear")})
    photographFloating(act, act + "Accept", "sheet-" + act);
  m_finger->tap("bulkDone");

  m_finger->write("unitSearch", "E000017");
  m_finger->press(Qt::Key_Return);
  m_screen->awaitWords("unitPanel", "E000017");
  photographFloating("sightMissing", "missingAccept", "sheet-missing");
  m_finger->tap("sightMismatch");
  m_screen->await("mismatchAccept", [&] { return m_screen->shows("mismatchAccept"); });
  m_screen->picture("sighting-mismatch");
  m_finger->tap("mismatchCancel");
  if (m_screen->shows("unitBack")) m_finger->tap("unitBack");
  m_finger->write("unitSearch", "");

  m_finger->press(Qt::Key_F1);
  m_screen->await("keysAccept", [&] { return m_screen->shows("keysAccept"); });
  m_screen->picture("sheet-keys");
  m_finger->press(Qt::Key_Escape);
  m_screen->awaitGone("keysAccept");

  go("sync");
  photographFloating("courierMake", "courierAccept", "sheet-courier");

  go("overview");
  photographFloating("move:suspended", "moveAccept", "sheet-move");
}

}  // namespace fieldseal::e2e
