/// Contents on their way to the office: which reviews have which here, and what the office has of each.
///
/// A row is written with the entry that names the content, and never removed: a server that was restored from an older
/// copy asks for it again.
#pragma once

#include <optional>
#include <set>
#include <vector>

#include "base/clock.hpp"
#include "sql/database.hpp"
#include "sync/upload_machine.hpp"

namespace fieldseal::app {

/// How far contents are: of one review, or of the whole vault.
struct UploadTotals {
  std::uint64_t contents = 0;
  std::uint64_t held = 0;  ///< by the office, whole and verified
  std::uint64_t refused = 0;
  std::uint64_t bytes = 0;
  std::uint64_t sentBytes = 0;

  friend bool operator==(const UploadTotals&, const UploadTotals&) = default;
};

/// How far one content is.
struct UploadState {
  std::uint64_t sent = 0;
  bool held = false;
  std::optional<Error> refused;
};

/// Within the caller's transaction. One that is there already stays as it is.
[[nodiscard]] Result<> enqueueUpload(sql::Database& database, JournalId review, const crypto::Sha256& hash);

class Uploads final : public sync::UploadStore {
 public:
  Uploads(sql::Database& database, const Clock& clock) : m_database(&database), m_clock(&clock) {}

  [[nodiscard]] Result<UploadTotals> totals();
  [[nodiscard]] Result<UploadTotals> totals(JournalId review);
  /// Nothing when the review has no such content here.
  [[nodiscard]] Result<std::optional<UploadState>> state(JournalId review, const crypto::Sha256& hash);
  /// Lets refused ones be sent once more: when a person asks for it.
  [[nodiscard]] Result<> retryRefused();

  // sync::UploadStore
  Result<std::vector<JournalId>> uploadReviews() override;
  Result<std::vector<crypto::Sha256>> uploadHashes(JournalId review) override;
  Result<> noteAsked(JournalId review, const std::vector<crypto::Sha256>& asked,
                     const std::set<crypto::Sha256>& missing) override;
  Result<std::vector<sync::PendingUpload>> pendingUploads() override;
  Result<> keepUploadPlace(const sync::PendingUpload& upload, const std::string& place) override;
  Result<> keepUploadSent(const sync::PendingUpload& upload, std::uint64_t bytes) override;
  Result<> markUploadHeld(const sync::PendingUpload& upload) override;
  Result<> markUploadRefused(const sync::PendingUpload& upload, const Error& why) override;
  Result<std::string> readUpload(const crypto::Sha256& hash, std::uint64_t offset, std::size_t length) override;
  Result<> verifyUpload(const crypto::Sha256& hash) override;

 private:
  [[nodiscard]] Result<> noteHeld(JournalId review, const crypto::Sha256& hash);
  [[nodiscard]] Result<> noteMissing(JournalId review, const crypto::Sha256& hash);

  sql::Database* m_database;
  const Clock* m_clock;
};

}  // namespace fieldseal::app
