/// The one thread that writes to the store. It takes all work that waits, runs it in one transaction
/// and makes it durable with one fsync: group commit.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "sql/database.hpp"

namespace fieldseal::store {

class WriterWorker {
 public:
  /// A piece of work; an error undoes this piece and no other.
  using Work = std::function<Result<>(sql::Database&)>;
  /// Called on the writer's thread once the work is durable or has failed.
  using Done = std::function<void(Result<>)>;
  using CommitListener = std::function<void()>;

  explicit WriterWorker(sql::Database database);
  WriterWorker(const WriterWorker&) = delete;
  WriterWorker& operator=(const WriterWorker&) = delete;
  ~WriterWorker();

  /// Any thread. After stop, `done` gets Errc::cancelled at once.
  void submit(Work work, Done done);
  /// Waits until the work is durable. Not for an event loop.
  [[nodiscard]] Result<> run(Work work);
  /// Called on the writer's thread after every commit; set before the first work.
  void onCommit(CommitListener listener) { m_committed = std::move(listener); }

  /// Finishes what waits and ends the thread.
  void stop();

 private:
  struct Job {
    Work work;
    Done done;
  };
  void loop();
  void commitTogether(std::vector<Job>& jobs);
  Result<> runBatch(std::vector<Job>& jobs, std::vector<Result<>>& outcomes);
  Result<> runOne(Job& job);

  sql::Database m_database;
  CommitListener m_committed;
  std::mutex m_mutex;
  std::condition_variable m_wake;
  std::deque<Job> m_waiting;
  bool m_stopping = false;
  std::thread m_thread;
};

}  // namespace fieldseal::store
