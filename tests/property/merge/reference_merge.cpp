#include "property/merge/reference_merge.hpp"

#include <algorithm>
#include <tuple>

namespace fieldseal::property {
namespace {

using journal::RegisterKey;
using journal::Set;

struct Write {
  RegisterKey key;
  domain::Head head;
};

/// An entry has one write of a register; if it sets it twice, the first value counts.
std::vector<Write> writesOf(const Chronicle& chronicle) {
  std::vector<Write> writes;
  for (const Written& written : chronicle) {
    const EntryId id{written.device, written.entry.number};
    for (const Set& set : written.entry.sets) {
      const RegisterKey key{set.entity, set.field};
      const bool there =
          std::ranges::any_of(writes, [&](const Write& write) { return write.key == key && write.head.entry == id; });
      if (!there)
        writes.push_back({key, {id, written.entry.time, written.entry.wall, written.entry.author, set.value}});
    }
  }
  return writes;
}

bool isReplaced(const Write& write, const Chronicle& chronicle, bool heedTimes) {
  for (const Written& other : chronicle) {
    for (const Set& set : other.entry.sets) {
      if (RegisterKey{set.entity, set.field} != write.key) continue;
      const bool named = std::ranges::find(set.supersedes, write.head.entry) != set.supersedes.end();
      if (named && (!heedTimes || other.entry.time > write.head.time)) return true;
    }
  }
  return false;
}

Picture merge(const Chronicle& chronicle, bool heedTimes) {
  Picture picture;
  for (const Write& write : writesOf(chronicle)) {
    auto& heads = picture[write.key];
    if (!isReplaced(write, chronicle, heedTimes)) heads.push_back(write.head);
  }
  for (auto& [key, heads] : picture) {
    std::ranges::sort(heads, [](const domain::Head& a, const domain::Head& b) {
      return std::tie(b.time, b.entry.device, b.entry.number) < std::tie(a.time, a.entry.device, a.entry.number);
    });
  }
  return picture;
}

bool sameHead(const domain::Head& a, const domain::Head& b) {
  return a.entry == b.entry && a.time == b.time && a.wall == b.wall && a.author == b.author && a.value == b.value;
}

}  // namespace

Picture referenceMerge(const Chronicle& chronicle) {
  return merge(chronicle, true);
}
Picture referenceMergeWithoutTimes(const Chronicle& chronicle) {
  return merge(chronicle, false);
}

Picture pictureOf(const journal::Registers& registers) {
  Picture picture;
  registers.forEachEntity("", [&](std::string_view entity) {
    registers.forEachField(entity, [&](std::string_view field, const domain::Register& found) {
      picture[{std::string(entity), std::string(field)}] = found.heads;
    });
  });
  return picture;
}

bool same(const Picture& left, const Picture& right) {
  return std::ranges::equal(left, right, [](const auto& a, const auto& b) {
    return a.first == b.first && std::ranges::equal(a.second, b.second, sameHead);
  });
}

}  // namespace fieldseal::property
