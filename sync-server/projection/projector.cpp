#include "projection/projector.hpp"

#include <vector>

#include "log/event_log.hpp"
#include "projection/names.hpp"
#include "projection/projection_schema.hpp"
#include "projection/summary.hpp"
#include "sql/transaction.hpp"
#include "store/row_values.hpp"
#include "store/segment_log.hpp"

namespace fieldseal::projection {
namespace {

/// Log positions taken at once: a review that many of them belong to is summarised once for all.
constexpr LogPosition kBatch = 1024;
/// The command line appends without waking this process.
constexpr std::chrono::milliseconds kPoll{500};

/// A review that a run of the log touches, and where the run has the last of it.
struct Touched {
  JournalId journal;
  LogPosition newest = 0;
};

Result<std::vector<Touched>> touched(sql::Database& log, LogPosition after, LogPosition last) {
  FIELDSEAL_TRY(auto rows, log.prepare("SELECT journal, max(position) FROM segments WHERE position > ? AND "
                                       "position <= ? GROUP BY journal"));
  rows.bind(static_cast<std::int64_t>(after)).bind(static_cast<std::int64_t>(last));
  std::vector<Touched> journals;
  for (;;) {
    FIELDSEAL_TRY(const bool more, rows.step());
    if (!more) return journals;
    const Touched found{rows.journal(0), static_cast<LogPosition>(rows.integer(1))};
    if (!found.journal.isRoster()) journals.push_back(found);
  }
}

/// What a search for words looks through.
std::string searchText(const json::object& summary) {
  std::string text(summary.at("application_number").as_string());
  for (const auto& name : summary.at("applicant").as_object()) {
    text += '\n';
    if (const auto* words = name.value().if_string()) text += std::string_view(*words);
  }
  return text;
}

Result<> writeReview(sql::Database& database, const FoldedReview& folded, const json::object& summary) {
  FIELDSEAL_TRY(
      auto insert,
      database.prepare("INSERT OR REPLACE INTO reviews(journal, position, state, planned_on, search, summary) "
                       "VALUES(?, ?, ?, ?, ?, ?)"));
  const auto search = searchText(summary);
  const auto text = json::serialize(summary);
  insert.bind(folded.journal.id()).bind(static_cast<std::int64_t>(folded.position));
  insert.bind(std::string_view(summary.at("state").as_string()));
  insert.bind(std::string_view(summary.at("planned_on").as_string()))
      .bind(std::string_view(search))
      .bind(std::string_view(text));
  return insert.run();
}

Result<> writeFindings(sql::Database& database, const FoldedReview& folded) {
  FIELDSEAL_TRY(auto drop, database.prepare("DELETE FROM findings WHERE journal = ?"));
  drop.bind(folded.journal.id());
  FIELDSEAL_CHECK(drop.run());
  if (!folded.checklist) return kOk;
  const domain::Review review(folded.journal.registers(), *folded.checklist);
  FIELDSEAL_TRY(auto insert, database.prepare("INSERT INTO findings(journal, finding, severity, state, due) "
                                              "VALUES(?, ?, ?, ?, ?)"));
  for (const auto& finding : review.findings()) {
    if (finding.retracted) continue;
    insert.bind(folded.journal.id()).bind(finding.id).bind(domain::toString(finding.severity));
    insert.bind(domain::toString(finding.state)).bind(finding.due);
    FIELDSEAL_CHECK(insert.run());
  }
  return kOk;
}

/// Whether the row of a journal was made from all of it up to a position.
Result<bool> isAhead(sql::Database& database, JournalId journal, LogPosition position) {
  FIELDSEAL_TRY(auto row, database.prepare("SELECT 1 FROM reviews WHERE journal = ? AND position >= ?"));
  row.bind(journal).bind(static_cast<std::int64_t>(position));
  return row.step();
}

Result<> setPosition(sql::Database& database, LogPosition position) {
  FIELDSEAL_TRY(auto insert, database.prepare("INSERT OR REPLACE INTO progress(one, position) VALUES(1, ?)"));
  insert.bind(static_cast<std::int64_t>(position));
  return insert.run();
}

}  // namespace

Result<std::unique_ptr<Projector>> Projector::open(const std::filesystem::path& file, const crypto::Secret& key,
                                                   store::Store& store, ReviewCache& cache,
                                                   const store::Desks& office) {
  FIELDSEAL_TRY(auto database, openProjection(file, key));
  auto projector =
      std::unique_ptr<Projector>(new Projector(std::move(database), file, key.clone(), store, cache, office));
  FIELDSEAL_TRY(projector->m_position, projector->storedPosition());
  return projector;
}

Projector::Projector(sql::Database database, const std::filesystem::path& file, crypto::Secret key, store::Store& store,
                     ReviewCache& cache, const store::Desks& office)
    : m_database(std::move(database)),
      m_readers(file, std::move(key)),
      m_store(store),
      m_cache(cache),
      m_office(office) {}

void Projector::start() {
  m_thread = std::thread([this] { loop(); });
}

void Projector::stop() {
  {
    const std::lock_guard lock(m_mutex);
    m_stopping = true;
  }
  m_wake.notify_all();
  if (m_thread.joinable()) m_thread.join();
}

void Projector::wake() {
  {
    const std::lock_guard lock(m_mutex);
    m_woken = true;
  }
  m_wake.notify_one();
}

void Projector::loop() {
  for (;;) {
    {
      std::unique_lock lock(m_mutex);
      m_wake.wait_for(lock, kPoll, [this] { return m_stopping || m_woken; });
      if (m_stopping) return;
      m_woken = false;
    }
    try {
      for (auto more = step();; more = step()) {
        if (!more) log::event(log::Level::error, "projection_failed", {{"code", toString(more.error().code)}});
        const std::lock_guard lock(m_mutex);
        if (!more || !*more || m_stopping) break;
      }
    } catch (const std::exception&) {
      log::event(log::Level::error, "projection_failed", {{"code", "internal"}});
    }
  }
}

bool Projector::waitFor(LogPosition position, std::chrono::milliseconds timeout) {
  std::unique_lock lock(m_mutex);
  return m_moved.wait_for(lock, timeout, [&] { return m_position >= position; });
}

Result<> Projector::catchUp() {
  for (;;) {
    FIELDSEAL_TRY(const bool more, step());
    if (!more) return kOk;
  }
}

Result<> Projector::dropRows() {
  FIELDSEAL_TRY(auto transaction, sql::Transaction::begin(m_database));
  FIELDSEAL_CHECK(m_database.execute("DELETE FROM reviews; DELETE FROM findings; DELETE FROM progress"));
  FIELDSEAL_CHECK(transaction.commit());
  m_cache.clear();
  return kOk;
}

Result<LogPosition> Projector::storedPosition() {
  FIELDSEAL_TRY(auto row, m_database.prepare("SELECT position FROM progress"));
  FIELDSEAL_TRY(const bool there, row.step());
  return there ? static_cast<LogPosition>(row.integer(0)) : LogPosition{0};
}

Result<bool> Projector::step() {
  FIELDSEAL_TRY(auto log, m_store.readers().lease());
  FIELDSEAL_TRY(const auto head, store::logHead(*log));
  FIELDSEAL_TRY(auto from, storedPosition());
  if (from > head) {
    // The log was restored from a backup: what it lost must go from here too.
    FIELDSEAL_CHECK(dropRows());
    from = 0;
  }
  if (from == head) return false;
  const auto last = std::min(head, from + kBatch);
  const auto start = std::chrono::steady_clock::now();
  FIELDSEAL_TRY(const auto journals, touched(*log, from, last));
  FIELDSEAL_TRY(const auto names, Names::load(*log));
  FIELDSEAL_TRY(auto transaction, sql::Transaction::begin(m_database));
  for (const auto& [journal, newest] : journals) FIELDSEAL_CHECK(project(*log, journal, newest, names));
  FIELDSEAL_CHECK(setPosition(m_database, last));
  FIELDSEAL_CHECK(transaction.commit());
  {
    const std::lock_guard lock(m_mutex);
    m_position = last;
  }
  m_moved.notify_all();
  const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
  log::event(log::Level::debug, "projected",
             {{"position", last}, {"reviews", journals.size()}, {"milliseconds", took.count()}});
  return true;
}

Result<> Projector::project(sql::Database& log, JournalId journal, LogPosition newest, const Names& names) {
  // A fold goes to the log's head, so a row may be ahead of the batch: folding a journal that the
  // cache has dropped meanwhile only to write the same row again would cost its whole length.
  FIELDSEAL_TRY(const bool ahead, isAhead(m_database, journal, newest));
  if (ahead) return kOk;
  return m_cache.with(log, journal, [&](const FoldedReview& folded) -> Result<> {
    FIELDSEAL_CHECK(writeReview(m_database, folded, summarize(folded, m_office, names)));
    return writeFindings(m_database, folded);
  });
}

Result<std::string> Projector::reviews(const ReviewFilter& filter) {
  FIELDSEAL_TRY(auto lease, m_readers.lease());
  FIELDSEAL_TRY(auto rows, (*lease).prepare("SELECT summary FROM reviews WHERE ? IN (state, '') AND "
                                            "(? = '' OR instr(lower(search), lower(?)) > 0) "
                                            "ORDER BY planned_on DESC, journal DESC"));
  rows.bind(filter.state).bind(filter.words).bind(filter.words);
  std::string list = "[";
  for (;;) {
    FIELDSEAL_TRY(const bool more, rows.step());
    if (!more) return list + "]";
    if (list.size() > 1) list += ',';
    list += rows.text(0);
  }
}

}  // namespace fieldseal::projection
