#include "property/sync/office_model.hpp"

#include <algorithm>
#include <ranges>

#include "sync/compression.hpp"

namespace fieldseal::property {
namespace {

using journal::ChainFit;
using journal::ChainTip;
using journal::SegmentView;
using sync::Response;

/// Small, so that a pull of a few segments already takes several answers.
constexpr std::size_t kPullBytes = 1500;

Response problem(int status, const Error& error) {
  return {status, std::string(sync::kProblemType), sync::encodeProblem(sync::Problem{status, error})};
}

std::string pack(const std::string& text) {
  return std::string(asText(sync::compress(text, 1)));
}

}  // namespace

Response OfficeModel::answer(DeviceId from, const sync::Request& request) {
  if (request.path == "/v1/segments") return push(from, request.body);
  if (request.path == "/v1/pull") return pull(from, request.body);
  if (request.path.starts_with("/v1/contents/")) return content(request.path);
  return problem(404, {Errc::not_found, "no such path"});
}

ChainTip OfficeModel::tip(JournalId journal, DeviceId device) const {
  ChainTip tip;
  for (const Row& row : m_log) {
    if (row.header.journal == journal && row.header.device == device) tip = {row.header.last(), row.hash};
  }
  return tip;
}

Result<LogPosition> OfficeModel::append(DeviceId from, const SegmentView& segment, bool& had) {
  const journal::SegmentHeader& header = segment.header;
  if (header.device != from) return Error{Errc::foreign_segment, "made by another device"};
  FIELDSEAL_CHECK(journal::verifySegment(segment, m_roster->at(from)));
  FIELDSEAL_TRY(const ChainFit fit, journal::fitChain(tip(header.journal, from), header));
  FIELDSEAL_CHECK(journal::parseEntries(segment));
  if (fit == ChainFit::known) {
    had = true;
    const auto row = std::ranges::find(m_log, segment.headerHash(), &Row::hash);
    if (row == m_log.end()) return Error{Errc::forked_chain, "other bytes"};
    return static_cast<LogPosition>(row - m_log.begin()) + 1;
  }
  m_log.push_back({std::string(segment.bytes), header, segment.headerHash(), ++m_clock});
  return m_log.size();
}

Response OfficeModel::push(DeviceId from, const std::string& body) {
  const auto text = sync::decompress(asBytes(body), sync::kMaxPushBytes);
  if (!text) return problem(400, text.error());
  const auto segments = journal::parseSegments(*text);
  if (!segments) return problem(400, segments.error());
  sync::PushAnswer answer;
  for (const SegmentView& segment : *segments) {
    const auto& header = segment.header;
    sync::SegmentReceipt receipt{header.journal, header.device, header.first, header.count, {}, 0, {}, {}};
    bool had = false;
    if (const auto position = append(from, segment, had)) {
      receipt.status = had ? sync::SegmentReceipt::Status::had : sync::SegmentReceipt::Status::stored;
      receipt.position = *position;
    } else {
      receipt.status = sync::SegmentReceipt::Status::refused;
      receipt.error = position.error();
      if (receipt.error.code == Errc::broken_chain) receipt.expected = tip(header.journal, from).last + 1;
    }
    answer.receipts.push_back(std::move(receipt));
  }
  return {200, std::string(sync::kJsonType), encodePushAnswer(answer)};
}

bool OfficeModel::fits(JournalId journal, const sync::PullCursor& cursor) const {
  if (cursor.after == 0) return true;
  if (cursor.after > m_log.size()) return false;
  const Row& row = m_log[cursor.after - 1];
  return row.header.journal == journal && row.hash == cursor.header;
}

bool OfficeModel::fits(const std::optional<sync::LogMark>& mark) const {
  if (!mark || mark->head == 0) return true;
  return mark->head <= m_log.size() && m_log[mark->head - 1].takenAt == mark->takenAt;
}

Response OfficeModel::pull(DeviceId from, const std::string& body) const {
  const auto request = sync::parsePullRequest(body);
  if (!request) return problem(400, request.error());
  std::map<JournalId, LogPosition> after;
  sync::PullHead head;
  head.logHead = m_log.size();
  head.takenAt = m_log.empty() ? 0 : m_log.back().takenAt;
  for (const JournalId& journal : m_journals) {
    head.ownNext[journal] = tip(journal, from).last + 1;
    const auto cursor = request->journals.find(journal);
    if (cursor == request->journals.end()) continue;
    if (fits(request->log) && fits(journal, cursor->second)) {
      after[journal] = cursor->second.after;
    } else {
      head.reset.push_back(journal);
    }
  }
  for (const auto& [hash, bytes] : m_contents) head.contents.push_back(hash);
  std::string segments;
  for (std::size_t i = 0; i < m_log.size(); ++i) {
    if (i + 1 <= after[m_log[i].header.journal]) continue;
    if (!segments.empty() && segments.size() + m_log[i].bytes.size() > kPullBytes) {
      head.more = true;
      break;
    }
    segments += m_log[i].bytes;
    head.positions.push_back(i + 1);
  }
  return {200, std::string(sync::kPullType), pack(encodePullHead(head) + segments)};
}

Response OfficeModel::content(const std::string& path) const {
  for (const auto& [hash, bytes] : m_contents) {
    if (path == "/v1/contents/" + toHex(hash)) return {200, "application/octet-stream", bytes};
  }
  return problem(404, {Errc::not_found, "no such content"});
}

std::map<std::pair<JournalId, DeviceId>, std::string> OfficeModel::entries() const {
  std::map<std::pair<JournalId, DeviceId>, std::string> entries;
  for (const Row& row : m_log)
    entries[{row.header.journal, row.header.device}] += journal::parseSegment(row.bytes)->body;
  return entries;
}

bool OfficeModel::holds(const std::string& segment) const {
  return std::ranges::find(m_log, segment, &Row::bytes) != m_log.end();
}

}  // namespace fieldseal::property
