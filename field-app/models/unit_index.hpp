/// The units of one list as they are searched and sorted: what a row says is read once, and again only when it changed,
/// so that ten thousand are gone through between two keystrokes. Nothing of it is kept beyond the page.
#pragma once

#include <QString>
#include <QStringList>
#include <unordered_map>
#include <vector>

#include "models/review_desk.hpp"

namespace fieldseal::app {

class UnitIndex {
 public:
  struct Row {
    std::string entity;
    QString words;  ///< all that a search looks through, folded
    QString group, sort;
    domain::Sighting status = domain::Sighting::unsighted;
    bool retracted = false, conflicted = false;
  };
  /// Fields' names; "" for none: then as declared, by key, with what was found behind.
  struct Order {
    std::string group, sort;
    bool descending = false;
    friend bool operator==(const Order&, const Order&) = default;
  };

  explicit UnitIndex(const ReviewDesk& desk) : m_desk(&desk) {}

  /// Reads every unit of a list. @param list  nullptr for none
  void load(const domain::ListDefinition* list);
  /// Every text anew: the language changed.
  void reload() { load(m_list); }
  /// Reads one unit again, or takes in a new one. @return whether the order of rows changed with it
  bool refresh(const std::string& entity);
  void setOrder(const Order& order);
  [[nodiscard]] const Order& order() const { return m_order; }

  [[nodiscard]] const domain::ListDefinition* list() const { return m_list; }
  [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] const Row& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
  [[nodiscard]] int rowOf(const std::string& entity) const;
  /// All rows in the chosen order, and where one stands in it.
  [[nodiscard]] const std::vector<int>& ordered() const { return m_ordered; }
  [[nodiscard]] int rankOf(int row) const { return m_ranks[static_cast<std::size_t>(row)]; }

  /// A search's words, folded as the rows' are; a row matches when it holds every one.
  [[nodiscard]] static QStringList wordsOf(const QString& search);
  [[nodiscard]] bool matches(int row, const QStringList& words) const;
  /// The unit that a label means: by its key, else by a text field that holds exactly this; -1 for none.
  [[nodiscard]] int rowOfLabel(const QString& label) const;

 private:
  [[nodiscard]] Row read(const domain::Unit& unit) const;
  void arrange();

  const ReviewDesk* m_desk;
  const domain::ListDefinition* m_list = nullptr;
  Order m_order;
  std::vector<Row> m_rows;
  std::unordered_map<std::string, int> m_index;
  std::vector<int> m_ordered, m_ranks;
};

}  // namespace fieldseal::app
