/// The merge as docs/formats.md words it, written as plainly as can be and in quadratic time: what
/// journal::Registers is compared with.
#pragma once

#include <map>
#include <vector>

#include "journal/registers.hpp"
#include "property/merge/world.hpp"

namespace fieldseal::property {

/// Heads per register, the provisional one first.
using Picture = std::map<journal::RegisterKey, std::vector<domain::Head>>;

/// The heads of every register by the words of docs/formats.md.
[[nodiscard]] Picture referenceMerge(const Chronicle& chronicle);

/// The same, but a write is replaced by whoever names it, whatever the times say. Among honest
/// devices it makes no difference.
[[nodiscard]] Picture referenceMergeWithoutTimes(const Chronicle& chronicle);

/// What the program under test shows.
[[nodiscard]] Picture pictureOf(const journal::Registers& registers);

[[nodiscard]] bool same(const Picture& left, const Picture& right);

}  // namespace fieldseal::property
