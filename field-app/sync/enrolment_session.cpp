#include "sync/enrolment_session.hpp"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include "store/schema.hpp"
#include "sync/machine.hpp"
#include "sync/tls.hpp"

namespace fieldseal::app {
namespace {

constexpr std::chrono::milliseconds kUnlockTime{1000};
constexpr std::size_t kNonceBytes = 16;

sync::Request postJson(std::string path, std::string body) {
  return {sync::Request::Method::post, std::move(path), std::string(sync::kJsonType), std::move(body)};
}

/// What the worker brings back.
struct MadeVault {
  std::optional<PendingVault> pending;
  std::optional<Error> error;
};

std::shared_ptr<MadeVault> makeVault(EnrolmentPlan plan) {
  auto made = std::make_shared<MadeVault>();
  SystemRandom random;
  const Uuid id = Uuid::make(*plan.clock, random);
  const crypto::PasswordCost cost = plan.cost ? *plan.cost : vaultCost();
  auto pending = PendingVault::create(plan.dataFolder, id, plan.passphrase, cost, vaultMigrations());
  if (pending) {
    made->pending.emplace(std::move(*pending));
  } else {
    made->error = pending.error();
  }
  crypto::wipe({reinterpret_cast<std::uint8_t*>(plan.passphrase.data()), plan.passphrase.size()});
  return made;
}

}  // namespace

crypto::PasswordCost vaultCost() {
  return crypto::calibrate(kUnlockTime);
}

EnrolmentSession::EnrolmentSession(EnrolmentPlan plan, QObject* parent) : QObject(parent), m_plan(std::move(plan)) {}

EnrolmentSession::~EnrolmentSession() {
  crypto::wipe({reinterpret_cast<std::uint8_t*>(m_plan.passphrase.data()), m_plan.passphrase.size()});
}

void EnrolmentSession::start() {
  emit phaseChanged("contacting");
  SystemRandom random;
  m_hello.code = m_plan.code.name;
  m_hello.nonce.resize(kNonceBytes);
  random.fill(m_hello.nonce);
  m_exchange = std::make_unique<HttpExchange>(m_plan.server, untrustedTls());
  m_exchange->trustAnyone();
  m_exchange->send(postJson("/v1/enrolment/hello", sync::encode(m_hello)),
                   [this](Result<sync::Response> outcome) { onHello(std::move(outcome)); });
}

void EnrolmentSession::onHello(Result<sync::Response> outcome) {
  if (!outcome) return fail(outcome.error());
  if (outcome->status != 200) return fail(sync::problemIn(*outcome));
  auto answer = sync::parseHelloAnswer(outcome->body);
  if (!answer)
    return fail({Errc::protocol_error, "the server's answer is not one of enrolment: " + answer.error().detail});
  if (const auto proven = sync::checkHello(m_plan.code, m_hello, *answer); !proven) return fail(proven.error());
  m_office = std::move(*answer);
  createVault();
}

void EnrolmentSession::createVault() {
  emit phaseChanged("creating");
  auto* watcher = new QFutureWatcher<std::shared_ptr<MadeVault>>(this);
  connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
    const std::shared_ptr<MadeVault> made = watcher->result();
    watcher->deleteLater();
    if (made->error) return fail(*made->error);
    m_pending = std::shared_ptr<std::optional<PendingVault>>(made, &made->pending);
    join();
  });
  // By value: the session may be gone before the derivation ends; the vault under way then goes with `made`.
  watcher->setFuture(QtConcurrent::run(makeVault, m_plan));
}

void EnrolmentSession::join() {
  emit phaseChanged("joining");
  const auto tls = authorityTls(m_office->authorityPem);
  if (!tls) return fail(tls.error());
  auto made = crypto::makeRequest(m_plan.deviceName);
  if (!made) return fail(made.error());
  m_certificateRequest = std::move(*made);
  m_signingKey = crypto::SigningKey::generate();
  sync::JoinRequest request{
      m_plan.code.name, m_plan.deviceName, m_signingKey->publicKey(), m_certificateRequest.requestPem, {}};
  request.proof = sync::joinProof(m_plan.code, request);
  m_exchange = std::make_unique<HttpExchange>(m_plan.server, *tls);
  m_exchange->send(postJson("/v1/enrolment/join", sync::encode(request)),
                   [this](Result<sync::Response> outcome) { onJoin(std::move(outcome)); });
}

void EnrolmentSession::onJoin(Result<sync::Response> outcome) {
  if (!outcome) return fail(outcome.error());
  if (const auto taken = takeJoin(*outcome); !taken) return fail(taken.error());
  emit succeeded();
}

Result<> EnrolmentSession::takeJoin(const sync::Response& response) {
  if (response.status != 200) return sync::problemIn(response);
  auto answer = sync::parseJoinAnswer(response.body);
  if (!answer)
    return Error{Errc::protocol_error, "the server's answer is not one of enrolment: " + answer.error().detail};
  const DeviceIdentity identity{answer->device,           answer->user,
                                m_plan.deviceName,        answer->userName,
                                answer->authorityName,    m_plan.server.toString(),
                                std::move(*m_signingKey), {m_certificateRequest.keyPem, answer->certificatePem},
                                m_office->authorityPem,   m_office->officeKey,
                                m_office->officeDevice};
  if (!deviceTls(identity.authorityPem, identity.tls)) {
    return Error{Errc::protocol_error, "the certificate that the office gave cannot be read"};
  }
  FIELDSEAL_TRY(m_vault, OpenVault::complete(std::move(**m_pending), identity, *m_plan.clock));
  m_pending.reset();
  return kOk;
}

void EnrolmentSession::fail(const Error& error) {
  m_pending.reset();
  emit failed(error);
}

}  // namespace fieldseal::app
