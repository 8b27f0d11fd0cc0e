/// What waits for a second inspector or the leader, mine to give first: confirmed on each one's own tablet.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <vector>

#include "models/confirmations.hpp"

namespace fieldseal::app {

class ConfirmationListModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.confirmations")
  Q_PROPERTY(int count READ count NOTIFY countChanged)
  /// How many of them wait for me.
  Q_PROPERTY(int mineCount READ mineCount NOTIFY countChanged)

 public:
  enum Role {
    KeyRole = Qt::UserRole + 1,  ///< key: "PE-01:leader", to name the row
    PlaceRole,                   ///< place: "PE-01", "Finding: …"
    TextRole,                    ///< what: the question, or the finding's text
    RequirementRole,             ///< requirement: "second_inspector" or "leader"
    AuthorNameRole,              ///< authorName: who answered or wrote it
    ByMeRole,                    ///< byMe: bool; I may confirm it now
    WaitingTextRole,             ///< waitingText: "Waiting for you", "Waiting for a second inspector", …
    PageRole,                    ///< page, pageKey: where to look at it
    PageKeyRole,
  };

  ConfirmationListModel(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] int mineCount() const;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  Q_INVOKABLE bool confirm(int row);

 signals:
  void countChanged();

 private:
  void update();

  ReviewDesk* m_desk;
  std::vector<Awaited> m_rows;
};

}  // namespace fieldseal::app
