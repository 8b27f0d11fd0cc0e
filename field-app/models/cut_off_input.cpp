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

void CutOffInput::gather() {
  m_gathered.clear();
  emit asked();
  if (!m_gathered.isEmpty()) keep(std::exchange(m_gathered, {}));
}

void CutOffInput::add(const QVariantMap& entered) {
  m_gathered.insert(entered);
}

void CutOffInput::forget() {
  keep({});
}

void CutOffInput::keep(const QVariantMap& entered) {
  if (entered == m_entered) return;
  const QByteArray text = entered.isEmpty()
                              ? QByteArray()
                              : QJsonDocument(QJsonObject::fromVariantMap(entered)).toJson(QJsonDocument::Compact);
  const auto kept = m_desk->store().keepUnfinished(m_desk->journal().journal().id(), m_what, text.toStdString());
  if (!kept) emit m_desk->failed(kept.error());
  m_entered = entered;
  emit changed();
}

}  // namespace fieldseal::app
