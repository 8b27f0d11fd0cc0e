/// The findings of a review, filtered; severest first, then the oldest.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QSortFilterProxyModel>
#include <map>

namespace fieldseal::app {

class FindingRows;
class ReviewDesk;

class FindingListModel : public QSortFilterProxyModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.findings, review.pane.findings")
  Q_PROPERTY(int count READ count NOTIFY countChanged)
  /// A severity's code, "" for all.
  Q_PROPERTY(QString severityFilter READ severityFilter WRITE setSeverityFilter NOTIFY filterChanged)
  /// A state's code, "" for all.
  Q_PROPERTY(QString stateFilter READ stateFilter WRITE setStateFilter NOTIFY filterChanged)
  /// Only findings of this item; "" for all. The pane's own model has it set.
  Q_PROPERTY(QString itemFilter READ itemFilter WRITE setItemFilter NOTIFY filterChanged)
  /// Of the whole review, whatever the filter.
  Q_PROPERTY(int vetoCount READ vetoCount NOTIFY totalsChanged)
  Q_PROPERTY(int majorCount READ majorCount NOTIFY totalsChanged)
  Q_PROPERTY(int minorCount READ minorCount NOTIFY totalsChanged)
  Q_PROPERTY(int observationCount READ observationCount NOTIFY totalsChanged)

 public:
  enum Role {
    FindingIdRole = Qt::UserRole + 1,  ///< findingId: string
    SeverityRole,                      ///< severity: code
    TextRole,                          ///< findingText: string
    ItemsRole,                         ///< items: list of item ids
    UnitsRole,                         ///< units: list of entities
    EvidenceRole,                      ///< evidence: list of evidence ids
    DueIsoRole,                        ///< dueIso: "YYYY-MM-DD" or ""
    DueTextRole,                       ///< dueText: string
    FindingStateRole,                  ///< findingState: code
    ConfirmedByNameRole,               ///< confirmedByName: string, "" while only a draft
    AuthorNameRole,                    ///< authorName: string
    TimeTextRole,                      ///< timeText: string
    ConflictedRole,                    ///< conflicted: bool
    CanConfirmRole,                    ///< canConfirm: bool; a draft of somebody else
    MovesRole,                         ///< moves: list of states it may go to, without "confirmed"
    ResponseRole,                      ///< response: what the applicant said to it; "" when nothing
  };

  FindingListModel(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] int count() const { return rowCount(); }
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
  [[nodiscard]] QString severityFilter() const { return m_severity; }
  [[nodiscard]] QString stateFilter() const { return m_state; }
  [[nodiscard]] QString itemFilter() const { return m_item; }
  [[nodiscard]] int vetoCount() const;
  [[nodiscard]] int majorCount() const;
  [[nodiscard]] int minorCount() const;
  [[nodiscard]] int observationCount() const;
  void setSeverityFilter(const QString& severity);
  void setStateFilter(const QString& state);
  void setItemFilter(const QString& itemId);

  /// The findings of one severity under this model's state filter: a column of the board. Owned by this model.
  Q_INVOKABLE fieldseal::app::FindingListModel* column(const QString& severity);
  /// Confirms somebody else's draft as the second inspector.
  Q_INVOKABLE bool confirm(const QString& findingId);
  Q_INVOKABLE bool moveTo(const QString& findingId, const QString& state);
  /// The applicant says something to it. @param state  "acknowledged", "disputed" or "" for words alone
  Q_INVOKABLE bool respond(const QString& findingId, const QString& state, const QString& words);
  Q_INVOKABLE int rowOf(const QString& findingId) const;
  Q_INVOKABLE QString idAt(int row) const;

 signals:
  void countChanged();
  void filterChanged();
  void totalsChanged();

 protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
  [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

 private:
  void refilter();

  ReviewDesk* m_desk;
  FindingRows* m_rows;
  QString m_severity, m_state, m_item;
  std::map<QString, FindingListModel*> m_columns;
};

}  // namespace fieldseal::app
