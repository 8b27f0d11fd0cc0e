/// Takes in the office's answer to a courier file: what a sync would have been answered.
#pragma once

#include <filesystem>

#include "courier/parcel.hpp"
#include "store/downloads.hpp"
#include "store/journal_store.hpp"

namespace fieldseal::app {

struct CourierTaken {
  std::uint64_t number = 0;    ///< of the question that it answers
  std::uint64_t entries = 0;   ///< that the office has
  std::uint64_t segments = 0;  ///< of others that came
  std::uint64_t refused = 0;   ///< segments of this tablet
  std::uint64_t contents = 0;  ///< of colleagues' evidence that came
  std::optional<Error> refusal;
  bool sendAgain = false;  ///< the office has lost entries: they are unsent again
};

/// Each part is taken whole or not at all, and taking a file in again is no error: what cuts it off costs nothing.
/// @param freeBytes  room on the vault's disk; nothing: not looked at
/// @param step       told of bytes of the file so far
/// @errors Errc::not_found, Errc::io_error, Errc::bad_format, Errc::unsupported_version of the file;
///         Errc::not_allowed_now for a question; Errc::foreign_segment for another tablet's;
///         Errc::bad_signature for one that is not the office's or was changed;
///         Errc::already_exists for one that is older than what has come since; Errc::cancelled; of the store
[[nodiscard]] Result<CourierTaken> takeCourierAnswer(JournalStore& store, const Clock& clock,
                                                     const Downloads::FreeBytes& freeBytes,
                                                     const std::filesystem::path& file, const courier::Step& step);

}  // namespace fieldseal::app
