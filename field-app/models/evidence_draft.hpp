/// What will be said of a content, in the entry that names it.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <vector>

#include "base/json.hpp"
#include "base/uuid.hpp"
#include "evidence/content_order.hpp"
#include "journal/writer.hpp"

namespace fieldseal::app {

/// For models in C++; pages give a map.
struct EvidenceDraft {
  QString kind;  ///< "photo", "picture", "audio", "file", "sketch" or "markup"; "" takes what the content is
  QString caption;
  QString level = QStringLiteral("internal");
  QStringList links;
  json::object more;                   ///< further fields: "original", "shapes", "taken"
  std::vector<journal::Change> along;  ///< written in the same entry; may name `evidenceEntity(id)`
  std::optional<Uuid> id;              ///< nothing: a new one
};

/// The changes of the entry that makes evidence `id` of an arrived content.
[[nodiscard]] std::vector<journal::Change> changesOf(const EvidenceDraft& draft, const Uuid& id,
                                                     const ArrivedContent& content);

/// As it is kept while the content comes in; without the id.
[[nodiscard]] std::string encodeDraft(const EvidenceDraft& draft);
/// @errors Errc::bad_format
[[nodiscard]] Result<EvidenceDraft> decodeDraft(std::string_view text);

}  // namespace fieldseal::app
