#include "models/cut_off_input.hpp"

#include <QJsonDocument>
#include <QJsonObject>
#include <utility>

#include "models/review_desk.hpp"

namespace fieldseal::app {

CutOffInput::CutOffInput(ReviewDesk& desk, std::string what, QObject* parent)
    : QObject(parent), m_desk(&desk), m_what(std::move(what)) {
  if (const auto kept = desk.store().unfinished(desk.journal().journal().id(), m_what))
    m_entered = QJsonDocument::fromJson(QByteArray::fromStdString(*kept)).object().toVariantMap();
}

bool CutOffInput::resumable() const {
  return pending() && m_desk->writable();
}

QVariantMap CutOffInput::ask() {
  m_gathered.clear();
  emit asked();
  return std::exchange(m_gathered, {});
}

void CutOffInput::gather() {
  if (const QVariantMap entered = ask(); !entered.isEmpty()) keep(entered);
}

void CutOffInput::note() {
  const QVariantMap entered = ask();
  if (entered.isEmpty() || entered == m_entered || !store(entered)) return;
  m_entered = entered;
  emit changed();
}

void CutOffInput::add(const QVariantMap& entered) {
  m_gathered.insert(entered);
}

void CutOffInput::forget() {
  keep({});
}

void CutOffInput::keep(const QVariantMap& entered) {
  if (entered == m_entered) return;
  if (const auto kept = store(entered); !kept) emit m_desk->failed(kept.error());
  m_entered = entered;
  emit changed();
}

Result<> CutOffInput::store(const QVariantMap& entered) {
  const QByteArray text = entered.isEmpty()
                              ? QByteArray()
                              : QJsonDocument(QJsonObject::fromVariantMap(entered)).toJson(QJsonDocument::Compact);
  return m_desk->store().keepUnfinished(m_desk->journal().journal().id(), m_what, text.toStdString());
}

}  // namespace fieldseal::app
