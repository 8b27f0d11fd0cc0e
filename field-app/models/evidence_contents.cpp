#include "models/evidence_contents.hpp"

#include "crypto/hash.hpp"
#include "domain/entity.hpp"
#include "evidence/picture.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "store/attachments.hpp"

namespace fieldseal::app {
namespace {

/// A picture that was taken in is far smaller; one of another program may be this large.
constexpr std::size_t kLargestPictureBytes = std::size_t{128} << 20U;

}  // namespace

std::optional<domain::Evidence> findEvidence(const ReviewDesk& desk, const QString& evidenceId) {
  const auto id = Uuid::parse(evidenceId.toStdString());
  if (!id) return std::nullopt;
  auto found = domain::readEvidence(desk.registers(), domain::evidenceEntity(*id));
  return found && !found->kind.empty() ? std::move(found) : std::nullopt;
}

bool isHere(const ReviewDesk& desk, const domain::Evidence& evidence) {
  if (!evidence.content) return false;
  const auto hash = crypto::parseHash(evidence.content->sha256);
  if (!hash) return false;
  const auto found = Attachments(desk.store().database()).find(*hash);
  return found && *found;
}

QString pictureHash(const domain::Evidence& evidence) {
  return evidence.isPicture() ? toQt(evidence.content->sha256).section(':', 1) : QString();
}

Result<QByteArray> readBytes(const ReviewDesk& desk, const domain::Evidence& evidence, std::size_t limit) {
  if (!evidence.content) return Error{Errc::not_found, "no content"};
  FIELDSEAL_TRY(const crypto::Sha256 hash, crypto::parseHash(evidence.content->sha256));
  FIELDSEAL_TRY(const Bytes bytes, Attachments(desk.store().database()).readAll(hash, limit));
  return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

Result<QImage> readPicture(const ReviewDesk& desk, const domain::Evidence& evidence) {
  FIELDSEAL_TRY(const QByteArray bytes, readBytes(desk, evidence, kLargestPictureBytes));
  return decodePicture(bytes, {});
}

}  // namespace fieldseal::app
