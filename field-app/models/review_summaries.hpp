/// One row per review of the vault, as the cards of the review list show it.
#pragma once

#include <QAbstractListModel>
#include <optional>
#include <vector>

#include "domain/review.hpp"
#include "models/people.hpp"
#include "store/journal_store.hpp"

namespace fieldseal::app {

class ReviewDesk;

struct ReviewSummary {
  JournalId id;
  domain::LocalizedText applicant;
  QString applicationNumber, business, qualificationClass, plannedOn, state, role;
  QStringList team;
  int items = 0, settled = 0, conflicts = 0;
  int findings[4] = {};  ///< by severity
  ReceiptState receipts;
  bool sealed = false, ready = false;
};

class ReviewSummaries : public QAbstractListModel {
  Q_OBJECT

 public:
  ReviewSummaries(JournalStore& store, People& people, const Clock& clock, QString language, QObject* parent);

  void refresh();
  void refreshReview(JournalId id, const ReviewDesk* desk);
  void setLanguage(const QString& language);
  [[nodiscard]] const ReviewSummary& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
  /// Reviews that are there and could not be read, and why; under the roster's id the list itself.
  [[nodiscard]] const std::map<JournalId, Error>& unread() const { return m_unread; }
  [[nodiscard]] bool matches(int row, const QString& text) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

 private:
  [[nodiscard]] Result<ReviewSummary> read(JournalId id, const ReviewDesk* desk);
  [[nodiscard]] ReviewSummary summarize(JournalId id, const domain::Review& review, const domain::Progress& progress,
                                        bool ready);
  [[nodiscard]] std::shared_ptr<const domain::Template> templateOf(const domain::RegisterSource& registers);

  JournalStore* m_store;
  People* m_people;
  const Clock* m_clock;
  QString m_language;
  std::vector<ReviewSummary> m_rows;
  std::map<JournalId, Error> m_unread;
  std::map<crypto::Sha256, std::shared_ptr<const domain::Template>> m_templates;
};

}  // namespace fieldseal::app
