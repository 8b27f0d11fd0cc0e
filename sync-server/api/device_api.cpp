#include "api/device_api.hpp"

#include "api/enrolment.hpp"
#include "api/pull.hpp"
#include "api/push.hpp"
#include "log/event_log.hpp"
#include "sync/wire.hpp"

namespace fieldseal::api {
namespace {

constexpr std::size_t kMaxEnrolmentBytes = 64 * 1024;
constexpr std::size_t kMaxPullRequestBytes = 1024 * 1024;
constexpr std::chrono::minutes kSeenInterval{1};

/// An office full of tablets may share one address: more tries than one person needs.
constexpr auth::AttemptPolicy kEnrolmentPolicy{20, std::chrono::seconds{1}, std::chrono::seconds{900},
                                               std::chrono::seconds{3600}};

net::Response tooOften(std::chrono::seconds wait) {
  auto response = net::problem({Errc::rate_limited, "too many tries; wait and try again"});
  response.headers.emplace_back("Retry-After", std::to_string(wait.count()));
  return response;
}

net::Response wrongType(std::string_view expected) {
  return net::problem(415, {Errc::bad_format, "expected a body of type " + std::string(expected)});
}

struct CheckedPush {
  DeviceId device;
  std::vector<CheckedSegment> segments;
};

void logPush(const CheckedPush& push) {
  for (const auto& checked : push.segments) {
    const auto& receipt = checked.receipt;
    if (receipt.status != sync::SegmentReceipt::Status::refused) continue;
    log::event(log::Level::warning, "segment_refused",
               {{"device", push.device.toString()},
                {"journal", receipt.journal.toString()},
                {"first", receipt.first},
                {"count", receipt.count},
                {"code", toString(receipt.error.code)}});
  }
}

/// Whether the office made this certificate for the device: by its fingerprint, or once it has ended, when newer ones
/// may have been lost on the way, by the key.
Result<bool> isOf(const store::DeviceRecord& device, const net::ClientCertificate& certificate) {
  if (certificate.ended()) return crypto::haveSameKey(certificate.endedPem, device.certificatePem);
  return device.fingerprint == certificate.fingerprint || device.previousFingerprint == certificate.fingerprint;
}

}  // namespace

Result<> checkServed(sql::Database& database, const store::DeviceRecord& device) {
  if (device.revoked) return Error{Errc::device_revoked, "the office has revoked this device"};
  FIELDSEAL_TRY(const auto user, store::findUser(database, *device.user));
  if (!user || !user->active) return Error{Errc::not_permitted, "the user of this device is not active any more"};
  return kOk;
}

Result<store::DeviceRecord> authenticate(sql::Database& database,
                                         const std::optional<net::ClientCertificate>& certificate) {
  const Error unknown{Errc::unknown_device, "this certificate is of no device that the office knows"};
  if (!certificate) return unknown;
  const auto id = DeviceId::parse(certificate->commonName);
  if (!id) return unknown;
  FIELDSEAL_TRY(auto device, store::findDevice(database, *id));
  if (!device || !device->user) return unknown;
  FIELDSEAL_TRY(const bool its, isOf(*device, *certificate));
  if (!its) return unknown;
  FIELDSEAL_CHECK(checkServed(database, *device));
  return std::move(*device);
}

DeviceApi::DeviceApi(Context& context) : m_context(context), m_attempts(kEnrolmentPolicy) {}

void DeviceApi::addRoutes(net::Router& router) {
  using enum net::Access;
  const auto post = net::Method::post;
  router.add({post, "/v1/enrolment/hello", anyone, kMaxEnrolmentBytes, [this](auto r) { return hello(std::move(r)); }});
  router.add({post, "/v1/enrolment/join", anyone, kMaxEnrolmentBytes, [this](auto r) { return join(std::move(r)); }});
  router.add({post, "/v1/certificate", lateDevice, kMaxEnrolmentBytes, [this](auto r) { return renew(std::move(r)); }});
  router.add({post, "/v1/segments", device, sync::kMaxPackedBytes, [this](auto r) { return push(std::move(r)); }});
  router.add({post, "/v1/pull", device, kMaxPullRequestBytes, [this](auto r) { return pull(std::move(r)); }});
}

DeviceApi::Answer DeviceApi::hello(net::Request request) {
  const auto now = m_context.clock.now();
  if (const auto wait = m_attempts.waitFor(request.address, now)) co_return tooOften(*wait);
  auto parsed = sync::parseHelloRequest(request.body);
  if (!parsed) co_return net::problem(parsed.error());
  auto read = [this, hello = std::move(*parsed), now](sql::Database& database) {
    return answerHello(database, m_context.office, hello, now);
  };
  const auto answer = co_await onReader(m_context, std::move(read));
  if (answer) co_return net::jsonResponse(sync::encode(*answer));
  if (answer.error().code == Errc::code_invalid) m_attempts.noteFailure(request.address, now);
  co_return net::problem(answer.error());
}

DeviceApi::Answer DeviceApi::join(net::Request request) {
  const auto now = m_context.clock.now();
  if (const auto wait = m_attempts.waitFor(request.address, now)) co_return tooOften(*wait);
  auto parsed = sync::parseJoinRequest(request.body);
  if (!parsed) co_return net::problem(parsed.error());
  auto answer = std::make_shared<std::optional<sync::JoinAnswer>>();
  store::WriterWorker::Work work = [this, answer, join = std::move(*parsed)](sql::Database& database) -> Result<> {
    const Registrar registrar{m_context.office, m_context.clock, m_context.random};
    FIELDSEAL_TRY(*answer, api::join(database, registrar, join));
    return kOk;
  };
  auto outcome = co_await commit(m_context, std::move(work));
  if (outcome && !*answer) outcome = Error{Errc::code_invalid, "the enrolment code does not fit"};
  if (!outcome) {
    if (outcome.error().code == Errc::code_invalid) m_attempts.noteFailure(request.address, now);
    co_return net::problem(outcome.error());
  }
  log::event(log::Level::info, "device_enrolled",
             {{"device", (*answer)->device.toString()}, {"user", (*answer)->user.toString()}});
  co_return net::jsonResponse(sync::encode(**answer));
}

DeviceApi::Answer DeviceApi::renew(net::Request request) {
  auto answer = std::make_shared<sync::RenewalAnswer>();
  store::WriterWorker::Work work = [this, answer,
                                    certificate = request.certificate](sql::Database& database) -> Result<> {
    FIELDSEAL_TRY(*answer, renewCertificate(database, m_context, certificate));
    return kOk;
  };
  const auto stored = co_await commit(m_context, std::move(work));
  if (!stored) co_return net::problem(stored.error());
  log::event(log::Level::info, "certificate_renewed", {{"device", request.certificate->commonName}});
  co_return net::jsonResponse(sync::encode(*answer));
}

DeviceApi::Answer DeviceApi::push(net::Request request) {
  if (request.contentType != sync::kSegmentsType) co_return wrongType(sync::kSegmentsType);
  auto read = [body = std::move(request.body),
               certificate = std::move(request.certificate)](sql::Database& database) -> Result<CheckedPush> {
    CheckedPush checked;
    FIELDSEAL_TRY(const auto device, authenticate(database, certificate));
    checked.device = device.id;
    FIELDSEAL_TRY(checked.segments, checkPush(database, device, body));
    return checked;
  };
  auto checked = co_await onReader(m_context, std::move(read));
  if (!checked) co_return net::problem(checked.error());
  auto push = std::make_shared<CheckedPush>(std::move(*checked));
  const auto now = m_context.clock.now();
  store::WriterWorker::Work work = [push, now](sql::Database& database) {
    return storePush(database, push->device, push->segments, now);
  };
  const auto stored = co_await commit(m_context, std::move(work));
  if (!stored) co_return net::problem(stored.error());
  logPush(*push);
  noteSeen(push->device);
  co_return net::jsonResponse(sync::encodePushAnswer(answerPush(push->segments)));
}

DeviceApi::Answer DeviceApi::pull(net::Request request) {
  if (request.contentType != sync::kJsonType) co_return wrongType(sync::kJsonType);
  auto parsed = sync::parsePullRequest(request.body);
  if (!parsed) co_return net::problem(parsed.error());
  auto read = [this, pulled = std::move(*parsed),
               certificate = std::move(request.certificate)](sql::Database& database) -> Result<std::string> {
    FIELDSEAL_TRY(const auto device, authenticate(database, certificate));
    noteSeen(device.id);
    return answerPull(database, device, pulled);
  };
  auto answer = co_await onReader(m_context, std::move(read));
  if (!answer) co_return net::problem(answer.error());
  co_return net::Response{200, std::string(sync::kPullType), std::move(*answer), {}, {}};
}

void DeviceApi::noteSeen(DeviceId device) {
  const auto now = m_context.clock.now();
  {
    const std::lock_guard lock(m_mutex);
    auto& last = m_seen[device];
    if (now - last < kSeenInterval) return;
    last = now;
  }
  // Nobody waits for it: the next visit writes it again.
  m_context.store.writer().submit(
      [device, now](sql::Database& database) { return store::noteSeen(database, device, now); },
      [](const Result<>&) {});
}

}  // namespace fieldseal::api
