#include "courier/sealed_file.hpp"

#include <catch2/catch_test_macros.hpp>
#include <fstream>

#include "courier/parcel.hpp"
#include "support/file_size_limit.hpp"
#include "support/temporary_folder.hpp"

namespace fieldseal::courier {
namespace {

using crypto::SigningKey;

/// A tablet that sends to an office.
struct Post {
  Post() {
    SystemClock clock;
    SystemRandom random;
    address = {Kind::question, Uuid::make(clock, random), Uuid::make(clock, random), 7,
               WallTime(std::chrono::milliseconds(1'772'442'000'123))};
  }
  [[nodiscard]] std::filesystem::path file() const { return folder.path() / "7.courier"; }
  [[nodiscard]] FileSealer sealer() const {
    return FileSealer::create(file(), address, tablet, office.publicKey()).value();
  }
  void seal(const std::string& content) const {
    auto sealer = this->sealer();
    REQUIRE(sealer.write(asBytes(content)));
    REQUIRE(sealer.finish());
  }
  [[nodiscard]] Result<std::string> open() const {
    FIELDSEAL_TRY(auto opener, FileOpener::open(file()));
    FIELDSEAL_CHECK(opener.unlock(tablet.publicKey(), office));
    std::string content;
    for (;;) {
      FIELDSEAL_TRY(const Bytes part, opener.next());
      if (part.empty()) return content;
      content += asText(part);
    }
  }
  [[nodiscard]] std::string bytes() const { return readSmallFile(file(), std::size_t{1} << 22U).value(); }
  void replace(const std::string& bytes) const { REQUIRE(writeFileAtomically(file(), bytes)); }

