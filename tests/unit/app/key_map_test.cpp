/// The keys: no two things on one key where both could be meant.
#include <QKeySequence>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "models/key_map_model.hpp"

namespace fieldseal::test {
namespace {

bool meet(const app::KeyBinding& one, const app::KeyBinding& other) {
  const std::string_view a = one.page, b = other.page;
  if (a == b || a.empty() || b.empty()) return true;
  // "review" stands under every page of an open review; the list of reviews is none of these.
  return (a == "review" && b != "reviews") || (b == "review" && a != "reviews");
}

QStringList keysOf(const app::KeyBinding& binding) {
  return QString(binding.keys).split(' ');
}

}  // namespace

TEST_CASE("every key is a key, every binding says what it does, and has its own name") {
  std::set<std::string> ids;
  for (const app::KeyBinding& binding : app::keyBindings()) {
    CAPTURE(binding.id);
    CHECK(ids.insert(binding.id).second);
    CHECK_FALSE(std::string_view(binding.action).empty());
    for (const QString& keys : keysOf(binding)) {
      const QKeySequence sequence = QKeySequence::fromString(keys);
      CHECK(sequence.count() == 1);
      CHECK(sequence[0].key() != Qt::Key_unknown);
    }
  }
}

TEST_CASE("no key does two things on one page") {
  const auto& all = app::keyBindings();
  for (std::size_t one = 0; one < all.size(); ++one) {
    for (std::size_t other = one + 1; other < all.size(); ++other) {
      if (!meet(all[one], all[other])) continue;
      // A list's own arrows, and Escape on a sheet, reach a Shortcut only where no list or sheet takes them.
      if (all[one].takenByView || all[other].takenByView) continue;
      for (const QString& keys : keysOf(all[one])) {
        INFO(all[one].id << " and " << all[other].id << " on " << keys.toStdString());
        CHECK_FALSE(keysOf(all[other]).contains(keys));
      }
    }
  }
}

TEST_CASE("keys are told by the signs on them, in whatever language") {
  app::KeyMapModel model;
  QStringList told;
  for (const char* page : {"checklist", "evidence"}) {
    model.setPage(page);
    for (int row = 0; row < model.rowCount(); ++row)
      told.append(model.data(model.index(row), app::KeyMapModel::KeysRole).toString());
  }
  CHECK(told.contains("N or Alt+→"));
  CHECK(told.contains("↑ or ↓"));
  CHECK(told.contains("Enter or Space"));
  CHECK(told.contains("Ctrl+Shift+Z or Ctrl+Y"));
}

TEST_CASE("the sheet shows the page's keys first and everybody's after them") {
  app::KeyMapModel model;
  model.setPage("checklist");
  REQUIRE(model.rowCount() > 5);
  const auto at = [&](int row, int role) { return model.data(model.index(row), role).toString(); };
  CHECK(at(0, app::KeyMapModel::PlaceRole) == "Checklist");
  CHECK(at(0, app::KeyMapModel::KeysRole) == "1 to 5");
  CHECK(at(model.rowCount() - 1, app::KeyMapModel::PlaceRole) == "Everywhere");
  const int onChecklist = model.rowCount();
  model.setPage("conflicts");
  CHECK(model.rowCount() < onChecklist);
  CHECK(at(0, app::KeyMapModel::PlaceRole) == "In an open review");
  model.setPage("settings");
  CHECK(model.rowCount() == static_cast<int>(app::keyBindings().size()));
  CHECK(model.of("redo") == QVariantList{"Ctrl+Shift+Z", "Ctrl+Y"});
}

}  // namespace fieldseal::test
