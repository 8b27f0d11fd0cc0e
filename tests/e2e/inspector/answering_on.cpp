/// Answers without end, writing down what the screen shows as saved: for the trials that kill the app.
#include <random>

#include "driver/not_shown.hpp"
#include "inspector/ledger.hpp"
#include "inspector/script.hpp"
#include "models/item_list_model.hpp"
#include "models/item_unit_model.hpp"
#include "models/review_desk.hpp"
#include "models/review_session.hpp"

namespace fieldseal::e2e {

namespace {

struct Choice {
  const char* button;
  const char* code;
};
constexpr Choice kChoices[] = {{"Conform", "conform"}, {"Partly", "partly"}, {"Nonconform", "nonconform"}};

QString unitKey(const QString& entity) {
  return entity.section('/', -1);
}

}  // namespace

int Script::recall(Ledger& ledger) {
  const journal::Registers& registers = m_tablet->app().review()->desk().registers();
  return ledger.check([&](const QString& name) {
    const auto* held = registers.find(name.section('.', 0, 0).toStdString(), name.section('.', 1).toStdString());
    const json::string* text = held == nullptr ? nullptr : held->provisional().value.if_string();
    return text == nullptr ? QString() : QString::fromStdString({text->data(), text->size()});
  });
}

void Script::answerOn(Ledger& ledger, unsigned seed) {
  std::mt19937 random(seed);
  go("checklist");
  showSection({});
  while (true) answerOneOn(ledger, random);
}

void Script::answerOne(Ledger& ledger, unsigned seed) {
  std::mt19937 random(seed);
  go("checklist");
  showSection({});
  answerOneOn(ledger, random);
}

void Script::answerOneOn(Ledger& ledger, std::mt19937& random) {
  const app::ItemListModel& items = *m_tablet->app().review()->items();
  tapItem(items.idAt(static_cast<int>(random() % static_cast<unsigned>(items.count()))));
  if (pane().perUnit())
    answerUnitOn(ledger);
  else
    answerItemOn(ledger, random);
}

void Script::answerItemOn(Ledger& ledger, std::mt19937& random) {
  const QString item = "item/" + pane().itemId();
  const Choice& choice = kChoices[random() % std::size(kChoices)];
  if (pane().determination() == choice.code) return;
  ledger.tapped(item + ".determination", choice.code);
  m_finger->tap(QString("answer") + choice.button);
  m_screen->await("the answer shown",
                  [&] { return m_screen->find(QString("answer") + choice.button)->property("checked").toBool(); });
  ledger.saved(item + ".determination", choice.code);
  if (random() % 3 != 0) return;
  const QString note = "note " + QString::number(random() % 100'000);
  ledger.tapped(item + ".note", note);
  m_finger->enter("itemNote", note);
  m_screen->await("“Saved” beside the item",
                  [&] { return m_screen->words("itemSaved") == "Saved" && pane().note() == note; });
  ledger.saved(item + ".note", note);
}

void Script::answerUnitOn(Ledger& ledger) {
  app::ItemUnitModel& units = *pane().units();
  for (int row = 0; row < units.count(); ++row) {
    const QModelIndex at = units.index(row);
    if (!units.data(at, app::ItemUnitModel::DeterminationRole).toString().isEmpty()) continue;
    const QString entity = units.data(at, app::ItemUnitModel::EntityRole).toString();
    ledger.tapped(entity + ".determination", "conform");
    m_finger->seek("itemUnits", "unit:" + unitKey(entity));
    m_finger->tap("unit:" + unitKey(entity));
    m_screen->await("the unit's tick", [&] {
      return m_screen->find("unit:" + unitKey(entity))->property("determination").toString() == "conform";
    });
    ledger.saved(entity + ".determination", "conform");
    return;
  }
}

}  // namespace fieldseal::e2e
