/// The two kinds of file that a dossier is made of: the parts of readDossier.
#pragma once

#include <string>
#include <string_view>

#include "domain/dossier.hpp"

namespace fieldseal::domain {

inline constexpr std::string_view kApplicationFile = "application.json";

/// Reads application.json into the report's dossier.
/// @param files  to see whether the files are there that the application names
void readApplication(const DossierFiles& files, const Template& checklist, DossierReport& report);

/// Reads the rows of one list into the report's dossier.
/// @param name  of the file, for the report
void readList(std::string_view name, std::string_view bytes, const ListDefinition& list, DossierReport& report);

/// Without the blanks around it, the ideographic one included.
[[nodiscard]] std::string_view trimmed(std::string_view cell) noexcept;

}  // namespace fieldseal::domain
