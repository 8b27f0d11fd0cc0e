#include "models/key_map_model.hpp"

#include <QCoreApplication>
#include <QKeySequence>
#include <algorithm>
#include <array>
#include <utility>

namespace fieldseal::app {
namespace {

constexpr auto kContext = "fieldseal::app::KeyMapModel";

const char* placeName(const QString& page) {
  static constexpr std::array<std::pair<const char*, const char*>, 9> kNames{{
      {"", QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Everywhere")},
      {"review", QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "In an open review")},
      {"reviews", QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Reviews")},
      {"checklist", QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Checklist")},
      {"sighting", QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Sighting")},
      {"findings", QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Findings")},
      {"evidence", QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Evidence")},
      {"interviews", QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Interviews")},
      {"tests", QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Knowledge test")},
  }};
  const auto* const found = std::ranges::find_if(kNames, [&](const auto& name) { return page == name.first; });
  return found == kNames.end() ? "" : found->second;
}

/// As the keys are marked, which is the same in every language: "Alt+→", "Enter".
QString marked(const QString& keys) {
  static constexpr std::array<std::pair<const char*, const char*>, 5> kMarks{
      {{"Up", "↑"}, {"Down", "↓"}, {"Left", "←"}, {"Right", "→"}, {"Return", "Enter"}}};
  QStringList parts = QKeySequence::fromString(keys).toString(QKeySequence::PortableText).split('+');
  for (QString& part : parts) {
    const auto* const mark = std::ranges::find_if(kMarks, [&](const auto& one) { return part == one.first; });
    if (mark != kMarks.end()) part = QString::fromUtf8(mark->second);
  }
  return parts.join('+');
}

QStringList sequencesOf(const KeyBinding& binding) {
  return QString::fromLatin1(binding.keys).split(' ', Qt::SkipEmptyParts);
}

}  // namespace

const std::vector<KeyBinding>& keyBindings() {
  static const std::vector<KeyBinding> kBindings{
      {"searchReviews", "reviews", "/ Ctrl+F", QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Search the reviews")},
      {"answer", "checklist", "1 2 3 4 5",
       QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Answer the item with the first to fifth determination")},
      {"nextOpen", "checklist", "N Alt+Right",
       QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Go to the next open item")},
      {"previousItem", "checklist", "Left",
       QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Go to the item before this one")},
      {"nextItem", "checklist", "Right",
       QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Go to the item after this one")},
      {"searchItems", "checklist", "/ Ctrl+F", QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Search the items")},
      {"closeItem", "checklist", "Esc",
       QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Go back from the item to the list")},
      {"searchUnits", "sighting", "/ Ctrl+F",
       QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Search the list, or type a number to jump there")},
      {"closeUnit", "sighting", "Esc",
       QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Go back from the unit to the list")},
      {"closeFinding", "findings", "Esc", QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Close the finding")},
      {"searchEvidence", "evidence", "/ Ctrl+F",
       QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Search the evidence")},
      {"previousEvidence", "evidence", "Left",
       QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "In the viewer, show the evidence before this one")},
      {"nextEvidence", "evidence", "Right",
       QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "In the viewer, show the evidence after this one")},
      {"aim", "evidence", "Left Right Up Down",
       QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "On a floor plan, move the cross of a pin"), true},
      {"aimFar", "evidence", "Shift+Left Shift+Right Shift+Up Shift+Down",
       QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Move it ten times as far"), true},
      {"aimSet", "evidence", "Return Space",
       QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Set the pin where the cross is"), true},
      {"closeInterview", "interviews", "Esc",
       QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Go back from the interview to the list")},
      {"closeTest", "tests", "Esc",
       QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Go back from the test to the list")},
      {"undo", "review", "Ctrl+Z", QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Undo what was written last")},
      {"redo", "review", "Ctrl+Shift+Z Ctrl+Y", QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Do it again")},
      {"go", "", "Ctrl+1 Ctrl+2 Ctrl+3 Ctrl+4 Ctrl+5 Ctrl+6 Ctrl+7 Ctrl+8 Ctrl+9",
       QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Go to the first to ninth page of the navigation")},
      {"lock", "", "Ctrl+L", QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Lock the vault")},
      {"keys", "", "F1 ?", QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Show these keys")},
      {"arrows", "", "Up Down", QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Go through a list"), true},
      {"choose", "", "Space Return",
       QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Press the button or choose the row that has the focus"), true},
      {"tab", "", "Tab Shift+Tab",
       QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Go to the next or the previous control"), true},
      {"leave", "", "Esc", QT_TRANSLATE_NOOP("fieldseal::app::KeyMapModel", "Close a sheet or a menu"), true},
  };
  return kBindings;
}

std::vector<const KeyBinding*> KeyMapModel::rows() const {
  std::vector<const KeyBinding*> rows;
  QStringList places{"review", ""};
  if (m_page == "settings")
    places = QStringList{"reviews", "checklist", "sighting", "findings", "evidence", "interviews", "tests"} + places;
  if (!m_page.isEmpty()) places.prepend(m_page);
  for (const QString& place : places)
    for (const KeyBinding& binding : keyBindings())
      if (place == QLatin1String(binding.page)) rows.push_back(&binding);
  return rows;
}

int KeyMapModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows().size());
}

QVariant KeyMapModel::data(const QModelIndex& index, int role) const {
  const auto all = rows();
  if (!index.isValid() || index.row() >= static_cast<int>(all.size())) return {};
  const KeyBinding& binding = *all.at(static_cast<std::size_t>(index.row()));
  switch (role) {
    case ActionRole:
      return QCoreApplication::translate(kContext, binding.action);
    case OpensRole:
      return index.row() == 0 ||
             QLatin1String(all.at(static_cast<std::size_t>(index.row() - 1))->page) != QLatin1String(binding.page);
    case PlaceRole:
      return QCoreApplication::translate(kContext, placeName(QLatin1String(binding.page)));
    case KeysRole: {
      QStringList shown;
      for (const QString& keys : sequencesOf(binding)) shown.append(marked(keys));
      // A row of digits is told by its ends.
      if (shown.size() > 4) return tr("%1 to %2").arg(shown.front(), shown.back());
      return shown.join(tr(" or "));
    }
    default:
      return {};
  }
}

QHash<int, QByteArray> KeyMapModel::roleNames() const {
  return {{ActionRole, "action"}, {KeysRole, "keys"}, {PlaceRole, "place"}, {OpensRole, "opens"}};
}

void KeyMapModel::setPage(const QString& page) {
  if (page == m_page) return;
  beginResetModel();
  m_page = page;
  endResetModel();
  emit pageChanged();
}

QVariantList KeyMapModel::of(const QString& id) const {
  const auto& all = keyBindings();
  const auto found = std::ranges::find_if(all, [&](const KeyBinding& one) { return id == QLatin1String(one.id); });
  if (found == all.end() || found->takenByView) qFatal("no key is bound to %s", qPrintable(id));
  const QStringList sequences = sequencesOf(*found);
  return {sequences.begin(), sequences.end()};
}

void KeyMapModel::retranslate() {
  if (rowCount() > 0) emit dataChanged(index(0), index(rowCount() - 1));
}

}  // namespace fieldseal::app
