/// Brings a list model from its rows to other rows by what changed: inserts, removals and dataChanged, never a reset.
#pragma once

#include <QAbstractListModel>
#include <algorithm>
#include <vector>

namespace fieldseal::app {

/// @param rows   the model's own rows, which its rowCount and data read
/// @param keyOf  what tells rows apart; a row with the same key is changed in place
template <class Row, class KeyOf>
void replaceRows(QAbstractListModel& model, std::vector<Row>& rows, std::vector<Row> wanted, const KeyOf& keyOf) {
  // beginInsertRows and its kin are protected members of the model's own base.
  struct Access : QAbstractListModel {
    static void beginInsert(QAbstractListModel& m, int at) { (m.*&Access::beginInsertRows)({}, at, at); }
    static void endInsert(QAbstractListModel& m) { (m.*&Access::endInsertRows)(); }
    static void beginRemove(QAbstractListModel& m, int first, int last) {
      (m.*&Access::beginRemoveRows)({}, first, last);
    }
    static void endRemove(QAbstractListModel& m) { (m.*&Access::endRemoveRows)(); }
  };
  const auto at = [](auto& list, std::size_t index) { return list.begin() + static_cast<std::ptrdiff_t>(index); };
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const auto key = keyOf(wanted[i]);
    const auto sameKey = [&](const Row& row) { return keyOf(row) == key; };
    const auto found = std::find_if(at(rows, i), rows.end(), sameKey);
    if (found == rows.end()) {
      Access::beginInsert(model, static_cast<int>(i));
      rows.insert(at(rows, i), std::move(wanted[i]));
      Access::endInsert(model);
      continue;
    }
    // What lies between is gone, or comes again further down as an insertion.
    if (const auto skipped = static_cast<int>(found - at(rows, i)); skipped > 0) {
      Access::beginRemove(model, static_cast<int>(i), static_cast<int>(i) + skipped - 1);
      rows.erase(at(rows, i), found);
      Access::endRemove(model);
    }
    if (!(rows[i] == wanted[i])) {
      rows[i] = std::move(wanted[i]);
      const QModelIndex index = model.index(static_cast<int>(i));
      emit model.dataChanged(index, index);
    }
  }
  if (rows.size() > wanted.size()) {
    Access::beginRemove(model, static_cast<int>(wanted.size()), static_cast<int>(rows.size()) - 1);
    rows.resize(wanted.size());
    Access::endRemove(model);
  }
}

/// Every row says anew: names and texts changed with the language.
inline void retranslateRows(QAbstractListModel& model) {
  if (const int count = model.rowCount(); count > 0) emit model.dataChanged(model.index(0), model.index(count - 1));
}

}  // namespace fieldseal::app
