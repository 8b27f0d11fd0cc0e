#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <set>
#include <thread>

#include "sql/transaction.hpp"
#include "store/segment_log.hpp"
#include "store/store.hpp"
#include "support/tablet.hpp"

namespace fieldseal::test {
namespace {

TEST_CASE("positions have no gap when devices and the command line write at once") {
  Authority authority;
  const auto review = authority.addReview();
  authority.start();
  constexpr int kSegments = 30;
  std::vector<std::unique_ptr<Tablet>> tablets;
  for (int i = 0; i < 4; ++i)
    tablets.push_back(std::make_unique<Tablet>(authority, i % 2 == 0 ? "inspector" : "leader"));
  std::atomic<int> stored{0};
  std::vector<std::thread> threads;
  for (const auto& tablet : tablets) {
    threads.emplace_back([&, device = tablet.get()] {
      for (int i = 0; i < kSegments; ++i) {
        if (device->pushOne(device->answer(review)).status == sync::SegmentReceipt::Status::stored) ++stored;
      }
    });
  }
  for (int i = 0; i < 10; ++i) (void)authority.code("outsider");
  auto session = authority.session();
  for (int i = 0; i < 10; ++i) REQUIRE(admin::setActive(session, "outsider", i % 2 == 0, authority.clock));
  for (auto& thread : threads) thread.join();
  CHECK(stored == 4 * kSegments);
  LogPosition expected = 1;
  REQUIRE(store::forEachRow(session.database, [&](const store::LogRow& row) -> Result<> {
    CHECK(row.position == expected++);
    return kOk;
  }));
  CHECK(expected - 1 == store::logHead(session.database).value());
}

struct Opened {
  Opened() : key(crypto::Secret::random(32)) {
    REQUIRE(store::Store::create(file, key));
    store = std::move(store::Store::open(file, key.clone()).value());
  }
  TemporaryFolder folder;
  std::filesystem::path file = folder.path() / "store.db";
  crypto::Secret key;
  std::unique_ptr<store::Store> store;
};

TEST_CASE("work that fails undoes itself and nothing else of its batch") {
  Opened opened;
  auto& writer = opened.store->writer();
  const auto insert = [](const char* name) {
    return [name](sql::Database& database) {
      return database.execute(std::string("INSERT INTO facts VALUES('") + name + "', '')");
    };
  };
  std::atomic<int> good{0};
  std::atomic<int> bad{0};
  const auto count = [&](const Result<>& outcome) { outcome ? ++good : ++bad; };
  writer.submit(insert("a"), count);
  writer.submit(
      [&](sql::Database& database) -> Result<> {
        FIELDSEAL_CHECK(insert("undone")(database));
        return Error{Errc::not_permitted, "no"};
      },
      count);
  writer.submit(insert("a"), count);
  writer.submit([](sql::Database&) -> Result<> { throw std::runtime_error("a bug"); }, count);
  REQUIRE(writer.run(insert("b")));
  CHECK(good == 1);
  CHECK(bad == 3);
  auto lease = opened.store->readers().lease().value();
  auto rows = (*lease).prepare("SELECT group_concat(name) FROM facts").value();
  REQUIRE(rows.step().value());
  CHECK(rows.text(0) == "a,b");
}

TEST_CASE("work that waits when the store stops is finished, later work is refused") {
  Opened opened;
  std::atomic<int> done{0};
  for (int i = 0; i < 50; ++i) {
    opened.store->writer().submit([](sql::Database&) { return kOk; },
                                  [&](const Result<>& outcome) { done += outcome ? 1 : 0; });
  }
  opened.store->stop();
  CHECK(done == 50);
  CHECK(opened.store->writer().run([](sql::Database&) { return kOk; }).error().code == Errc::cancelled);
}

TEST_CASE("a reader cannot write") {
  Opened opened;
  auto lease = opened.store->readers().lease().value();
  CHECK_FALSE((*lease).execute("INSERT INTO facts VALUES('x', '')"));
}

TEST_CASE("a full disk is told as such and nothing of it is acknowledged or kept") {
  Opened opened;
  auto& writer = opened.store->writer();
  REQUIRE(writer.run([](sql::Database& database) { return database.execute("PRAGMA max_page_count = 60"); }));
  const auto outcome = writer.run([](sql::Database& database) -> Result<> {
    FIELDSEAL_TRY(auto insert, database.prepare("INSERT INTO facts VALUES('large', ?)"));
    const std::string large(1 << 20, 'x');
    insert.bind(large);
    return insert.run();
  });
  CHECK(outcome.error().code == Errc::disk_full);
  CHECK(net::statusOf(outcome.error().code) == 507);
  CHECK(writer.run([](sql::Database& database) { return database.execute("INSERT INTO facts VALUES('small', '')"); }));
  auto lease = opened.store->readers().lease().value();
  auto row = (*lease).prepare("SELECT group_concat(name) FROM facts").value();
  REQUIRE(row.step().value());
  CHECK(row.text(0) == "small");
}

}  // namespace
}  // namespace fieldseal::test
