/// Segments that the office refused, and pulled ones that did not verify and were set apart.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <vector>

#include "store/sync_record.hpp"

namespace fieldseal::app {

class JournalStore;
class People;

class SyncProblemModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("app.sync.problems")
  Q_PROPERTY(int count READ count NOTIFY countChanged)
  /// Some are this tablet's own, which the office may take once it has put right why it did not.
  Q_PROPERTY(bool refused READ refused NOTIFY countChanged)

 public:
  enum Role {
    KindRole = Qt::UserRole + 1,  ///< kind: "refused" (mine, by the office) or "set_apart" (somebody else's, here)
    PlaceRole,                    ///< place: which tablet and entries: "tablet A, entries 17 to 40"
    ReasonRole,                   ///< reason: sentence
  };

  SyncProblemModel(JournalStore& store, const People& people, QObject* parent);

  [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
  void refresh();
  void retranslate();

  [[nodiscard]] bool refused() const;
  /// One of my own entry numbers exists at the office with other bytes.
  [[nodiscard]] bool forked() const;

 signals:
  void countChanged();

 private:
  JournalStore* m_store;
  const People* m_people;
  std::vector<SegmentProblem> m_rows;
};

}  // namespace fieldseal::app
