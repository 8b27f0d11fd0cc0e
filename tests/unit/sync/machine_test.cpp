#include "sync/machine.hpp"

#include <catch2/catch_test_macros.hpp>

#include "support/journals.hpp"
#include "sync/compression.hpp"

using namespace fieldseal;
using namespace fieldseal::sync;
using fieldseal::test::TestDevice;
using fieldseal::test::uuidOf;
using Phase = SyncProgress::Phase;
using Status = SegmentReceipt::Status;

namespace {

const JournalId kJournal(uuidOf(9));

/// A store in memory: segments of one device in one journal, and what came from the server.
class FakeStore final : public SyncStore {
 public:
  Result<std::vector<std::string>> unsent(std::size_t) override {
    if (broken) return Error{Errc::disk_full, "no space left"};
    std::vector<std::string> list;
    for (const auto& [first, segment] : own) {
      if (!received.contains(first) && !refused.contains(first)) list.push_back(segment);
    }
    return list;
  }
  Result<> markReceived(JournalId, EntryNumber first, std::uint64_t, LogPosition position) override {
    received[first] = position;
    return kOk;
  }
  Result<> markRefused(const SegmentReceipt& receipt) override {
    refused.insert(receipt.first);
    return kOk;
  }
  Result<> forgetReceipts(JournalId, EntryNumber next) override {
    std::erase_if(received, [&](const auto& one) { return one.first >= next; });
    return kOk;
  }
  Result<std::map<JournalId, PullCursor>> cursors() override {
    return std::map<JournalId, PullCursor>{{kJournal, {cursor, {}}}};
  }
  Result<> storePulled(const journal::SegmentView& segment, LogPosition position) override {
    pulled.emplace_back(segment.bytes);
    cursor = position;
    return kOk;
  }
  Result<> resetCursor(JournalId) override {
    cursor = 0;
    return kOk;
  }
  Result<std::optional<LogMark>> logMark() override { return mark; }
  Result<> keepLogMark(const LogMark& kept) override {
    mark = kept;
    return kOk;
  }
  Result<bool> hasContent(const crypto::Sha256& hash) override { return contents.contains(hash); }
  Result<> storeContent(const crypto::Sha256& hash, std::string_view bytes) override {
    contents[hash] = bytes;
    return kOk;
  }
  Result<std::uint64_t> unsentEntries() override { return own.size() - received.size() - refused.size(); }

  std::map<EntryNumber, std::string> own;
  std::map<EntryNumber, LogPosition> received;
  std::set<EntryNumber> refused;
  std::vector<std::string> pulled;
  std::map<crypto::Sha256, std::string> contents;
  LogPosition cursor = 0;
  std::optional<LogMark> mark;
  bool broken = false;
};

struct Fixture {
  Fixture() : device(kJournal, uuidOf(1), uuidOf(2)), journal(kJournal), machine(store) {}

  void writeSegment() {
    const auto entry = device.write(journal, {{"review", "state", "fieldwork"}});
    store.own[entry.number] = device.closeSegment();
  }

  Response receipts(std::vector<SegmentReceipt> list) const {
    return {200, std::string(kJsonType), encodePushAnswer({std::move(list)})};
  }
  SegmentReceipt receipt(EntryNumber first, Status status, LogPosition position = 0) const {
    return {kJournal, device.id(), first, 1, status, position, {}, {}};
  }
  static Response pulled(const PullHead& head, const std::string& segments = {}) {
    return {200, std::string(kPullType), std::string(asText(compress(encodePullHead(head) + segments, 1)))};
  }

  TestDevice device;
  journal::Journal journal;
  FakeStore store;
  SyncMachine machine;
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a sync pushes what is unsent, pulls, fetches contents and is done") {
  writeSegment();
  writeSegment();
  auto request = machine.start();
  REQUIRE(request);
  CHECK(request->path == "/v1/segments");
  CHECK(request->contentType == kSegmentsType);
  const std::string body = decompress(asBytes(request->body), kMaxPushBytes).value();
  CHECK(journal::parseSegments(body).value().size() == 2);

