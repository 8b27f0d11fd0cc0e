/// Contents on their way from the office: those of colleagues' evidence that a person here asked for.
///
/// Parts are kept as chunks of an attachment that nobody sees until all of it has come and its hash is the one that was
/// asked for. A kill loses at most the part that was on its way.
#pragma once

#include <functional>
#include <optional>

#include "base/clock.hpp"
#include "base/ids.hpp"
#include "sql/database.hpp"
#include "sync/download_machine.hpp"

namespace fieldseal::app {

/// How far one content is.
struct DownloadState {
  std::uint64_t bytes = 0;
  std::uint64_t received = 0;
  std::optional<Error> refused;  ///< why it could not be had the last time
};

/// How far all of them are that still come.
struct DownloadTotals {
  std::uint64_t contents = 0;
  std::uint64_t bytes = 0;
  std::uint64_t received = 0;
};

class Downloads final : public sync::DownloadStore {
 public:
  using FreeBytes = std::function<std::int64_t()>;

  /// @param freeBytes  room on the vault's disk; nothing: not looked at
  Downloads(sql::Database& database, const Clock& clock, FreeBytes freeBytes = {})
      : m_database(&database), m_clock(&clock), m_freeBytes(std::move(freeBytes)) {}

  /// A person asks for it, or asks again: then `bytes` is what the entry at hand says, if others said otherwise.
  [[nodiscard]] Result<> want(JournalId review, const crypto::Sha256& hash, std::uint64_t bytes);
  /// Nobody asks for it any more; what has come goes.
  [[nodiscard]] Result<> forget(const crypto::Sha256& hash);
  /// Nothing when it is not asked for.
  [[nodiscard]] Result<std::optional<DownloadState>> state(const crypto::Sha256& hash);
  [[nodiscard]] Result<DownloadTotals> totals();

  // sync::DownloadStore
  /// What the office did not have is asked for again; what failed for another reason waits until a person asks.
  Result<std::vector<sync::WantedContent>> wantedContents() override;
  Result<> keepPart(const sync::WantedContent& content, std::string_view bytes) override;
  Result<> dropParts(const sync::WantedContent& content) override;
  Result<> finishContent(const sync::WantedContent& content) override;
  Result<> markUnavailable(const sync::WantedContent& content, const Error& why) override;

 private:
  struct Row {
    JournalId review;
    std::int64_t attachment = 0;  ///< 0 before the first part
  };
  [[nodiscard]] Result<Row> rowOf(const crypto::Sha256& hash);
  [[nodiscard]] Result<> makeSeen(const sync::WantedContent& content, const Row& row);

  sql::Database* m_database;
  const Clock* m_clock;
  FreeBytes m_freeBytes;
};

}  // namespace fieldseal::app
