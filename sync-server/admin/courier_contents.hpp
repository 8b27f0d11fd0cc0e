/// Contents of evidence in courier files: those that a tablet brings, and those that it asks for.
#pragma once

#include "base/random.hpp"
#include "courier/letters.hpp"
#include "courier/parcel.hpp"
#include "store/directory.hpp"
#include "store/uploads.hpp"

namespace fieldseal::admin {

/// Where they lie, and what the office allows.
struct CourierContentRoom {
  sql::Database& log;
  sql::Database& attachments;
  store::UploadLimits limits;
  std::filesystem::path folder;  ///< whose disk is watched
  const Clock& clock;
  Random& random;
};

enum class CourierContent { stored, had, refused };

/// Takes the part at hand as a content of this review, in pieces that are each durable. It becomes the office's when
/// all of it was read back and has its hash.
/// @param why  of one that is refused: a team, a hash or a limit that does not fit, or a disk without room; it stays
///             missing, and whatever else the file holds is taken
/// @errors of the file or the store
[[nodiscard]] Result<CourierContent> takeContent(const CourierContentRoom& room, const store::DeviceRecord& device,
                                                 const courier::EvidenceName& name, std::uint64_t bytes,
                                                 courier::ParcelReader& parcel, std::optional<Error>& why);

/// Writes those that the device asks for, its user may see and the office has.
/// @return how many
[[nodiscard]] Result<std::uint64_t> giveContents(const CourierContentRoom& room, const store::DeviceRecord& device,
                                                 const std::vector<crypto::Sha256>& wanted,
                                                 courier::ParcelWriter& parcel);

}  // namespace fieldseal::admin
