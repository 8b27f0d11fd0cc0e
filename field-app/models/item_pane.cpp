#include "models/item_pane.hpp"

#include <algorithm>

#include "domain/entity.hpp"
#include "domain/input_kind.hpp"
#include "models/confirmations.hpp"
#include "models/item_rows.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"

namespace fieldseal::app {
namespace {

/// What the pane does not show, for when no item is chosen.
const domain::Item& noItem() {
  static const domain::Item kNone;
  return kNone;
}

}  // namespace

ItemPane::ItemPane(ReviewDesk& desk, QObject* parent)
    : QObject(parent),
      m_desk(&desk),
      m_units(new ItemUnitModel(desk, this)),
      m_evidence(new EvidenceListModel(desk, this)),
      m_findings(new FindingListModel(desk, this)),
      m_history(new HistoryModel(desk, this)) {
  const auto announce = [this] {
    emit changed();
    emit textsChanged();
  };
  connect(&desk, &ReviewDesk::registersChanged, this, announce);
  connect(&desk, &ReviewDesk::languageChanged, this, [this] {
    emit itemChanged();
    emit changed();
    emit textsChanged();
  });
  choose();
}

const domain::Item* ItemPane::item() const {
  return m_desk->checklist().item(m_itemId.toStdString());
}
const domain::Item& ItemPane::shown() const {
  return item() == nullptr ? noItem() : *item();
}
std::string ItemPane::entity() const {
  return domain::itemEntity(m_itemId.toStdString());
}

domain::Answer ItemPane::answer() const {
  return item() == nullptr ? domain::Answer{} : m_desk->review().answer(entity());
}

domain::ItemStatus ItemPane::status() const {
  if (item() == nullptr) return {};
  for (const domain::ItemStatus& one : m_desk->statuses()) {
    if (one.item == item()) return one;
  }
  return {};
}

void ItemPane::setItemId(const QString& id) {
  if (id == m_itemId) return;
  m_itemId = m_desk->checklist().item(id.toStdString()) == nullptr ? QString() : id;
  choose();
  emit itemChanged();
  emit changed();
  emit textsChanged();
}

void ItemPane::choose() {
  // With no item the models below show nothing rather than everything.
  const QString filter = m_itemId.isEmpty() ? QStringLiteral("item/") : toQt(entity());
  m_units->setItemId(m_itemId);
  m_evidence->setEntityFilter(filter);
  m_findings->setItemFilter(m_itemId.isEmpty() ? QStringLiteral("/") : m_itemId);
  m_history->setEntity(filter);
}

QString ItemPane::sectionId() const {
  return toQt(shown().section);
}

QString ItemPane::sectionTitle() const {
  const domain::Section* section = m_desk->checklist().section(shown().section);
  return section == nullptr ? QString() : m_desk->text(section->title);
}

QString ItemPane::question() const {
  return m_desk->text(shown().question);
}
QString ItemPane::guidance() const {
  return m_desk->text(shown().guidance);
}
QString ItemPane::expectedEvidence() const {
  return m_desk->text(shown().expectedEvidence);
}
QString ItemPane::questionIn(const QString& language) const {
  return toQt(shown().question.in(language.toStdString()));
}

QVariantList ItemPane::languages() const {
  QVariantList rows;
  for (const auto& [code, question] : shown().question.all()) {
    rows.append(QVariantMap{{"code", toQt(code)},
                            {"question", toQt(question)},
                            {"guidance", toQt(shown().guidance.in(code))},
                            {"expectedEvidence", toQt(shown().expectedEvidence.in(code))}});
  }
  return rows;
}

bool ItemPane::veto() const {
  return shown().veto;
}
QString ItemPane::pointsText() const {
  return item() == nullptr || veto() ? QString() : toQt(domain::printPoints(shown().points));
}

QString ItemPane::scoringText() const {
  if (item() == nullptr) return {};
  if (veto()) return tr("Veto item: no points; non-conformity ends the review");
  if (!shown().perUnit) return tr("%1 points").arg(pointsText());
  const domain::ListDefinition* list = m_desk->checklist().list(shown().perUnit->list);
  const QString title = list == nullptr ? toQt(shown().perUnit->list) : m_desk->text(list->title);
  return tr("%1 points; each non-conforming unit of %2 deducts %3")
      .arg(pointsText(), title, toQt(domain::printPoints(shown().perUnit->deduct)));
}

QString ItemPane::relevanceText() const {
  if (item() == nullptr || !shown().relevantIf) return {};
  return relevant() ? tr("Applies to this review because of other answers or lists.")
                    : tr("Does not apply to this review because of other answers or lists.");
}

QStringList ItemPane::offeredMethods() const {
  QStringList codes;
  for (const std::string& method : shown().methods) codes.append(toQt(method));
  return codes;
}

QStringList ItemPane::inputs() const {
  QStringList codes;
  for (const domain::InputKind kind : shown().inputs) codes.append(toQt(domain::toString(kind)));
  return codes;
}

QStringList ItemPane::offeredDeterminations() const {
  QStringList codes;
  for (const domain::Determination determination : domain::kDeterminations) {
    if (determination == domain::Determination::not_applicable && !shown().notApplicableAllowed) continue;
    codes.append(toQt(domain::toString(determination)));
  }
  return item() == nullptr ? QStringList() : codes;
}

bool ItemPane::perUnit() const {
  return shown().perUnit.has_value();
}
QString ItemPane::reconciles() const {
  return shown().reconciles ? toQt(*shown().reconciles) : QString();
}
QStringList ItemPane::verifies() const {
  return toQt(shown().verifies);
}
bool ItemPane::relevant() const {
  return item() == nullptr || status().relevant;
}
bool ItemPane::writable() const {
  return item() != nullptr && m_desk->writable();
}

QString ItemPane::determination() const {
  const auto found = perUnit() ? status().determination : answer().determination;
  return found ? toQt(domain::toString(*found)) : QString();
}

QStringList ItemPane::methods() const {
  return toQt(answer().methods);
}
QString ItemPane::date() const {
  return toQt(answer().date);
}
QString ItemPane::answerText() const {
  return toQt(answer().text);
}
QString ItemPane::note() const {
  return toQt(answer().note);
}
bool ItemPane::settled() const {
  return item() != nullptr && status().settled();
}
bool ItemPane::conflicted() const {
  return status().conflicted;
}

QString ItemPane::countText() const {
  const auto count = answer().count;
  return count ? QString::number(*count) : QString();
}

QString ItemPane::authorName() const {
  const domain::Answer told = answer();
  return told.determination ? m_desk->people().nameOf(told.author) : QString();
}

QString ItemPane::timeText() const {
  const domain::Answer told = answer();
  return told.determination ? m_desk->time(told.wall) : QString();
}

QStringList ItemPane::missing() const {
  QStringList codes;
  for (const domain::Requirement requirement : status().missing) codes.append(toQt(domain::toString(requirement)));
  return codes;
}

QStringList ItemPane::conflictedFields() const {
  QStringList fields;
  if (item() == nullptr) return fields;
  m_desk->registers().forEachField(entity(), [&](std::string_view field, const domain::Register& state) {
    if (state.conflicted()) fields.append(toQt(field));
  });
  return fields;
}

QString ItemPane::secondInspectorName() const {
  const auto user = answer().secondInspector;
  return user ? m_desk->people().nameOf(*user) : QString();
}

QString ItemPane::leaderName() const {
  const auto user = answer().leader;
  return user ? m_desk->people().nameOf(*user) : QString();
}

bool ItemPane::canConfirmAsSecond() const {
  return item() != nullptr && mayConfirmAs(*m_desk, status(), domain::Requirement::second_inspector);
}

bool ItemPane::canConfirmAsLeader() const {
  return item() != nullptr && mayConfirmAs(*m_desk, status(), domain::Requirement::leader);
}

QString ItemPane::waitingText() const {
  const QStringList needed = missing();
  const bool second = needed.contains("second_inspector");
  const bool leads = needed.contains("leader");
  if (second && leads) return tr("Waits for a second inspector and the leader, each on their own tablet.");
  if (second) return tr("Waits for a second inspector, on their own tablet.");
  return leads ? tr("Waits for the leader, on their own tablet.") : QString();
}

bool ItemPane::answersKept() const {
  if (relevant()) return false;
  if (saysSomething(answer())) return true;
  bool kept = false;
  m_desk->registers().forEachEntity(
      entity() + "/", [&](std::string_view below) { kept = kept || saysSomething(m_desk->review().answer(below)); });
  return kept;
}

QString ItemPane::suggestionText() const {
  if (!shown().reconciles) return {};
  const domain::SightingTotals& totals = m_desk->totals(*shown().reconciles);
  QStringList parts;
  const auto say = [&](std::size_t count, const char* code) {
    if (count > 0) parts.append(m_desk->labels().sighting(code) + " " + QString::number(count));
  };
  say(totals.match, "match");
  say(totals.mismatch, "mismatch");
  say(totals.missing, "missing");
  say(totals.undeclared, "undeclared");
  say(totals.unsighted, "unsighted");
  return parts.join(QStringLiteral(" · "));
}

QString ItemPane::suggestedDetermination() const {
  if (!shown().reconciles) return {};
  const auto suggested = domain::suggestDetermination(m_desk->totals(*shown().reconciles));
  return suggested ? toQt(domain::toString(*suggested)) : QString();
}

QString ItemPane::deductionText() const {
  for (const domain::ItemScore& score : m_desk->score().items) {
    if (score.item != m_itemId.toStdString() || score.deducted == 0) continue;
    return tr("Deducts %1 of %2 points")
        .arg(toQt(domain::printPoints(score.deducted)), toQt(domain::printPoints(score.points)));
  }
  return {};
}

}  // namespace fieldseal::app
