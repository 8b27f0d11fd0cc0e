/// A vault in a temporary folder, filled by the fake office.
#pragma once

#include <QAbstractItemModel>
#include <atomic>
#include <functional>
#include <memory>

#include "fake_hardware.hpp"
#include "fake_office.hpp"
#include "models/boot_clock.hpp"
#include "models/field_app.hpp"
#include "models/review_desk.hpp"
#include "models/review_session.hpp"
#include "store/open_vault.hpp"
#include "support/temporary_folder.hpp"

namespace fieldseal::test {

inline constexpr std::string_view kPassphrase = "correct horse battery";
/// Derives in milliseconds.
inline constexpr crypto::PasswordCost kCheap{1, 64 * 1024};

/// Runs the event loop until `done`, at most five seconds.
bool waitFor(const std::function<bool()>& done);

class TestVault {
 public:
  explicit TestVault(bool leader = false, bool withColleague = true);

  /// Closes it and opens it again, as after a restart.
  void reopen();
  void close() { m_vault.reset(); }
  [[nodiscard]] app::OpenVault& vault() { return *m_vault; }
  [[nodiscard]] app::JournalStore& store() { return m_vault->store(); }
  [[nodiscard]] std::filesystem::path folder() const { return m_folder; }
  [[nodiscard]] const std::filesystem::path& data() const { return m_data.path(); }
  /// Opens the review as a person would see it; the app owns the vault from here on.
  app::ReviewSession& openReview();
  [[nodiscard]] app::FieldApp& app() { return *m_app; }
  [[nodiscard]] ManualClock& clock() { return m_clock; }
  [[nodiscard]] app::ManualBootClock& bootClock() { return m_bootClock; }
  /// Time goes by, by every clock.
  void pass(std::chrono::milliseconds time) {
    m_clock.advance(time);
    m_bootClock.advance(time);
  }
  /// The app is killed, opened again by the passphrase, and the review with it.
  app::ReviewSession& restart();
  /// What is on the disk at this moment, as a kill or an empty battery would leave it.
  void cutPower();
  /// As after cutPower: what was written since then never was.
  app::ReviewSession& powerOn();
  /// The app locks, and is opened again with its review.
  app::ReviewSession& lockAndReturn();
  /// A colleague's segment arrives while the review is open.
  void arrives(const std::string& segment);
  [[nodiscard]] const QStringList& toasts() const { return m_toasts; }

  FakeOffice office;
  FakeHardware hardware;
  /// Room on every disk, as the app is told.
  std::atomic<std::int64_t> freeBytes = std::int64_t{1} << 40U;

 private:
  TemporaryFolder m_data;
  TemporaryFolder m_left;
  std::filesystem::path m_folder;
  ManualClock m_clock{WallTime(std::chrono::milliseconds(1'772'443'000'000))};
  app::ManualBootClock m_bootClock;
  std::unique_ptr<app::OpenVault> m_vault;
  std::unique_ptr<app::FieldApp> m_app;
  QStringList m_toasts;
};

/// As after a bad sector under what the office sent.
void damageSegments(sql::Database& database, JournalId review);
/// A full disk: the database gets not one page more; or room again.
void limitPages(sql::Database& database, bool full);

/// What a row shows in a role.
[[nodiscard]] inline QVariant roleOf(const QAbstractItemModel& model, int row, int role) {
  return model.data(model.index(row, 0), role);
}

}  // namespace fieldseal::test
