/// Every item of the template, a row each; ItemListModel filters it.
#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <vector>

#include "models/review_desk.hpp"

namespace fieldseal::app {

class ItemRows : public QAbstractListModel {
  Q_OBJECT

 public:
  struct Row {
    const domain::Item* item = nullptr;
    QString determination, author;
    QStringList missing;
    QString note;
    bool relevant = true, settled = false, conflicted = false, mine = false;
    int units = 0, unitsAnswered = 0, unitsNonconform = 0, evidence = 0, findings = 0;
    friend bool operator==(const Row&, const Row&) = default;
  };

  ItemRows(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] const Row& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
  [[nodiscard]] int indexOf(const QString& itemId) const;
  [[nodiscard]] bool matches(int row, const QString& text) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

 private:
  /// Evidence and findings per item, counted in one pass.
  struct Links {
    std::map<std::string, int, std::less<>> evidence, findings;
  };
  [[nodiscard]] Links links() const;
  [[nodiscard]] Row read(const domain::ItemStatus& status, const Links& links) const;
  void onRegisters(const ChangedRegisters& changed);
  void updateAll();
  void set(std::size_t at, Row row);

  ReviewDesk* m_desk;
  std::vector<Row> m_rows;
};

}  // namespace fieldseal::app
