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

}  // namespace

UnsavedTexts::UnsavedTexts(ReviewDesk& desk, QObject* parent) : QObject(parent), m_desk(&desk) {
  const auto kept = desk.store().unfinished(desk.journal().journal().id(), kKept);
  const QJsonObject texts = QJsonDocument::fromJson(QByteArray::fromStdString(kept ? *kept : std::string())).object();
  for (auto at = texts.begin(); at != texts.end(); ++at)
    m_held[at.key()] = {.key = at.key(), .text = at->toString(), .refused = true};
  m_room.setInterval(kLookForRoom);
  connect(&m_room, &QTimer::timeout, this, &UnsavedTexts::lookForRoom);
  connect(&desk, &ReviewDesk::registersChanged, this, [this] { noteProblem({}); });
  connect(&desk, &ReviewDesk::failed, this, [this](const Error& error) {
    const bool forRoom = error.code == Errc::disk_full;
    if (m_attempt) m_attempt->refused = true, m_attempt->forRoom = forRoom;
    noteProblem(Labels::failure(error));
    if (forRoom) m_room.start();
  });
  connect(&desk, &ReviewDesk::refused, this, [this](const QString& why) {
    if (m_attempt) m_attempt->refused = true;
    noteProblem(why);
  });
  connect(&desk, &ReviewDesk::notWritten, this,
          [this](const std::vector<journal::Change>& changes, const QString& undoText, const std::string& creates) {
            if (!m_attempt) return;
            m_attempt->changes = changes;
            m_attempt->undoText = undoText;
            m_attempt->creates = creates;
          });
  connect(&desk, &ReviewDesk::languageChanged, this, &UnsavedTexts::changed);
}

QStringList UnsavedTexts::keys() const {
  QStringList all;
  for (const auto& [key, held] : m_held) all.append(key);
  return all;
}

QString UnsavedTexts::placeOf(const Attempt& held) const {
  if (held.changes.empty()) return tr("a text");
  return held.creates.empty() ? m_desk->entityTitle(held.changes.front().entity) : held.undoText;
}

QString UnsavedTexts::places() const {
  QStringList all;
  for (const auto& [key, held] : m_held) all.append(placeOf(held));
  all.removeDuplicates();
  return Labels::list(all);
}

void UnsavedTexts::begin(const QString& key, const QString& text) {
  m_attempt = Attempt{.key = key, .text = text};
}

void UnsavedTexts::end() {
  if (!m_attempt) return;
  Attempt attempt = *std::exchange(m_attempt, std::nullopt);
  if (!attempt.refused) return forget(attempt.key);
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

bool UnsavedTexts::write(const Attempt& held) {
  // Where something else was written since, the person decides, at the field.
  for (std::size_t at = 0; at < held.changes.size(); ++at)
    if (standing(held.changes[at]) != held.stood[at]) return false;
  if (!held.creates.empty()) return m_desk->create(held.creates, held.changes, held.undoText);
  return m_desk->write(held.changes, held.undoText);
}

void UnsavedTexts::lookForRoom() {
  if (!m_desk->store().tryRoom()) return;
  m_room.stop();
  noteProblem({});
  for (const QString& key : keys()) {
    const Attempt held = m_held.at(key);
    if (held.forRoom && !held.changes.empty() && write(held)) m_held.erase(key);
  }
  announce();
}

void UnsavedTexts::keepInVault() {
  QJsonObject texts;
  for (const auto& [key, held] : m_held) texts[key] = held.text;
  const QByteArray file = texts.isEmpty() ? QByteArray() : QJsonDocument(texts).toJson(QJsonDocument::Compact);
  // Where even this finds no room, they are in memory alone; what was refused has been said.
  (void)m_desk->store().keepUnfinished(m_desk->journal().journal().id(), kKept, file.toStdString());
}

void UnsavedTexts::announce() {
  keepInVault();
  emit changed();
}

}  // namespace fieldseal::app
