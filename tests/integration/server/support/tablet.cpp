#include "support/tablet.hpp"

#include <stdexcept>

#include "domain/entity.hpp"
#include "sync/compression.hpp"

namespace fieldseal::test {

std::string packed(const std::string& segments) {
  return std::string(asText(sync::compress(segments, sync::kWireLevel)));
}

std::string codeOf(const HttpAnswer& answer) {
  return std::string(toString(sync::parseProblem(answer.status, answer.body).code));
}

HttpAnswer postHello(Authority& authority, const sync::HelloRequest& request) {
  return authority.device().send({"POST", "/v1/enrolment/hello", "application/json", sync::encode(request), {}});
}

HttpAnswer postJoin(Authority& authority, const sync::JoinRequest& request) {
  return authority.device().send({"POST", "/v1/enrolment/join", "application/json", sync::encode(request), {}});
}

Tablet::Tablet(Authority& authority, const std::string& login) : m_authority(authority) {
  const auto code = sync::EnrolmentCode::parse(authority.code(login)).value();
  m_request = crypto::makeRequest("tablet").value();
  sync::JoinRequest join{code.name, "Tablet of " + login, m_key.publicKey(), m_request.requestPem, {}};
  join.proof = sync::joinProof(code, join);
  const auto answer = postJoin(authority, join);
  if (answer.status != 200) throw std::runtime_error("enrolment: " + answer.body + answer.fault);
  m_joined = sync::parseJoinAnswer(answer.body).value();
}

Tablet::Chain& Tablet::chain(JournalId journal) {
  return m_chains.try_emplace(journal, Chain{journal::Journal(journal), {}}).first->second;
}

std::string Tablet::write(JournalId id, std::vector<journal::Change> changes) {
  auto& own = chain(id);
  journal::HybridClock hybrid(m_authority.clock);
  const auto entry =
      journal::makeEntry(own.journal, m_joined.device, m_joined.user, hybrid, m_authority.clock, std::move(changes));
  const std::vector<std::string> lines{journal::encodeEntry(entry).value()};
  auto segment = journal::buildSegment({id, m_joined.device, entry.number, own.previous}, lines, m_key).value();
  (void)own.journal.append(m_joined.device, {&entry, 1}).value();
  own.previous = journal::parseSegment(segment).value().headerHash();
  return segment;
}

std::string Tablet::answer(JournalId journal, const std::string& item) {
  return write(journal, {{domain::itemEntity(item), "determination", json::value("conform")}});
}

std::string Tablet::fork(JournalId journal) {
  const auto before = m_chains.at(journal);
  auto segment = write(journal, {{domain::itemEntity("PE-05"), "note", json::value("written by a clone")}});
  m_chains.at(journal) = before;
  return segment;
}

HttpsClient Tablet::client() {
  return m_authority.device(identity());
}

HttpAnswer Tablet::pushRaw(const std::string& body) {
  return client().send({"POST", "/v1/segments", std::string(sync::kSegmentsType), body, {}});
}

HttpAnswer Tablet::pushAnswer(const std::string& segments) {
  return pushRaw(packed(segments));
}

std::vector<sync::SegmentReceipt> Tablet::push(const std::string& segments) {
  const auto answer = pushAnswer(segments);
  if (answer.status != 200)
    throw std::runtime_error("push: " + std::to_string(answer.status) + " " + answer.body + answer.fault);
  return sync::parsePushAnswer(answer.body).value().receipts;
}

sync::SegmentReceipt Tablet::pushOne(const std::string& segment) {
  return push(segment).at(0);
}

HttpAnswer Tablet::pullAnswer(const sync::PullRequest& request) {
  return client().send({"POST", "/v1/pull", "application/json", sync::encodePullRequest(request), {}});
}

Tablet::Pulled Tablet::pull(const sync::PullRequest& request) {
  const auto answer = pullAnswer(request);
  if (answer.status != 200)
    throw std::runtime_error("pull: " + std::to_string(answer.status) + " " + answer.body + answer.fault);
  const auto text = sync::decompress(asBytes(answer.body), 64 << 20).value();
  const auto parsed = sync::parsePullAnswer(text).value();
  Pulled pulled{parsed.head, {}};
  for (const auto& segment : parsed.segments) pulled.segments.emplace_back(segment.bytes);
  return pulled;
}

}  // namespace fieldseal::test
