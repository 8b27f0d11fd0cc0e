#include "sync/upload_machine.hpp"

#include <algorithm>
#include <charconv>

#include "sync/content_question.hpp"

namespace fieldseal::sync {
namespace {

using Method = Request::Method;
using Phase = UploadProgress::Phase;

constexpr std::string_view kUploads = "/v1/uploads";
constexpr std::string_view kBodyType = "application/offset+octet-stream";

/// A body that is checked as a whole: what a slow line loses at a break.
constexpr std::size_t kPartBytes = std::size_t{4} * 1024 * 1024;
constexpr std::size_t kLeastPartBytes = std::size_t{256} * 1024;
/// What goes along with the creation: most photographs, in one request.
constexpr std::size_t kFirstPartBytes = std::size_t{1} * 1024 * 1024;

/// More requests than this for one content without the office having more of it: the two do not agree.
constexpr int kMostVainTurns = 8;

std::string checksumOf(std::string_view bytes) {
  return "sha256 " + toBase64(crypto::sha256(bytes));
}

std::string metadataOf(const PendingUpload& upload) {
  return "review " + toBase64(asBytes(upload.review.toString())) + ",sha256 " + toBase64(asBytes(toHex(upload.hash)));
}

Request tusRequest(Method method, std::string path) {
  Request request{method, std::move(path), {}, {}, {}};
  request.headers.emplace_back("Tus-Resumable", "1.0.0");
  return request;
}

std::optional<std::uint64_t> numberIn(const Response& response, const char* name) {
  const auto found = response.headers.find(name);
  if (found == response.headers.end()) return std::nullopt;
  const std::string& text = found->second;
  std::uint64_t number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
  return number;
}

/// The path of an upload in a Location, which may be a whole address. "" for what is none.
std::string placeIn(const Response& response) {
  const auto found = response.headers.find("location");
  if (found == response.headers.end()) return {};
  std::string path = found->second;
  if (const std::size_t scheme = path.find("://"); scheme != std::string::npos) {
    const std::size_t begin = path.find('/', scheme + 3);
    if (begin == std::string::npos) return {};
    path.erase(0, begin);
  }
  const auto isPlain = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
  };
  const std::string beginning = std::string(kUploads) + "/";
  if (!path.starts_with(beginning) || path.size() == beginning.size() || path.size() > 256) return {};
  const bool plain = std::all_of(path.begin() + static_cast<std::ptrdiff_t>(beginning.size()), path.end(), isPlain);
  return plain ? path : std::string();
}

}  // namespace

std::optional<Request> UploadMachine::start() {
  m_progress = {Phase::asking, std::nullopt};
  m_leftOut.clear();
  m_questions.clear();
  m_queue.clear();
  m_partBytes = kPartBytes;
  const auto reviews = m_store->uploadReviews();
  if (!reviews) return fail(reviews.error());
  for (const JournalId review : *reviews) {
    const auto hashes = m_store->uploadHashes(review);
    if (!hashes) return fail(hashes.error());
    for (std::size_t at = 0; at < hashes->size(); at += kMostHashesAsked) {
      const auto first = hashes->begin() + static_cast<std::ptrdiff_t>(at);
      const auto last = hashes->begin() + static_cast<std::ptrdiff_t>(std::min(hashes->size(), at + kMostHashesAsked));
      m_questions.emplace_back(review, std::vector<crypto::Sha256>(first, last));
    }
  }
  return askNext();
}

std::optional<Request> UploadMachine::askNext() {
  std::erase_if(m_questions, [this](const auto& question) { return m_leftOut.contains(question.first); });
  if (!m_questions.empty()) {
    m_step = Step::ask;
    const auto& [review, hashes] = m_questions.back();
    return Request{
        Method::post, "/v1/contents/missing", std::string(kJsonType), encode(ContentQuestion{review, hashes}), {}};
  }
  m_progress.phase = Phase::sending;
  auto pending = m_store->pendingUploads();
  if (!pending) return fail(pending.error());
  m_queue = std::move(*pending);
  std::ranges::reverse(m_queue);
  return sendNext();
}

std::optional<Request> UploadMachine::onAsked(const Response& response) {
  const auto [review, hashes] = std::move(m_questions.back());
  m_questions.pop_back();
  if (response.status == 403) return leaveOut(review, problemIn(response));
  if (response.status != 200) return fail(problemIn(response));
  const auto answer = parseContentAnswer(response.body);
  if (!answer) return fail({Errc::protocol_error, answer.error().detail});
  const std::set<crypto::Sha256> missing(answer->missing.begin(), answer->missing.end());
  if (const auto noted = m_store->noteAsked(review, hashes, missing); !noted) return fail(noted.error());
  return askNext();
}

std::optional<Request> UploadMachine::sendNext() {
  std::erase_if(m_queue, [this](const PendingUpload& upload) { return m_leftOut.contains(upload.review); });
  if (m_queue.empty()) {
    m_step = Step::none;
    m_progress.phase = Phase::done;
    return std::nullopt;
  }
  m_vainTurns = 0;
  m_sentOnce = false;
  return go();
}

std::optional<Request> UploadMachine::go() {
  if (++m_vainTurns > kMostVainTurns) {
    // Left for the next time: neither side said that it cannot be.
    if (!m_progress.error) m_progress.error = Error{Errc::protocol_error, "a content does not get on"};
    m_queue.pop_back();
    return sendNext();
  }
  return m_queue.back().place.empty() ? create() : locate();
}

