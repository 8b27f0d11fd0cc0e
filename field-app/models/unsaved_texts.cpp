#include "models/unsaved_texts.hpp"

#include <QJsonDocument>
#include <QJsonObject>
#include <chrono>
#include <utility>

#include "domain/register_value.hpp"
#include "models/labels.hpp"
#include "models/review_desk.hpp"

namespace fieldseal::app {
namespace {

constexpr std::chrono::seconds kLookForRoom{2};
constexpr auto kKept = "unsaved";  ///< as JournalStore::unfinished names it

/// What is to be written where the store holds something else than before the attempt: keys of an object that only one
/// side changed go together. @return nothing where both changed the same
std::optional<json::value> merged(const json::value& before, const json::value& now, const json::value& wanted) {
  if (now == before) return wanted;
  if (!now.is_object() || !wanted.is_object() || !(before.is_object() || before.is_null())) return std::nullopt;
  const auto at = [](const json::value& value, std::string_view key) -> const json::value* {
    const json::object* object = value.if_object();
    return object == nullptr ? nullptr : object->if_contains(key);
  };
  const auto same = [](const json::value* a, const json::value* b) {
    return a == nullptr || b == nullptr ? a == b : *a == *b;
  };
  json::object both = now.get_object();
  const auto take = [&](std::string_view key) {
    const json::value* mine = at(wanted, key);
    if (same(mine, at(before, key))) return true;
    if (!same(at(now, key), at(before, key))) return same(at(now, key), mine);
    if (mine == nullptr) {
      both.erase(key);
    } else {
      both[key] = *mine;
    }
    return true;
  };
  for (const auto& [key, value] : wanted.get_object())
    if (!take(key)) return std::nullopt;
  if (const json::object* had = before.if_object(); had != nullptr) {
    for (const auto& [key, value] : *had)
      if (!take(key)) return std::nullopt;
  }
  return both;
}

}  // namespace

UnsavedTexts::UnsavedTexts(ReviewDesk& desk, QObject* parent) : QObject(parent), m_desk(&desk) {
  m_room.setInterval(kLookForRoom);
  connect(this, &UnsavedTexts::changed, this, &UnsavedTexts::noticeChanged);
  connect(this, &UnsavedTexts::problemChanged, this, &UnsavedTexts::noticeChanged);
  connect(&m_room, &QTimer::timeout, this, &UnsavedTexts::lookForRoom);
  connect(&desk, &ReviewDesk::languageChanged, this, &UnsavedTexts::noticeChanged);
  connect(&desk, &ReviewDesk::registersChanged, this, [this] { noteProblem({}); });
  connect(&desk, &ReviewDesk::failed, this, [this](const Error& error) {
    const bool forRoom = error.code == Errc::disk_full;
    noteRefusal(Labels::failure(error), forRoom);
    if (forRoom) m_room.start();
  });
  connect(&desk, &ReviewDesk::refused, this, [this](const QString& why) { noteRefusal(why, false); });
  connect(&desk, &ReviewDesk::notWritten, this,
          [this](const std::vector<journal::Change>& changes, const QString& undoText, const std::string& creates) {
            if (!m_attempt) return;
            m_attempt->changes = changes;
            m_attempt->undoText = undoText;
            m_attempt->creates = creates;
          });
  restore();
}

void UnsavedTexts::restore() {
  const auto kept = m_desk->store().unfinished(m_desk->journal().journal().id(), kKept);
  m_readable = kept.has_value();
  if (!kept) return noteProblem(Labels::failure(kept.error()));
  const QJsonObject texts = QJsonDocument::fromJson(QByteArray::fromStdString(*kept)).object();
  for (const QString& key : texts.keys()) {
    const QJsonObject one = texts[key].toObject();
    m_held[key] = {
        .key = key, .text = one["text"].toString(), .place = one["place"].toString(), .why = one["why"].toString()};
  }
}

void UnsavedTexts::noteRefusal(const QString& why, bool forRoom) {
  if (m_attempt) {
    m_attempt->refused = true;
    m_attempt->forRoom = forRoom;
    m_attempt->why = why;
  }
  noteProblem(why);
}

QStringList UnsavedTexts::keys() const {
  QStringList all;
  for (const auto& [key, held] : m_held) all.append(key);
  return all;
}

QString UnsavedTexts::placeOf(const Attempt& attempt) const {
  if (attempt.changes.empty()) return tr("a text");
  return attempt.creates.empty() ? m_desk->entityTitle(attempt.changes.front().entity) : attempt.undoText;
}

QVariantList UnsavedTexts::texts() const {
  QVariantList all;
  for (const auto& [key, held] : m_held)
    all.append(QVariantMap{{"key", key}, {"place", held.place}, {"text", held.text}, {"why", held.why}});
  return all;
}

QString UnsavedTexts::notice() const {
  if (m_held.empty()) return {};
  QStringList places;
  bool allByThemselves = true;
  for (const auto& [key, held] : m_held) {
    places.append(held.place);
    allByThemselves = allByThemselves && held.savesItself();
  }
  places.removeDuplicates();
  const QString what = allByThemselves ? tr("Not saved yet: %1. It is kept and saved as soon as there is room.")
                                       : tr("Not saved: %1. It is kept; try again at its field.");
  return what.arg(Labels::list(places)) + (m_problem.isEmpty() ? QString() : " " + m_problem);
}

void UnsavedTexts::begin(const QString& key, const QString& text) {
  m_attempt = Attempt{.key = key, .text = text};
}

void UnsavedTexts::end() {
  if (!m_attempt) return;
  Attempt attempt = *std::exchange(m_attempt, std::nullopt);
  const bool empty = attempt.changes.empty() && attempt.text.trimmed().isEmpty();
  if (!attempt.refused || empty) return forget(attempt.key);
  attempt.place = placeOf(attempt);
  for (const journal::Change& change : attempt.changes) attempt.stood.push_back(standing(change));
  m_held[attempt.key] = std::move(attempt);
  announce();
}

QVariant UnsavedTexts::textOf(const QString& key) const {
  const auto held = m_held.find(key);
  return held == m_held.end() ? QVariant() : QVariant(held->second.text);
}

void UnsavedTexts::forget(const QString& key) {
  if (m_held.erase(key) > 0) announce();
}

void UnsavedTexts::discard(const QString& key) {
  forget(key);
  emit discarded(key);
}

void UnsavedTexts::noteProblem(const QString& problem) {
  if (problem == m_problem) return;
  m_problem = problem;
  if (m_held.empty()) m_room.stop();
  emit problemChanged();
}

json::value UnsavedTexts::standing(const journal::Change& change) const {
  const domain::Register* current = m_desk->registers().find(change.entity, change.field);
  return current == nullptr ? json::value() : current->provisional().value;
}

/// What would be written of an attempt now; nothing where something else was written since: the person decides.
std::optional<std::vector<journal::Change>> UnsavedTexts::changesNow(const Attempt& held) const {
  std::vector<journal::Change> changes = held.changes;
  for (std::size_t at = 0; at < changes.size(); ++at) {
    const domain::Register* current = m_desk->registers().find(changes[at].entity, changes[at].field);
    if (current != nullptr && current->conflicted()) return std::nullopt;
    auto value = merged(held.stood[at], standing(changes[at]), changes[at].value);
    if (!value) return std::nullopt;
    changes[at].value = *std::move(value);
  }
  return changes;
}

bool UnsavedTexts::write(const Attempt& held, std::vector<journal::Change> changes) {
  if (!held.creates.empty()) return m_desk->create(held.creates, std::move(changes), held.undoText);
  return m_desk->write(std::move(changes), held.undoText);
}

void UnsavedTexts::lookForRoom() {
  if (!m_desk->store().tryRoom()) return;
  m_room.stop();
  noteProblem({});
  for (const QString& key : keys()) {
    const auto found = m_held.find(key);
    if (found == m_held.end() || !found->second.savesItself()) continue;
    auto changes = changesNow(found->second);
    if (!changes) {
      found->second.forRoom = false;
      continue;
    }
    const Attempt held = found->second;
    if (write(held, *std::move(changes))) m_held.erase(key);
  }
  announce();
}

void UnsavedTexts::keepInVault() {
  if (!m_readable) return;
  QJsonObject texts;
  for (const auto& [key, held] : m_held)
    texts[key] = QJsonObject{{"text", held.text}, {"place", held.place}, {"why", held.why}};
  const QByteArray file = texts.isEmpty() ? QByteArray() : QJsonDocument(texts).toJson(QJsonDocument::Compact);
  // Where even this finds no room, they are in memory alone; what was refused has been said.
  (void)m_desk->store().keepUnfinished(m_desk->journal().journal().id(), kKept, file.toStdString());
}

void UnsavedTexts::announce() {
  keepInVault();
  emit changed();
}

}  // namespace fieldseal::app
