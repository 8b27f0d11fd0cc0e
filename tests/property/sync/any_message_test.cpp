/// The bodies of the device protocol: what is encoded reads back the same.
#include "property/journal/any_entry.hpp"
#include "property/law.hpp"
#include "property/numbers.hpp"
#include "sync/wire.hpp"

namespace fieldseal::property {
namespace {

using sync::SegmentReceipt;

std::uint64_t anyNumber() {
  return between<std::uint64_t>(1, 1ULL << 53);
}

Errc anyCode() {
  return static_cast<Errc>(between(0, static_cast<int>(Errc::internal) + 1));
}

SegmentReceipt anyReceipt() {
  SegmentReceipt receipt{
      *anyJournalId(),
      *anyUuid(),
      anyNumber(),
      anyNumber(),
      *rc::gen::element(SegmentReceipt::Status::stored, SegmentReceipt::Status::had, SegmentReceipt::Status::refused),
      0,
      {},
      {}};
  if (receipt.status != SegmentReceipt::Status::refused) {
    receipt.position = anyNumber();
    return receipt;
  }
  receipt.error = {anyCode(), *anyText()};
  if (*rc::gen::arbitrary<bool>()) receipt.expected = anyNumber();
  return receipt;
}

TEST_CASE("receipts come back from a push's answer") {
  check("any receipts", [] {
    sync::PushAnswer answer;
    for (int left = between(0, 5); left > 0; --left) answer.receipts.push_back(anyReceipt());
    const auto read = sync::parsePushAnswer(encodePushAnswer(answer));
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->receipts.size() == answer.receipts.size());
    for (std::size_t i = 0; i < answer.receipts.size(); ++i) {
      const SegmentReceipt& a = answer.receipts[i];
      const SegmentReceipt& b = read->receipts[i];
      RC_ASSERT(a.journal == b.journal && a.device == b.device && a.first == b.first && a.count == b.count);
      RC_ASSERT(a.status == b.status && a.position == b.position && a.error.detail == b.error.detail &&
                a.expected == b.expected);
      RC_ASSERT(a.status != SegmentReceipt::Status::refused || a.error.code == b.error.code);
    }
  });
}

TEST_CASE("cursors come back from a pull's request") {
  check("any cursors", [] {
    sync::PullRequest request;
    request.limitBytes = static_cast<std::size_t>(anyNumber());
    for (int left = between(0, 5); left > 0; --left) {
      sync::PullCursor& cursor = request.journals[*rc::gen::element(JournalId(), *anyJournalId())];
      cursor.after = anyNumber();
      if (*rc::gen::arbitrary<bool>()) cursor.header = *rc::gen::arbitrary<crypto::Sha256>();
    }
    if (*rc::gen::arbitrary<bool>()) request.log = sync::LogMark{anyNumber(), *rc::gen::arbitrary<std::int64_t>()};
    const auto read = sync::parsePullRequest(encodePullRequest(request));
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->log == request.log);
    RC_ASSERT(read->limitBytes == request.limitBytes);
    RC_ASSERT(read->journals.size() == request.journals.size());
    for (const auto& [journal, cursor] : request.journals) {
      RC_ASSERT(read->journals.at(journal).after == cursor.after);
      RC_ASSERT(read->journals.at(journal).header == cursor.header);
    }
  });
}

TEST_CASE("a pull's answer comes back with its segments") {
  check("any answer", [] {
    sync::PullHead head;
    std::string segments;
    for (int left = between(0, 4); left > 0; --left) {
      segments += anySegment(fixedKey(1)).bytes;
      head.positions.push_back(anyNumber());
    }
    head.logHead = anyNumber();
    for (int left = between(0, 3); left > 0; --left) {
      head.ownNext[*anyJournalId()] = anyNumber();
      head.reset.push_back(*anyJournalId());
      head.closed.push_back(*anyJournalId());
      head.contents.push_back(*rc::gen::arbitrary<crypto::Sha256>());
    }
    head.more = *rc::gen::arbitrary<bool>();
    head.takenAt = *rc::gen::arbitrary<std::int64_t>();
    const std::string text = encodePullHead(head) + segments;
    const auto read = sync::parsePullAnswer(text);
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->head.logHead == head.logHead && read->head.positions == head.positions &&
              read->head.ownNext == head.ownNext);
    RC_ASSERT(read->head.reset == head.reset && read->head.closed == head.closed);
    RC_ASSERT(read->head.contents == head.contents && read->head.more == head.more);
    RC_ASSERT(read->head.takenAt == head.takenAt);
    std::string back;
    for (const auto& segment : read->segments) back += segment.bytes;
    RC_ASSERT(back == segments);
  });
}

TEST_CASE("a problem comes back with its code and detail, and anything else becomes a server error") {
  check("any problem", [](const std::string& foreign) {
    const sync::Problem problem{400, {anyCode(), *anyText()}};
    RC_ASSERT(sync::parseProblem(400, encodeProblem(problem)) == problem.error);
    RC_ASSERT(sync::parseProblem(502, "<html>" + foreign).code == Errc::server_error);
  });
}

}  // namespace
}  // namespace fieldseal::property
