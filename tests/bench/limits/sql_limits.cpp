// The machine's own limits: rows into SQLCipher as fast as one connection takes them, a thousand a
// transaction: what a server that keeps a row for every answer could reach at most.
#include <benchmark/benchmark.h>

#include "sql/transaction.hpp"
#include "support/temporary_folder.hpp"
#include "workload/samples.hpp"

namespace fieldseal::bench {
namespace {

constexpr std::size_t kRowsPerTransaction = 1'000;

std::vector<std::string> someLines() {
  LoneInspector lone = makeLoneInspector(5);
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < kRowsPerTransaction; ++i)
    lines.push_back(journal::encodeEntry(lone.inspector.answer()).value());
  return lines;
}

Result<> insertRows(sql::Database& database, const std::vector<std::string>& lines) {
  FIELDSEAL_TRY(auto transaction, sql::Transaction::begin(database));
  FIELDSEAL_TRY(auto insert, database.prepare("INSERT INTO answers(line) VALUES(?)"));
  for (const std::string& line : lines) FIELDSEAL_CHECK(insert.bind(line).run());
  return transaction.commit();
}

void limitSqlRows(benchmark::State& state) {
  const test::TemporaryFolder folder;
  auto database =
      sql::Database::open(folder.path() / "rows.db", crypto::Secret::random(32), sql::OpenMode::create).value();
  (void)database.execute("CREATE TABLE answers(number INTEGER PRIMARY KEY, line TEXT NOT NULL)").value();
  const auto lines = someLines();
  for (auto _ : state) {
    if (!insertRows(database, lines)) state.SkipWithError("not inserted");
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kRowsPerTransaction));
}
BENCHMARK(limitSqlRows)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace fieldseal::bench
