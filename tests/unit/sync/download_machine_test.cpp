// Fetching contents from a server in memory, through every break, kill and refusal that docs/protocol.md names.
#include "sync/download_machine.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <map>

using namespace fieldseal;
using namespace fieldseal::sync;
using Phase = DownloadProgress::Phase;

namespace {

constexpr std::size_t kMebibyte = std::size_t{1024} * 1024;

/// The tablet's side: what is asked for, what has come of it, what is whole.
class FakeDownloads final : public DownloadStore {
 public:
  struct Row {
    crypto::Sha256 hash{};
    std::size_t bytes = 0;
    std::string came = {};
    bool whole = false;
    std::optional<Error> refused = {};
  };

  void want(const std::string& content) { rows.push_back({crypto::sha256(content), content.size()}); }
  [[nodiscard]] std::size_t whole() const {
    return static_cast<std::size_t>(std::ranges::count_if(rows, [](const Row& row) { return row.whole; }));
  }

  Result<std::vector<WantedContent>> wantedContents() override {
    std::vector<WantedContent> wanted;
    for (const Row& row : rows) {
      if (!row.whole && !row.refused) wanted.push_back({row.hash, row.bytes, row.came.size()});
    }
    return wanted;
  }
  Result<> keepPart(const WantedContent& content, std::string_view bytes) override {
    Row& row = rowOf(content);
    CHECK(content.received == row.came.size());
    if (row.came.size() + bytes.size() > room) return Error{Errc::disk_full, "no room"};
    row.came += bytes;
    return kOk;
  }
  Result<> dropParts(const WantedContent& content) override {
    rowOf(content).came.clear();
    return kOk;
  }
  Result<> finishContent(const WantedContent& content) override {
    Row& row = rowOf(content);
    if (crypto::sha256(row.came) != row.hash) {
      row.came.clear();
      return Error{Errc::hash_mismatch, "something else"};
    }
    row.whole = true;
    return kOk;
  }
  Result<> markUnavailable(const WantedContent& content, const Error& why) override {
    rowOf(content).refused = why;
    return kOk;
  }

  std::vector<Row> rows;
  std::size_t room = 100 * kMebibyte;

 private:
  Row& rowOf(const WantedContent& content) {
    return *std::ranges::find_if(rows, [&](const Row& row) { return row.hash == content.hash; });
  }
};

/// The office: contents by the path that names them.
class FakeContents {
 public:
  void hold(const std::string& content) { contents["/v1/contents/" + toHex(crypto::sha256(content))] = content; }

  Response answer(const Request& request) {
    ++requests;
    const auto found = contents.find(request.path);
    if (request.path == damaged) return {500, "application/problem+json", R"({"code":"internal","detail":"x"})", {}};
    if (found == contents.end())
      return {404, "application/problem+json", R"({"code":"not_found","detail":"none"})", {}};
    const std::string& whole = found->second;
    if (passesRangesOver) return {200, "application/octet-stream", whole, {}};
    REQUIRE(request.headers.size() == 1);
    REQUIRE(request.headers[0].first == "Range");
    const std::string range = request.headers[0].second.substr(6);
    const std::size_t first = std::stoul(range);
    const std::size_t last = std::min(whole.size() - 1, std::stoul(range.substr(range.find('-') + 1)));
    if (first >= whole.size()) return {416, {}, {}, {}};
    const std::string said =
        "bytes " + std::to_string(first) + "-" + std::to_string(last) + "/" + std::to_string(whole.size());
    return {206, "application/octet-stream", whole.substr(first, last - first + 1), {{"content-range", said}}};
  }

  std::map<std::string, std::string> contents;
  int requests = 0;
  bool passesRangesOver = false;
  std::string damaged;  ///< path of a content that cannot be read
};

/// It is asked for here, and the office has it.
void offer(const std::string& content, FakeDownloads& store, FakeContents& server) {
  store.want(content);
  server.hold(content);
}

DownloadProgress run(FakeDownloads& store, FakeContents& server) {
  DownloadMachine machine(store);
  auto request = machine.start();
  for (int i = 0; request && i < 1000; ++i) request = machine.onResponse(server.answer(*request));
  CHECK_FALSE(request.has_value());
  return machine.progress();
}

std::string bytesOf(std::size_t size, char seed) {
  std::string bytes(size, seed);
  for (std::size_t i = 0; i < size; i += 991) bytes[i] = static_cast<char>(i);
  return bytes;
}

}  // namespace

TEST_CASE("what is asked for comes in parts and is whole only when its hash is right") {
  FakeDownloads store;
  FakeContents server;
  const std::string small = bytesOf(10, 'a');
  const std::string large = bytesOf(5 * kMebibyte, 'b');
  for (const std::string& content : {small, large}) offer(content, store, server);
  CHECK(run(store, server).phase == Phase::done);
  CHECK(store.whole() == 2);
  CHECK(store.rows[1].came == large);
  CHECK(server.requests == 4);
  CHECK(run(store, server).phase == Phase::done);
  CHECK(server.requests == 4);
}

TEST_CASE("a fetch that breaks at any request, or whose tablet is killed there, goes on where it was") {
  for (int breakAt = 1; breakAt <= 4; ++breakAt) {
    INFO("request " << breakAt);
    FakeDownloads store;
    FakeContents server;
    const std::string large = bytesOf(7 * kMebibyte, 'b');
    offer(large, store, server);
    {
      DownloadMachine machine(store);
      auto request = machine.start();
      for (int i = 1; i < breakAt; ++i) request = machine.onResponse(server.answer(*request));
      REQUIRE(request.has_value());
      machine.onFailure({Errc::network_unreachable, "gone"});
      CHECK(machine.progress().phase == Phase::failed);
      CHECK_FALSE(machine.onResponse(server.answer(*request)).has_value());
    }
    CHECK(store.rows[0].came.size() == static_cast<std::size_t>(breakAt - 1) * 2 * kMebibyte);
    CHECK(run(store, server).phase == Phase::done);
    CHECK(store.rows[0].came == large);
    CHECK(store.whole() == 1);
  }
}

