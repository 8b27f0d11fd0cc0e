#include "sync/machine.hpp"

#include <algorithm>

#include "sync/compression.hpp"
#include "sync/intake.hpp"

namespace fieldseal::sync {
namespace {

using Phase = SyncProgress::Phase;

/// A push that the server answers with "I expect an earlier entry" makes the device forget receipts
/// and push again. More rounds than this in one sync mean that the two will not agree.
constexpr int kMostResends = 8;

/// Small enough that a slow line shows progress, large enough that a day is a few requests.
constexpr std::size_t kPushBytes = 1024 * 1024;

bool isSuccess(const Response& response) {
  return response.status == 200;
}

/// Codes of the server's own store, disk and life, which would be read as this device's.
bool speaksOfItsOwn(Errc code) {
  switch (code) {
    case Errc::wrong_passphrase:
    case Errc::vault_missing:
    case Errc::vault_damaged:
    case Errc::vault_newer:
    case Errc::vault_busy:
    case Errc::io_error:
    case Errc::database_error:
    case Errc::network_unreachable:
    case Errc::tls_untrusted:
    case Errc::cancelled:
      return true;
    default:
      return false;
  }
}

}  // namespace

std::optional<Request> SyncMachine::start() {
  m_progress = {};
  m_wanted.clear();
  m_resends = 0;
  return push();
}

std::optional<Request> SyncMachine::push() {
  m_progress.phase = Phase::pushing;
  auto segments = m_store->unsent(kPushBytes);
  if (!segments) return fail(segments.error());
  if (segments->empty()) return pull();
  m_sending = std::move(*segments);
  std::string body;
  for (const std::string& segment : m_sending) body += segment;
  const Bytes packed = compress(body, kWireLevel);
  return Request{Request::Method::post, "/v1/segments", std::string(kSegmentsType), std::string(asText(packed))};
}

std::optional<Request> SyncMachine::pull() {
  m_progress.phase = Phase::pulling;
  auto cursors = m_store->cursors();
  if (!cursors) return fail(cursors.error());
  auto mark = m_store->logMark();
  if (!mark) return fail(mark.error());
  const PullRequest request{std::move(*cursors), kMaxPullBytes, *mark};
  return Request{Request::Method::post, "/v1/pull", std::string(kJsonType), encodePullRequest(request)};
}

std::optional<Request> SyncMachine::fetch() {
  m_progress.phase = Phase::fetching;
  while (!m_wanted.empty()) {
    const crypto::Sha256 hash = *m_wanted.begin();
    const auto there = m_store->hasContent(hash);
    if (!there) return fail(there.error());
    if (!*there) return Request{Request::Method::get, "/v1/contents/" + toHex(hash), {}, {}};
    m_wanted.erase(hash);
  }
  return finish();
}

std::optional<Request> SyncMachine::finish() {
  m_progress.phase = Phase::done;
  return std::nullopt;
}

std::optional<Request> SyncMachine::fail(Error error) {
  m_progress.phase = Phase::failed;
  m_progress.error = std::move(error);
  return std::nullopt;
}

void SyncMachine::onFailure(Error error) {
  (void)fail(std::move(error));
}

void SyncMachine::cancel() {
  (void)fail({Errc::cancelled, "stopped"});
}

std::optional<Request> SyncMachine::onResponse(const Response& response) {
  if (!isSuccess(response)) return fail(problemIn(response));
  switch (m_progress.phase) {
    case Phase::pushing: {
      const auto taken = takePushAnswer(response.body);
      return taken ? push() : fail(taken.error());
    }
    case Phase::pulling: {
      const auto next = takePullAnswer(response.body);
      if (!next) return fail(next.error());
      switch (*next) {
        case AfterPull::push:
          return push();
        case AfterPull::pull:
          return pull();
        case AfterPull::fetch:
          return fetch();
      }
      return fetch();
    }
    case Phase::fetching: {
      const auto taken = takeContent(response.body);
      return taken ? fetch() : fail(taken.error());
    }
    case Phase::idle:
    case Phase::done:
    case Phase::failed:
      break;
  }
  return std::nullopt;  // an answer to a request that was given up
}

Result<> SyncMachine::takePushAnswer(std::string_view body) {
  FIELDSEAL_TRY(const PushAnswer answer, parsePushAnswer(body));
  if (answer.receipts.size() != m_sending.size()) {
    return Error{Errc::protocol_error, "the server answered for another number of segments than were sent"};
  }
  // Checked whole before any of it is believed: a receipt must be for the segment in its place.
  for (std::size_t i = 0; i < m_sending.size(); ++i) {
    FIELDSEAL_TRY(const journal::SegmentView sent, journal::parseSegment(m_sending[i]));
    const SegmentReceipt& receipt = answer.receipts[i];
    if (receipt.journal != sent.header.journal || receipt.device != sent.header.device ||
        receipt.first != sent.header.first || receipt.count != sent.header.count) {
      return Error{Errc::protocol_error, "the server answered for a segment that was not sent"};
    }
  }
  FIELDSEAL_TRY(const Intake::Receipts taken, Intake(*m_store).takeReceipts(answer.receipts));
  m_progress.sentEntries += taken.entries;
  m_progress.refusedSegments += taken.refused;
  if (!m_progress.error) m_progress.error = taken.refusal;
  m_sending.clear();
  if (taken.sendAgain && ++m_resends > kMostResends)
    return Error{Errc::protocol_error, "the server keeps asking for earlier entries"};
  return kOk;
}

Result<SyncMachine::AfterPull> SyncMachine::takePullAnswer(std::string_view body) {
  FIELDSEAL_TRY(const std::string text, decompress(asBytes(body), kMaxPullBytes * 4));
  FIELDSEAL_TRY(const PullAnswer answer, parsePullAnswer(text));
  FIELDSEAL_CHECK(Intake(*m_store).takeSegments(answer));
  m_progress.receivedSegments += answer.segments.size();
  m_wanted.insert(answer.head.contents.begin(), answer.head.contents.end());
  if (answer.head.more && answer.segments.empty()) {
    return Error{Errc::protocol_error, "the server says that there is more and sends nothing"};
  }
  if (answer.head.more) return AfterPull::pull;
  return forgetLost(answer.head);
}

Result<SyncMachine::AfterPull> SyncMachine::forgetLost(const PullHead& head) {
  FIELDSEAL_TRY(const bool lost, Intake(*m_store).forgetLost(head));
  if (!lost) return AfterPull::fetch;
  if (++m_resends > kMostResends) return Error{Errc::protocol_error, "the server keeps losing entries"};
  return AfterPull::push;
}

Result<> SyncMachine::takeContent(std::string_view body) {
  const crypto::Sha256 hash = *m_wanted.begin();
  FIELDSEAL_CHECK(Intake(*m_store).takeContent(hash, body));
  m_wanted.erase(hash);
  return kOk;
}

std::chrono::milliseconds retryDelay(unsigned failures, double jitter) {
  constexpr std::chrono::milliseconds kFirst{5'000};
  constexpr std::chrono::milliseconds kMost{300'000};
  const auto doubled = kFirst * (1LL << std::min(failures, 6U));
  const auto delay = std::min<std::chrono::milliseconds>(doubled, kMost);
  // Half fixed, half drawn: tablets that lost the server together do not come back together.
  return delay / 2 + std::chrono::milliseconds(static_cast<std::int64_t>(static_cast<double>(delay.count()) / 2 *
                                                                         std::clamp(jitter, 0.0, 1.0)));
}

Error problemIn(const Response& response) {
  Error error = parseProblem(response.status, response.body);
  if (error.code == Errc::disk_full || response.status == 507) return {Errc::server_error, "its storage is full"};
  const bool waits = error.code == Errc::rate_limited || error.code == Errc::timed_out;
  if (speaksOfItsOwn(error.code) || (response.status >= 500 && !waits)) error.code = Errc::server_error;
  if (error.code == Errc::server_error && response.status == 401) error.code = Errc::unauthorized;
  return error;
}

}  // namespace fieldseal::sync
