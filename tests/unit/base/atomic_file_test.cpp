#include "base/atomic_file.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>

#include "support/file_size_limit.hpp"
#include "support/temporary_folder.hpp"

namespace fieldseal {
namespace {

using test::TemporaryFolder;

constexpr std::size_t kLimit = 4096;

auto filesIn(const TemporaryFolder& folder) {
  return std::distance(std::filesystem::directory_iterator(folder.path()), std::filesystem::directory_iterator());
}

TEST_CASE("a file is replaced whole and is its owner's alone") {
  using std::filesystem::perms;
  const TemporaryFolder folder;
  const auto file = folder.path() / "key";
  REQUIRE(writeFileAtomically(file, "first"));
  // A process that was killed left one behind, open to all.
  std::ofstream(file.string() + ".new") << "left";
  std::filesystem::permissions(file.string() + ".new", perms::others_read, std::filesystem::perm_options::add);
  REQUIRE(writeFileAtomically(file, "second"));
  CHECK(readSmallFile(file, kLimit).value() == "second");
  CHECK(std::filesystem::status(file).permissions() == (perms::owner_read | perms::owner_write));
  CHECK(filesIn(folder) == 1);
}

TEST_CASE("a file that cannot be written leaves what was there and nothing beside it") {
  const TemporaryFolder folder;
  const auto file = folder.path() / "key";
  REQUIRE(writeFileAtomically(file, "first"));
  {
    const test::FileSizeLimit full(kLimit);
    CHECK(writeFileAtomically(file, std::string(2 * kLimit, 'x')).error().code == Errc::disk_full);
  }
  CHECK(readSmallFile(file, kLimit).value() == "first");
  CHECK(writeFileAtomically(folder.path() / "none" / "key", "x").error().code == Errc::not_found);
  std::filesystem::create_directory(folder.path() / "taken");
  CHECK(writeFileAtomically(folder.path() / "taken", "x").error().code == Errc::io_error);
  CHECK(filesIn(folder) == 2);
}

TEST_CASE("a file over its limit is not read") {
  const TemporaryFolder folder;
  const auto file = folder.path() / "key";
  REQUIRE(writeFileAtomically(file, std::string(kLimit, 'x')));
  CHECK(readSmallFile(file, kLimit).value().size() == kLimit);
  CHECK(readSmallFile(file, kLimit - 1).error().code == Errc::too_large);
  CHECK(readSmallFile(folder.path() / "none", kLimit).error().code == Errc::not_found);
}

TEST_CASE("a file without a folder in its name stands in the current one") {
  const TemporaryFolder folder;
  const auto before = std::filesystem::current_path();
  std::filesystem::current_path(folder.path());
  const auto written = writeFileAtomically("key", "here");
  std::filesystem::current_path(before);
  CHECK(written);
  CHECK(readSmallFile(folder.path() / "key", kLimit).value() == "here");
}

}  // namespace
}  // namespace fieldseal
