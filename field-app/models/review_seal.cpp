// The seal: the half of ReviewSession that ends a review.
#include "domain/entity.hpp"
#include "domain/register_value.hpp"
#include "journal/seal.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/review_session.hpp"

namespace fieldseal::app {
namespace {

/// The write of the seal that stands.
const domain::Head* sealHead(const ReviewDesk& desk) {
  const domain::Register* seal = desk.registers().find(domain::kReview, "seal");
  return seal == nullptr || seal->provisional().value.is_null() ? nullptr : &seal->provisional();
}

/// One signature: who, where from, and the hash of what was signed, which is the state before the seal.
json::object signature(const QVariantMap& signer, const ReviewDesk& desk, const crypto::Sha256& state) {
  const bool team = signer.value("place").toString() == "team";
  const bool leader = signer.value("leader").toBool();
  const bool refused = signer.value("refused").toBool();
  json::object signed_{{"user", leader ? json::value(desk.me().toString()) : json::value(nullptr)},
                       {"name", signer.value("name").toString().trimmed().toStdString()},
                       {"role", leader ? "leader"
                                : team ? "inspector"
                                       : "applicant"},
                       {"statement", refused ? "refused" : "signed"},
                       {"signed", crypto::printHash(state)},
                       {"time", toRfc3339(desk.clock().now())}};
  if (refused) signed_["reason"] = signer.value("reason").toString().toStdString();
  return signed_;
}

}  // namespace

bool ReviewSession::sealed() const {
  return m_desk->review().sealed();
}

QString ReviewSession::sealText() const {
  const domain::Head* head = sealHead(*m_desk);
  if (head == nullptr) return {};
  return tr("Sealed by %1, %2").arg(m_desk->people().nameOf(head->author), m_desk->time(head->wall));
}

QVariantList ReviewSession::sealSigners() const {
  QVariantList rows;
  const auto seal = journal::currentSeal(m_desk->registers());
  const domain::Head* head = sealHead(*m_desk);
  if (!seal || head == nullptr) return rows;
  for (const json::value& one : seal->signatures) {
    const QVariantMap texts = fieldTexts(one.if_object());
    const QString role = texts.value("role").toString();
    rows.append(QVariantMap{{"name", texts.value("name")},
                            {"place", role == "applicant" ? "applicant" : "team"},
                            {"leader", role == "leader"},
                            {"refused", texts.value("statement").toString() == "refused"},
                            {"reason", texts.value("reason", QString())},
                            {"timeText", m_desk->time(head->wall)}});
  }
  return rows;
}

int ReviewSession::amendments() const {
  const auto seal = journal::currentSeal(m_desk->registers());
  const domain::Head* head = sealHead(*m_desk);
  if (!seal || head == nullptr) return 0;
  std::uint64_t beyond = 0;
  for (const auto& [device, last] : m_desk->journal().journal().known()) {
    const auto covered = seal->covers.find(device);
    EntryNumber reached = covered == seal->covers.end() ? 0 : covered->second;
    if (device == head->entry.device) reached = std::max(reached, head->entry.number);  // the seal itself
    beyond += last > reached ? last - reached : 0;
  }
  return static_cast<int>(beyond);
}

QString ReviewSession::sealProblem() const {
  if (!leader()) return tr("Only the team leader seals a review.");
  const auto next = domain::nextStates(m_desk->review().state(), domain::TeamRole::leader);
  if (std::find(next.begin(), next.end(), domain::ReviewState::sealed) == next.end()) {
    return tr("A review is sealed from deliberation, or after it was terminated.");
  }
  const auto blockers = domain::sealBlockers(m_desk->review());
  if (!blockers.empty())
    return tr("%n thing(s) still keep the review from being sealed.", nullptr, static_cast<int>(blockers.size()));
  return {};
}

bool ReviewSession::seal(const QVariantList& signers) {
  if (const QString problem = sealProblem(); !problem.isEmpty()) return m_desk->refuse(Errc::not_allowed_now, problem);
  const crypto::Sha256 state = m_desk->registers().stateHash();
  json::array signatures;
  bool leaderSigned = false;
  for (const QVariant& one : signers) {
    const QVariantMap signer = one.toMap();
    const bool refused = signer.value("refused").toBool();
    if (signer.value("name").toString().trimmed().isEmpty())
      return m_desk->refuse(Errc::out_of_range, tr("A signature needs a name."));
    if (refused && signer.value("reason").toString().trimmed().isEmpty()) {
      return m_desk->refuse(Errc::out_of_range, tr("A refusal to sign needs its reason."));
    }
    leaderSigned = leaderSigned || (signer.value("leader").toBool() && !refused);
    signatures.push_back(signature(signer, *m_desk, state));
  }
  if (!leaderSigned) return m_desk->refuse(Errc::out_of_range, tr("The team leader signs first."));
  const journal::Seal made = journal::makeSeal(m_desk->journal().journal(), std::move(signatures));
  // One entry: there is no moment at which a review is sealed and still open.
  const std::string review(domain::kReview);
  const bool written = m_desk->write({{review, "seal", made.toJson()}, {review, "state", json::value("sealed")}}, {},
                                     ReviewDesk::Undo::no);
  if (!written) return false;
  // Sealed entries are signed at once, not only when they are sent. If it fails they stay open and are signed then.
  if (const auto closed = m_desk->store().closeSegments(m_desk->journal().journal().id()); !closed)
    emit m_desk->failed(closed.error());
  return true;
}

}  // namespace fieldseal::app