std::optional<Request> UploadMachine::locate() {
  m_step = Step::locate;
  return tusRequest(Method::head, m_queue.back().place);
}

std::optional<Request> UploadMachine::create() {
  const PendingUpload& upload = m_queue.back();
  m_step = Step::create;
  Request request = tusRequest(Method::post, std::string(kUploads));
  request.headers.emplace_back("Upload-Length", std::to_string(upload.bytes));
  request.headers.emplace_back("Upload-Metadata", metadataOf(upload));
  if (upload.bytes > kFirstPartBytes) return request;
  auto bytes = m_store->readUpload(upload.hash, 0, kFirstPartBytes);
  if (!bytes) return giveUp(bytes.error());
  request.contentType = kBodyType;
  request.headers.emplace_back("Upload-Checksum", checksumOf(*bytes));
  request.body = std::move(*bytes);
  return request;
}

std::optional<Request> UploadMachine::send() {
  const PendingUpload& upload = m_queue.back();
  m_step = Step::send;
  auto bytes = m_store->readUpload(upload.hash, upload.sent, m_partBytes);
  if (!bytes) return giveUp(bytes.error());
  Request request = tusRequest(Method::patch, upload.place);
  request.headers.emplace_back("Upload-Offset", std::to_string(upload.sent));
  request.headers.emplace_back("Upload-Checksum", checksumOf(*bytes));
  request.contentType = kBodyType;
  request.body = std::move(*bytes);
  return request;
}

std::optional<Request> UploadMachine::onResponse(const Response& response) {
  switch (m_step) {
    case Step::none:
      return std::nullopt;  // an answer to a request that was given up
    case Step::ask:
      return onAsked(response);
    case Step::create:
      return response.status == 201 ? onCreated(response) : onRefusal(response);
    case Step::locate:
      return response.status == 200 ? onOffset(response) : onRefusal(response);
    case Step::send:
      return response.status == 204 ? onOffset(response) : onRefusal(response);
  }
  return std::nullopt;
}

std::optional<Request> UploadMachine::onCreated(const Response& response) {
  PendingUpload& upload = m_queue.back();
  upload.place = placeIn(response);
  upload.sent = 0;
  if (upload.place.empty()) return fail({Errc::protocol_error, "the server does not say where an upload goes"});
  if (const auto kept = m_store->keepUploadPlace(upload, upload.place); !kept) return fail(kept.error());
  return numberIn(response, "upload-offset") ? onOffset(response) : send();
}

std::optional<Request> UploadMachine::onOffset(const Response& response) {
  PendingUpload& upload = m_queue.back();
  const auto offset = numberIn(response, "upload-offset");
  if (!offset || *offset > upload.bytes) return fail({Errc::protocol_error, "the server names no usable offset"});
  const auto length = numberIn(response, "upload-length");
  if (length && *length != upload.bytes) return startOver();  // somebody else's place
  if (*offset > upload.sent) m_vainTurns = 0;
  upload.sent = *offset;
  if (const auto kept = m_store->keepUploadSent(upload, upload.sent); !kept) return fail(kept.error());
  if (upload.sent < upload.bytes) {
    return m_vainTurns++ > kMostVainTurns ? go() : send();
  }
  // The offset reaches the length only when the server has verified the hash.
  if (const auto marked = m_store->markUploadHeld(upload); !marked) return fail(marked.error());
  m_queue.pop_back();
  return sendNext();
}

std::optional<Request> UploadMachine::onRefusal(const Response& response) {
  const Error error = problemIn(response);
  switch (response.status) {
    case 403:
      return leaveOut(m_queue.back().review, error);
    case 404:
    case 410:
      return m_step == Step::create ? fail(error) : startOver();
    case 408:
    case 409:
    case 460:
      return go();
    case 413:
      if (m_step == Step::create || m_partBytes <= kLeastPartBytes) return giveUp(error);
      m_partBytes = std::max(kLeastPartBytes, m_partBytes / 4);
      return go();
    case 422:
      return onHashMismatch();
    default:
      return fail(error);
  }
}

std::optional<Request> UploadMachine::onHashMismatch() {
  const auto sound = m_store->verifyUpload(m_queue.back().hash);
  if (!sound) return giveUp(sound.error());
  if (m_sentOnce) return giveUp({Errc::hash_mismatch, "the office received something else than was sent, twice"});
  m_sentOnce = true;
  return startOver();
}

std::optional<Request> UploadMachine::startOver() {
  PendingUpload& upload = m_queue.back();
  upload.place.clear();
  upload.sent = 0;
  if (const auto kept = m_store->keepUploadPlace(upload, {}); !kept) return fail(kept.error());
  return go();
}

std::optional<Request> UploadMachine::giveUp(const Error& why) {
  if (!m_progress.error) m_progress.error = why;
  if (const auto marked = m_store->markUploadRefused(m_queue.back(), why); !marked) return fail(marked.error());
  m_queue.pop_back();
  return sendNext();
}

std::optional<Request> UploadMachine::leaveOut(JournalId review, Error error) {
  if (!m_progress.error) m_progress.error = std::move(error);
  m_leftOut.insert(review);
  return m_step == Step::ask ? askNext() : sendNext();
}

std::optional<Request> UploadMachine::fail(Error error) {
  m_step = Step::none;
  m_progress = {Phase::failed, std::move(error)};
  return std::nullopt;
}

void UploadMachine::onFailure(Error error) {
  (void)fail(std::move(error));
}

void UploadMachine::cancel() {
  (void)fail({Errc::cancelled, "stopped"});
}

}  // namespace fieldseal::sync
