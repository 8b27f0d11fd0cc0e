/// Makes a courier file: what a sync would send and ask, for the office to answer by another file.
#pragma once

#include <filesystem>

#include "courier/parcel.hpp"
#include "store/downloads.hpp"
#include "store/journal_store.hpp"

namespace fieldseal::app {

struct CourierOrder {
  std::filesystem::path file;
  bool withEvidence = true;  ///< contents that the office lacks go along; without them the file stays small
  /// Room on the file's disk where that is the vault's own, of which answers need the last; nothing: not looked at
  Downloads::FreeBytes freeBytes = {};
};

struct CourierMade {
  std::uint64_t number = 0;
  std::uint64_t entries = 0;   ///< that no receipt names
  std::uint64_t contents = 0;  ///< of evidence
};

/// Leaves no trace of a file that fails. Nothing counts as sent by it: the office's answer does that.
/// @param step  told of bytes of content so far
/// @errors Errc::disk_full and Errc::io_error of the folder, Errc::not_found without it, Errc::cancelled; of the store
[[nodiscard]] Result<CourierMade> makeCourierFile(JournalStore& store, const Clock& clock, const CourierOrder& order,
                                                  const courier::Step& step);

}  // namespace fieldseal::app
