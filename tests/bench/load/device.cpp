#include "load/device.hpp"

#include <stdexcept>

#include "base/random.hpp"
#include "sync/compression.hpp"

namespace fieldseal::bench {
namespace {

/// A pull's answer holds about kMaxPullBytes of segments and its head.
constexpr std::size_t kMostUnpackedBytes = 4 * sync::kMaxPullBytes;

}  // namespace

void requireSuccess(const Answer& answer, const std::string& what) {
  if (answer.status == 200) return;
  const Error error = sync::parseProblem(answer.status, answer.body);
  throw std::runtime_error(what + ": " + std::string(toString(error.code)) + ": " + error.detail);
}

Device Device::enrol(const ServerAddress& server, const std::string& printedCode, const std::string& name) {
  const auto code = sync::EnrolmentCode::parse(printedCode).value();
  Device device(server, crypto::SigningKey::generate());
  device.hello(code);
  device.join(code, name);
  return device;
}

void Device::hello(const sync::EnrolmentCode& code) {
  sync::HelloRequest hello{code.name, Bytes(16)};
  SystemRandom().fill(hello.nonce);
  Connection untrusted(m_server, "", std::nullopt);
  const Answer answer =
      untrusted.exchange(formatRequest(m_server, "POST", "/v1/enrolment/hello", sync::kJsonType, sync::encode(hello)));
  requireSuccess(answer, "hello");
  const auto told = sync::parseHelloAnswer(answer.body).value();
  (void)sync::checkHello(code, hello, told).value();
  m_authorityPem = told.authorityPem;
  m_office = told.officeDevice;
}

void Device::join(const sync::EnrolmentCode& code, const std::string& name) {
  auto request = crypto::makeRequest(name).value();
  sync::JoinRequest join{code.name, name, m_key.publicKey(), request.requestPem, {}};
  join.proof = sync::joinProof(code, join);
  Connection trusted(m_server, m_authorityPem, std::nullopt);
  const Answer answer =
      trusted.exchange(formatRequest(m_server, "POST", "/v1/enrolment/join", sync::kJsonType, sync::encode(join)));
  requireSuccess(answer, "join");
  auto told = sync::parseJoinAnswer(answer.body).value();
  m_id = told.device;
  m_user = told.user;
  m_identity = {std::move(request.keyPem), std::move(told.certificatePem)};
}

std::unique_ptr<Connection> Device::connect() const {
  return std::make_unique<Connection>(m_server, m_authorityPem, m_identity);
}

std::string Device::pushRequest(std::string_view packedSegments) const {
  return formatRequest(m_server, "POST", "/v1/segments", sync::kSegmentsType, packedSegments);
}

void Device::pull(Connection& connection, Pulled& pulled) const {
  for (bool more = true; more;) {
    const std::string body = sync::encodePullRequest({pulled.cursors, sync::kMaxPullBytes});
    const Answer answer = connection.exchange(formatRequest(m_server, "POST", "/v1/pull", sync::kJsonType, body));
    requireSuccess(answer, "pull");
    const std::string text = sync::decompress(asBytes(answer.body), kMostUnpackedBytes).value();
    const auto told = sync::parsePullAnswer(text).value();
    for (std::size_t i = 0; i < told.segments.size(); ++i) {
      const auto& header = told.segments[i].header;
      const auto hash = told.segments[i].headerHash();
      pulled.cursors[header.journal] = {told.head.positions[i], hash};
      if (header.device == m_office) continue;
      pulled.answers += header.count;
      pulled.headers.insert(hash);
    }
    pulled.segments += told.segments.size();
    pulled.bytes += answer.body.size();
    pulled.ownNext = told.head.ownNext;
    more = told.head.more;
  }
}

}  // namespace fieldseal::bench
