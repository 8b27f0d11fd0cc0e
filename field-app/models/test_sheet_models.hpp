/// What a question of a knowledge test shows: its options, and where one is in the paper.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QString>
#include <vector>

namespace fieldseal::app {

/// The options of the question that is shown, in the paper's order.
class TestOptionModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.sitting.options")

 public:
  enum Role {
    LetterRole = Qt::UserRole + 1,  ///< letter: "A"
    TextRole,                       ///< optionText: string
    ChosenRole,                     ///< chosen: bool
  };
  struct Row {
    std::size_t number = 0;  ///< of the bank's option
    QString text;
    bool chosen = false;
    friend bool operator==(const Row&, const Row&) = default;
  };
  using QAbstractListModel::QAbstractListModel;

  /// Another question: the rows are other ones. The same one: what was chosen changes in its row.
  void show(const QString& question, std::vector<Row> rows);
  [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

 private:
  QString m_question;
  std::vector<Row> m_rows;
};

/// Every question of the paper: answered or not, and which one is shown.
class TestOverviewModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.sitting.overview")

 public:
  enum Role {
    NumberRole = Qt::UserRole + 1,  ///< number: int, from 1
    AnsweredRole,                   ///< answered: bool
    CurrentRole,                    ///< current: bool
  };
  struct Row {
    int number = 0;
    bool answered = false, current = false;
    friend bool operator==(const Row&, const Row&) = default;
  };
  using QAbstractListModel::QAbstractListModel;

  void show(std::vector<Row> rows);
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

 private:
  std::vector<Row> m_rows;
};

}  // namespace fieldseal::app
