// The one review that is open, those that were left with something that is not stored yet, and what a sync brings them.
#include <algorithm>

#include "models/field_app_impl.hpp"
#include "models/review_desk.hpp"

namespace fieldseal::app {

bool FieldApp::openReview(const QString& reviewId) {
  if (locked()) return false;
  if (review() != nullptr && review()->reviewId() == reviewId) return true;
  const auto id = JournalId::parse(reviewId.toStdString());
  if (!id) return false;
  OpenState& open = *m_impl->open;
  if (std::shared_ptr<ReviewSession> left = takeLeaving(reviewId)) {
    closeReview();
    left->desk().refresh();
    showReview(std::move(left));
    return true;
  }
  auto desk = ReviewDesk::open(open.vault->store(), *open.people, *id, clock(), m_impl->settings->effectiveLanguage());
  if (!desk) {
    showFailure(desk.error());
    return false;
  }
  closeReview();
  showReview(std::make_shared<ReviewSession>(*this, std::move(*desk)));
  return true;
}

void FieldApp::showReview(std::shared_ptr<ReviewSession> session) {
  ReviewDesk& opened = session->desk();
  connect(&opened, &ReviewDesk::registersChanged, this, [this] { sync()->noteWritten(); });
  connect(session->evidenceImport(), &EvidenceImportModel::imported, this, [this] { sync()->noteContents(); });
  const JournalId journal = opened.journal().journal().id();
  connect(&opened, &ReviewDesk::summaryChanged, this,
          [this, journal] { reviews()->refreshReview(journal, &review()->desk()); });
  labels()->useWords(opened.sharedChecklist(), opened.language());
  m_impl->open->review = std::move(session);
  emit reviewChanged();
}

std::shared_ptr<ReviewSession> FieldApp::takeLeaving(const QString& reviewId) {
  auto& leaving = m_impl->open->leaving;
  const auto found = std::ranges::find_if(leaving, [&](const auto& one) { return one->reviewId() == reviewId; });
  if (found == leaving.end()) return nullptr;
  std::shared_ptr<ReviewSession> session = *found;
  leaving.erase(found);
  session->evidenceImport()->disconnect(this);
  session->unsaved()->disconnect(this);
  return session;
}

void FieldApp::dropIfSettled(const QString& reviewId) {
  std::erase_if(m_impl->open->leaving,
                [&](const auto& one) { return one->reviewId() == reviewId && !one->holdsUnsaved(); });
}

void FieldApp::keepUntilIdle(std::shared_ptr<ReviewSession> session) {
  const QString id = session->reviewId();
  const auto letGo = [this, id] {
    if (locked()) return;
    sync()->noteWritten();
    sync()->noteContents();
    dropIfSettled(id);
  };
  connect(session->evidenceImport(), &EvidenceImportModel::idle, this, letGo, Qt::QueuedConnection);
  connect(session->unsaved(), &UnsavedTexts::changed, this, letGo, Qt::QueuedConnection);
  m_impl->open->leaving.push_back(std::move(session));
}

bool FieldApp::bringsContents() const {
  if (locked()) return false;
  const auto brings = [](const auto& one) { return one->evidenceImport()->running() > 0; };
  return std::ranges::any_of(m_impl->open->leaving, brings) || (review() != nullptr && brings(review()));
}

void FieldApp::closeReview() {
  if (review() == nullptr) return;
  ReviewDesk& desk = review()->desk();
  reviews()->refreshReview(desk.journal().journal().id(), &desk);
  desk.disconnect(this);
  // The pages let go by deleteLater: what they show goes in the same turn of the event loop, behind them, and what it
  // stands on behind it.
  if (review()->holdsUnsaved()) keepUntilIdle(m_impl->open->review);
  const auto goBehind = [state = m_impl->open, closing = std::move(m_impl->open->review)] {};
  emit reviewChanged();
  labels()->useWords(nullptr, {});
  QMetaObject::invokeMethod(this, goBehind, Qt::QueuedConnection);
}

void FieldApp::onPulled(const QString& journal) {
  if (locked()) return;
  const auto id = JournalId::parse(journal.toStdString());
  if (!id) return;
  if (id->isRoster()) return m_impl->open->people->refresh();
  const bool isOpen = review() != nullptr && review()->reviewId() == journal;
  if (isOpen) review()->desk().refresh();
  for (const auto& left : m_impl->open->leaving)
    if (left->reviewId() == journal) left->desk().refresh();
  reviews()->refreshReview(*id, isOpen ? &review()->desk() : nullptr);
}

void FieldApp::onSynced() {
  if (locked()) return;
  // Receipts and templates came too, which no pulled segment tells of.
  reviews()->refresh();
  if (review() != nullptr) review()->noteReceipts();
}

}  // namespace fieldseal::app
