/// What the store remembers of syncs, for people to read.
#pragma once

#include <optional>
#include <string>

#include "base/clock.hpp"
#include "base/error.hpp"
#include "base/ids.hpp"

namespace fieldseal::app {

/// One sync that ended.
struct SyncRecord {
  /// Over the line, or by a courier file that was made, or by the office's answer to one.
  enum class Way { line, question, answer };

  WallTime endedAt{};
  std::uint64_t sentEntries = 0;
  std::uint64_t receivedSegments = 0;
  std::uint64_t refusedSegments = 0;
  std::optional<Error> error;
  Way way = Way::line;
  std::uint64_t contents = 0;  ///< of evidence: in a question, or in an answer
  std::string file;            ///< name of a courier file

  friend bool operator==(const SyncRecord&, const SyncRecord&) = default;
};

/// A segment that one side would not take.
struct SegmentProblem {
  bool own = false;  ///< refused by the office; else pulled and set apart here
  JournalId journal;
  DeviceId device;
  EntryNumber first = 0;
  std::uint64_t count = 0;
  Error error;

  friend bool operator==(const SegmentProblem&, const SegmentProblem&) = default;
};

/// What the office has of this device's entries in one journal.
struct ReceiptState {
  std::uint64_t entries = 0;
  std::uint64_t unsent = 0;
  std::optional<WallTime> lastReceipt;
};

}  // namespace fieldseal::app
