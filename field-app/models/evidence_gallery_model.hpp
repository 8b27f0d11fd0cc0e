/// The evidence of the review as the gallery shows it: filtered by kind and by words, the newest first.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QSortFilterProxyModel>
#include <QStringList>

#include "models/evidence_list_model.hpp"

namespace fieldseal::app {

class EvidenceGalleryModel : public QSortFilterProxyModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.gallery")
  /// "pictures" (photographs, pictures, sketches and markups), "documents", "files", "sounds"; "" for all.
  Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
  Q_PROPERTY(QStringList filters READ filters CONSTANT)
  /// Looks in captions, numbers, places, custodians and what it belongs to.
  Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged)
  Q_PROPERTY(int count READ count NOTIFY countChanged)
  /// Without a filter.
  Q_PROPERTY(int total READ total NOTIFY countChanged)

 public:
  EvidenceGalleryModel(EvidenceListModel& evidence, QObject* parent);

  [[nodiscard]] QString filter() const { return m_filter; }
  void setFilter(const QString& filter);
  [[nodiscard]] static QStringList filters() { return {"pictures", "documents", "files", "sounds"}; }
  [[nodiscard]] QString search() const { return m_search; }
  void setSearch(const QString& search);
  [[nodiscard]] int count() const { return rowCount(); }
  [[nodiscard]] int total() const { return m_evidence->count(); }
  /// How many there are behind a filter.
  Q_INVOKABLE int countOf(const QString& filter) const;
  /// "" beyond the end.
  Q_INVOKABLE QString idAt(int row) const;
  /// The id of the neighbour, for the viewer's next and previous; "" at the end.
  Q_INVOKABLE QString neighbour(const QString& evidenceId, int step) const;

 signals:
  void filterChanged();
  void countChanged();

 protected:
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  EvidenceListModel* m_evidence;
  QString m_filter, m_search;
};

}  // namespace fieldseal::app
