/// The laws of the merge: docs/formats.md, "Merge".
#include <algorithm>
#include <set>

#include "property/law.hpp"
#include "property/merge/reference_merge.hpp"
#include "property/merge/world.hpp"
#include "property/numbers.hpp"

namespace fieldseal::property {
namespace {

using journal::Entry;
using journal::Journal;
using journal::RegisterKey;
using journal::Registers;

Chronicle anyWorld(bool forgers) {
  const auto devices = between<std::size_t>(2, 6);
  const auto steps = *rc::gen::arbitrary<std::vector<Step>>();
  return live(devices, steps, forgers);
}

Registers fold(const Chronicle& chronicle) {
  Registers registers;
  for (const Written& written : chronicle) registers.apply(written.device, written.entry);
  return registers;
}

/// The same entries in any order, some of them several times.
Chronicle anyDelivery(const Chronicle& chronicle) {
  Chronicle delivered = chronicle;
  if (chronicle.empty()) return delivered;
  const auto repeats = *rc::gen::container<std::vector<std::size_t>>(evenly<std::size_t>(0, chronicle.size()));
  for (const std::size_t index : repeats) delivered.push_back(chronicle[index]);
  for (std::size_t i = delivered.size(); i > 1; --i) std::swap(delivered[i - 1], delivered[below(i)]);
  return delivered;
}

/// Every device's chain handed over in pieces of any length, some of it again, in any order that keeps
/// each chain's own.
Journal foldInGroups(const Chronicle& chronicle) {
  std::map<DeviceId, std::vector<Entry>> chains;
  for (const Written& written : chronicle) chains[written.device].push_back(written.entry);
  Journal journal{JournalId()};
  while (!chains.empty()) {
    auto chain = std::next(chains.begin(), between<std::ptrdiff_t>(0, std::ssize(chains)));
    const std::size_t known = journal.last(chain->first);
    const std::size_t from = below(known + 1);
    const std::size_t to = between<std::size_t>(known + 1, chain->second.size() + 1);
    const auto touched = journal.append(chain->first, std::span(chain->second).subspan(from, to - from));
    RC_ASSERT(touched.has_value());
    if (journal.last(chain->first) == chain->second.size()) chains.erase(chain);
  }
  return journal;
}

std::set<RegisterKey> conflictsOf(const Registers& registers) {
  std::set<RegisterKey> conflicts;
  registers.forEachConflict([&](std::string_view entity, std::string_view field, const domain::Register& found) {
    RC_ASSERT(found.conflicted());
    conflicts.insert({std::string(entity), std::string(field)});
  });
  RC_ASSERT(conflicts.size() == registers.conflictCount());
  return conflicts;
}

void requireSame(const Registers& left, const Registers& right) {
  RC_ASSERT(left.stateHash() == right.stateHash());
  RC_ASSERT(same(pictureOf(left), pictureOf(right)));
  RC_ASSERT(conflictsOf(left) == conflictsOf(right));
  RC_ASSERT(left.registerCount() == right.registerCount());
}

TEST_CASE("merge gives one state for any order and repetition of the same entries") {
  check("honest and forged", [](bool forgers) {
    const Chronicle chronicle = anyWorld(forgers);
    requireSame(fold(chronicle), fold(anyDelivery(chronicle)));
  });
}

TEST_CASE("merge gives one state for any grouping of the chains") {
  check("honest and forged", [](bool forgers) {
    const Chronicle chronicle = anyWorld(forgers);
    requireSame(fold(chronicle), foldInGroups(chronicle).registers());
  });
}

TEST_CASE("merge shows the heads that the words of the format give") {
  check("honest and forged", [](bool forgers) {
    const Chronicle chronicle = anyWorld(forgers);
    const Registers registers = fold(anyDelivery(chronicle));
    const Picture expected = referenceMerge(chronicle);
    RC_ASSERT(same(pictureOf(registers), expected));
    std::set<RegisterKey> conflicts;
    for (const auto& [key, heads] : expected) {
      if (heads.size() > 1) conflicts.insert(key);
    }
    RC_ASSERT(conflictsOf(registers) == conflicts);
    RC_ASSERT(registers.registerCount() == expected.size());
    RC_CLASSIFY(!conflicts.empty(), "with a conflict");
  });
}

TEST_CASE("merge never needs the times among honest devices, however wrong their clocks") {
  check("honest", [] {
    const Chronicle chronicle = anyWorld(false);
    RC_ASSERT(same(pictureOf(fold(chronicle)), referenceMergeWithoutTimes(chronicle)));
  });
}

TEST_CASE("merge never hides a write that nobody names as replaced") {
  check("honest and forged", [](bool forgers) {
    const Chronicle chronicle = anyWorld(forgers);
    std::set<EntryId> named;
    for (const Written& written : chronicle) {
      for (const auto& set : written.entry.sets) named.insert(set.supersedes.begin(), set.supersedes.end());
    }
    const Registers registers = fold(anyDelivery(chronicle));
    for (const Written& written : chronicle) {
      const EntryId id{written.device, written.entry.number};
      for (const auto& set : written.entry.sets) {
        const auto heads = registers.headsOf(set.entity, set.field);
        RC_ASSERT(!heads.empty());
        if (!named.contains(id)) RC_ASSERT(std::ranges::find(heads, id) != heads.end());
      }
    }
  });
}

TEST_CASE("merge lets nobody hide what is written after the entry that names it") {
  check("forged", [] {
    const Chronicle chronicle = anyWorld(true);
    const Registers registers = fold(anyDelivery(chronicle));
    // The newest write of a register stands, whatever cycles the others form.
    std::map<RegisterKey, HybridTime> newest;
    for (const Written& written : chronicle) {
      for (const auto& set : written.entry.sets) {
        HybridTime& time = newest[{set.entity, set.field}];
        time = std::max(time, written.entry.time);
      }
    }
    for (const auto& [key, time] : newest) RC_ASSERT(registers.find(key.entity, key.field)->provisional().time == time);
  });
}

TEST_CASE("merge lets an entry that supersedes all heads settle a conflict for good") {
  check("honest and forged", [](bool forgers) {
    Chronicle chronicle = anyWorld(forgers);
    RC_PRE(!chronicle.empty());
    const Registers before = fold(chronicle);
    Entry settling{1, {}, WallTime{}, UserId(), "", {}};
    for (const Written& written : chronicle) settling.time = std::max(settling.time, written.entry.time);
    ++settling.time.counter;
    for (const auto& [key, heads] : pictureOf(before)) {
      settling.sets.push_back({key.entity, key.field, "settled", before.headsOf(key.entity, key.field)});
    }
    chronicle.push_back({deviceAt(99), settling});
    const Registers after = fold(anyDelivery(chronicle));
    RC_ASSERT(after.conflictCount() == 0u);
    for (const auto& [key, heads] : pictureOf(after)) {
      RC_ASSERT(heads.size() == 1u);
      RC_ASSERT(heads.front().value == json::value("settled"));
    }
  });
}

TEST_CASE("merge names each register that an append touched once") {
  check("honest and forged", [](bool forgers) {
    const Chronicle chronicle = anyWorld(forgers);
    Journal journal{JournalId()};
    for (const Written& written : chronicle) {
      std::set<RegisterKey> expected;
      for (const auto& set : written.entry.sets) expected.insert({set.entity, set.field});
      const auto touched = journal.append(written.device, std::span(&written.entry, 1));
      RC_ASSERT(touched.has_value());
      RC_ASSERT(std::ranges::equal(*touched, expected));
      RC_ASSERT(journal.append(written.device, std::span(&written.entry, 1))->empty());
    }
  });
}

}  // namespace
}  // namespace fieldseal::property