TEST_CASE("what the office does not have stands in the way of nothing") {
  FakeDownloads store;
  FakeContents server;
  store.want(bytesOf(10, 'a'));
  store.want(bytesOf(10, 'b'));
  server.hold(bytesOf(10, 'b'));
  const DownloadProgress told = run(store, server);
  CHECK(told.phase == Phase::done);
  CHECK(told.error->code == Errc::not_found);
  CHECK(store.rows[0].refused->code == Errc::not_found);
  CHECK(store.whole() == 1);
}

TEST_CASE("a content that the office cannot read stands in the way of nothing and is asked for again") {
  FakeDownloads store;
  FakeContents server;
  const std::string damaged = bytesOf(10, 'a');
  const std::string sound = bytesOf(5 * kMebibyte, 'b');
  for (const std::string& content : {damaged, sound}) offer(content, store, server);
  const std::string path = "/v1/contents/" + toHex(crypto::sha256(damaged));
  SECTION("it says so") {
    server.damaged = path;
    const DownloadProgress told = run(store, server);
    CHECK(told.phase == Phase::done);
    REQUIRE(told.error.has_value());
    CHECK(told.error->code == Errc::server_error);
    CHECK(store.rows[1].whole);
    CHECK_FALSE(store.rows[0].refused.has_value());
    server.damaged.clear();
    CHECK(run(store, server).phase == Phase::done);
    CHECK(store.whole() == 2);
  }
  SECTION("its answers break in the middle, and so do those of another") {
    const std::string other = bytesOf(10, 'c');
    const std::string otherPath = "/v1/contents/" + toHex(crypto::sha256(other));
    store.rows.insert(store.rows.begin() + 1, {crypto::sha256(other), other.size()});
    server.hold(other);
    DownloadMachine machine(store);
    std::vector<std::string> brokenAt;
    for (int starts = 0; starts < 4; ++starts) {
      auto request = machine.start();
      while (request && request->path != path && request->path != otherPath)
        request = machine.onResponse(server.answer(*request));
      REQUIRE(request.has_value());
      brokenAt.push_back(request->path);
      machine.onFailure({Errc::network_unreachable, "cut"});
      CHECK(store.rows[2].whole == (starts >= 2));
    }
    CHECK(brokenAt == std::vector{path, otherPath, path, otherPath});
    auto request = machine.start();
    for (int i = 0; request && i < 10; ++i) request = machine.onResponse(server.answer(*request));
    CHECK(store.whole() == 3);
  }
}

TEST_CASE("something else than was asked for is thrown away and not asked for again by itself") {
  FakeDownloads store;
  FakeContents server;
  const std::string content = bytesOf(3 * kMebibyte, 'a');
  store.want(content);
  SECTION("other bytes") {
    server.hold(content);
    server.contents.begin()->second = bytesOf(3 * kMebibyte, 'z');
    CHECK(run(store, server).error->code == Errc::hash_mismatch);
    CHECK(store.rows[0].came.empty());
  }
  SECTION("another size") {
    server.hold(content);
    server.contents.begin()->second += "more";
    CHECK(run(store, server).error->code == Errc::protocol_error);
  }
  CHECK(store.whole() == 0);
  const int before = server.requests;
  CHECK(run(store, server).phase == Phase::done);
  CHECK(server.requests == before);
}

TEST_CASE("a line that passes ranges over gives the whole at once, even when a part had come before") {
  FakeDownloads store;
  FakeContents server;
  const std::string content = bytesOf(5 * kMebibyte, 'a');
  offer(content, store, server);
  server.passesRangesOver = true;
  SECTION("from the start") {}
  SECTION("after a part") {
    store.rows[0].came = content.substr(0, 2 * kMebibyte);
  }
  CHECK(run(store, server).phase == Phase::done);
  CHECK(store.rows[0].came == content);
  CHECK(store.whole() == 1);
}

TEST_CASE("a tablet without room keeps what has come and says so; refusals of the server end the run") {
  FakeDownloads store;
  FakeContents server;
  const std::string content = bytesOf(5 * kMebibyte, 'a');
  offer(content, store, server);
  SECTION("no room here") {
    store.room = 3 * kMebibyte;
    CHECK(run(store, server).error->code == Errc::disk_full);
    CHECK(store.rows[0].refused->code == Errc::disk_full);
    store.rows[0].refused.reset();
    store.room = 10 * kMebibyte;
    CHECK(run(store, server).phase == Phase::done);
    CHECK(store.whole() == 1);
  }
  SECTION("the server is busy, or its storage is full") {
    for (const int status : {429, 503, 507, 401, 403}) {
      DownloadMachine machine(store);
      REQUIRE(machine.start().has_value());
      CHECK_FALSE(machine.onResponse({status, {}, {}, {}}).has_value());
      CHECK(machine.progress().phase == Phase::failed);
      CHECK(machine.progress().error->code != Errc::disk_full);
    }
    CHECK_FALSE(store.rows[0].refused.has_value());
  }
  SECTION("a person stops it") {
    DownloadMachine machine(store);
    REQUIRE(machine.start().has_value());
    machine.cancel();
    CHECK(machine.progress().error->code == Errc::cancelled);
  }
}
