/// Sighting: the units of one list, declared beside found.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QVariantList>
#include <QVariantMap>
#include <optional>
#include <unordered_set>
#include <vector>

#include "base/json.hpp"
#include "models/unit_index.hpp"

namespace fieldseal::app {

class UnitListModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.units")
  Q_PROPERTY(QString listId READ listId WRITE setListId NOTIFY listChanged)
  /// The unit that is looked at, a path; "" for none, and after a change of list.
  Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY currentChanged)
  Q_PROPERTY(QString listTitle READ listTitle NOTIFY textsChanged)
  /// The field that names a unit.
  Q_PROPERTY(QString keyField READ keyField NOTIFY listChanged)
  /// [{"name","label","type": "text" | "number" | "date" | "choice","choices": [codes]}], as the template orders them.
  Q_PROPERTY(QVariantList fields READ fields NOTIFY textsChanged)
  Q_PROPERTY(int count READ count NOTIFY countChanged)
  /// Words of which a unit holds every one, in any field, its key or its note.
  Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY filterChanged)
  /// "all", "unsighted", "match", "mismatch", "missing", "undeclared" or "conflict".
  Q_PROPERTY(QString statusFilter READ statusFilter WRITE setStatusFilter NOTIFY filterChanged)
  /// A field's name; "" for the declared order (by key).
  Q_PROPERTY(QString sortField READ sortField WRITE setSortField NOTIFY filterChanged)
  Q_PROPERTY(bool sortDescending READ sortDescending WRITE setSortDescending NOTIFY filterChanged)
  /// The field that rows are grouped by, for ListView.section on `group`; "" for none.
  Q_PROPERTY(QString groupField READ groupField WRITE setGroupField NOTIFY filterChanged)
  /// The field that could group by site ("site_number" where another list has that key), "" where there is none.
  Q_PROPERTY(QString siteField READ siteField NOTIFY listChanged)
  /// Of the whole list, whatever the filter.
  Q_PROPERTY(int declaredCount READ declaredCount NOTIFY totalsChanged)
  Q_PROPERTY(int unsightedCount READ unsightedCount NOTIFY totalsChanged)
  Q_PROPERTY(int matchCount READ matchCount NOTIFY totalsChanged)
  Q_PROPERTY(int mismatchCount READ mismatchCount NOTIFY totalsChanged)
  Q_PROPERTY(int missingCount READ missingCount NOTIFY totalsChanged)
  Q_PROPERTY(int undeclaredCount READ undeclaredCount NOTIFY totalsChanged)
  Q_PROPERTY(int conflictCount READ conflictCount NOTIFY totalsChanged)
  /// Units chosen for one act on all of them, whether they are shown or not.
  Q_PROPERTY(int selectedCount READ selectedCount NOTIFY selectionChanged)

 public:
  enum Role {
    EntityRole = Qt::UserRole + 1,  ///< entity: string, "unit/equipment/E000031"
    UnitKeyRole,                    ///< unitKey: string; of an undeclared unit the key field as found, or ""
    UnitLabelRole,                  ///< unitLabel: string, the first text field that is not the key
    UnitDetailRole,                 ///< unitDetail: string, a few more fields
    DeclaredRole,                   ///< declared: map of field → text; {} for an undeclared unit
    FoundRole,                      ///< found: map of field → text; only fields that differ
    SightingRole,                   ///< sighting: code
    NoteRole,                       ///< note: string
    ConflictedRole,                 ///< conflicted: bool
    AuthorNameRole,                 ///< authorName: string
    TimeTextRole,                   ///< timeText: string
    GroupRole,                      ///< group: string; the site's number and name, or the field's value
    SelectedRole,                   ///< selected: bool
  };

  UnitListModel(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] QString listId() const { return m_listId; }
  [[nodiscard]] QString current() const { return m_current; }
  void setCurrent(const QString& entity);
  /// Goes to a list, by its id, to what is unsighted of it, by `unsightedOf`, or to a unit of any list, by its path;
  /// clears a filter that would hide it.
  Q_INVOKABLE void show(const QString& place);
  /// The place to `show` where a list's unsighted units stand alone.
  [[nodiscard]] static QString unsightedOf(const QString& listId);
  [[nodiscard]] QString listTitle() const;
  [[nodiscard]] QString keyField() const;
  [[nodiscard]] QVariantList fields() const;
  [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
  [[nodiscard]] QString searchText() const { return m_searchText; }
  [[nodiscard]] QString statusFilter() const { return m_statusFilter; }
  [[nodiscard]] QString sortField() const;
  [[nodiscard]] bool sortDescending() const { return m_index.order().descending; }
  [[nodiscard]] QString groupField() const;
  [[nodiscard]] QString siteField() const;
  [[nodiscard]] int declaredCount() const;
  [[nodiscard]] int unsightedCount() const;
  [[nodiscard]] int matchCount() const;
  [[nodiscard]] int mismatchCount() const;
  [[nodiscard]] int missingCount() const;
  [[nodiscard]] int undeclaredCount() const;
  [[nodiscard]] int conflictCount() const;
  [[nodiscard]] int selectedCount() const { return static_cast<int>(m_selected.size()); }
  void setListId(const QString& id);
  void setSearchText(const QString& text);
  void setStatusFilter(const QString& status);
  void setSortField(const QString& field);
  void setSortDescending(bool descending);
  void setGroupField(const QString& field);

  Q_INVOKABLE bool confirmMatch(const QString& entity);
  /// @param found  field → text, only those that differ from the declared ones (equal ones are left out by itself)
  Q_INVOKABLE bool recordMismatch(const QString& entity, const QVariantMap& found, const QString& note);
  /// @param reason  must not be empty
  Q_INVOKABLE bool recordMissing(const QString& entity, const QString& reason);
  /// Back to unsighted.
  Q_INVOKABLE bool clearSighting(const QString& entity);
  Q_INVOKABLE bool setNote(const QString& entity, const QString& note);
  /// @return the new unit's entity, "" when it was not stored
  Q_INVOKABLE QString addUndeclared(const QVariantMap& found, const QString& note);
  /// @param reason  must not be empty
  Q_INVOKABLE bool retractUndeclared(const QString& entity, const QString& reason);
  /// "" or why a text does not fit the field's type, as a sentence.
  Q_INVOKABLE QString fieldProblem(const QString& field, const QString& text) const;

  Q_INVOKABLE void toggleSelected(const QString& entity);
  /// The selected units, in no order.
  Q_INVOKABLE QStringList selection() const;
  /// Selects these beside what is selected; those that are not in the list are left out.
  Q_INVOKABLE void select(const QStringList& entities);
  /// Everything that search and filter leave.
  Q_INVOKABLE void selectShown();
  Q_INVOKABLE void clearSelection();
  /// How many of the selected units sightSelected(status, …) would change: for a match or missing those that are
  /// unsighted, for unsighted those that are not. What was said of a unit is never overwritten in bulk.
  Q_INVOKABLE int bulkCount(const QString& status) const;
  /// One step to undo. @param status  "match", "missing" or "unsighted"  @param reason  for missing; must not be empty
  Q_INVOKABLE bool sightSelected(const QString& status, const QString& reason = {});

  /// The row of the unit whose key (or any text field, as a label's serial number) is exactly `text`, clearing filter
  /// and search when it is hidden; -1 when there is none.
  Q_INVOKABLE int jumpTo(const QString& text);
  /// The unit of any list that a label means, this list first: its path, "" when no list has it.
  Q_INVOKABLE QString find(const QString& label) const;
  Q_INVOKABLE int rowOf(const QString& entity) const;
  Q_INVOKABLE QString entityAt(int row) const;
  /// All roles of one unit by name, for an editor; {} when there is none.
  Q_INVOKABLE QVariantMap unit(const QString& entity) const;

 signals:
  void listChanged();
  void currentChanged();
  void textsChanged();
  void countChanged();
  void filterChanged();
  void totalsChanged();
  void selectionChanged();

 private:
  /// The row of the index that is shown at a row of this model.
  [[nodiscard]] const UnitIndex::Row& shown(int row) const;
  [[nodiscard]] bool passes(int indexRow) const;
  /// Where a row of the index stands or would stand among those shown.
  [[nodiscard]] int placeOf(int indexRow) const;
  [[nodiscard]] bool isShownAt(int place, int indexRow) const;
  [[nodiscard]] std::vector<int> passing() const;
  void showAnew();
  /// Those of a status, or "all", whatever was searched for.
  void showOnly(const QString& status);
  void setOrder(const UnitIndex::Order& order);
  void onRegisters(const ChangedRegisters& changed);
  void follow(const std::string& entity);
  void followMany(const std::vector<std::string>& entities);
  [[nodiscard]] QString groupOf(const domain::Unit& unit) const;
  [[nodiscard]] QVariant read(const domain::Unit& unit, int role) const;
  [[nodiscard]] const domain::SightingTotals& totals() const;
  /// The selected units that an act on all of them would change, in the list's order.
  [[nodiscard]] std::vector<std::string> bulkUnits(domain::Sighting status) const;
  [[nodiscard]] std::optional<json::object> readFound(const QVariantMap& found, const json::object* declared);
  bool sight(const QString& entity, domain::Sighting status, json::value found, const QString& note);

  ReviewDesk* m_desk;
  UnitIndex m_index;
  std::vector<int> m_shown;  ///< rows of the index
  std::unordered_set<std::string> m_selected;
  QString m_listId, m_current, m_searchText;
  QStringList m_words;
  QString m_statusFilter = QStringLiteral("all");
};

}  // namespace fieldseal::app
