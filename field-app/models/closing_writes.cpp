// What people do at the end of a review: the half of ClosingModel that writes.
#include <algorithm>

#include "domain/entity.hpp"
#include "domain/register_value.hpp"
#include "journal/seal.hpp"
#include "models/closing_model.hpp"
#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/review_desk.hpp"
#include "models/stroke_lists.hpp"

namespace fieldseal::app {
namespace {

/// A part of a signed text; an entry holds two of them.
constexpr qsizetype kPartLetters = 8'000;
constexpr int kShownAmendments = 200;

domain::SignaturePlace placeOf(const QString& role) {
  if (role == "applicant") return domain::SignaturePlace::applicant;
  return role == "witness" ? domain::SignaturePlace::witness : domain::SignaturePlace::team;
}

domain::Signature drawn(const QString& name, const QString& role, const QVariantList& strokes,
                        const QString& typedReason) {
  domain::Signature signature;
  signature.name = name.trimmed().toStdString();
  signature.role = role.toStdString();
  signature.place = placeOf(role);
  signature.typed = typedReason.trimmed().toStdString();
  if (signature.typed.empty()) signature.strokes = domain::resampled(strokesOf(strokes));
  return signature;
}

}  // namespace

bool ClosingModel::write(const std::vector<domain::Signature>& signatures) {
  const std::string of = textHash().toStdString();
  const std::string paper = domain::signedPaperEntity(of);
  std::vector<journal::Change> changes{{paper, "language", json::value(toString(m_language))}};
  int part = 0;
  for (qsizetype at = 0; at < m_text.size();) {
    qsizetype end = std::min(at + kPartLetters, m_text.size());
    if (end < m_text.size() && m_text[end].isLowSurrogate()) ++end;
    changes.push_back({paper, "part_" + std::to_string(++part), json::value(m_text.mid(at, end - at).toStdString())});
    at = end;
  }
  for (domain::Signature signature : signatures) {
    signature.of = of;
    signature.wall = m_desk->clock().now();
    if (!signature.complete()) {
      return m_desk->refuse(Errc::out_of_range, tr("A signature needs a name, and is drawn, or typed with a reason."));
    }
    changes.push_back({domain::signatureEntity(m_desk->newId()), "signed", signature.toJson()});
  }
  if (!m_desk->write(std::move(changes), {}, ReviewDesk::Undo::no)) return false;
  m_cutOff->forget();
  update();
  return true;
}

bool ClosingModel::sign(const QVariantMap& who, const QVariantList& strokes, const QString& typedReason) {
  if (const QString problem = signProblem(); !problem.isEmpty()) return m_desk->refuse(Errc::not_allowed_now, problem);
  if (!textStands()) return false;
  domain::Signature signature =
      drawn(who.value("signer").toString(), who.value("signerRole").toString(), strokes, typedReason);
  if (const auto user = Uuid::parse(who.value("userId").toString().toStdString())) signature.user = *user;
  return write({std::move(signature)});
}

bool ClosingModel::refuse(const QString& name, const QString& reason, const QString& witness,
                          const QVariantList& strokes, const QString& typedReason) {
  if (const QString problem = signProblem(); !problem.isEmpty()) return m_desk->refuse(Errc::not_allowed_now, problem);
  if (reason.trimmed().isEmpty()) return m_desk->refuse(Errc::out_of_range, tr("A refusal to sign needs its reason."));
  if (witness.trimmed().isEmpty())
    return m_desk->refuse(Errc::out_of_range, tr("A refusal to sign needs a witness, who signs."));
  if (!textStands()) return false;
  domain::Signature refusal = drawn(name, "applicant", {}, {});
  refusal.refused = reason.trimmed().toStdString();
  return write({std::move(refusal), drawn(witness, "witness", strokes, typedReason)});
}

bool ClosingModel::withdraw(const QString& signatureId) {
  std::vector<journal::Change> changes;
  const auto row = std::ranges::find(m_rows, signatureId, &Row::id);
  if (row == m_rows.end() || signatureId.isEmpty()) return false;
  const bool isRefusal = row->role == "applicant";
  for (const domain::GivenSignature& one : domain::givenSignatures(m_desk->registers())) {
    const bool isNamed = toQt(one.id.toString()) == signatureId;
    const bool isWitness = isRefusal && one.signature.place == domain::SignaturePlace::witness;
    if (isNamed || isWitness) changes.push_back({domain::signatureEntity(one.id), "withdrawn", json::value(true)});
  }
  if (!m_desk->write(std::move(changes), {}, ReviewDesk::Undo::no)) return false;
  update();
  return true;
}

QString ClosingModel::nowText() const {
  return m_desk->time(m_desk->clock().now());
}

QString ClosingModel::announced(const char* key) const {
  const domain::Register* found = m_desk->registers().find(domain::kReview, "announcement");
  const json::object* object = found == nullptr ? nullptr : found->provisional().value.if_object();
  const json::value* value = object == nullptr ? nullptr : object->if_contains(key);
  return value == nullptr ? QString() : toQt(domain::textOf(*value));
}

void ClosingModel::setAnnounced(const char* key, const QString& value) {
  const domain::Register* found = m_desk->registers().find(domain::kReview, "announcement");
  const json::object* before = found == nullptr ? nullptr : found->provisional().value.if_object();
  json::object object = before == nullptr ? json::object() : *before;
  if (value.trimmed().isEmpty()) {
    object.erase(key);
  } else {
    object[key] = value.trimmed().toStdString();
  }
  m_desk->write(std::string(domain::kReview), "announcement",
                object.empty() ? json::value(nullptr) : json::value(object));
  emit changed();
}

QString ClosingModel::announcedTo() const {
  return announced("to");
}
QString ClosingModel::announcedWhen() const {
  return announced("when");
}
QString ClosingModel::announcedBy() const {
  return announced("by");
}
void ClosingModel::setAnnouncedTo(const QString& to) {
  setAnnounced("to", to);
}
void ClosingModel::setAnnouncedWhen(const QString& when) {
  setAnnounced("when", when);
}
void ClosingModel::setAnnouncedBy(const QString& by) {
  setAnnounced("by", by);
}

QVariantList ClosingModel::amendments() const {
  const auto seal = journal::currentSeal(m_desk->registers());
  const domain::Register* sealRegister = m_desk->registers().find(domain::kReview, "seal");
  if (!seal || sealRegister == nullptr) return {};
  const EntryId sealedBy = sealRegister->provisional().entry;
  std::vector<std::pair<WallTime, QVariantMap>> rows;
  const Labels labels;
  m_desk->registers().forEachEntity({}, [&](std::string_view entity) {
    m_desk->registers().forEachField(entity, [&](std::string_view field, const domain::Register& state) {
      for (const domain::Head& head : state.heads) {
        if (seal->covered(head.entry) || head.entry == sealedBy) continue;
        rows.emplace_back(head.wall, QVariantMap{{"title", m_desk->entityTitle(entity)},
                                                 {"field", labels.field(toQt(field))},
                                                 {"value", m_desk->valueText(entity, field, head.value)},
                                                 {"authorName", m_desk->people().nameOf(head.author)},
                                                 {"timeText", m_desk->time(head.wall)}});
      }
    });
  });
  std::ranges::stable_sort(rows, {}, [](const auto& row) { return row.first; });
  QVariantList shown;
  for (const auto& [wall, row] : rows) {
    if (shown.size() < kShownAmendments) shown.append(row);
  }
  return shown;
}

}  // namespace fieldseal::app
