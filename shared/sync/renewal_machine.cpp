#include "sync/renewal_machine.hpp"

#include "crypto/certificate.hpp"
#include "sync/certificate_term.hpp"
#include "sync/enrolment.hpp"

namespace fieldseal::sync {
namespace {

using Phase = RenewalProgress::Phase;

/// A clock that runs years ahead would ask at every sync, without end.
constexpr std::chrono::days kBetweenRequests{1};

}  // namespace

std::optional<Request> RenewalMachine::start(WallTime now) {
  m_progress = {Phase::done, std::nullopt};
  const auto due = isDue(now);
  if (!due) onFailure(due.error());
  if (!due || !*due) return std::nullopt;
  return ask(now);
}

std::optional<Request> RenewalMachine::startLate(WallTime now) {
  auto inUse = m_store->certificate();
  if (!inUse) {
    onFailure(inUse.error());
    return std::nullopt;
  }
  m_inUse = std::move(inUse->pem);
  return ask(now);
}

std::optional<Request> RenewalMachine::ask(WallTime now) {
  // Before it goes out: a device that is killed over it does not ask at every start.
  if (const auto noted = m_store->noteAsked(now); !noted) {
    onFailure(noted.error());
    return std::nullopt;
  }
  m_progress = {Phase::asking, std::nullopt};
  return Request{Request::Method::post, "/v1/certificate", {}, {}};
}

Result<bool> RenewalMachine::isDue(WallTime now) {
  FIELDSEAL_TRY(auto inUse, m_store->certificate());
  FIELDSEAL_TRY(const WallTime end, crypto::certificateEnd(inUse.pem));
  m_inUse = std::move(inUse.pem);
  if (certificateTerm(end, now) == CertificateTerm::running) return false;
  // Both ways: a clock that was put back must not wait until it is there again.
  return !inUse.askedAt || std::chrono::abs(now - *inUse.askedAt) >= kBetweenRequests;
}

void RenewalMachine::onResponse(const Response& response) {
  if (m_progress.phase != Phase::asking) return;  // an answer to a request that was given up
  if (const auto taken = take(response); !taken) return onFailure(taken.error());
  m_progress.phase = Phase::done;
}

Result<> RenewalMachine::take(const Response& response) {
  if (response.status != 200) return problemIn(response);
  FIELDSEAL_TRY(const RenewalAnswer answer, parseRenewalAnswer(response.body));
  // A certificate that does not fit would lock the device out for good: the one in use is worth more than a wrong one.
  FIELDSEAL_TRY(const bool mine, crypto::haveSameKey(answer.certificatePem, m_inUse));
  FIELDSEAL_TRY(const WallTime end, crypto::certificateEnd(answer.certificatePem));
  FIELDSEAL_TRY(const WallTime endInUse, crypto::certificateEnd(m_inUse));
  if (!mine) return Error{Errc::protocol_error, "the server's new certificate is for another key"};
  if (end < endInUse) return Error{Errc::protocol_error, "the server's new certificate ends sooner"};
  return m_store->keepCertificate(answer.certificatePem);
}

void RenewalMachine::onFailure(Error error) {
  // What cannot be noted is not told: the certificate in use stays all the same.
  (void)m_store->noteFailure(error);
  fail(std::move(error));
}

void RenewalMachine::cancel() {
  fail({Errc::cancelled, "stopped"});
}

void RenewalMachine::fail(Error error) {
  m_progress = {Phase::failed, std::move(error)};
}

}  // namespace fieldseal::sync
