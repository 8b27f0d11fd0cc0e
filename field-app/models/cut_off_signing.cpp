#include "models/cut_off_signing.hpp"

#include <QJsonDocument>
#include <QJsonObject>
#include <utility>

#include "models/review_desk.hpp"

namespace fieldseal::app {

CutOffSigning::CutOffSigning(ReviewDesk& desk, std::string paper, QObject* parent)
    : QObject(parent), m_desk(&desk), m_paper(std::move(paper)) {
  if (const auto kept = desk.store().cutOffSigning(desk.journal().journal().id(), m_paper))
    m_entered = QJsonDocument::fromJson(QByteArray::fromStdString(*kept)).object().toVariantMap();
}

void CutOffSigning::gather() {
  m_gathered.clear();
  emit asked();
  if (!m_gathered.isEmpty()) keep(std::exchange(m_gathered, {}));
}

void CutOffSigning::add(const QVariantMap& entered) {
  m_gathered.insert(entered);
}

void CutOffSigning::forget() {
  keep({});
}

void CutOffSigning::keep(const QVariantMap& entered) {
  if (entered == m_entered) return;
  const QByteArray text = entered.isEmpty()
                              ? QByteArray()
                              : QJsonDocument(QJsonObject::fromVariantMap(entered)).toJson(QJsonDocument::Compact);
  const auto kept = m_desk->store().keepCutOffSigning(m_desk->journal().journal().id(), m_paper, text.toStdString());
  if (!kept) emit m_desk->failed(kept.error());
  m_entered = entered;
  emit changed();
}

}  // namespace fieldseal::app
