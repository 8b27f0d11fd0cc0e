/// Checklist templates and question banks: checked, then kept as contents by their hash.
#pragma once

#include <optional>
#include <string>

#include "admin/authority.hpp"
#include "domain/template.hpp"
#include "store/contents.hpp"

namespace fieldseal::admin {

inline constexpr std::string_view kTemplateKind = "template";
inline constexpr std::string_view kBankKind = "question_bank";

struct AddedTemplate {
  domain::TemplateReport report;  ///< with errors: nothing was stored
  std::optional<store::ContentRecord> stored;
  std::optional<store::ContentRecord> bank;
};

/// Stores a template, and the question bank of its knowledge test, when the template has no errors.
/// @param file, bank  the bytes of the files
/// @errors Errc::already_exists when this id and version are there with other bytes;
///         Errc::bad_format for a bank that is none, or that the template does not ask for
[[nodiscard]] Result<AddedTemplate> addTemplate(AdminSession& session, const std::string& file,
                                                const std::optional<std::string>& bank, const Clock& clock);

}  // namespace fieldseal::admin
