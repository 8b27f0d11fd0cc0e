#include "store/writer_worker.hpp"

#include <exception>
#include <future>

#include "sql/transaction.hpp"

namespace fieldseal::store {
namespace {

/// Bounds how long the first of a batch waits for the last.
constexpr std::size_t kMaxBatch = 256;

}  // namespace

WriterWorker::WriterWorker(sql::Database database) : m_database(std::move(database)), m_thread([this] { loop(); }) {}

WriterWorker::~WriterWorker() {
  stop();
}

void WriterWorker::submit(Work work, Done done) {
  {
    const std::lock_guard lock(m_mutex);
    if (!m_stopping) {
      m_waiting.push_back({std::move(work), std::move(done)});
      m_wake.notify_one();
      return;
    }
  }
  done(Error{Errc::cancelled, "the server is stopping"});
}

Result<> WriterWorker::run(Work work) {
  std::promise<Result<>> promise;
  auto outcome = promise.get_future();
  submit(std::move(work), [&promise](Result<> result) { promise.set_value(std::move(result)); });
  return outcome.get();
}

void WriterWorker::stop() {
  {
    const std::lock_guard lock(m_mutex);
    m_stopping = true;
  }
  m_wake.notify_one();
  if (m_thread.joinable()) m_thread.join();
}

void WriterWorker::loop() {
  std::vector<Job> jobs;
  for (;;) {
    {
      std::unique_lock lock(m_mutex);
      m_wake.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
      if (m_waiting.empty()) return;
      while (!m_waiting.empty() && jobs.size() < kMaxBatch) {
        jobs.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
      }
    }
    commitTogether(jobs);
    jobs.clear();
  }
}

void WriterWorker::commitTogether(std::vector<Job>& jobs) {
  std::vector<Result<>> outcomes;
  outcomes.reserve(jobs.size());
  const auto committed = runBatch(jobs, outcomes);
  for (std::size_t i = 0; i < jobs.size(); ++i) {
    // Nothing is acknowledged that the commit did not cover.
    jobs[i].done(committed ? outcomes[i] : committed);
  }
  if (committed && m_committed) m_committed();
}

Result<> WriterWorker::runBatch(std::vector<Job>& jobs, std::vector<Result<>>& outcomes) {
  FIELDSEAL_TRY(auto transaction, sql::Transaction::begin(m_database));
  for (auto& job : jobs) {
    FIELDSEAL_CHECK(m_database.execute("SAVEPOINT work"));
    auto outcome = runOne(job);
    const bool full = !outcome && (outcome.error().code == Errc::disk_full || outcome.error().code == Errc::io_error);
    // SQLite may have rolled back the whole transaction on these two.
    if (full) return outcome;
    if (!outcome) FIELDSEAL_CHECK(m_database.execute("ROLLBACK TO work"));
    FIELDSEAL_CHECK(m_database.execute("RELEASE work"));
    outcomes.push_back(std::move(outcome));
  }
  return transaction.commit();
}

Result<> WriterWorker::runOne(Job& job) {
  try {
    return job.work(m_database);
  } catch (const std::exception& thrown) {
    return Error{Errc::internal, thrown.what()};
  }
}

}  // namespace fieldseal::store
