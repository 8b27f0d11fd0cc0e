#include "models/closing_model.hpp"

#include <algorithm>
#include <set>

#include "crypto/hash.hpp"
#include "domain/register_value.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/row_changes.hpp"
#include "models/stroke_lists.hpp"
#include "report/closing_text.hpp"

namespace fieldseal::app {
namespace {

bool sealComesNext(const ReviewDesk& desk) {
  const auto next = domain::nextStates(desk.review().state(), domain::TeamRole::leader);
  return std::ranges::find(next, domain::ReviewState::sealed) != next.end();
}

}  // namespace

PaperSource::Circumstances circumstancesOf(const ReviewDesk& desk) {
  return {toQt(desk.store().identity().authorityName), desk.people().names()};
}

ClosingModel::ClosingModel(ReviewDesk& desk, QObject* parent)
    : QAbstractListModel(parent),
      m_desk(&desk),
      m_findings(new FindingListModel(desk, this)),
      m_cutOff(new CutOffInput(desk, "signing/review", this)),
      m_language(desk.language() == "zh_CN" ? PaperLanguage::chinese : PaperLanguage::english) {
  connect(&desk, &ReviewDesk::summaryChanged, this, &ClosingModel::update);
  connect(&desk, &ReviewDesk::languageChanged, this, &ClosingModel::update);
  update();
}

PaperSource ClosingModel::source() const {
  return PaperSource::over(m_desk->journal().journal(), m_desk->sharedChecklist(), circumstancesOf(*m_desk));
}

ClosingModel::Row ClosingModel::rowOf(const domain::GivenSignature& given, bool stands) const {
  const domain::Signature& signature = given.signature;
  Row row;
  row.signer = toQt(signature.name);
  row.role = toQt(signature.role);
  row.userId = signature.user ? toQt(signature.user->toString()) : QString();
  row.id = toQt(given.id.toString());
  row.strokes = strokeLists(signature.strokes);
  const QString when = m_desk->time(signature.wall);
  if (!signature.refused.empty()) {
    row.state = "refused";
    row.signedText = tr("%1 refused to sign, %2: %3").arg(row.signer, when, toQt(signature.refused));
  } else {
    row.state = "signed";
    row.signedText = signature.typed.empty() ? tr("Signed by %1, %2").arg(row.signer, when)
                                             : tr("Typed by %1, %2: %3").arg(row.signer, when, toQt(signature.typed));
  }
  if (!stands) {
    row.state = "void";
    row.signedText = tr("No longer stands: the review was changed after %1.").arg(when);
  }
  return row;
}

void ClosingModel::update() {
  std::vector<Row> rows;
  std::vector<domain::GivenSignature> given = domain::givenSignatures(m_desk->registers());
  std::ranges::reverse(given);  // the last word of each comes first
  // Only signatures need the text of the whole review written down again.
  std::set<std::string> standing;
  if (!given.empty()) {
    const PaperSource now = source();
    for (const domain::GivenSignature& one : given) {
      const std::string& of = one.signature.of;
      const bool isSealed = m_desk->review().sealed();
      if (!standing.contains(of) && (isSealed || isSignedAsItStands(now, of))) standing.insert(of);
    }
  }
  const auto take = [&](auto isTheirs) {
    const auto stands = [&](const auto& one) { return isTheirs(one) && standing.contains(one.signature.of); };
    auto found = std::ranges::find_if(given, stands);
    if (found == given.end()) found = std::ranges::find_if(given, isTheirs);
    if (found == given.end()) return false;
    rows.push_back(rowOf(*found, standing.contains(found->signature.of)));
    std::erase_if(given, isTheirs);
    return true;
  };
  for (const domain::Member& member : m_desk->review().team()) {
    const auto isTheirs = [&](const domain::GivenSignature& one) { return one.signature.user == member.user; };
    if (take(isTheirs)) continue;
    rows.push_back({m_desk->people().nameOf(member.user),
                    toQt(domain::toString(member.role)),
                    toQt(member.user.toString()),
                    "open",
                    {},
                    {},
                    {}});
  }
  const auto isAt = [](domain::SignaturePlace place) {
    return [place](const domain::GivenSignature& one) { return one.signature.place == place; };
  };
  if (!take(isAt(domain::SignaturePlace::applicant))) rows.push_back({{}, "applicant", {}, "open", {}, {}, {}});
  take(isAt(domain::SignaturePlace::witness));
  replaceRows(*this, m_rows, std::move(rows), [](const Row& row) { return std::tuple(row.role, row.userId, row.id); });
  emit signaturesChanged();
  emit changed();
}

QString ClosingModel::signProblem() const {
  if (m_desk->review().sealed() || !m_desk->myRole()) return m_desk->readOnlyReason();
  if (!sealComesNext(*m_desk)) return tr("A review is signed in deliberation, or after it was terminated.");
  const auto blockers = domain::sealBlockers(m_desk->review());
  if (!blockers.empty())
    return tr("%n thing(s) must be settled before anybody signs.", nullptr, static_cast<int>(blockers.size()));
  return {};
}

int ClosingModel::voidCount() const {
  return static_cast<int>(std::ranges::count(m_rows, QString("void"), &Row::state));
}

QString ClosingModel::textHash() const {
  return m_text.isEmpty() ? QString() : toQt(crypto::printHash(crypto::sha256(m_text.toStdString())));
}

QString ClosingModel::paperLanguage() const {
  return toQt(toString(m_language));
}

void ClosingModel::setPaperLanguage(const QString& language) {
  m_language = paperLanguageFromString(language.toStdString()).value_or(m_language);
  prepareText();
}

void ClosingModel::prepareText() {
  m_text = QString::fromStdString(closingText(source(), m_language));
  emit textChanged();
}

bool ClosingModel::textStands() {
  const QString now = QString::fromStdString(closingText(source(), m_language));
  if (now == m_text) return true;
  m_text = now;
  emit textChanged();
  return m_desk->refuse(Errc::not_allowed_now,
                        tr("The review has changed while its text was shown. Read it again, then sign."));
}

std::vector<domain::Signature> ClosingModel::standing() const {
  std::vector<domain::Signature> signatures;
  const auto given = domain::givenSignatures(m_desk->registers());
  for (const Row& row : m_rows) {
    if (row.state != "signed" && row.state != "refused") continue;
    const auto found = std::ranges::find_if(given, [&](const auto& one) { return toQt(one.id.toString()) == row.id; });
    if (found != given.end()) signatures.push_back(found->signature);
  }
  return signatures;
}

int ClosingModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant ClosingModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
    case SignerRole:
      return row.signer;
    case RoleRole:
      return row.role;
    case UserIdRole:
      return row.userId;
    case StateRole:
      return row.state;
    case StrokesRole:
      return row.strokes;
    case SignedTextRole:
      return row.signedText;
    case SignatureIdRole:
      return row.id;
    default:
      return {};
  }
}

QHash<int, QByteArray> ClosingModel::roleNames() const {
  return {{SignerRole, "signer"},          {RoleRole, "signerRole"}, {UserIdRole, "userId"},
          {StateRole, "signState"},        {StrokesRole, "strokes"}, {SignedTextRole, "signedText"},
          {SignatureIdRole, "signatureId"}};
}

}  // namespace fieldseal::app
