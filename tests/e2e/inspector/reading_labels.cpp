/// Labels on devices: typed by a reader that is held in the hand, and out of a picture.
#include "inspector/gathering.hpp"
#include "inspector/stick.hpp"
#include "models/review_session.hpp"
#include "models/unit_list_model.hpp"

namespace fieldseal::e2e {

void Gathering::readLabels() {
  const PlannedLabels& labels = samplePlan().labels;
  Screen& screen = m_script->screen();
  Finger& finger = m_script->finger();
  m_script->go("sighting");
  m_script->leavePane("unitBack");
  finger.tap("list:equipment");
  screen.await("the equipment", [&] { return review().units()->listId() == "equipment"; });
  finger.scan(labels.typed);
  matchShown(labels.typed);

  m_script->leavePane("unitBack");
  finger.tap("scan");
  screen.await("scanPicture");
  pickFile("scanPicture", kLabelPicture);
  screen.awaitGone("scanAccept");
  matchShown(labels.inPicture);

  m_script->leavePane("unitBack");
  const int before = review().units()->undeclaredCount();
  finger.scan(labels.unknown);
  screen.await("unknownAccept");
  screen.picture("label-unknown");
  finger.tap("unknownAccept");
  screen.await("the number in the new unit", [&] {
    const QQuickItem* number = screen.find("found:asset_number");
    return number != nullptr && number->property("text").toString() == labels.unknown;
  });
  finger.tap("undeclaredAccept");
  screen.await("one more undeclared", [&] { return review().units()->undeclaredCount() == before + 1; });
  screen.awaitGone("undeclaredAccept");
  m_script->summary().count("sightings_undeclared");
  m_script->summary().count("labels_read", 3);
  Summary::say("labels read");
}

void Gathering::matchShown(const QString& unit) {
  Screen& screen = m_script->screen();
  screen.awaitWords("unitPanel", unit);
  const QString entity = "unit/equipment/" + unit;
  screen.await(unit + " shown", [&] { return review().units()->current() == entity; });
  screen.picture("label-" + unit);
  m_script->finger().tap("sightMatch");
  screen.await(unit + " matched",
               [&] { return review().units()->unit(entity).value("sighting").toString() == "match"; });
  m_script->summary().count("sightings_match");
}

}  // namespace fieldseal::e2e
