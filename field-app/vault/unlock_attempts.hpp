/// Wrong passphrases slow down: the count and its wait survive a restart (attempts.json).
///
/// Whoever can delete the file can also copy the vault and guess elsewhere: against that stands
/// Argon2id alone. This is for the person who holds the tablet and types.
#pragma once

#include <chrono>
#include <filesystem>

#include "base/clock.hpp"

namespace fieldseal::app {

class UnlockAttempts {
 public:
  UnlockAttempts(std::filesystem::path folder, const Clock& clock) : m_folder(std::move(folder)), m_clock(&clock) {}

  /// How long to wait before the next try; 0 when it may be made now. A clock that was set back does not
  /// shorten a wait and does not lengthen it beyond its own length.
  [[nodiscard]] std::chrono::milliseconds waitNeeded() const;
  /// Counts a try before its outcome is known, so that pulling the plug does not save it.
  [[nodiscard]] Result<> noteTry();
  [[nodiscard]] Result<> noteSuccess();

  /// Nothing for the first three, then 5 s doubling to 15 min.
  [[nodiscard]] static std::chrono::milliseconds waitAfter(unsigned failures) noexcept;

 private:
  struct State {
    unsigned failures = 0;
    WallTime last{};
  };
  [[nodiscard]] State read() const;
  [[nodiscard]] Result<> write(const State& state) const;

  std::filesystem::path m_folder;
  const Clock* m_clock;
};

}  // namespace fieldseal::app
