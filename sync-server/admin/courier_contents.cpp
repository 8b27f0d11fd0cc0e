#include "admin/courier_contents.hpp"

#include <algorithm>

#include "sql/transaction.hpp"
#include "store/attachments.hpp"
#include "store/office_index.hpp"

namespace fieldseal::admin {
namespace {

/// One commit each.
constexpr std::size_t kPieceBytes = 1024 * 1024;

/// Faults of the content itself, or of the room for it: the rest of the file does not suffer from them.
bool isOfContent(Errc code) {
  switch (code) {
    case Errc::not_assigned:
    case Errc::too_large:
    case Errc::out_of_range:
    case Errc::hash_mismatch:
    case Errc::rate_limited:
    case Errc::disk_full:
      return true;
    default:
      return false;
  }
}

Result<store::UploadRecord> begin(const CourierContentRoom& room, const store::DeviceRecord& device,
                                  const courier::EvidenceName& name, std::uint64_t bytes) {
  if (bytes > room.limits.uploadBytes) return Error{Errc::too_large, "a content larger than the office takes"};
  FIELDSEAL_CHECK(store::checkDisk(room.folder, room.limits, bytes));
  store::UploadRecord upload;
  upload.id = Uuid::make(room.clock, room.random);
  upload.device = device.id;
  upload.journal = name.review;
  upload.hash = name.hash;
  upload.length = bytes;
  upload.touchedAt = room.clock.now();
  FIELDSEAL_TRY(auto transaction, sql::Transaction::begin(room.attachments));
  FIELDSEAL_TRY(auto inserted, store::insertUpload(room.attachments, std::move(upload), room.limits));
  FIELDSEAL_CHECK(transaction.commit());
  return inserted;
}

Result<> fill(const CourierContentRoom& room, const store::UploadRecord& upload, courier::ParcelReader& parcel) {
  for (std::uint64_t at = 0;;) {
    FIELDSEAL_TRY(const Bytes piece, parcel.read(kPieceBytes));
    if (piece.empty()) return kOk;
    FIELDSEAL_CHECK(store::checkDisk(room.folder, room.limits, piece.size()));
    FIELDSEAL_TRY(auto transaction, sql::Transaction::begin(room.attachments));
    FIELDSEAL_CHECK(store::addToUpload(room.attachments, upload.id, at, asText(piece), false, room.clock.now()));
    FIELDSEAL_CHECK(transaction.commit());
    at += piece.size();
  }
}

Result<> finish(const CourierContentRoom& room, const store::UploadRecord& upload) {
  FIELDSEAL_TRY(const auto hash, store::hashBlob(room.attachments, *upload.blob, upload.length));
  if (hash != upload.hash) return Error{Errc::hash_mismatch, "a content does not have the hash that it is named by"};
  FIELDSEAL_TRY(auto transaction, sql::Transaction::begin(room.attachments));
  FIELDSEAL_CHECK(store::finishUpload(room.attachments, upload, room.clock.now()));
  return transaction.commit();
}

Result<> drop(const CourierContentRoom& room, const store::UploadRecord& upload) {
  FIELDSEAL_TRY(auto transaction, sql::Transaction::begin(room.attachments));
  FIELDSEAL_CHECK(store::dropUpload(room.attachments, upload));
  return transaction.commit();
}

Result<> takeIn(const CourierContentRoom& room, const store::DeviceRecord& device, const courier::EvidenceName& name,
                std::uint64_t bytes, courier::ParcelReader& parcel) {
  FIELDSEAL_TRY(const auto role, store::teamRole(room.log, name.review, *device.user));
  if (!role) return Error{Errc::not_assigned, "this device's user is not on the team of this review"};
  FIELDSEAL_TRY(const auto upload, begin(room, device, name, bytes));
  auto outcome = fill(room, upload, parcel);
  if (outcome) outcome = finish(room, upload);
  if (!outcome) FIELDSEAL_CHECK(drop(room, upload));
  return outcome;
}

}  // namespace

Result<CourierContent> takeContent(const CourierContentRoom& room, const store::DeviceRecord& device,
                                   const courier::EvidenceName& name, std::uint64_t bytes,
                                   courier::ParcelReader& parcel, std::optional<Error>& why) {
  FIELDSEAL_TRY(const auto missing, store::missingOf(room.attachments, name.review, std::span(&name.hash, 1)));
  if (missing.empty()) return CourierContent::had;
  const auto outcome = takeIn(room, device, name, bytes, parcel);
  if (outcome) return CourierContent::stored;
  if (!isOfContent(outcome.error().code)) return outcome.error();
  why = outcome.error();
  return CourierContent::refused;
}

Result<std::uint64_t> giveContents(const CourierContentRoom& room, const store::DeviceRecord& device,
                                   const std::vector<crypto::Sha256>& wanted, courier::ParcelWriter& parcel) {
  FIELDSEAL_TRY(const auto reviews, store::reviewsOf(room.log, *device.user));
  std::uint64_t given = 0;
  for (const auto& hash : wanted) {
    FIELDSEAL_TRY(const auto content, store::findAttachment(room.attachments, hash, reviews));
    // One that does not read back sound is not sent: the tablet would only throw it away.
    if (!content || !store::checkAttachment(room.attachments, *content)) continue;
    FIELDSEAL_CHECK(parcel.begin(courier::partName(courier::kEvidence, toHex(hash)), content->bytes));
    for (std::uint64_t at = 0; at < content->bytes;) {
      FIELDSEAL_TRY(const auto part, store::readBlob(room.attachments, content->blob, at));
      FIELDSEAL_CHECK(parcel.write(asBytes(part)));
      at += part.size();
    }
    ++given;
  }
  return given;
}

}  // namespace fieldseal::admin
