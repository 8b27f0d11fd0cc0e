/// The checklist, item by item, as the plan says.
#include "driver/not_shown.hpp"
#include "inspector/script.hpp"
#include "models/evidence_list_model.hpp"
#include "models/item_list_model.hpp"
#include "models/item_unit_model.hpp"
#include "models/review_session.hpp"

namespace fieldseal::e2e {

namespace {

QString answerButton(const QString& prefix, const QString& determination) {
  if (determination == "conform") return prefix + "Conform";
  if (determination == "partly") return prefix + "Partly";
  if (determination == "nonconform") return prefix + "Nonconform";
  if (determination == "not_applicable") return prefix + "NotApplicable";
  return prefix + "NotTested";
}

}  // namespace

app::ItemPane& Script::pane() const {
  return *m_tablet->app().review()->pane();
}

void Script::answerSections(const QStringList& sections) {
  go("checklist");
  app::ItemListModel& items = *m_tablet->app().review()->items();
  for (const QString& section : sections) {
    showSection(section);
    QStringList ids;
    for (int row = 0; row < items.count(); ++row) ids << items.idAt(row);
    for (const QString& id : ids) {
      tapItem(id);
      if (pane().relevant() && !pane().settled()) answerItem(id);
    }
    Summary::say(section + ": " + QString::number(ids.size()) + " items");
  }
  showSection({});
}

void Script::showSection(const QString& section) {
  leavePane("itemBack");
  const QString onTheRail = "section:" + (section.isEmpty() ? "all" : section);
  if (m_screen->shows(onTheRail))
    m_finger->tap(onTheRail);
  else
    choose("sectionPick", "choice", section);
}

void Script::leavePane(const QString& back) {
  if (!m_screen->shows(back)) return;
  m_finger->tap(back);
  m_screen->awaitGone(back);
}

void Script::showItem(const QString& item) {
  go("checklist");
  showSection({});
  tapItem(item);
}

void Script::tapItem(const QString& item) {
  if (pane().itemId() != item) {
    leavePane("itemBack");
    m_finger->seek("itemList", "row:" + item);
    m_finger->tap("row:" + item);
  }
  m_screen->await(item + " in the pane", [&] { return m_screen->words("itemId") == item; });
}

void Script::answerItem(const QString& item) {
  const bool first = pane().determination().isEmpty();
  if (pane().perUnit() && pane().units()->count() > 0) {
    answerUnits(item);
  } else if (first) {
    const Answer* planned = samplePlan().answer(item);
    determine(item, planned != nullptr ? planned->determination : "conform");
    if (planned != nullptr) m_finger->enter("itemNote", planned->note);
  }
  if (first) fillInputs(item);
  giveWhatIsMissing(item);
  m_screen->await(item + " settled", [&] { return pane().settled(); });
  m_summary->count("items_answered");
}

void Script::determine(const QString& item, const QString& determination) {
  const QString button = answerButton("answer", determination);
  if (m_finger->points())
    m_finger->tap(button);
  else
    m_finger->press(static_cast<Qt::Key>(Qt::Key_1 + pane().offeredDeterminations().indexOf(determination)));
  m_screen->await(determination + " chosen for " + item, [&] {
    const QQuickItem* chosen = m_screen->find(button);
    return chosen != nullptr && chosen->property("checked").toBool() && pane().determination() == determination;
  });
  m_summary->count("determinations");
}

void Script::answerUnits(const QString& item) {
  app::ItemUnitModel& units = *pane().units();
  for (const Answer& planned : samplePlan().unitAnswers(item)) {
    showUnit(planned.unit);
    // An open unit conforms at a tap and asks at the next: as a person does who sees the tick appear first.
    m_finger->tap("unit:" + planned.unit);
    m_finger->tap("unit:" + planned.unit);
    const QString button = answerButton("unitAnswer", planned.determination);
    m_finger->tap(button);
    m_screen->await(planned.determination + " chosen for " + planned.unit, [&] {
      const QQuickItem* chosen = m_screen->find(button);
      return chosen != nullptr && chosen->property("checked").toBool();
    });
    m_finger->write("unitNote", planned.note);
    m_finger->tap("unitAccept");
    m_screen->awaitGone("unitAccept");
    m_summary->count("unit_determinations", 2);
  }
  if (m_screen->shows("itemUnitSearch") && !units.searchText().isEmpty()) m_finger->write("itemUnitSearch", "");
  const int rest = units.restCount();
  if (rest > 0) {
    m_finger->seek("itemUnits", "conformRest");
    m_finger->tap("conformRest");
    m_screen->awaitWords("conformRestAccept", QString::number(rest));
    m_finger->tap("conformRestAccept");
    m_screen->await("no unit of " + item + " open", [&] { return units.restCount() == 0; });
    m_summary->count("unit_determinations", rest);
  }
}

void Script::showUnit(const QString& unit) {
  if (m_finger->points() || !m_screen->shows("itemUnitSearch"))
    m_finger->seek("itemUnits", "unit:" + unit);
  else
    m_finger->write("itemUnitSearch", unit);
}

void Script::fillInputs(const QString& item) {
  const QString method = pane().offeredMethods().value(0);
  if (!method.isEmpty()) {
    m_finger->seek("itemUnits", "method:" + method);
    m_finger->tap("method:" + method);
    m_screen->await(method + " chosen",
                    [&] { return m_screen->find("method:" + method)->property("checked").toBool(); });
  }
  const QStringList inputs = pane().inputs();
  if (inputs.contains("count")) {
    m_finger->enter("itemCount", plannedCount(item));
    m_screen->await("the count of " + item, [&] { return pane().countText() == plannedCount(item); });
  }
  if (inputs.contains("date")) {
    m_finger->enter("itemDate", plannedDay(item));
    m_screen->await("the day of " + item, [&] { return pane().date() == plannedDay(item); });
  }
  if (inputs.contains("text")) {
    m_finger->enter("itemText", plannedText(item));
    m_screen->await("the text of " + item, [&] { return pane().answerText() == plannedText(item); });
  }
}

void Script::giveWhatIsMissing(const QString& item) {
  if (pane().missing().contains("note")) {
    m_finger->enter("itemNote", "Seen by the team on site.");
    m_screen->await("the note of " + item, [&] { return !pane().missing().contains("note"); });
  }
  if (pane().missing().contains("evidence")) {
    addDocument(item);
    m_screen->await("the evidence of " + item, [&] { return !pane().missing().contains("evidence"); });
  }
}

void Script::addDocument(const QString& item) {
  const int before = pane().evidence()->count();
  m_finger->tap("addDocument");
  m_finger->enter("documentCaption", "Record seen for " + item);
  m_finger->enter("documentNumber", "REC-2026-" + item);
  m_finger->enter("documentPlace", "Confidentiality office, cabinet 2");
  m_finger->enter("documentCustodian", "王文");
  choose("documentLevel", "choice", "internal");
  m_finger->tap("documentAccept");
  m_screen->awaitGone("documentAccept");
  m_screen->await("one more document", [&] { return pane().evidence()->count() == before + 1; });
  m_summary->count("evidence");
}

void Script::answerOtherwise(const QString& item, const QString& determination, const QString& note) {
  showItem(item);
  determine(item, determination);
  m_finger->enter("itemNote", note);
  m_screen->await("the note of " + item, [&] { return pane().note() == note; });
}

}  // namespace fieldseal::e2e
