/// A tablet without a screen: the app's own vault, journal, enrolment and sync.
#pragma once

#include <QString>
#include <filesystem>
#include <functional>
#include <memory>
#include <random>
#include <stdexcept>
#include <type_traits>

#include "store/attachments.hpp"
#include "store/open_journal.hpp"
#include "store/open_vault.hpp"
#include "store/uploads.hpp"
#include "support/running_clock.hpp"
#include "sync/courier_answer.hpp"
#include "sync/courier_question.hpp"
#include "sync/sync_session.hpp"

namespace fieldseal::e2e {

/// Of every vault that a trial makes.
inline constexpr const char* kTestPassphrase = "a passphrase of a test";

class TestDevice {
 public:
  /// Enrols through the real exchange; waits for its end. @throws std::runtime_error
  TestDevice(const std::filesystem::path& folder, const QString& address, const QString& code, const std::string& name);
  /// Opens the one vault under the folder and its first review, as the app does at any start. @throws
  /// std::runtime_error
  explicit TestDevice(const std::filesystem::path& folder);

  /// Syncs until it succeeds once, so that the review is here. @throws std::runtime_error after `tries`
  void fetchReview(int tries);
  /// Opens the first review that is here. @throws std::runtime_error without one
  void openReview();
  /// Syncs until it succeeds once. @throws std::runtime_error when it does not at the third try
  void syncUntilDone();
  void makeCourierFile(const std::filesystem::path& file);
  [[nodiscard]] Result<app::CourierTaken> takeCourierAnswer(const std::filesystem::path& file);
  /// Asks for every content that the review's evidence names. @return how many
  int wantContents();
  /// Of the folded review.
  [[nodiscard]] std::string stateHash();
  /// Imports a content of some megabytes and enters it as evidence. @return its hash, once both are durable
  std::string bringContent(std::mt19937& random);
  /// Asks for every content that the review's evidence names and syncs until all are here, whole, stopping syncs at
  /// random. @return how many @throws std::runtime_error when they do not come
  int fetchContents(std::mt19937& random);
  /// Writes so many answers, each an entry of its own.
  void write(int entries, std::mt19937& random);
  /// Begins a sync; `ended` is called with its outcome.
  void beginSync(std::function<void(const sync::SyncProgress&)> ended);
  /// Puts the tablet's clock forward.
  void advance(std::chrono::milliseconds by) { m_clock.advance(by); }
  /// What the vault holds now, to show to the server.
  [[nodiscard]] app::CertificateRenewal certificate() { return app::CertificateRenewal(m_vault->store().database()); }
  [[nodiscard]] bool syncing() const { return m_session != nullptr && m_session->running(); }

  /// Why the last sync failed: contents or entries; "no error" when it did not.
  [[nodiscard]] std::string whySyncFailed() const;
  [[nodiscard]] app::Attachments contents() { return app::Attachments(m_vault->store().database()); }
  [[nodiscard]] app::UploadTotals uploads();

  [[nodiscard]] const app::DeviceIdentity& identity() const { return m_vault->identity(); }
  [[nodiscard]] JournalId review() const { return m_review; }
  [[nodiscard]] std::uint64_t written() const { return m_written; }
  [[nodiscard]] std::uint64_t unsent();
  /// Entries that a receipt in the store names; they are the first of the chain.
  [[nodiscard]] EntryNumber receipted();
  /// Own entries as their lines, from the store.
  [[nodiscard]] std::vector<std::string> ownLines();

 private:
  test::RunningClock m_clock;
  std::unique_ptr<app::OpenVault> m_vault;
  std::unique_ptr<app::OpenJournal> m_journal;
  std::unique_ptr<app::SyncSession> m_session;
  JournalId m_review;
  std::uint64_t m_written = 0;
};

/// Lets Qt's events run until `reached`. @throws std::runtime_error naming `what` after `seconds`
void runUntil(const std::string& what, const std::function<bool()>& reached, int seconds = 60);

/// The value, or throws what went wrong.
template <class T>
T sure(Result<T> outcome, const char* what) {
  if (!outcome) {
    const Error& error = outcome.error();
    throw std::runtime_error(std::string(what) + ": " + std::string(toString(error.code)) + " " + error.detail);
  }
  if constexpr (!std::is_void_v<T>) return std::move(outcome).value();
}

}  // namespace fieldseal::e2e
