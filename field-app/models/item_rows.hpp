/// Every item of the template, a row each; ItemListModel filters it.
#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <map>
#include <vector>

#include "models/review_desk.hpp"

namespace fieldseal::app {

/// Whether a person wrote anything of it: a determination, an input or a note.
[[nodiscard]] bool saysSomething(const domain::Answer& answer);

class ItemRows : public QAbstractListModel {
  Q_OBJECT

 public:
  struct Row {
    const domain::Item* item = nullptr;
    QString determination, author;
    QStringList missing;
    QString note;
    QString words;  ///< all of its own texts that a search looks through, folded
    bool relevant = true, settled = false, conflicted = false, mine = false;
    bool answered = false;  ///< something is written, even when the item does not apply
    bool awaitsMe = false;  ///< its veto waits for my confirmation
    int units = 0, unitsAnswered = 0, unitsNonconform = 0, evidence = 0, findings = 0;
    friend bool operator==(const Row&, const Row&) = default;
  };

  ItemRows(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] const Row& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
  [[nodiscard]] int indexOf(const QString& itemId) const;
  /// Whether the item's own texts, its units or their notes hold every one of the words, which are folded.
  [[nodiscard]] bool matches(int row, const QStringList& words) const;

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
  [[nodiscard]] QString words(const domain::Item& item, const domain::Answer& answer) const;
  [[nodiscard]] const QString& unitWords(const std::string& list) const;
  [[nodiscard]] const QString& unitNotes(const std::string& item) const;

  ReviewDesk* m_desk;
  std::vector<Row> m_rows;
  /// Keys and names of a list's units, and what was noted of them under an item: read when a search first asks.
  mutable std::map<std::string, QString, std::less<>> m_unitWords, m_unitNotes;
};

}  // namespace fieldseal::app
