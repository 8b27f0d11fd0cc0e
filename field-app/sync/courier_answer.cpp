#include "sync/courier_answer.hpp"

#include <algorithm>

#include "courier/letters.hpp"
#include "store/uploads.hpp"
#include "sync/intake.hpp"

namespace fieldseal::app {
namespace {

constexpr std::size_t kReadBytes = std::size_t{1024} * 1024;

class Reader {
 public:
  Reader(JournalStore& store, const Clock& clock, const Downloads::FreeBytes& freeBytes, courier::ParcelReader parcel)
      : m_store(&store),
        m_intake(store),
        m_uploads(store.database(), clock),
        m_downloads(store.database(), clock, freeBytes),
        m_parcel(std::move(parcel)) {}

  Result<> take(CourierTaken& taken);

 private:
  Result<> takeHead();
  Result<> takePart(const courier::ParcelReader::Part& part, CourierTaken& taken);
  Result<> takeReceipts(std::string_view text, CourierTaken& taken);
  Result<> takePulled(std::string_view text, CourierTaken& taken);
  Result<> takeHeld(std::string_view text, bool missing);
  Result<> takeEvidence(std::string_view name, CourierTaken& taken);
  Result<> takeWanted(sync::WantedContent content);

  JournalStore* m_store;
  sync::Intake m_intake;
  Uploads m_uploads;
  Downloads m_downloads;
  courier::ParcelReader m_parcel;
};

Result<> Reader::take(CourierTaken& taken) {
  FIELDSEAL_CHECK(takeHead());
  for (;;) {
    FIELDSEAL_TRY(const auto part, m_parcel.next());
    if (!part) return kOk;
    FIELDSEAL_CHECK(takePart(*part, taken));
  }
}

/// It comes first, so that nothing is believed of an answer whose time has passed.
Result<> Reader::takeHead() {
  FIELDSEAL_TRY(const auto part, m_parcel.next());
  if (!part || part->name != courier::kAnswerPart)
    return Error{Errc::bad_format, "courier file: it does not begin with an answer"};
  FIELDSEAL_TRY(const std::string text, m_parcel.readAll(courier::kMaxPartBytes));
  FIELDSEAL_TRY(const courier::AnswerHead head, courier::parseAnswerHead(text));
  FIELDSEAL_TRY(const auto now, m_store->logMark());
  if (courier::isFresh(head, now)) return kOk;
  return Error{Errc::already_exists, "courier file: older than what this tablet has received since"};
}

Result<> Reader::takePart(const courier::ParcelReader::Part& part, CourierTaken& taken) {
  const courier::PartName name = courier::splitPartName(part.name);
  if (name.folder == courier::kEvidence) return takeEvidence(name.name, taken);
  const bool isHeld = name.folder == courier::kHeld || name.folder == courier::kMissing;
  const bool isContent = name.folder == courier::kContents;
  const bool isPulled = name.folder == courier::kPulled;
  if (!isHeld && !isContent && !isPulled && name.folder != courier::kSegments) return kOk;  // of a newer program
  FIELDSEAL_TRY(const std::string text, m_parcel.readAll(courier::kMaxPartBytes));
  if (isHeld) return takeHeld(text, name.folder == courier::kMissing);
  if (isPulled) return takePulled(text, taken);
  if (!isContent) return takeReceipts(text, taken);
  FIELDSEAL_TRY(const crypto::Sha256 hash, courier::parseContentName(name.name));
  return m_intake.takeContent(hash, text);
}

Result<> Reader::takeReceipts(std::string_view text, CourierTaken& taken) {
  FIELDSEAL_TRY(const sync::PushAnswer answer, sync::parsePushAnswer(text));
  const DeviceId me = m_store->identity().device;
  const bool mine = std::ranges::all_of(answer.receipts, [&](const auto& receipt) { return receipt.device == me; });
  if (!mine) return Error{Errc::protocol_error, "a receipt for what another tablet has sent"};
  FIELDSEAL_TRY(const sync::Intake::Receipts receipts, m_intake.takeReceipts(answer.receipts));
  taken.entries += receipts.entries;
  taken.refused += receipts.refused;
  if (!taken.refusal) taken.refusal = receipts.refusal;
  taken.sendAgain = taken.sendAgain || receipts.sendAgain;
  return kOk;
}

Result<> Reader::takePulled(std::string_view text, CourierTaken& taken) {
  FIELDSEAL_TRY(const sync::PullAnswer answer, sync::parsePullAnswer(text));
  const DeviceId me = m_store->identity().device;
  FIELDSEAL_CHECK(m_intake.takeSegments(answer));
  taken.segments += static_cast<std::uint64_t>(
      std::ranges::count_if(answer.segments, [&](const auto& segment) { return segment.header.device != me; }));
  if (answer.head.more) return kOk;
  FIELDSEAL_TRY(const bool lost, m_intake.forgetLost(answer.head));
  taken.sendAgain = taken.sendAgain || lost;
  return kOk;
}

Result<> Reader::takeHeld(std::string_view text, bool missing) {
  FIELDSEAL_TRY(const sync::ContentQuestion said, sync::parseContentQuestion(text));
  std::set<crypto::Sha256> lacking;
  if (missing) lacking.insert(said.hashes.begin(), said.hashes.end());
  return m_uploads.noteAsked(said.review, said.hashes, lacking);
}

/// What nobody asks for any more, or has come by the line in the meantime, is passed over.
Result<> Reader::takeEvidence(std::string_view name, CourierTaken& taken) {
  FIELDSEAL_TRY(const crypto::Sha256 hash, courier::parseContentName(name));
  FIELDSEAL_TRY(const std::vector<sync::WantedContent> wanted, m_downloads.wantedContents());
  const auto asked = std::ranges::find(wanted, hash, &sync::WantedContent::hash);
  if (asked == wanted.end()) return kOk;
  FIELDSEAL_CHECK(takeWanted(*asked));
  ++taken.contents;
  return kOk;
}

Result<> Reader::takeWanted(sync::WantedContent content) {
  FIELDSEAL_CHECK(m_downloads.dropParts(content));
  content.received = 0;
  for (;;) {
    FIELDSEAL_TRY(const Bytes part, m_parcel.read(kReadBytes));
    if (part.empty()) return m_downloads.finishContent(content);
    FIELDSEAL_CHECK(m_downloads.keepPart(content, asText(part)));
    content.received += part.size();
  }
}

Result<courier::FileOpener> opened(const JournalStore& store, const std::filesystem::path& path) {
  FIELDSEAL_TRY(courier::FileOpener file, courier::FileOpener::open(path));
  const DeviceIdentity& me = store.identity();
  if (file.envelope().kind != courier::Kind::answer)
    return Error{Errc::not_allowed_now, "courier file: this is what a tablet asks, not what the office answers"};
  if (file.envelope().to != me.device) return Error{Errc::foreign_segment, "courier file: an answer to another tablet"};
  FIELDSEAL_CHECK(file.unlock(me.officeKey, me.signingKey));
  return file;
}

}  // namespace

Result<CourierTaken> takeCourierAnswer(JournalStore& store, const Clock& clock, const Downloads::FreeBytes& freeBytes,
                                       const std::filesystem::path& path, const courier::Step& step) {
  FIELDSEAL_TRY(courier::FileOpener file, opened(store, path));
  CourierTaken taken;
  taken.number = file.envelope().number;
  const auto outcome = Reader(store, clock, freeBytes, courier::ParcelReader(std::move(file), step)).take(taken);
  SyncRecord record{clock.now(), taken.entries,           taken.segments, taken.refused,
                    {},          SyncRecord::Way::answer, taken.contents, path.filename().string()};
  record.error = outcome ? taken.refusal : outcome.error();
  // The history is for people: what was taken in is here without it.
  (void)store.addSync(record);
  if (!outcome) return outcome.error();
  return taken;
}

}  // namespace fieldseal::app
