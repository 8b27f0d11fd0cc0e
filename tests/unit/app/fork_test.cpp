// Nothing lost: a child process writes and is killed at once when it has shown some entries as saved.
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <csignal>

#include "domain/entity.hpp"
#include "store/open_journal.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;

namespace {

/// Writes until it is killed; a byte on the pipe for each entry that append returned.
[[noreturn]] void writeForever(const std::filesystem::path& folder, JournalId review, int pipe) {
  const SystemClock clock;
  auto vault = app::OpenVault::open(folder, kPassphrase, clock);
  if (!vault) _exit(2);
  auto journal = app::OpenJournal::load((*vault)->store(), review, clock);
  if (!journal) _exit(3);
  for (int i = 0;; ++i) {
    const json::value text("note " + std::to_string(i));
    if (!(*journal)->append({{domain::itemEntity("MO-02"), "note", text}})) _exit(4);
    if (::write(pipe, "x", 1) != 1) _exit(5);
    if (i % 7 == 6 && !(*vault)->store().unsent(1 << 20)) _exit(6);  // a sync moves entries into segments meanwhile
  }
}

/// Lets a child write until `enough` entries were shown as saved, then kills it. @return how many were shown
EntryNumber killAfter(TestVault& test, int enough) {
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    ::close(ends[0]);
    writeForever(test.folder(), test.office.review(), ends[1]);
  }
  ::close(ends[1]);
  EntryNumber shown = 0;
  char byte = 0;
  while (shown < static_cast<EntryNumber>(enough) && ::read(ends[0], &byte, 1) == 1) ++shown;
  ::kill(child, SIGKILL);
  while (::read(ends[0], &byte, 1) == 1) ++shown;
  ::close(ends[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  REQUIRE(WIFSIGNALED(status));
  return shown;
}

}  // namespace

TEST_CASE("every entry that was shown as saved is there after the app was killed") {
  TestVault test;
  test.close();
  EntryNumber shown = 0;
  for (const int enough : {1, 5, 13, 2, 30}) {
    shown += killAfter(test, enough);
    test.reopen();
    const SystemClock clock;
    const auto journal = app::OpenJournal::load(test.store(), test.office.review(), clock).value();
    const EntryNumber kept = journal->journal().last(test.store().identity().device);
    CHECK(kept >= shown);
    CHECK(kept <= shown + 1);  // at most the one that was being written
    CHECK(test.store().unsentEntries().value() == kept);
    shown = kept;
    test.close();
  }
}
