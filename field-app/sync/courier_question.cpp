#include "sync/courier_question.hpp"

#include <algorithm>
#include <limits>

#include "courier/letters.hpp"
#include "store/attachments.hpp"
#include "store/uploads.hpp"

namespace fieldseal::app {
namespace {

/// As the vault keeps them.
constexpr std::size_t kReadBytes = std::size_t{1024} * 1024;

class Writer {
 public:
  Writer(JournalStore& store, const Clock& clock, Downloads::FreeBytes freeBytes, courier::ParcelWriter parcel)
      : m_store(&store),
        m_uploads(store.database(), clock),
        m_downloads(store.database(), clock),
        m_freeBytes(std::move(freeBytes)),
        m_parcel(std::move(parcel)) {}

  Result<> write(bool withEvidence, CourierMade& made);

 private:
  Result<> writeHead();
  Result<> writeSegments(CourierMade& made);
  Result<> writePull();
  Result<> writeHeld();
  Result<> writeEvidence(CourierMade& made);

  JournalStore* m_store;
  Uploads m_uploads;
  Downloads m_downloads;
  Downloads::FreeBytes m_freeBytes;
  courier::ParcelWriter m_parcel;
};

Result<> Writer::write(bool withEvidence, CourierMade& made) {
  FIELDSEAL_CHECK(writeHead());
  FIELDSEAL_CHECK(writeSegments(made));
  FIELDSEAL_CHECK(writePull());
  FIELDSEAL_CHECK(writeHeld());
  if (withEvidence) FIELDSEAL_CHECK(writeEvidence(made));
  return m_parcel.finish();
}

Result<> Writer::writeHead() {
  courier::QuestionHead head;
  FIELDSEAL_TRY(head.contents, m_store->contentHashes());
  FIELDSEAL_TRY(const std::vector<sync::WantedContent> wanted, m_downloads.wantedContents());
  for (const sync::WantedContent& content : wanted) head.wanted.push_back(content.hash);
  return m_parcel.add(std::string(courier::kQuestionPart), courier::encode(head));
}

Result<> Writer::writeSegments(CourierMade& made) {
  FIELDSEAL_TRY(const std::vector<std::string> segments, m_store->unsent(std::numeric_limits<std::size_t>::max()));
  std::uint64_t number = 0;
  std::string body;
  const auto flush = [&]() -> Result<> {
    if (body.empty()) return kOk;
    return m_parcel.add(courier::partName(courier::kSegments, ++number), std::exchange(body, {}));
  };
  for (const std::string& segment : segments) {
    if (body.size() + segment.size() > sync::kMaxPushBytes) FIELDSEAL_CHECK(flush());
    FIELDSEAL_TRY(const journal::SegmentView view, journal::parseSegment(segment));
    made.entries += view.header.count;
    body += segment;
  }
  return flush();
}

Result<> Writer::writePull() {
  sync::PullRequest request;
  FIELDSEAL_TRY(request.journals, m_store->cursors());
  FIELDSEAL_TRY(request.log, m_store->logMark());
  return m_parcel.add(std::string(courier::kPullPart), sync::encodePullRequest(request));
}

Result<> Writer::writeHeld() {
  FIELDSEAL_TRY(const std::vector<JournalId> reviews, m_uploads.uploadReviews());
  std::uint64_t number = 0;
  for (const JournalId& review : reviews) {
    FIELDSEAL_TRY(const std::vector<crypto::Sha256> hashes, m_uploads.uploadHashes(review));
    for (std::size_t at = 0; at < hashes.size(); at += sync::kMostHashesAsked) {
      const auto first = hashes.begin() + static_cast<std::ptrdiff_t>(at);
      const std::size_t some = std::min(sync::kMostHashesAsked, hashes.size() - at);
      const sync::ContentQuestion held{review, {first, first + static_cast<std::ptrdiff_t>(some)}};
      FIELDSEAL_CHECK(m_parcel.add(courier::partName(courier::kHeld, ++number), sync::encode(held)));
    }
  }
  return kOk;
}

Result<> Writer::writeEvidence(CourierMade& made) {
  FIELDSEAL_TRY(const std::vector<sync::PendingUpload> pending, m_uploads.pendingUploads());
  for (const sync::PendingUpload& upload : pending) {
    if (m_freeBytes && m_freeBytes() - static_cast<std::int64_t>(upload.bytes) < kReservedBytes)
      return Error{Errc::disk_full, "too little room is free"};
    const std::string name = courier::print(courier::EvidenceName{upload.review, upload.hash});
    FIELDSEAL_CHECK(m_parcel.begin(courier::partName(courier::kEvidence, name), upload.bytes));
    for (std::uint64_t at = 0; at < upload.bytes;) {
      FIELDSEAL_TRY(const std::string part, m_uploads.readUpload(upload.hash, at, kReadBytes));
      if (part.empty()) return Error{Errc::vault_damaged, "a content of evidence lacks bytes"};
      FIELDSEAL_CHECK(m_parcel.write(asBytes(part)));
      at += part.size();
    }
    ++made.contents;
  }
  return kOk;
}

}  // namespace

Result<CourierMade> makeCourierFile(JournalStore& store, const Clock& clock, const CourierOrder& order,
                                    const courier::Step& step) {
  CourierMade made;
  FIELDSEAL_TRY(made.number, store.takeCourierNumber());
  const DeviceIdentity& me = store.identity();
  const courier::Address address{courier::Kind::question, me.device, me.officeDevice, made.number, clock.now()};
  FIELDSEAL_TRY(courier::FileSealer file,
                courier::FileSealer::create(order.file, address, me.signingKey, me.officeKey));
  Writer writer(store, clock, order.freeBytes, courier::ParcelWriter(std::move(file), step));
  FIELDSEAL_CHECK(writer.write(order.withEvidence, made));
  // The history is for people: a file that is in its place is good without it.
  (void)store.addSync(
      {clock.now(), made.entries, 0, 0, {}, SyncRecord::Way::question, made.contents, order.file.filename().string()});
  return made;
}

}  // namespace fieldseal::app
