/// The units that a per-unit item is answered for, one row each.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QStringList>
#include <string>
#include <unordered_map>
#include <vector>

#include "domain/review.hpp"

namespace fieldseal::app {

class ChangedRegisters;
class ReviewDesk;

class ItemUnitModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.pane.units")
  /// All units of the item, whatever search and filter leave.
  Q_PROPERTY(int count READ count NOTIFY countChanged)
  /// Those that are shown.
  Q_PROPERTY(int shownCount READ shownCount NOTIFY shownChanged)
  /// Words of which a unit's key, label, details or note hold every one.
  Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY shownChanged)
  /// "all", "open", "nonconform" (partly too) or "conflict".
  Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY shownChanged)
  /// The list's id and title; "" for an item that is not per unit.
  Q_PROPERTY(QString listId READ listId NOTIFY countChanged)
  Q_PROPERTY(QString listTitle READ listTitle NOTIFY textsChanged)
  /// Units without a determination: what conformRest() would answer.
  Q_PROPERTY(int restCount READ restCount NOTIFY totalsChanged)
  Q_PROPERTY(int answeredCount READ answeredCount NOTIFY totalsChanged)
  Q_PROPERTY(int nonconformCount READ nonconformCount NOTIFY totalsChanged)

 public:
  enum Role {
    EntityRole = Qt::UserRole + 1,  ///< entity: string, "item/PE-04/person/P00012"
    UnitKeyRole,                    ///< unitKey: string, "P00012"
    UnitLabelRole,                  ///< unitLabel: string, the first text field that is not the key: a name, a model
    UnitDetailRole,                 ///< unitDetail: string, a few more fields
    SightingRole,                   ///< sighting: code of the unit's own status
    DeterminationRole,              ///< determination: code or ""
    NoteRole,                       ///< note: string
    ConflictedRole,                 ///< conflicted: bool
    AuthorNameRole,                 ///< authorName: string
  };

  ItemUnitModel(ReviewDesk& desk, QObject* parent);

  /// The item; "" for none.
  void setItemId(const QString& itemId);

  [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] int shownCount() const { return static_cast<int>(m_shown.size()); }
  [[nodiscard]] QString searchText() const { return m_searchText; }
  [[nodiscard]] QString filter() const { return m_filter; }
  void setSearchText(const QString& text);
  void setFilter(const QString& filter);
  [[nodiscard]] QString listId() const;
  [[nodiscard]] QString listTitle() const;
  [[nodiscard]] int restCount() const;
  [[nodiscard]] int answeredCount() const;
  [[nodiscard]] int nonconformCount() const;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  /// "" takes the answer back.
  Q_INVOKABLE bool determine(const QString& entity, const QString& code);
  Q_INVOKABLE bool setNote(const QString& entity, const QString& text);
  /// All the units without a determination conform; ask first, naming `restCount`. One undo takes it back.
  Q_INVOKABLE bool conformRest();
  /// Its row among those shown; -1 when it is not.
  Q_INVOKABLE int rowOf(const QString& entity) const;

 signals:
  void countChanged();
  void shownChanged();
  void totalsChanged();
  void textsChanged();

 private:
  struct Row {
    std::string entity, unitEntity;
    QString key, label, detail, sighting, determination, note, author;
    bool conflicted = false;
  };
  void load();
  void readUnit(Row& row, const domain::Unit& unit) const;
  void readAnswer(Row& row) const;
  void onRegisters(const ChangedRegisters& changed);
  /// Reads the units that changed again. @return false when one came or went: then all is to be loaded
  [[nodiscard]] bool followUnits(const ChangedRegisters& changed, const std::string& list);
  void followAnswers(const std::vector<std::string>& entities);
  [[nodiscard]] bool passes(const Row& row) const;
  [[nodiscard]] std::vector<int> passing() const;
  void showAnew();
  void follow(int row);
  [[nodiscard]] const Row* find(const QString& entity) const;

  ReviewDesk* m_desk;
  QString m_itemId, m_searchText;
  QStringList m_words;
  QString m_filter = QStringLiteral("all");
  std::vector<Row> m_rows;
  std::vector<int> m_shown;                      ///< of m_rows, in their order
  std::unordered_map<std::string, int> m_index;  ///< of m_rows, by the answer's entity
};

}  // namespace fieldseal::app
