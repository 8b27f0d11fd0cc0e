#include "vault/unlock_attempts.hpp"

#include <algorithm>

#include "base/atomic_file.hpp"
#include "base/json_reader.hpp"

namespace fieldseal::app {
namespace {

constexpr unsigned kFreeTries = 3;
constexpr std::chrono::milliseconds kFirstWait{5'000};
constexpr std::chrono::milliseconds kLongestWait{15 * 60'000};
constexpr std::int64_t kMostFailures = 1'000'000;
constexpr std::size_t kMostBytes = 4096;

}  // namespace

std::chrono::milliseconds UnlockAttempts::waitAfter(unsigned failures) noexcept {
  if (failures < kFreeTries) return {};
  const unsigned doublings = std::min(failures - kFreeTries, 16U);
  return std::min<std::chrono::milliseconds>(kFirstWait * (1LL << doublings), kLongestWait);
}

std::chrono::milliseconds UnlockAttempts::waitNeeded() const {
  const State state = read();
  const auto wait = waitAfter(state.failures);
  const auto passed = m_clock->now() - state.last;
  if (passed < std::chrono::milliseconds::zero()) return wait;
  return std::max(wait - passed, std::chrono::milliseconds::zero());
}

Result<> UnlockAttempts::noteTry() {
  State state = read();
  ++state.failures;
  state.last = m_clock->now();
  return write(state);
}

Result<> UnlockAttempts::noteSuccess() {
  return write({});
}

UnlockAttempts::State UnlockAttempts::read() const {
  const auto text = readSmallFile(m_folder / "attempts.json", kMostBytes);
  if (!text) return {};
  const auto tree = parseJson(*text);
  if (!tree) return {};
  const auto reader = JsonReader::object(*tree);
  if (!reader) return {};
  const auto failures = reader->integer("failures");
  const auto last = reader->integer("last_ms");
  if (!failures || !last || *failures < 0 || *last < 0) return {};
  return {static_cast<unsigned>(std::min(*failures, kMostFailures)), WallTime(std::chrono::milliseconds(*last))};
}

Result<> UnlockAttempts::write(const State& state) const {
  const json::object object{{"failures", state.failures}, {"last_ms", state.last.time_since_epoch().count()}};
  return writeFileAtomically(m_folder / "attempts.json", json::serialize(object) + "\n");
}

}  // namespace fieldseal::app
