#include "models/test_sheet_models.hpp"

#include "models/row_changes.hpp"

namespace fieldseal::app {

void TestOptionModel::show(const QString& question, std::vector<Row> rows) {
  if (m_question != question) {
    m_question = question;
    replaceRows(*this, m_rows, {}, [](const Row& row) { return row.number; });
  }
  replaceRows(*this, m_rows, std::move(rows), [](const Row& row) { return row.number; });
}

int TestOptionModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TestOptionModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case LetterRole:
      return QString(QChar(u'A' + index.row()));
    case Qt::DisplayRole:
    case TextRole:
      return row.text;
    case ChosenRole:
      return row.chosen;
    default:
      return {};
  }
}

QHash<int, QByteArray> TestOptionModel::roleNames() const {
  return {{LetterRole, "letter"}, {TextRole, "optionText"}, {ChosenRole, "chosen"}};
}

void TestOverviewModel::show(std::vector<Row> rows) {
  replaceRows(*this, m_rows, std::move(rows), [](const Row& row) { return row.number; });
}

int TestOverviewModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TestOverviewModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
    case NumberRole:
      return row.number;
    case AnsweredRole:
      return row.answered;
    case CurrentRole:
      return row.current;
    default:
      return {};
  }
}

QHash<int, QByteArray> TestOverviewModel::roleNames() const {
  return {{NumberRole, "number"}, {AnsweredRole, "answered"}, {CurrentRole, "current"}};
}

}  // namespace fieldseal::app