  test::TemporaryFolder folder;
  SigningKey tablet = SigningKey::generate();
  SigningKey office = SigningKey::generate();
  Address address;
};

std::size_t filesIn(const test::TemporaryFolder& folder) {
  return static_cast<std::size_t>(
      std::distance(std::filesystem::directory_iterator(folder.path()), std::filesystem::directory_iterator()));
}

TEST_CASE("a courier file of any length opens for its receiver and nobody else") {
  const Post post;
  for (const std::size_t size :
       {std::size_t{0}, std::size_t{1}, kChunkBytes - 1, kChunkBytes, kChunkBytes + 1, 3 * kChunkBytes}) {
    const std::string content(size, 'c');
    post.seal(content);
    CHECK(post.open().value() == content);
    if (size > 8) CHECK(post.bytes().find("cccccccc") == std::string::npos);
  }
  auto opener = FileOpener::open(post.file()).value();
  CHECK(opener.envelope().number == 7);
  CHECK(opener.envelope().from == post.address.from);
  CHECK(opener.envelope().made == post.address.made);
  CHECK(opener.unlock(SigningKey::generate().publicKey(), post.office).error().code == Errc::bad_signature);
  CHECK(opener.unlock(post.tablet.publicKey(), SigningKey::generate()).error().code == Errc::wrong_passphrase);
}

TEST_CASE("a courier file that was changed at any place is not taken") {
  const Post post;
  post.seal(std::string(2 * kChunkBytes + 100, 'c'));
  const std::string whole = post.bytes();
  for (std::size_t at = 0; at < whole.size(); at += at < 700 ? 1 : 9973) {
    std::string changed = whole;
    changed[at] = static_cast<char>(changed[at] ^ 1);
    post.replace(changed);
    const auto opened = post.open();
    INFO("byte " << at);
    REQUIRE_FALSE(opened);
    CHECK((opened.error().code == Errc::bad_signature || opened.error().code == Errc::bad_format ||
           opened.error().code == Errc::unsupported_version));
  }
}

TEST_CASE("a courier file that is cut off anywhere, or goes on, is not taken") {
  const Post post;
  post.seal(std::string(2 * kChunkBytes, 'c'));
  const std::string whole = post.bytes();
  for (std::size_t size = 0; size < whole.size(); size += size < 700 ? 7 : 4099) {
    post.replace(whole.substr(0, size));
    INFO(size << " bytes");
    CHECK(post.open().error().code == Errc::bad_format);
  }
  // At the border of two chunks, too.
  post.replace(whole.substr(0, whole.size() - kChunkBytes - crypto::kStreamTagBytes));
  CHECK(post.open().error().code == Errc::bad_format);
  post.replace(whole + "x");
  CHECK(post.open().error().code == Errc::bad_format);
}

TEST_CASE("a chunk cannot stand under another envelope, even of the same two") {
  Post post;
  post.seal("first");
  const std::string first = post.bytes();
  post.address.number = 8;
  post.seal("other");
  const std::string other = post.bytes();
  const std::size_t head = other.find("\n\n") + 2;
  post.replace(other.substr(0, head) + first.substr(first.find("\n\n") + 2));
  CHECK_FALSE(post.open());
}

TEST_CASE("what is no courier file, or a newer one, is told apart") {
  const Post post;
  CHECK(FileOpener::open(post.folder.path() / "none").error().code == Errc::not_found);
  CHECK(FileOpener::open(post.folder.path()).error().code == Errc::bad_format);
  post.replace("%PDF-1.7\n");
  CHECK(FileOpener::open(post.file()).error().detail == "courier file, line 1: this is no courier file");
  post.seal("x");
  std::string newer = post.bytes();
  newer.replace(newer.find("v1"), 2, "v2");
  post.replace(newer);
  CHECK(FileOpener::open(post.file()).error().code == Errc::unsupported_version);
}

TEST_CASE("a courier file that is not finished leaves nothing, and what was there stays") {
  const Post post;
  post.seal("first");
  {
    REQUIRE(post.sealer().write(asBytes("second")));
  }
  CHECK(post.open().value() == "first");
  {
    const test::FileSizeLimit full(kChunkBytes / 2);
    auto sealer = post.sealer();
    const auto written = sealer.write(asBytes(std::string(2 * kChunkBytes, 'c')));
    CHECK(written.error().code == Errc::disk_full);
  }
  CHECK(post.open().value() == "first");
  CHECK(filesIn(post.folder) == 1);
}

TEST_CASE("parts come out as they went in, also large ones and none") {
  const Post post;
  const std::string large(3'000'000, 'l');
  {
    ParcelWriter writer(post.sealer());
    REQUIRE(writer.add("question.json", "{}"));
    REQUIRE(writer.begin("evidence/1", large.size()));
    REQUIRE(writer.write(asBytes(large).first(1'000'000)));
    REQUIRE(writer.write(asBytes(large).subspan(1'000'000)));
    REQUIRE(writer.add("empty", ""));
    REQUIRE(writer.finish());
  }
  auto opener = FileOpener::open(post.file()).value();
  REQUIRE(opener.unlock(post.tablet.publicKey(), post.office));
  ParcelReader reader(std::move(opener));
  CHECK(reader.next().value()->name == "question.json");
  CHECK(reader.readAll(10).value() == "{}");
  CHECK(reader.next().value()->bytes == large.size());
  CHECK(reader.readAll(1000).error().code == Errc::too_large);
  CHECK(reader.next().value()->name == "empty");  // what is not read of a part is passed over
  CHECK(reader.readAll(10).value().empty());
  CHECK_FALSE(reader.next().value());
}

TEST_CASE("a part that lacks bytes or has too many is not written") {
  const Post post;
  ParcelWriter writer(post.sealer());
  REQUIRE(writer.begin("evidence/1", 10));
  CHECK(writer.write(Bytes(11)).error().code == Errc::out_of_range);
  REQUIRE(writer.write(Bytes(4)));
  CHECK(writer.begin("evidence/2", 1).error().code == Errc::out_of_range);
  CHECK(writer.finish().error().code == Errc::out_of_range);
}

TEST_CASE("a parcel is stopped while it is written and while it is read") {
  const Post post;
  {
    ParcelWriter writer(post.sealer(), [](std::uint64_t bytes) { return bytes < 10; });
    REQUIRE(writer.add("a", std::string(20, 'a')));
    CHECK(writer.add("b", "b").error().code == Errc::cancelled);
  }
  CHECK(filesIn(post.folder) == 0);
  {
    ParcelWriter writer(post.sealer());
    REQUIRE(writer.add("a", std::string(20, 'a')));
    REQUIRE(writer.finish());
  }
  auto opener = FileOpener::open(post.file()).value();
  REQUIRE(opener.unlock(post.tablet.publicKey(), post.office));
  ParcelReader reader(std::move(opener), [](std::uint64_t) { return false; });
  CHECK(reader.next().error().code == Errc::cancelled);
}

TEST_CASE("what was sealed and is no archive is refused") {
  const Post post;
  post.seal("these are no parts");
  auto opener = FileOpener::open(post.file()).value();
  REQUIRE(opener.unlock(post.tablet.publicKey(), post.office));
  ParcelReader reader(std::move(opener));
  CHECK(reader.next().error().code == Errc::bad_format);
}

}  // namespace
}  // namespace fieldseal::courier
