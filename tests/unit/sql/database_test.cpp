#include "sql/database.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <fstream>

#include "sql/migrator.hpp"
#include "sql/transaction.hpp"
#include "support/temporary_folder.hpp"

using namespace fieldseal;
using namespace fieldseal::sql;
using fieldseal::crypto::Secret;
using fieldseal::test::TemporaryFolder;

namespace {

constexpr std::string_view kMarker = "a sentence that must not lie on the disk in clear";

Result<> fill(const std::filesystem::path& file, const Secret& key) {
  FIELDSEAL_TRY(Database database, Database::open(file, key, OpenMode::create));
  FIELDSEAL_CHECK(database.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT UNIQUE)"));
  FIELDSEAL_TRY(Statement insert, database.prepare("INSERT INTO notes (text) VALUES (?)"));
  for (int i = 0; i < 200; ++i) {
    const std::string text = std::string(kMarker) + std::to_string(i);
    insert.bind(text);
    FIELDSEAL_CHECK(insert.run());
  }
  return kOk;
}

std::string readFile(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void writeFile(const std::filesystem::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

}  // namespace

TEST_CASE("a database is encrypted and opens with its key only") {
  const TemporaryFolder folder;
  const auto file = folder.path() / "a.db";
  const Secret key = Secret::random(32);
  REQUIRE(fill(file, key));
  CHECK(readFile(file).find(kMarker) == std::string::npos);
  CHECK(readFile(file).find("SQLite format") == std::string::npos);

  CHECK(Database::open(file, Secret::random(32), OpenMode::existing).error().code == Errc::wrong_passphrase);
  auto database = Database::open(file, key, OpenMode::existing).value();
  auto count = database.prepare("SELECT count(*) FROM notes").value();
  REQUIRE(count.step().value());
  CHECK(count.integer(0) == 200);
}

/// What a piece of work writes to standard error.
template <class Work>
std::string heard(const std::filesystem::path& folder, const Work& work) {
  const auto file = folder / "heard";
  const int kept = ::dup(STDERR_FILENO);
  const int ear = ::open(file.c_str(), O_WRONLY | O_CREAT, S_IRUSR | S_IWUSR);
  ::dup2(ear, STDERR_FILENO);
  ::close(ear);
  work();
  ::dup2(kept, STDERR_FILENO);
  ::close(kept);
  return readFile(file);
}

TEST_CASE("what the key does not open is told by the result, and nothing is written to standard error") {
  const TemporaryFolder folder;
  writeFile(folder.path() / "noise.db", std::string(8192, 'x'));
  Errc code{};
  const std::string said = heard(folder.path(), [&] {
    code = Database::open(folder.path() / "noise.db", Secret::random(32), OpenMode::existing).error().code;
  });
  CHECK(code == Errc::wrong_passphrase);
  CHECK(said.empty());
}

TEST_CASE("opening never makes or overwrites a file that it was not asked to") {
  const TemporaryFolder folder;
  const Secret key = Secret::random(32);
  CHECK(Database::open(folder.path() / "none.db", key, OpenMode::existing).error().code == Errc::not_found);
  CHECK_FALSE(std::filesystem::exists(folder.path() / "none.db"));
  writeFile(folder.path() / "taken.db", "something else");
  CHECK(Database::open(folder.path() / "taken.db", key, OpenMode::create).error().code == Errc::already_exists);
  CHECK(Database::open(folder.path() / "taken.db", key, OpenMode::existing).error().code == Errc::vault_damaged);
  CHECK(readFile(folder.path() / "taken.db") == "something else");
}

TEST_CASE("a changed byte is found by the integrity check") {
  const TemporaryFolder folder;
  const auto file = folder.path() / "a.db";
  const Secret key = Secret::random(32);
  REQUIRE(fill(file, key));
  CHECK(Database::open(file, key, OpenMode::existing).value().checkIntegrity());
  std::string bytes = readFile(file);
  bytes[bytes.size() - 2000] ^= 1;
  writeFile(file, bytes);
  auto database = Database::open(file, key, OpenMode::existing);
  REQUIRE(database);  // the first page is whole
  CHECK(database->checkIntegrity().error().code == Errc::vault_damaged);
}

TEST_CASE("a transaction that is not committed leaves nothing") {
  const TemporaryFolder folder;
  const Secret key = Secret::random(32);
  auto database = Database::open(folder.path() / "a.db", key, OpenMode::create).value();
  REQUIRE(database.execute("CREATE TABLE t (n INTEGER PRIMARY KEY)"));
  {
    auto dropped = Transaction::begin(database).value();
    REQUIRE(database.execute("INSERT INTO t VALUES (1)"));
  }
  {
    auto kept = Transaction::begin(database).value();
    REQUIRE(database.execute("INSERT INTO t VALUES (2)"));
    REQUIRE(kept.commit());
  }
  auto all = database.prepare("SELECT n FROM t").value();
  REQUIRE(all.step().value());
  CHECK(all.integer(0) == 2);
  CHECK_FALSE(all.step().value());
  auto again = database.prepare("INSERT INTO t VALUES (2)").value();
  CHECK(again.run().error().code == Errc::already_exists);
}

TEST_CASE("migrations run once, in order, and a newer database is refused") {
  const TemporaryFolder folder;
  const Secret key = Secret::random(32);
  auto database = Database::open(folder.path() / "a.db", key, OpenMode::create).value();
  const std::array<std::string_view, 3> all{"CREATE TABLE a (x)", "ALTER TABLE a ADD COLUMN y",
                                            "INSERT INTO a VALUES (1, 2)"};
  REQUIRE(migrate(database, Migrations(all).first(1)));
  REQUIRE(migrate(database, all));
  REQUIRE(migrate(database, all));
  CHECK(database.schemaVersion().value() == 3);
  auto rows = database.prepare("SELECT count(*) FROM a").value();
  REQUIRE(rows.step().value());
  CHECK(rows.integer(0) == 1);
  CHECK(migrate(database, Migrations(all).first(2)).error().code == Errc::vault_newer);
}

TEST_CASE("a migration that fails leaves the version before it") {
  const TemporaryFolder folder;
  const Secret key = Secret::random(32);
  auto database = Database::open(folder.path() / "a.db", key, OpenMode::create).value();
  const std::array<std::string_view, 2> broken{"CREATE TABLE a (x)",
                                               "CREATE TABLE b (y); INSERT INTO missing VALUES (1)"};
  CHECK_FALSE(migrate(database, broken));
  CHECK(database.schemaVersion().value() == 1);
  CHECK_FALSE(database.prepare("SELECT * FROM b"));
}

TEST_CASE("a full disk is told as such and loses nothing") {
  const TemporaryFolder folder;
  const Secret key = Secret::random(32);
  auto database = Database::open(folder.path() / "a.db", key, OpenMode::create).value();
  REQUIRE(database.execute("CREATE TABLE t (b BLOB)"));
  REQUIRE(database.execute("INSERT INTO t VALUES ('first')"));
  REQUIRE(database.execute("PRAGMA max_page_count = 8"));
  const Bytes large(64 * 1024, 1);
  auto insert = database.prepare("INSERT INTO t VALUES (?)").value();
  insert.bind(ByteView(large));
  CHECK(insert.run().error().code == Errc::disk_full);
  auto rows = database.prepare("SELECT count(*) FROM t").value();
  REQUIRE(rows.step().value());
  CHECK(rows.integer(0) == 1);
}

TEST_CASE("the linked SQLCipher is of version 4") {
  CHECK(cipherVersion().value().starts_with("4."));
}
