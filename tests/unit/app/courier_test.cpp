// Courier files on the tablet: what goes into one, what an answer does, and what a person is told.
#include <QFile>
#include <QUrl>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <random>

#include "courier/letters.hpp"
#include "courier/parcel.hpp"
#include "domain/entity.hpp"
#include "models/labels.hpp"
#include "models/sync_model.hpp"
#include "store/attachments.hpp"
#include "support/file_size_limit.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using app::CourierModel;

namespace {

using Parts = std::map<std::string, std::string>;

struct Scene {
  Scene() { tablet.openReview(); }

  CourierModel& model() { return *tablet.app().sync()->courier(); }
  app::JournalStore& store() { return tablet.app().review()->desk().store(); }
  int unsent() { return tablet.app().sync()->unsent(); }
  QString folder() { return QString::fromStdString(stick.path().string()); }
  QUrl at(const QString& name) { return QUrl::fromLocalFile(folder() + "/" + name); }
  std::filesystem::path pathOf(const QString& name) { return stick.path() / name.toStdString(); }

  void write(const char* note) {
    REQUIRE(tablet.app().review()->desk().write(domain::itemEntity("MO-02"), "note", json::value(note)));
  }
  /// That do not pack.
  static Bytes bytesOf(std::size_t size) {
    std::mt19937 random(static_cast<unsigned>(size));
    Bytes bytes(size);
    for (auto& byte : bytes) byte = static_cast<std::uint8_t>(random());
    return bytes;
  }
  /// A content of evidence that waits for the office.
  crypto::Sha256 bring(std::size_t size) {
    app::IncomingContent incoming(store().database());
    REQUIRE(incoming.append(bytesOf(size)));
    const auto content = incoming.finish().value();
    REQUIRE(app::Attachments(store().database()).complete(content, tablet.office.review()));
    tablet.app().sync()->noteContents();
    return content.hash;
  }
  void make(const QString& name, bool withEvidence = true) {
    REQUIRE(model().make(folder(), name, withEvidence, false));
    REQUIRE(waitFor([&] { return !model().busy(); }));
  }
  void take(const QString& name) {
    REQUIRE(model().take(at(name)));
    REQUIRE(waitFor([&] { return !model().busy(); }));
  }
  /// As the office opens it.
  Parts opened(const QString& name) {
    auto file = courier::FileOpener::open(pathOf(name)).value();
    file.unlock(store().identity().signingKey.publicKey(), tablet.office.office().signingKey()).value();
    courier::ParcelReader parcel(std::move(file));
    Parts parts;
    while (const auto part = parcel.next().value()) parts[part->name] = parcel.readAll(16 << 20).value();
    return parts;
  }
  courier::Address address(std::uint64_t number) {
    return {courier::Kind::answer, tablet.office.office().device(), store().identity().device, number,
            tablet.clock().now()};
  }
  void seal(const QString& name, const courier::Address& to,
            const std::vector<std::pair<std::string, std::string>>& parts) {
    courier::ParcelWriter parcel(courier::FileSealer::create(pathOf(name), to, tablet.office.office().signingKey(),
                                                             store().identity().signingKey.publicKey())
                                     .value());
    for (const auto& [part, bytes] : parts) parcel.add(part, bytes).value();
    parcel.finish().value();
  }
  /// What a fake office answers: it has every segment of the question, at positions behind its head.
  void answer(const QString& question, const QString& name, std::uint64_t number) {
    const Parts asked = opened(question);
    sync::PushAnswer receipts;
    LogPosition position = tablet.office.head();
    for (const auto& segment : journal::parseSegments(asked.at("segments/1")).value())
      receipts.receipts.push_back({segment.header.journal,
                                   segment.header.device,
                                   segment.header.first,
                                   segment.header.count,
                                   sync::SegmentReceipt::Status::stored,
                                   ++position,
                                   {},
                                   {}});
    const courier::AnswerHead head{sync::parsePullRequest(asked.at("pull.json"))->log, {position, 1'772'443'000'000}};
    seal(name, address(number),
         {{"answer.json", courier::encode(head)}, {"segments/1", sync::encodePushAnswer(receipts)}});
  }

