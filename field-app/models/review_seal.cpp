// The seal: the half of ReviewSession that ends a review.
#include <algorithm>

#include "domain/entity.hpp"
#include "domain/register_value.hpp"
#include "domain/signature.hpp"
#include "journal/seal.hpp"
#include "models/closing_model.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/review_session.hpp"
#include "models/stroke_lists.hpp"

namespace fieldseal::app {
namespace {

/// The write of the seal that stands.
const domain::Head* sealHead(const ReviewDesk& desk) {
  const domain::Register* seal = desk.registers().find(domain::kReview, "seal");
  return seal == nullptr || seal->provisional().value.is_null() ? nullptr : &seal->provisional();
}

/// As the seal keeps it: the signature, and the words that earlier programs read.
json::object kept(const domain::Signature& signature) {
  json::object object = signature.toJson();
  object["statement"] = signature.refused.empty() ? "signed" : "refused";
  if (!signature.refused.empty()) object["reason"] = signature.refused;
  return object;
}

bool isBy(const domain::Signature& signature, UserId user) {
  return signature.user == user && signature.refused.empty();
}
bool isApplicants(const domain::Signature& signature) {
  return signature.place == domain::SignaturePlace::applicant;
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
    const auto signature = domain::Signature::fromJson(one);
    if (!signature) continue;
    const WallTime when = signature->wall == WallTime{} ? head->wall : signature->wall;
    rows.append(QVariantMap{{"name", toQt(signature->name)},
                            {"role", toQt(signature->role)},
                            {"place", toQt(domain::toString(signature->place))},
                            {"leader", signature->role == "leader"},
                            {"refused", !signature->refused.empty()},
                            {"reason", toQt(signature->refused.empty() ? signature->typed : signature->refused)},
                            {"strokes", strokeLists(signature->strokes)},
                            {"timeText", m_desk->time(when)}});
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
  if (!m_unsaved->keys().isEmpty())
    return tr("Something that was written here is not saved yet: see the notice above.");
  const auto blockers = domain::sealBlockers(m_desk->review());
  if (!blockers.empty())
    return tr("%n thing(s) still keep the review from being sealed.", nullptr, static_cast<int>(blockers.size()));
  const auto standing = m_closing->standing();
  if (std::ranges::none_of(standing, [&](const auto& one) { return isBy(one, m_desk->me()); }))
    return tr("The team leader signs before the seal.");
  if (std::ranges::none_of(standing, isApplicants))
    return tr("The applicant's representative signs, or a witness signs the refusal, before the seal.");
  return {};
}

bool ReviewSession::seal() {
  if (const QString problem = sealProblem(); !problem.isEmpty()) return m_desk->refuse(Errc::not_allowed_now, problem);
  json::array signatures;
  for (const domain::Signature& signature : m_closing->standing()) signatures.push_back(kept(signature));
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
