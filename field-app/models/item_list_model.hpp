/// The checklist's items, filtered and searched, in the template's order.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace fieldseal::app {

class ItemRows;
class ReviewDesk;

class ItemListModel : public QSortFilterProxyModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.items")
  Q_PROPERTY(int count READ count NOTIFY countChanged)
  /// Only this section's items; "" for all.
  Q_PROPERTY(QString sectionId READ sectionId WRITE setSectionId NOTIFY filterChanged)
  /// "all", "open" (relevant and not settled), "mine" (answered by me), "nonconform" (partly too), "conflict", "veto",
  /// "awaiting" (my confirmation) or "hidden" (does not apply now, and has answers, which are kept). An item that does
  /// not apply and holds nothing is in none of them.
  Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
  /// Looks for every word in the id, question, guidance and expected evidence, in every language, in notes and texts,
  /// and in the keys, names and notes of the units that it is answered for.
  Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY filterChanged)

 public:
  enum Role {
    ItemIdRole = Qt::UserRole + 1,  ///< itemId: string
    SectionIdRole,                  ///< sectionId: string
    SectionTitleRole,               ///< sectionTitle: string; for ListView.section
    QuestionRole,                   ///< question: string
    VetoRole,                       ///< veto: bool
    PointsTextRole,                 ///< pointsText: string; "" for a veto item
    RelevantRole,                   ///< relevant: bool; an irrelevant item needs no answer
    DeterminationRole,              ///< determination: code, "" while open; worst of its units for a per-unit item
    SettledRole,                    ///< settled: bool
    MissingRole,                    ///< missing: list of requirement codes
    ConflictedRole,                 ///< conflicted: bool
    PerUnitRole,                    ///< perUnit: bool
    UnitsRole,                      ///< units, unitsAnswered, unitsNonconform: int
    UnitsAnsweredRole,
    UnitsNonconformRole,
    HasNoteRole,     ///< hasNote: bool
    EvidenceRole,    ///< evidenceCount: int
    FindingsRole,    ///< findingCount: int
    AuthorNameRole,  ///< authorName: string, of the determination
    MineRole,        ///< mine: bool
    AnsweredRole,    ///< answered: bool; something is written, even when it does not apply
    AwaitsMeRole,    ///< awaitsMe: bool; my confirmation
  };

  ItemListModel(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] int count() const { return rowCount(); }
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
  [[nodiscard]] QString sectionId() const { return m_sectionId; }
  [[nodiscard]] QString filter() const { return m_filter; }
  [[nodiscard]] QString searchText() const { return m_searchText; }
  void setSectionId(const QString& id);
  void setFilter(const QString& filter);
  void setSearchText(const QString& text);

  /// Row in this view, -1 when filtered out.
  Q_INVOKABLE int rowOf(const QString& itemId) const;
  Q_INVOKABLE QString idAt(int row) const;
  /// The item after or before `itemId` in this view, "" at the end; also when `itemId` itself is filtered out.
  Q_INVOKABLE QString next(const QString& itemId) const;
  Q_INVOKABLE QString previous(const QString& itemId) const;
  /// The next item of the whole checklist that is relevant and not settled, beginning after `itemId` and going round;
  /// "" when all are settled.
  Q_INVOKABLE QString nextOpen(const QString& itemId) const;

 signals:
  void countChanged();
  void filterChanged();

 protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  void refilter();
  [[nodiscard]] QString step(const QString& itemId, int direction) const;

  ItemRows* m_rows;
  QString m_sectionId;
  QString m_filter = QStringLiteral("all");
  QString m_searchText;
  QStringList m_words;
};

}  // namespace fieldseal::app
