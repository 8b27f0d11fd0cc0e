/// The reviews in the vault, filtered and searched; newest planned first.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QSortFilterProxyModel>
#include <memory>

#include "base/clock.hpp"
#include "base/ids.hpp"

namespace fieldseal::app {

class JournalStore;
class People;
class ReviewDesk;
class ReviewSummaries;

class ReviewListModel : public QSortFilterProxyModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("app.reviews")
  /// Rows that pass the filter, and all.
  Q_PROPERTY(int count READ count NOTIFY countChanged)
  Q_PROPERTY(int total READ total NOTIFY countChanged)
  /// "all", "active" (neither sealed nor later), "sealed" or "unsent".
  Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
  /// Applicant in any language, application number.
  Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY filterChanged)
  /// A sentence that names the contents whose import a lock or a kill cut off; "" for none.
  Q_PROPERTY(QString cutOffText READ cutOffText NOTIFY noticesChanged)
  /// Why reviews of the vault are not in the list, as a sentence that says what to do; "" when all could be read.
  Q_PROPERTY(QString unreadText READ unreadText NOTIFY noticesChanged)

 public:
  enum Role {
    ReviewIdRole = Qt::UserRole + 1,  ///< reviewId: string
    ApplicantRole,                    ///< applicant: string
    ApplicationNumberRole,            ///< applicationNumber: string
    BusinessRole,                     ///< business: code for labels.business
    QualificationClassRole,           ///< qualificationClass: string, "B"
    PlannedOnTextRole,                ///< plannedOnText: string
    ReviewStateRole,                  ///< reviewState: code
    TeamRoleRole,                     ///< teamRole: code of my own place in the team, or ""
    TeamTextRole,                     ///< teamText: names of the team, leader first
    ItemsRole,                        ///< items: int, relevant ones
    SettledRole,                      ///< settled: int
    ProgressRole,                     ///< progress: real, 0 to 1
    ConflictsRole,                    ///< conflicts: int
    VetoFindingsRole,                 ///< vetoFindings, majorFindings, minorFindings, observations: int
    MajorFindingsRole,
    MinorFindingsRole,
    ObservationsRole,
    UnsentRole,          ///< unsent: int, entries that no receipt names
    ReceivedAtTextRole,  ///< receivedAtText: when the office received all of it; "" while something is unsent
    SealedRole,          ///< sealed: bool
    ReadyRole,           ///< ready: bool; false while its template has not been fetched: it cannot be opened
  };

  ReviewListModel(JournalStore& store, People& people, const Clock& clock, const QString& language, QObject* parent);
  ~ReviewListModel() override;

  [[nodiscard]] int count() const { return rowCount(); }
  [[nodiscard]] int total() const;
  [[nodiscard]] QString filter() const { return m_filter; }
  [[nodiscard]] QString searchText() const { return m_searchText; }
  [[nodiscard]] QString cutOffText() const;
  [[nodiscard]] QString unreadText() const;
  void setFilter(const QString& filter);
  void setSearchText(const QString& text);
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  /// Reads every review again; rows change one by one.
  void refresh();
  /// Reads one review again, from `desk` when it is open.
  void refreshReview(JournalId id, const ReviewDesk* desk);
  void setLanguage(const QString& language);

  Q_INVOKABLE QString idAt(int row) const;
  Q_INVOKABLE int rowOf(const QString& reviewId) const;

 signals:
  void countChanged();
  void filterChanged();
  void noticesChanged();

 protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
  [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

 private:
  JournalStore* m_store;
  ReviewSummaries* m_summaries;
  QString m_filter = QStringLiteral("all");
  QString m_searchText;
};

}  // namespace fieldseal::app
