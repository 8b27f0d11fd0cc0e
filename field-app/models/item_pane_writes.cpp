// What the pane sets: the writing half of ItemPane.
#include "base/clock.hpp"
#include "domain/entity.hpp"
#include "models/item_pane.hpp"
#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/review_desk.hpp"

namespace fieldseal::app {

bool ItemPane::write(const char* field, const json::value& value) {
  if (item() == nullptr) return false;
  const bool stored = m_desk->write(entity(), field, value);
  if (!stored) emit changed();  // the page shows the stored value again
  return stored;
}

bool ItemPane::determine(const QString& code) {
  if (item() == nullptr) return false;
  if (perUnit()) return m_desk->refuse(Errc::not_allowed_now, tr("This item is answered unit by unit."));
  if (!code.isEmpty() && !offeredDeterminations().contains(code)) {
    return m_desk->refuse(Errc::out_of_range, tr("This answer is not offered for this item."));
  }
  const QString undoText = m_itemId + ": " + (code.isEmpty() ? tr("answer taken back") : Labels().determination(code));
  const bool stored = m_desk->write(determining(code), undoText);
  if (!stored) emit changed();
  return stored;
}

std::vector<journal::Change> ItemPane::determining(const QString& code) const {
  std::vector<journal::Change> changes{{entity(), "determination", textOrNull(code)}};
  if (code == determination()) return changes;
  // A confirmation was given for what stood here before: with another determination it stands for nothing.
  const domain::Answer told = answer();
  if (told.secondInspector) changes.push_back({entity(), "second_inspector", nullptr});
  if (told.leader && m_desk->myRole() == domain::TeamRole::leader) changes.push_back({entity(), "leader", nullptr});
  return changes;
}

bool ItemPane::takeSuggestion() {
  const QString code = suggestedDetermination();
  if (code.isEmpty() || perUnit())
    return m_desk->refuse(Errc::not_allowed_now, tr("The sightings suggest nothing yet: some units are unsighted."));
  std::vector<journal::Change> changes = determining(code);
  if (note().isEmpty()) changes.push_back({entity(), "note", textOrNull(suggestionText())});
  const bool stored = m_desk->write(std::move(changes), m_itemId + ": " + Labels().determination(code));
  if (!stored) emit changed();
  return stored;
}

bool ItemPane::toggleMethod(const QString& code) {
  if (!offeredMethods().contains(code)) return false;
  QStringList chosen;
  const QStringList now = methods();
  for (const QString& offered : offeredMethods()) {  // in the template's order, so that equal choices are equal values
    if (now.contains(offered) != (offered == code)) chosen.append(offered);
  }
  return write("methods", listOrNull(chosen));
}

bool ItemPane::confirmAsSecond() {
  if (!canConfirmAsSecond())
    return m_desk->refuse(Errc::not_allowed_now, tr("A second inspector confirms: not the one who answered."));
  return write("second_inspector", json::value(m_desk->me().toString()));
}

bool ItemPane::confirmAsLeader() {
  if (!canConfirmAsLeader()) return m_desk->refuse(Errc::not_allowed_now, tr("The team leader confirms."));
  return write("leader", json::value(m_desk->me().toString()));
}

bool ItemPane::withdrawConfirmation(const QString& requirement) {
  const domain::Answer told = answer();
  if (requirement == "second_inspector" && told.secondInspector == m_desk->me())
    return write("second_inspector", nullptr);
  if (requirement == "leader" && told.leader == m_desk->me()) return write("leader", nullptr);
  return m_desk->refuse(Errc::not_permitted, tr("Only who confirmed can take it back."));
}

void ItemPane::setDetermination(const QString& code) {
  determine(code);
}
void ItemPane::setMethods(const QStringList& codes) {
  write("methods", listOrNull(codes));
}
void ItemPane::setAnswerText(const QString& text) {
  write("text", textOrNull(text));
}
void ItemPane::setNote(const QString& text) {
  write("note", textOrNull(text));
}

void ItemPane::setCountText(const QString& text) {
  const QString typed = text.trimmed();
  bool whole = false;
  const qlonglong count = typed.toLongLong(&whole);
  if (!typed.isEmpty() && (!whole || count < 0)) {
    m_desk->refuse(Errc::out_of_range, tr("A count is a whole number."));
    emit changed();
    return;
  }
  write("count", typed.isEmpty() ? json::value(nullptr) : json::value(static_cast<std::int64_t>(count)));
}

void ItemPane::setDate(const QString& isoDay) {
  const QString typed = isoDay.trimmed();
  if (!typed.isEmpty() && !parseDate(typed.toStdString())) {
    m_desk->refuse(Errc::out_of_range, tr("This is no day: write it as YYYY-MM-DD."));
    emit changed();
    return;
  }
  write("date", textOrNull(typed));
}

}  // namespace fieldseal::app
