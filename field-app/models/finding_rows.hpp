/// Every finding of the review, a row each; FindingListModel filters it.
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "models/review_desk.hpp"

namespace fieldseal::app {

class FindingRows : public QAbstractListModel {
  Q_OBJECT

 public:
  FindingRows(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] const domain::Finding& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
  [[nodiscard]] int indexOf(const QString& findingId) const;
  /// Not retracted ones.
  [[nodiscard]] int countOf(domain::Severity severity) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

 signals:
  void totalsChanged();

 private:
  void onRegisters(const ChangedRegisters& changed);

  ReviewDesk* m_desk;
  std::vector<domain::Finding> m_rows;
};

/// What a finding's state may become on this tablet, without "confirmed", which has its own button, and without what
/// the office decides after the review.
[[nodiscard]] QStringList findingMoves(domain::FindingState from);
/// A draft of somebody else, which I may confirm.
[[nodiscard]] bool mayConfirm(const ReviewDesk& desk, const domain::Finding& finding);
/// Confirms it, or says why not.
bool confirmFinding(ReviewDesk& desk, const domain::Finding& finding);
/// @param state  "acknowledged", "disputed", or "" for words alone
bool respondToFinding(ReviewDesk& desk, const domain::Finding& finding, const QString& state, const QString& words);
bool moveFinding(ReviewDesk& desk, const domain::Finding& finding, const QString& state);

}  // namespace fieldseal::app
