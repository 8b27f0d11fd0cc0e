/// The steps of a review's day, with what is still open in each.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <vector>

namespace fieldseal::app {

class ReviewDesk;

class StepListModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.steps")

 public:
  enum Role {
    /// stepId: "opening" (state moved to fieldwork), "sighting", "checklist", "interviews", "tests" (where the
    /// template has any), "findings" (confirmed by a second inspector), "conflicts", "opinion", "announcement",
    /// "statement", "seal", in this order; conflicts only when there are any
    StepIdRole = Qt::UserRole + 1,
    TitleRole,     ///< stepTitle: string
    DoneRole,      ///< done: int
    TotalRole,     ///< total: int; done == total when nothing is open
    OpenRole,      ///< openCount: int
    OpenTextRole,  ///< openText: "12 of 64 items open", "no paper drawn" where there is none yet, "" when nothing is
    FinishedRole,  ///< finished: bool; not what has not been begun, though nothing of it is open
    PageRole,      ///< page: "overview", "sighting", "checklist", "interviews", "tests", "findings", …
  };

  StepListModel(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

 private:
  struct Row {
    QString id, page;
    int done = 0, total = 0;
    friend bool operator==(const Row&, const Row&) = default;
  };
  void update();
  [[nodiscard]] std::vector<Row> steps() const;
  void addTalks(std::vector<Row>& rows) const;
  [[nodiscard]] static QString title(const QString& id);
  [[nodiscard]] static QString openText(const Row& row);
  /// Of a step that nothing belongs to.
  [[nodiscard]] static QString nothingText(const Row& row);

  ReviewDesk* m_desk;
  std::vector<Row> m_rows;
};

}  // namespace fieldseal::app
