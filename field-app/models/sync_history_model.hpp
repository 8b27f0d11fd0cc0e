/// The syncs that were run, newest first.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <vector>

#include "store/sync_record.hpp"

namespace fieldseal::app {

class JournalStore;

class SyncHistoryModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("app.sync.history")
  Q_PROPERTY(int count READ count NOTIFY countChanged)

 public:
  enum Role {
    TimeTextRole = Qt::UserRole + 1,  ///< timeText: string
    SucceededRole,                    ///< succeeded: bool
    SentRole,                         ///< sentEntries: int
    ReceivedRole,                     ///< receivedSegments: int
    RefusedRole,                      ///< refusedSegments: int
    ProblemRole,                      ///< problem: sentence, "" when all went well
    SummaryRole,                      ///< summary: "200 sent, 14 received"
    WayRole,                          ///< way: "line", or of courier files "question" or "answer"
  };

  SyncHistoryModel(JournalStore& store, QString language, QObject* parent);

  [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
  void refresh();
  void setLanguage(const QString& language);

 signals:
  void countChanged();

 private:
  [[nodiscard]] static QString summary(const SyncRecord& record);

  JournalStore* m_store;
  QString m_language;
  std::vector<SyncRecord> m_rows;
};

}  // namespace fieldseal::app
