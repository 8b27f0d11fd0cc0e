#include "models/review_desk.hpp"

#include <algorithm>

#include "domain/register_value.hpp"
#include "models/change_batches.hpp"
#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/times.hpp"

namespace fieldseal::app {
namespace {

/// One frame: what was tapped is drawn before the whole review is gone through.
constexpr std::chrono::milliseconds kSummaryDelay{16};

bool isUnder(std::string_view entity, std::string_view prefix) {
  return entity.starts_with(prefix);
}

/// What is there already need not be written again; a conflict is settled by writing one of its values.
bool changesNothing(const journal::Registers& registers, const journal::Change& change) {
  const domain::Register* current = registers.find(change.entity, change.field);
  if (current == nullptr) return change.value.is_null();
  return !current->conflicted() && current->provisional().value == change.value;
}

}  // namespace

bool ChangedRegisters::touches(std::string_view prefix) const {
  return std::ranges::any_of(m_keys, [&](const journal::RegisterKey& key) { return isUnder(key.entity, prefix); });
}

std::vector<std::string> ChangedRegisters::entities(std::string_view prefix) const {
  std::vector<std::string> found;
  for (const journal::RegisterKey& key : m_keys) {
    if (isUnder(key.entity, prefix) && (found.empty() || found.back() != key.entity)) found.push_back(key.entity);
  }
  return found;
}

std::optional<crypto::Sha256> templateHash(const domain::RegisterSource& registers) {
  const domain::Register* named = registers.find(domain::kReview, "template");
  const json::object* value = named == nullptr ? nullptr : named->provisional().value.if_object();
  const json::value* hash = value == nullptr ? nullptr : value->if_contains("sha256");
  if (hash == nullptr) return std::nullopt;
  const auto parsed = crypto::parseHash(domain::textOf(*hash));
  return parsed ? std::optional(*parsed) : std::nullopt;
}

Result<std::unique_ptr<ReviewDesk>> ReviewDesk::open(JournalStore& store, People& people, JournalId id,
                                                     const Clock& clock, const QString& language) {
  FIELDSEAL_TRY(std::unique_ptr<OpenJournal> journal, OpenJournal::load(store, id, clock));
  const auto hash = templateHash(journal->registers());
  if (!hash) return Error{Errc::not_found, "the review does not name its template yet"};
  FIELDSEAL_TRY(const std::string file, store.content(*hash));
  domain::TemplateReport report = domain::readTemplate(file);
  if (!report.parsed) {
    const std::string why =
        report.errors.empty() ? std::string() : report.errors.front().place + ": " + report.errors.front().message;
    return Error{Errc::bad_format, "the review's template cannot be used: " + why};
  }
  return std::unique_ptr<ReviewDesk>(
      new ReviewDesk(std::move(journal), std::move(report.parsed), people, clock, language));
}

ReviewDesk::ReviewDesk(std::unique_ptr<OpenJournal> journal, std::shared_ptr<const domain::Template> checklist,
                       People& people, const Clock& clock, QString language)
    : m_journal(std::move(journal)),
      m_template(std::move(checklist)),
      m_people(&people),
      m_clock(&clock),
      m_language(std::move(language)),
      m_undo(m_journal->registers()) {
  m_labels.useWords(m_template, m_language);
  m_summaryTimer.setSingleShot(true);
  m_summaryTimer.setInterval(kSummaryDelay);
  connect(&m_summaryTimer, &QTimer::timeout, this, &ReviewDesk::summaryChanged);
  connect(&people, &People::changed, this, &ReviewDesk::languageChanged);  // names are texts too
}

const std::vector<domain::ItemStatus>& ReviewDesk::statuses() const {
  if (!m_statuses) m_statuses = review().statuses();
  return *m_statuses;
}

const domain::Score& ReviewDesk::score() const {
  if (!m_score) m_score = domain::score(review());
  return *m_score;
}

domain::Progress ReviewDesk::progress() const {
  domain::Progress told;
  for (const domain::ItemStatus& status : statuses()) {
    if (!status.relevant) continue;
    ++told.items;
    told.settled += status.settled() ? 1U : 0U;
  }
  told.conflicts = registers().conflictCount();
  return told;
}

const domain::SightingTotals& ReviewDesk::totals(const std::string& list) const {
  const auto known = m_totals.find(list);
  if (known != m_totals.end()) return known->second;
  return m_totals.emplace(list, review().totals(list)).first->second;
}

bool ReviewDesk::writable() const {
  return myRole().has_value() && domain::isOpenForFieldwork(review().state());
}

QString ReviewDesk::readOnlyReason() const {
  if (!myRole()) return tr("You are not on the team of this review.");
  const domain::ReviewState state = review().state();
  if (domain::isOpenForFieldwork(state)) return {};
  switch (state) {
    case domain::ReviewState::planned:
    case domain::ReviewState::notified:
      return tr("Fieldwork has not started yet.");
    case domain::ReviewState::postponed:
      return tr("The review is postponed.");
    case domain::ReviewState::suspended:
      return tr("The review is suspended.");
    default:
      return tr("The review is sealed.");
  }
}

Result<> ReviewDesk::mayChange(const std::vector<journal::Change>& changes) const {
  const auto role = myRole();
  if (!role) return Error{Errc::not_assigned, "not on the team of this review"};
  for (const journal::Change& change : changes) {
    FIELDSEAL_CHECK(domain::mayWrite(*role, change.entity, change.field));
    const bool moves = change.entity == domain::kReview && change.field == "state";
    if (!moves && !domain::isOpenForFieldwork(review().state())) {
      return Error{Errc::not_allowed_now, "the review's state does not allow it"};
    }
  }
  return kOk;
}

std::optional<ReviewDesk::Written> ReviewDesk::append(UndoStack::Layers layers, const QString& reason,
                                                      const JournalStore::Along& along) {
  std::vector<std::vector<journal::Change>> entries;
  Written written;
  std::vector<std::pair<std::size_t, journal::RegisterKey>> keys;  // of each entry's sets, in order
  std::vector<std::size_t> ends;
  for (std::vector<journal::Change>& layer : layers) {
    if (const auto may = mayChange(layer); !may) {
      if (may.error().code == Errc::not_allowed_now) {
        emit refused(readOnlyReason());
      } else {
        emit failed(may.error());
      }
      return std::nullopt;
    }
    for (auto& entry : splitIntoEntries(std::move(layer), registers())) {
      for (const journal::Change& change : entry)
        keys.emplace_back(written.size(), journal::RegisterKey{change.entity, change.field});
      ends.push_back(keys.size());
      entries.push_back(std::move(entry));
    }
    written.emplace_back();
  }
  auto appended = m_journal->appendTogether(std::move(entries), reason.toStdString(), along);
  if (!appended) {
    if (appended.error().code == Errc::too_large) {
      emit refused(
          tr("This text is too long: an entry holds some twenty pages. It was not saved. Shorten it, or add it to the "
             "evidence as a file."));
    } else {
      emit failed(appended.error());
    }
    return std::nullopt;
  }
  EntryId entry = appended->entry;
  for (std::size_t set = 0, end = 0; set < keys.size(); ++set) {
    if (set == ends[end]) ++end, ++entry.number;
    written[keys[set].first].emplace(std::move(keys[set].second), entry);
  }
  announce(std::move(appended->touched));
  return written;
}

void ReviewDesk::announce(std::vector<journal::RegisterKey> touched) {
  m_statuses.reset();
  m_score.reset();
  const ChangedRegisters changed(std::move(touched));
  if (changed.touches("unit/")) m_totals.clear();
  emit registersChanged(changed);
  m_summaryTimer.start();
}

bool ReviewDesk::put(UndoStack::Step step, std::vector<journal::Change> changes, Undo undo, const QString& reason,
                     const JournalStore::Along& along) {
  UndoStack::Layers layers;
  layers.push_back(std::move(changes));
  const auto written = append(std::move(layers), reason, along);
  if (!written) return false;
  for (UndoStack::Part& part : step.parts) part.entry = written->front().at(part.key);
  if (undo == Undo::yes) m_undo.push(std::move(step));
  emit undoChanged();
  return true;
}

bool ReviewDesk::write(std::vector<journal::Change> changes, const QString& undoText, Undo undo,
                       const QString& reason) {
  std::erase_if(changes, [this](const journal::Change& change) { return changesNothing(registers(), change); });
  if (changes.empty()) return true;
  UndoStack::Step step = m_undo.prepare(changes, undoText);
  if (put(std::move(step), changes, undo, reason)) return true;
  emit notWritten(changes, undoText, {});
  return false;
}

bool ReviewDesk::write(const std::string& entity, const char* field, json::value value) {
  const QString undoText = entityTitle(entity) + ": " + valueText(entity, field, value);
  return write({journal::Change{entity, field, std::move(value)}}, undoText);
}

bool ReviewDesk::create(const std::string& entity, std::vector<journal::Change> changes, const QString& undoText,
                        const JournalStore::Along& along) {
  std::erase_if(changes, [this](const journal::Change& change) { return changesNothing(registers(), change); });
  changes.push_back({entity, "retracted", json::value(false)});
  UndoStack::Step step = m_undo.prepare(changes, undoText, entity);
  if (put(std::move(step), changes, Undo::yes, {}, along)) return true;
  changes.pop_back();  // what creates it once more adds that itself
  emit notWritten(changes, undoText, entity);
  return false;
}

bool ReviewDesk::refuse(Errc, const QString& why) {
  emit refused(why);
  return false;
}

void ReviewDesk::forgetUndo(std::string_view prefix) {
  m_undo.forget(prefix);
  emit undoChanged();
}

bool ReviewDesk::undo() {
  if (!m_undo.canUndo()) return false;
  const QString text = m_undo.undoText();
  const QString place = toQt(m_undo.undoPlace());
  const UndoStack::Layers layers = m_undo.undoChanges();
  if (layers.empty()) {
    emit undoChanged();
    return refuse(Errc::not_allowed_now, tr("It cannot be undone: someone has changed it since."));
  }
  const auto written = append(layers, QStringLiteral("undo"));
  if (!written) return false;
  m_undo.undone(layers, [&](std::size_t layer, const journal::RegisterKey& key) { return (*written)[layer].at(key); });
  emit undoChanged();
  emit steppedBack(text, place, false);
  return true;
}

bool ReviewDesk::redo() {
  if (!m_undo.canRedo()) return false;
  const QString text = m_undo.redoText();
  const QString place = toQt(m_undo.redoPlace());
  const UndoStack::Layers layers = m_undo.redoChanges();
  if (layers.empty()) {
    emit undoChanged();
    return refuse(Errc::not_allowed_now, tr("It cannot be redone: someone has changed it since."));
  }
  const auto written = append(layers, QStringLiteral("redo"));
  if (!written) return false;
  m_undo.redone(layers, [&](std::size_t layer, const journal::RegisterKey& key) { return (*written)[layer].at(key); });
  emit undoChanged();
  emit steppedBack(text, place, true);
  return true;
}

Uuid ReviewDesk::newId() const {
  SystemRandom random;
  return Uuid::make(*m_clock, random);
}

void ReviewDesk::refresh() {
  auto changed = m_journal->refresh();
  if (!changed) {
    emit failed(changed.error());
    return;
  }
  if (!changed->empty()) announce(std::move(*changed));
}

void ReviewDesk::setLanguage(const QString& language) {
  m_language = language;
  m_labels.useWords(m_template, language);
  emit languageChanged();
}

}  // namespace fieldseal::app
