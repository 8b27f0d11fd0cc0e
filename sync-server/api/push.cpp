#include "api/push.hpp"

#include "api/segment_rules.hpp"
#include "api/zstd_frames.hpp"
#include "net/http_message.hpp"
#include "store/office_index.hpp"
#include "store/quarantine.hpp"
#include "sync/compression.hpp"

namespace fieldseal::api {
namespace {

using Status = sync::SegmentReceipt::Status;

void refuse(CheckedSegment& incoming, Error error) {
  incoming.receipt.status = Status::refused;
  incoming.receipt.error = std::move(error);
}

/// Says of a segment whether it is there already, and refuses one that breaks a rule.
Result<> checkOne(sql::Database& database, const store::DeviceRecord& device, const journal::SegmentView& view,
                  CheckedSegment& incoming) {
  const auto& header = view.header;
  if (header.device != device.id) {
    return Error{Errc::foreign_segment, "made by another device than the one that sends it"};
  }
  // What was taken once stays taken, whatever has changed since: the same header hash means that the
  // same signature over the same bytes was incoming then.
  FIELDSEAL_TRY(const auto position, store::findSegment(database, header, incoming.segment.headerHash));
  if (position) {
    incoming.receipt.status = Status::had;
    incoming.receipt.position = *position;
    return kOk;
  }
  FIELDSEAL_CHECK(journal::verifySegment(view, device.key));
  if (header.journal.isRoster()) return Error{Errc::not_permitted, "the roster is written by the office alone"};
  FIELDSEAL_TRY(const auto role, store::teamRole(database, header.journal, *device.user));
  if (!role) return Error{Errc::not_assigned, "this device's user is not on the team of this review"};
  // A newer program's entries cannot be checked here; they are kept, and shown to nobody.
  if (!header.readable()) return kOk;
  return checkEntries(database, view, *device.user, *role);
}

bool isOfStore(Errc code) {
  return code == Errc::disk_full || code == Errc::io_error || code == Errc::database_error || code == Errc::internal ||
         net::wireCode(code) != code;
}

Result<CheckedSegment> check(sql::Database& database, const store::DeviceRecord& device,
                             const journal::SegmentView& view, std::optional<ByteView> frame) {
  CheckedSegment incoming;
  const auto& header = view.header;
  incoming.segment.header = header;
  incoming.segment.headerHash = view.headerHash();
  incoming.segment.textBytes = view.bytes.size();
  incoming.receipt = {header.journal, header.device, header.first, header.count, Status::stored, 0, {}, {}};
  auto outcome = checkOne(database, device, view, incoming);
  if (!outcome) {
    if (isOfStore(outcome.error().code)) return outcome.error();
    refuse(incoming, outcome.error());
  }
  if (incoming.receipt.status == Status::had) return incoming;
  // A header whose signature was incoming stands for all its bytes.
  incoming.digest = outcome ? incoming.segment.headerHash : crypto::sha256(view.bytes);
  if (frame) {
    incoming.segment.frame.assign(frame->begin(), frame->end());
  } else {
    incoming.segment.frame = sync::compress(view.bytes, sync::kStorageLevel);
  }
  return incoming;
}

/// @param frames  of the segments as they came; none when they did not come so
Result<std::vector<CheckedSegment>> checkAll(sql::Database& database, const store::DeviceRecord& device,
                                             const std::vector<journal::SegmentView>& views,
                                             const std::vector<std::optional<ByteView>>& frames) {
  if (views.empty()) return Error{Errc::bad_format, "no segments in the body"};
  std::vector<CheckedSegment> segments;
  segments.reserve(views.size());
  for (std::size_t i = 0; i < views.size(); ++i) {
    FIELDSEAL_TRY(auto incoming, check(database, device, views[i], frames.empty() ? std::nullopt : frames[i]));
    segments.push_back(std::move(incoming));
  }
  return segments;
}

Result<> storeOne(sql::Database& database, DeviceId sender, CheckedSegment& incoming, WallTime now) {
  if (incoming.open()) {
    auto appended = store::appendSegment(database, incoming.segment, now);
    if (appended) {
      incoming.receipt.status = appended->had ? Status::had : Status::stored;
      incoming.receipt.position = appended->position;
      return store::forgetRefused(database, incoming.digest);
    }
    if (isOfStore(appended.error().code)) return appended.error();
    refuse(incoming, appended.error());
  }
  if (incoming.receipt.status != Status::refused) return kOk;
  if (incoming.receipt.error.code == Errc::broken_chain) {
    FIELDSEAL_TRY(const auto tip,
                  store::chainTip(database, incoming.segment.header.journal, incoming.segment.header.device));
    incoming.receipt.expected = tip.last + 1;
  }
  return store::keepRefused(
      database, {sender, incoming.segment.header, incoming.digest, incoming.receipt.error, incoming.segment.frame},
      now);
}

}  // namespace

Result<std::vector<CheckedSegment>> checkPush(sql::Database& database, const store::DeviceRecord& device,
                                              std::string_view body) {
  if (body.empty()) return Error{Errc::bad_format, "an empty body: expected segments"};
  FIELDSEAL_TRY(const auto text, sync::decompress(asBytes(body), sync::kMaxPushBytes));
  FIELDSEAL_TRY(const auto views, journal::parseSegments(text));
  return checkAll(database, device, views, framesOf(asBytes(body), views));
}

Result<std::vector<CheckedSegment>> checkSegments(sql::Database& database, const store::DeviceRecord& device,
                                                  std::string_view segments) {
  FIELDSEAL_TRY(const auto views, journal::parseSegments(segments));
  return checkAll(database, device, views, {});
}

Result<> storePush(sql::Database& database, DeviceId sender, std::vector<CheckedSegment>& segments, WallTime now) {
  for (auto& incoming : segments) FIELDSEAL_CHECK(storeOne(database, sender, incoming, now));
  return kOk;
}

sync::PushAnswer answerPush(const std::vector<CheckedSegment>& segments) {
  sync::PushAnswer answer;
  answer.receipts.reserve(segments.size());
  for (const auto& incoming : segments) answer.receipts.push_back(incoming.receipt);
  return answer;
}

}  // namespace fieldseal::api
