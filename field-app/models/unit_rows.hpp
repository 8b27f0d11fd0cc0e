/// Every unit of one list, a row each, read from the registers when it is shown; UnitListModel filters and sorts it.
#pragma once

#include <QAbstractListModel>
#include <unordered_map>
#include <vector>

#include "models/review_desk.hpp"

namespace fieldseal::app {

class UnitRows : public QAbstractListModel {
  Q_OBJECT

 public:
  UnitRows(ReviewDesk& desk, QObject* parent);

  void setList(const QString& listId);
  [[nodiscard]] const domain::ListDefinition* list() const { return m_list; }
  void setGroupField(const std::string& field) { m_groupField = field; }

  [[nodiscard]] domain::Unit at(int row) const;
  [[nodiscard]] int indexOf(const std::string& entity) const;
  [[nodiscard]] const domain::SightingTotals& totals() const { return m_totals; }
  /// "" where no group is asked for.
  [[nodiscard]] QString groupOf(const domain::Unit& unit) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

 signals:
  void totalsChanged();

 private:
  void onRegisters(const ChangedRegisters& changed);
  [[nodiscard]] QVariant read(const domain::Unit& unit, int role) const;

  ReviewDesk* m_desk;
  const domain::ListDefinition* m_list = nullptr;
  std::string m_groupField;
  /// Entities alone: a unit's values stand in the registers, so a row costs a path and nothing goes stale.
  std::vector<std::string> m_entities;
  std::unordered_map<std::string, int> m_index;
  domain::SightingTotals m_totals;
};

}  // namespace fieldseal::app