  request = machine.onResponse(receipts({receipt(1, Status::stored, 70), receipt(2, Status::had, 71)}));
  REQUIRE(request);
  CHECK(request->path == "/v1/pull");
  CHECK(store.received == std::map<EntryNumber, LogPosition>{{1, 70}, {2, 71}});
  CHECK(machine.progress().sentEntries == 2);

  const auto content = crypto::sha256("template");
  PullHead head{72, {72}, {{kJournal, 3}}, {}, {}, {content}, true};
  request = machine.onResponse(pulled(head, store.own[1]));
  REQUIRE(request);
  CHECK(request->path == "/v1/pull");  // there was more
  CHECK(store.cursor == 72);
  head.positions.clear();
  head.more = false;
  request = machine.onResponse(pulled(head));
  REQUIRE(request);
  CHECK(request->path == "/v1/contents/" + toHex(content));
  CHECK_FALSE(machine.onResponse({200, "", "template"}));
  CHECK(machine.progress().phase == Phase::done);
  CHECK(store.contents[content] == "template");
}

TEST_CASE_METHOD(Fixture, "a failed request never marks anything as sent") {
  writeSegment();
  for (const Response& response : {Response{500, "text/html", "<html>"}, Response{200, "", "nonsense"}, receipts({}),
                                   receipts({receipt(7, Status::stored, 70)})}) {
    REQUIRE(machine.start());
    CHECK_FALSE(machine.onResponse(response));
    CHECK(machine.progress().phase == Phase::failed);
    CHECK(machine.progress().error);
    CHECK(store.received.empty());
    CHECK(store.unsentEntries().value() == 1);
  }
  REQUIRE(machine.start());
  machine.onFailure({Errc::network_unreachable, "cable pulled"});
  CHECK(machine.progress().error->code == Errc::network_unreachable);
  CHECK(store.unsentEntries().value() == 1);
}

TEST_CASE_METHOD(Fixture, "what fails at the server is told as the server's failure and never as the tablet's") {
  const auto told = [this](int status, Errc code) {
    REQUIRE(machine.start());
    CHECK_FALSE(machine.onResponse({status, "application/problem+json", encodeProblem({status, {code, "there"}})}));
    return machine.progress().error.value().code;
  };
  for (const Errc code : {Errc::io_error, Errc::vault_busy, Errc::vault_damaged, Errc::database_error, Errc::cancelled,
                          Errc::wrong_passphrase, Errc::disk_full, Errc::internal}) {
    INFO(toString(code));
    CHECK(told(503, code) == Errc::server_error);
    CHECK(told(500, code) == Errc::server_error);
  }
  CHECK(told(400, Errc::vault_damaged) == Errc::server_error);
  CHECK(told(507, Errc::disk_full) == Errc::server_error);
  CHECK(told(503, Errc::rate_limited) == Errc::rate_limited);
  CHECK(told(401, Errc::unauthorized) == Errc::unauthorized);
  CHECK(told(403, Errc::device_revoked) == Errc::device_revoked);
}

TEST_CASE_METHOD(Fixture, "an answer to a request that was given up changes nothing") {
  writeSegment();
  REQUIRE(machine.start());
  machine.cancel();
  CHECK_FALSE(machine.onResponse(receipts({receipt(1, Status::stored, 70)})));
  CHECK(store.received.empty());
  CHECK(machine.progress().error->code == Errc::cancelled);
}

TEST_CASE_METHOD(Fixture, "a refused segment is kept, shown, and does not stop the pull") {
  writeSegment();
  REQUIRE(machine.start());
  auto refused = receipt(1, Status::refused);
  refused.error = {Errc::not_assigned, "not on the team"};
  const auto request = machine.onResponse(receipts({refused}));
  REQUIRE(request);
  CHECK(request->path == "/v1/pull");
  CHECK(store.refused.contains(1));
  CHECK(machine.progress().refusedSegments == 1);
  CHECK(machine.progress().error->code == Errc::not_assigned);
}

TEST_CASE_METHOD(Fixture, "a server that lost its newest hours gets them again") {
  writeSegment();
  writeSegment();
  writeSegment();
  store.received = {{1, 70}, {2, 71}};
  REQUIRE(machine.start());
  auto refused = receipt(3, Status::refused);
  refused.error = {Errc::broken_chain, "expected entry 2, got 3"};
  refused.expected = 2;
  auto request = machine.onResponse(receipts({refused}));
  REQUIRE(request);
  const std::string again = decompress(asBytes(request->body), kMaxPushBytes).value();
  CHECK(journal::parseSegments(again).value().size() == 2);
  request = machine.onResponse(receipts({receipt(2, Status::stored, 71), receipt(3, Status::stored, 72)}));
  CHECK(request->path == "/v1/pull");
  CHECK(store.unsentEntries().value() == 0);
}

TEST_CASE_METHOD(Fixture, "a pull that shows lost entries starts the push again") {
  writeSegment();
  store.received = {{1, 70}};
  auto request = machine.start();
  CHECK(request->path == "/v1/pull");
  request = machine.onResponse(pulled({0, {}, {{kJournal, 1}}, {kJournal}, {}, {}, false}));
  REQUIRE(request);
  CHECK(request->path == "/v1/segments");
  CHECK(store.cursor == 0);
}

TEST_CASE_METHOD(Fixture, "a sync says which log it has read, and learns the new one after a reset") {
  writeSegment();
  store.received = {{1, 70}};
  auto request = machine.start();
  CHECK_FALSE(parsePullRequest(request->body).value().log);
  PullHead head{72, {72}, {{kJournal, 2}}, {}, {}, {}, true, 1000};
  request = machine.onResponse(pulled(head, store.own[1]));
  CHECK(parsePullRequest(request->body).value().log == LogMark{72, 1000});
  head = {72, {}, {{kJournal, 2}}, {kJournal}, {}, {}, false, 2000};
  CHECK_FALSE(machine.onResponse(pulled(head)));
  CHECK(machine.progress().phase == Phase::done);
  CHECK(store.mark == LogMark{72, 2000});
  CHECK(store.cursor == 0);
}

TEST_CASE_METHOD(Fixture, "a server that never agrees is given up, not pushed at for ever") {
  writeSegment();
  writeSegment();
  auto request = machine.start();
  auto refused = receipt(1, Status::refused);
  int rounds = 0;
  for (; request && rounds < 100; ++rounds) {
    store.received = {{1, 70}};
    refused.first = 2;
    refused.error = {Errc::broken_chain, ""};
    refused.expected = 1;
    const std::string body = decompress(asBytes(request->body), kMaxPushBytes).value();
    std::vector<SegmentReceipt> answer;
    for (const auto& segment : journal::parseSegments(body).value()) {
      auto one = refused;
      one.first = segment.header.first;
      answer.push_back(one);
    }
    request = machine.onResponse(receipts(answer));
  }
  CHECK(rounds < 20);
  CHECK(machine.progress().phase != Phase::done);
}

TEST_CASE_METHOD(Fixture, "a content that is not what it was asked for is not kept") {
  REQUIRE(machine.start());
  REQUIRE(machine.onResponse(pulled({0, {}, {}, {}, {}, {crypto::sha256("template")}, false})));
  CHECK_FALSE(machine.onResponse({200, "", "another"}));
  CHECK(machine.progress().error->code == Errc::hash_mismatch);
  CHECK(store.contents.empty());
}

TEST_CASE_METHOD(Fixture, "a store that cannot be read stops the sync with its reason") {
  store.broken = true;
  CHECK_FALSE(machine.start());
  CHECK(machine.progress().error->code == Errc::disk_full);
}

TEST_CASE("waiting doubles up to five minutes and half of it is drawn") {
  using namespace std::chrono_literals;
  CHECK(retryDelay(0, 1.0) == 5s);
  CHECK(retryDelay(0, 0.0) == 2500ms);
  CHECK(retryDelay(3, 1.0) == 40s);
  CHECK(retryDelay(60, 1.0) == 5min);
}
