// Uploads against a tus server in memory, through every break, kill and refusal that docs/protocol.md names.
#include "sync/upload_machine.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <functional>

#include "support/journals.hpp"
#include "upload_fakes.hpp"

using namespace fieldseal;
using namespace fieldseal::sync;
using fieldseal::test::uuidOf;
using Phase = UploadProgress::Phase;

namespace {

const JournalId kReview(uuidOf(9));
const JournalId kOther(uuidOf(10));

using Meddle = std::function<std::optional<Response>(const Request&)>;

/// Runs one machine to its end; `meddle` may answer in the server's place.
UploadProgress run(FakeStore& store, FakeTus& server, const Meddle& meddle = {}) {
  UploadMachine machine(store);
  auto request = machine.start();
  for (int i = 0; request && i < 1000; ++i) {
    auto response = meddle ? meddle(*request) : std::nullopt;
    request = machine.onResponse(response ? *response : server.answer(*request));
  }
  CHECK_FALSE(request.has_value());
  return machine.progress();
}

std::string bytesOf(std::size_t size, char seed) {
  std::string bytes(size, seed);
  for (std::size_t i = 0; i < size; i += 997) bytes[i] = static_cast<char>(i);
  return bytes;
}

constexpr std::size_t kMebibyte = std::size_t{1024} * 1024;

}  // namespace