  TestVault tablet;
  TemporaryFolder stick;
};

}  // namespace

TEST_CASE_METHOD(Scene, "what a courier file carries counts as unsent until the answer is taken in") {
  write("first");
  write("second");
  const auto picture = bring(700'000);
  make("out");
  CHECK(model().problem().isEmpty());
  CHECK(model().result().contains("2 entries, 1 contents"));
  CHECK(unsent() == 2);
  const Parts parts = opened("out.courier");
  CHECK(journal::parseSegments(parts.at("segments/1"))->size() == 1);
  CHECK(courier::parseQuestionHead(parts.at("question.json"))->contents.size() == 2);
  CHECK(sync::parsePullRequest(parts.at("pull.json"))->journals.size() == 2);
  const auto name = courier::print(courier::EvidenceName{tablet.office.review(), picture});
  CHECK(parts.at("evidence/" + name) == asText(bytesOf(700'000)));
  CHECK(sync::parseContentQuestion(parts.at("held/1"))->hashes == std::vector{picture});

  answer("out.courier", "back.courier", 1);
  write("third");
  take("back.courier");
  CHECK(model().problem().isEmpty());
  CHECK(model().result().contains("the office has 2 entries"));
  CHECK(unsent() == 1);
  auto& history = *tablet.app().sync()->history();
  REQUIRE(history.count() == 2);
  CHECK(roleOf(history, 0, app::SyncHistoryModel::WayRole) == "answer");
  CHECK(roleOf(history, 1, app::SyncHistoryModel::WayRole) == "question");
  CHECK(roleOf(history, 1, app::SyncHistoryModel::SummaryRole).toString().contains("out.courier"));
}

TEST_CASE_METHOD(Scene, "evidence is left out of a courier file when one says so") {
  write("first");
  bring(700'000);
  CHECK(model().evidenceText().contains("1 content"));
  make("small", false);
  CHECK(QFile(folder() + "/small.courier").size() < 100'000);
  CHECK(opened("small.courier").contains("held/1"));
}

TEST_CASE_METHOD(Scene, "an answer tells which contents of evidence the office has and lacks") {
  const auto picture = bring(1000);
  const auto sound = bring(2000);
  const JournalId review = tablet.office.review();
  seal("back.courier", address(1),
       {{"answer.json", courier::encode(courier::AnswerHead{{}, {100, 1'772'443'000'000}})},
        {"held/1", sync::encode(sync::ContentQuestion{review, {picture}})},
        {"missing/1", sync::encode(sync::ContentQuestion{review, {sound}})}});
  take("back.courier");
  CHECK(model().problem().isEmpty());
  CHECK(tablet.app().sync()->contentsSent() == 1);
  CHECK(model().evidenceText().contains("1 content"));
}

TEST_CASE_METHOD(Scene, "what colleagues wrote comes by an answer and is seen in the open review") {
  const std::string theirs =
      tablet.office.colleagueWrites({{domain::itemEntity("MO-02"), "note", json::value("theirs")}});
  sync::PullHead head;
  head.logHead = tablet.office.head() + 1;
  head.positions = {head.logHead};
  head.takenAt = 1'772'443'000'000;
  seal("back.courier", address(1),
       {{"answer.json", courier::encode(courier::AnswerHead{{}, {head.logHead, head.takenAt}})},
        {"pulled/1", sync::encodePullHead(head) + theirs}});
  take("back.courier");
  CHECK(model().problem().isEmpty());
  CHECK(model().result().contains("1 segments of others"));
  const auto& registers = tablet.app().review()->desk().registers();
  REQUIRE(waitFor([&] { return registers.find(domain::itemEntity("MO-02"), "note") != nullptr; }));
  CHECK(store().logMark().value() == sync::LogMark{head.logHead, head.takenAt});
}

TEST_CASE_METHOD(Scene, "an answer that is older than what came since says so and changes nothing") {
  write("first");
  make("out");
  answer("out.courier", "back.courier", 1);
  REQUIRE(store().keepLogMark({tablet.office.head() + 50, 1'772'444'000'000}));
  take("back.courier");
  CHECK(model().problem().contains("older than what this tablet has received"));
  CHECK(unsent() == 1);
}

TEST_CASE_METHOD(Scene, "a file that is no answer to this tablet is told apart, and nothing is changed by it") {
  write("first");
  make("out");
  const auto refused = [&](const QString& name, const char* why) {
    take(name);
    INFO(model().problem().toStdString());
    CHECK(model().problem().contains(why));
    CHECK(unsent() == 1);
  };
  refused("out.courier", "is what a tablet sends");
  refused("none.courier", "is not there any more");
  QFile text(folder() + "/letter.courier");
  REQUIRE(text.open(QIODevice::WriteOnly));
  text.write("Dear inspector");
  text.close();
  refused("letter.courier", "is no answer of this office");
  auto other = address(1);
  other.to = tablet.office.office().device();
  seal("other.courier", other, {{"answer.json", "{}"}});
  refused("other.courier", "is the answer to another tablet");
  answer("out.courier", "back.courier", 1);
  auto bytes = readSmallFile(pathOf("back.courier"), 1 << 20).value();
  REQUIRE(writeFileAtomically(pathOf("cut.courier"), bytes.substr(0, bytes.size() - 20)));
  refused("cut.courier", "was damaged on the way");
  take("back.courier");
  CHECK(unsent() == 0);
}

TEST_CASE_METHOD(Scene, "a courier file that cannot be written leaves nothing of it and says what to do") {
  write("first");
  bring(3'000'000);
  CHECK_FALSE(model().make(folder() + "/gone", "out", true, false));
  CHECK_FALSE(model().problem().isEmpty());
  CHECK_FALSE(model().make(folder(), "a/b", true, false));
  CHECK(model().problem().contains("without a slash"));
  {
    // The stick is full, the tablet's disk is not: nothing but the courier file comes to this length.
    REQUIRE(store().database().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    const FileSizeLimit full(1'000'000);
    make("out");
  }
  CHECK(model().problem().contains("There is no room for out.courier"));
  CHECK(model().problem().contains("leave the evidence out"));
  CHECK(std::filesystem::is_empty(stick.path()));
  make("out");
  CHECK(model().problem().isEmpty());
  CHECK_FALSE(model().make(folder(), "out", true, false));
  CHECK(model().problem().contains("already"));
  CHECK(model().exists(folder(), "out"));
  CHECK(unsent() == 1);
}

TEST_CASE_METHOD(Scene, "a courier file on the tablet's own disk leaves room for answers") {
  bring(3'000'000);
  const app::CourierOrder order{pathOf("out.courier"), true, [] { return app::kReservedBytes + 1'000'000; }};
  CHECK(app::makeCourierFile(store(), tablet.clock(), order, {}).error().code == Errc::disk_full);
  CHECK(std::filesystem::is_empty(stick.path()));
}

TEST_CASE_METHOD(Scene, "a courier file that is stopped leaves nothing") {
  bring(3'000'000);
  app::JournalStore& vault = store();
  const auto stopped = app::makeCourierFile(vault, tablet.clock(), {.file = pathOf("out.courier")},
                                            [](std::uint64_t bytes) { return bytes < 1'500'000; });
  CHECK(stopped.error().code == Errc::cancelled);
  CHECK(std::filesystem::is_empty(stick.path()));
}

TEST_CASE_METHOD(Scene, "the tablet does not lock by itself nor sync while a courier file is under way") {
  bring(30'000'000);
  REQUIRE(model().make(folder(), "out", true, false));
  tablet.app().sync()->start();
  CHECK_FALSE(tablet.app().sync()->running());
  CHECK_FALSE(model().take(at("out.courier")));
  model().stop();
  REQUIRE(waitFor([&] { return !model().busy(); }));
}
