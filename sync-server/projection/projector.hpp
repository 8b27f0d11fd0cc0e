/// Follows the log and keeps what lists ask for, in a file of its own that may be dropped at any time.
///
/// A file of its own, so that its commits never wait for the log's, nor the log's for them.
#pragma once

#include <atomic>
#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "projection/review_cache.hpp"
#include "store/store.hpp"

namespace fieldseal::projection {

class Names;

/// What GET /api/reviews may ask for; "" asks for nothing.
struct ReviewFilter {
  std::string state;
  std::string words;  ///< in the applicant's names or the application's number
};

class Projector {
 public:
  /// Opens the file, or makes it anew when it is missing, damaged or of another version.
  /// @errors of the store; Errc::io_error, Errc::disk_full
  [[nodiscard]] static Result<std::unique_ptr<Projector>> open(const std::filesystem::path& file,
                                                               const crypto::Secret& key, store::Store& store,
                                                               ReviewCache& cache, const store::Desks& office);
  ~Projector() { stop(); }

  void start();
  void stop();
  /// There may be something new in the log. Any thread.
  void wake();

  /// Position of the log up to which the rows hold.
  [[nodiscard]] LogPosition position() const noexcept { return m_position; }
  /// Waits until the rows hold up to a position. @return whether they do
  [[nodiscard]] bool waitFor(LogPosition position, std::chrono::milliseconds timeout);

  /// The summaries that fit, newest planned first, as a JSON array. Any thread.
  [[nodiscard]] Result<std::string> reviews(const ReviewFilter& filter);

  /// Follows the log up to its head once, on the caller's thread; for the command line.
  [[nodiscard]] Result<> catchUp();
  /// Forgets all rows and starts over.
  [[nodiscard]] Result<> dropRows();

 private:
  Projector(sql::Database database, const std::filesystem::path& file, crypto::Secret key, store::Store& store,
            ReviewCache& cache, const store::Desks& office);
  void loop();
  /// @return whether there was anything to do
  Result<bool> step();
  Result<> project(sql::Database& log, JournalId journal, LogPosition newest, const Names& names);
  Result<LogPosition> storedPosition();

  sql::Database m_database;
  store::ReaderPool m_readers;
  store::Store& m_store;
  ReviewCache& m_cache;
  store::Desks m_office;
  std::atomic<LogPosition> m_position{0};
  std::mutex m_mutex;
  std::condition_variable m_wake;
  std::condition_variable m_moved;
  bool m_woken = false;
  bool m_stopping = false;
  std::thread m_thread;
};

}  // namespace fieldseal::projection
