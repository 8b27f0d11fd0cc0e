/// A tablet's vault on the disk that holds the large review, as pulled from the office.
#pragma once

#include "store/open_vault.hpp"
#include "workload/large_review.hpp"

namespace fieldseal::bench {

class Tablet {
 public:
  /// @param dataFolder  the app's: it keeps vaults in it
  explicit Tablet(const std::filesystem::path& dataFolder);

  /// A new connection, as after an unlock.
  [[nodiscard]] std::unique_ptr<app::JournalStore> connect() const { return m_vault->connectStore().value(); }
  [[nodiscard]] const Clock& clock() const noexcept { return m_clock; }

 private:
  void pull(const LargeReview& review);

  SystemClock m_clock;
  std::unique_ptr<app::OpenVault> m_vault;
};

}  // namespace fieldseal::bench
