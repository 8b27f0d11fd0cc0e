/// The way from an evidence to its bytes in the vault.
#pragma once

#include <QImage>
#include <QString>
#include <optional>

#include "base/result.hpp"
#include "domain/evidence.hpp"

namespace fieldseal::app {

class ReviewDesk;

/// @return nothing for an id that no evidence of the review has; a retracted one is found
[[nodiscard]] std::optional<domain::Evidence> findEvidence(const ReviewDesk& desk, const QString& evidenceId);

/// Its content is on this tablet.
[[nodiscard]] bool isHere(const ReviewDesk& desk, const domain::Evidence& evidence);

/// 64 hexadecimal digits for image://evidence/; "" for what is no picture.
[[nodiscard]] QString pictureHash(const domain::Evidence& evidence);

/// At its own size, on the caller's thread. @errors Errc::not_found while the content is not on this tablet
[[nodiscard]] Result<QImage> readPicture(const ReviewDesk& desk, const domain::Evidence& evidence);
/// @errors as readPicture; Errc::too_large for more than `limit` bytes
[[nodiscard]] Result<QByteArray> readBytes(const ReviewDesk& desk, const domain::Evidence& evidence, std::size_t limit);

}  // namespace fieldseal::app
