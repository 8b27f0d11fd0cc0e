#include "sync/download_machine.hpp"

#include <algorithm>

namespace fieldseal::sync {
namespace {

using Phase = DownloadProgress::Phase;

/// What a break on a slow line loses; a multiple of the chunks that stores keep.
constexpr std::uint64_t kPartBytes = std::uint64_t{2} * 1024 * 1024;

std::uint64_t lastOf(const WantedContent& content) {
  return std::min(content.bytes, content.received + kPartBytes) - 1;
}

/// "bytes 0-1048575/6291456": the part that was asked for, of a content of this size.
bool isAsked(const Response& response, const WantedContent& content) {
  const auto said = response.headers.find("content-range");
  if (said == response.headers.end()) return false;
  const std::uint64_t last = lastOf(content);
  return said->second == "bytes " + std::to_string(content.received) + "-" + std::to_string(last) + "/" +
                             std::to_string(content.bytes) &&
         response.body.size() == last - content.received + 1;
}

}  // namespace

std::optional<Request> DownloadMachine::start() {
  m_progress = {Phase::fetching, std::nullopt};
  auto wanted = m_store->wantedContents();
  if (!wanted) return fail(wanted.error());
  m_queue = std::move(*wanted);
  std::ranges::stable_sort(m_queue, {}, [this](const WantedContent& content) {
    const auto broken = std::ranges::find(m_broken, content.hash);
    return broken == m_broken.end() ? 0 : 1 + (broken - m_broken.begin());
  });
  std::ranges::reverse(m_queue);
  return next();
}

std::optional<Request> DownloadMachine::next() {
  m_startedOver = false;
  if (!m_queue.empty()) return go();
  m_progress.phase = Phase::done;
  return std::nullopt;
}

std::optional<Request> DownloadMachine::go() {
  const WantedContent& content = m_queue.back();
  if (content.received >= content.bytes) {
    const auto finished = m_store->finishContent(content);
    if (!finished) return giveUp(finished.error());
    m_queue.pop_back();
    return next();
  }
  Request request{Request::Method::get, "/v1/contents/" + toHex(content.hash), {}, {}, {}};
  request.headers.emplace_back("Range",
                               "bytes=" + std::to_string(content.received) + "-" + std::to_string(lastOf(content)));
  return request;
}

std::optional<Request> DownloadMachine::onResponse(const Response& response) {
  if (m_progress.phase != Phase::fetching) return std::nullopt;  // an answer to a request that was given up
  const WantedContent& content = m_queue.back();
  switch (response.status) {
    case 206:
      if (!isAsked(response, content)) return giveUp({Errc::protocol_error, "another part than was asked for"});
      return take(response.body);
    case 200:
      // A server, or what stands before it, may pass the range over.
      if (content.received > 0) return startOver({Errc::protocol_error, "the whole where a part was asked for"});
      if (response.body.size() != content.bytes) return giveUp({Errc::protocol_error, "another size than was said"});
      return take(response.body);
    case 404:
      return giveUp({Errc::not_found, "the office does not have it"});
    case 416:
      return startOver(problemIn(response));
    case 500:
      return passOver(problemIn(response));
    default:
      return fail(problemIn(response));
  }
}

std::optional<Request> DownloadMachine::take(std::string_view bytes) {
  WantedContent& content = m_queue.back();
  if (const auto kept = m_store->keepPart(content, bytes); !kept) return giveUp(kept.error());
  content.received += bytes.size();
  return go();
}

std::optional<Request> DownloadMachine::startOver(const Error& why) {
  if (m_startedOver) return giveUp(why);
  m_startedOver = true;
  WantedContent& content = m_queue.back();
  if (const auto dropped = m_store->dropParts(content); !dropped) return fail(dropped.error());
  content.received = 0;
  return go();
}

std::optional<Request> DownloadMachine::giveUp(const Error& why) {
  if (!m_progress.error) m_progress.error = why;
  if (const auto marked = m_store->markUnavailable(m_queue.back(), why); !marked) return fail(marked.error());
  m_queue.pop_back();
  return next();
}

std::optional<Request> DownloadMachine::passOver(const Error& why) {
  if (!m_progress.error) m_progress.error = why;
  m_queue.pop_back();
  return next();
}

std::optional<Request> DownloadMachine::fail(Error error) {
  m_progress = {Phase::failed, std::move(error)};
  return std::nullopt;
}

void DownloadMachine::onFailure(Error error) {
  if (m_progress.phase == Phase::fetching && !m_queue.empty()) {
    std::erase(m_broken, m_queue.back().hash);
    m_broken.push_back(m_queue.back().hash);
  }
  (void)fail(std::move(error));
}

void DownloadMachine::cancel() {
  (void)fail({Errc::cancelled, "stopped"});
}

}  // namespace fieldseal::sync