TEST_CASE("every content goes once, and is held when the office has verified it") {
  FakeStore store;
  FakeTus server;
  store.add(kReview, bytesOf(300'000, 'a'));        // with its creation
  store.add(kReview, bytesOf(9 * kMebibyte, 'b'));  // in three parts
  store.add(kOther, bytesOf(10, 'c'));
  CHECK(run(store, server).phase == Phase::done);
  CHECK(store.held() == 3);
  CHECK(server.held.size() == 3);
  CHECK(server.made == 3);
  server.requests = 0;
  CHECK(run(store, server).phase == Phase::done);
  CHECK(server.requests == 2);  // one question for each review
  CHECK(server.made == 3);
}

TEST_CASE("an upload that breaks at any request, or whose tablet is killed there, goes on where it was") {
  for (int breakAt = 1; breakAt < 12; ++breakAt) {
    for (const bool arrived : {false, true}) {
      INFO("request " << breakAt << (arrived ? ", its answer lost" : ", which never arrived"));
      FakeStore store;
      FakeTus server;
      store.add(kReview, bytesOf(300'000, 'a'));
      store.add(kReview, bytesOf(9 * kMebibyte, 'b'));
      {
        UploadMachine machine(store);
        auto request = machine.start();
        for (int i = 1; request && i < breakAt; ++i) request = machine.onResponse(server.answer(*request));
        if (request && arrived) (void)server.answer(*request);
        if (request) machine.onFailure({Errc::network_unreachable, "gone"});
        if (request) CHECK(machine.progress().phase == Phase::failed);
      }
      CHECK(run(store, server).phase == Phase::done);
      CHECK(store.held() == 2);
      CHECK(server.held.size() == 2);
      CHECK(server.made <= 3);  // at most one place was lost with its answer
    }
  }
}

TEST_CASE("a server that forgot an upload gets it from the start") {
  FakeStore store;
  FakeTus server;
  store.add(kReview, bytesOf(9 * kMebibyte, 'b'));
  for (const int status : {404, 410}) {
    store.rows[0].upload.place = "/v1/uploads/long-gone";
    store.rows[0].upload.sent = 4 * kMebibyte;
    store.rows[0].held = false;
    server.held.clear();
    const auto forgets = [&](const Request& request) -> std::optional<Response> {
      if (request.path == "/v1/uploads/long-gone") return Response{status, {}, {}, {}};
      return std::nullopt;
    };
    CHECK(run(store, server, forgets).phase == Phase::done);
    CHECK(store.held() == 1);
  }
}

TEST_CASE("a server that was restored and lost contents gets them again") {
  FakeStore store;
  FakeTus server;
  store.add(kReview, bytesOf(100, 'a'));
  REQUIRE(run(store, server).phase == Phase::done);
  server.held.clear();
  server.uploads.clear();
  CHECK(run(store, server).phase == Phase::done);
  CHECK(server.held.size() == 1);
}

TEST_CASE("what was changed on the way is sent again; a copy that is damaged here is not sent for ever") {
  FakeStore store;
  FakeTus server;
  store.add(kReview, bytesOf(2 * kMebibyte, 'b'));
  SECTION("a part that does not fit its checksum") {
    int left = 2;
    const auto spoils = [&](const Request& request) -> std::optional<Response> {
      if (request.method != Request::Method::patch || left-- <= 0) return std::nullopt;
      Request spoilt = request;
      spoilt.body[0] = static_cast<char>(spoilt.body[0] ^ 1);
      return server.answer(spoilt);
    };
    CHECK(run(store, server, spoils).phase == Phase::done);
    CHECK(store.held() == 1);
  }
  SECTION("the office reads something else back, once") {
    bool once = true;
    const auto refuses = [&](const Request& request) -> std::optional<Response> {
      if (request.method != Request::Method::patch || !std::exchange(once, false)) return std::nullopt;
      return problem(422, "hash_mismatch");
    };
    CHECK(run(store, server, refuses).phase == Phase::done);
    CHECK(store.held() == 1);
  }
  SECTION("the own copy is damaged") {
    const crypto::Sha256 hash = store.rows[0].upload.hash;
    store.contents[hash][5] = 'x';
    store.add(kReview, bytesOf(50, 'c'));
    const UploadProgress told = run(store, server);
    CHECK(told.phase == Phase::done);
    CHECK(told.error->code == Errc::hash_mismatch);
    REQUIRE(store.rows[0].refused.has_value());
    CHECK(store.rows[0].refused->detail == "damaged here");
    CHECK(store.rows[1].held);  // the others go all the same
  }
}

TEST_CASE("a review that may not be written leaves the others to go") {
  FakeStore store;
  FakeTus server;
  store.add(kOther, bytesOf(50, 'c'));
  store.add(kReview, bytesOf(60, 'd'));
  server.closed.insert(kOther);
  const UploadProgress told = run(store, server);
  CHECK(told.phase == Phase::done);
  CHECK(told.error->code == Errc::not_assigned);
  CHECK_FALSE(store.rows[0].held);
  CHECK_FALSE(store.rows[0].refused.has_value());
  CHECK(store.rows[1].held);
}

TEST_CASE("a server that takes smaller bodies gets them") {
  FakeStore store;
  FakeTus server;
  server.mostBody = kMebibyte;
  store.add(kReview, bytesOf(5 * kMebibyte, 'b'));
  CHECK(run(store, server).phase == Phase::done);
  CHECK(store.held() == 1);
}

TEST_CASE("an office without room, busy, or confused stops it with a sentence for a person") {
  FakeStore store;
  FakeTus server;
  store.add(kReview, bytesOf(9 * kMebibyte, 'b'));
  const auto with = [&](Response response) {
    const auto answers = [&](const Request& request) -> std::optional<Response> {
      if (request.method == Request::Method::patch) return response;
      return std::nullopt;
    };
    return run(store, server, answers);
  };
  CHECK(with(problem(507, "disk_full")).error == Error{Errc::server_error, "its storage is full"});
  CHECK(with(problem(503, "rate_limited")).error->code == Errc::rate_limited);
  CHECK(with(problem(400, "bad_format")).error->code == Errc::bad_format);
  CHECK(with({204, {}, {}, {}}).error->code == Errc::protocol_error);
  CHECK(with({204, {}, {}, {{"upload-offset", "99999999999"}}}).error->code == Errc::protocol_error);
  CHECK_FALSE(store.rows[0].refused.has_value());
  CHECK(run(store, server).phase == Phase::done);
  CHECK(store.held() == 1);
}

TEST_CASE("an upload that never gets on is left for the next time, and the others go") {
  FakeStore store;
  FakeTus server;
  store.add(kReview, bytesOf(9 * kMebibyte, 'b'));
  store.add(kReview, bytesOf(70, 'e'));
  const auto stalls = [&](const Request& request) -> std::optional<Response> {
    if (request.method == Request::Method::patch) return problem(409, "not_allowed_now");
    return std::nullopt;
  };
  const UploadProgress told = run(store, server, stalls);
  CHECK(told.phase == Phase::done);
  CHECK(told.error->code == Errc::protocol_error);
  CHECK_FALSE(store.rows[0].held);
  CHECK(store.rows[1].held);
}

TEST_CASE("a place that leads elsewhere is not believed") {
  for (const char* location : {"", "/elsewhere/1", "https://evil.example/v1/contents/1", "/v1/uploads/",
                               "/v1/uploads/../x", "https://office.example"}) {
    INFO(location);
    FakeStore store;
    FakeTus server;
    store.add(kReview, bytesOf(9 * kMebibyte, 'b'));
    const auto lies = [&](const Request& request) -> std::optional<Response> {
      if (request.path == "/v1/uploads") return Response{201, {}, {}, {{"location", location}}};
      return std::nullopt;
    };
    CHECK(run(store, server, lies).error->code == Errc::protocol_error);
    CHECK(store.rows[0].upload.place.empty());
  }
}

TEST_CASE("stopping keeps what was sent") {
  FakeStore store;
  FakeTus server;
  store.add(kReview, bytesOf(9 * kMebibyte, 'b'));
  UploadMachine machine(store);
  auto request = machine.start();
  for (int i = 0; i < 3; ++i) request = machine.onResponse(server.answer(*request));
  machine.cancel();
  CHECK(machine.progress().error->code == Errc::cancelled);
  CHECK_FALSE(machine.onResponse({204, {}, {}, {}}).has_value());
  CHECK(store.rows[0].upload.sent == 4 * kMebibyte);
  CHECK(run(store, server).phase == Phase::done);
  CHECK(server.made == 1);
}
