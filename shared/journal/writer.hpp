/// Makes entries: numbers, stamps and supersedes what the author sees.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "journal/hybrid_clock.hpp"
#include "journal/journal.hpp"

namespace fieldseal::journal {

/// A register and the value to give it; null retracts.
struct Change {
  std::string entity;
  std::string field;
  json::value value;
};

/// The next entry of `device` in `journal`: each change supersedes the register's current heads.
/// It is not applied: store it first, then `Journal::append` it.
[[nodiscard]] Entry makeEntry(const Journal& journal, DeviceId device, UserId author, HybridClock& hybrid,
                              const Clock& clock, std::vector<Change> changes, std::string reason = {});

}  // namespace fieldseal::journal
