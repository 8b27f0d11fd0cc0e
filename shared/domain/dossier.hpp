/// What an applicant handed in: the application and its lists of units.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.hpp"
#include "domain/localized_text.hpp"
#include "domain/template.hpp"

namespace fieldseal::domain {

/// One row of a list: every field of the list's definition that was not empty.
struct DeclaredUnit {
  std::string key;
  json::object fields;  ///< text and dates and choices as strings, numbers as numbers
};

struct Dossier {
  std::string applicationNumber;
  std::string receivedOn;
  LocalizedText applicant;
  std::string business;
  std::string qualificationClass;
  json::object application;  ///< application.json, whole
  std::map<std::string, std::vector<DeclaredUnit>, std::less<>> lists;
};

/// A fault in a file of the dossier.
struct DossierIssue {
  std::string file;
  std::size_t line = 1;  ///< of the file, from 1: the line on which the row begins
  std::string column;    ///< the column's heading, or the JSON place; "" for the whole row
  std::string message;
};

struct DossierReport {
  std::vector<DossierIssue> errors;
  std::vector<DossierIssue> warnings;            ///< columns that the template does not know, missing lists
  Dossier dossier;                               ///< what could be read: the good rows also when others are bad
  std::map<std::string, std::string> encodings;  ///< per file, as DecodedText has them

  [[nodiscard]] bool clean() const noexcept { return errors.empty(); }
};

/// Files by name, as they lay in the folder.
using DossierFiles = std::map<std::string, std::string, std::less<>>;

/// Reads a dossier against the template it is for: application.json, and a list "person" from
/// person.csv. Headings may come in any order and case and with blanks for '_'; cells lose the blanks
/// around them; rows of empty cells are passed over.
/// Bad rows, left out of the dossier: wrong number of columns, empty or repeated key, a value that its
/// field's type does not take, characters that do not belong to the encoding, more than fits an entry. A CSV
/// file that application.json names and that is not there is an error too.
/// Warnings: a list without a file, columns that the template does not know or that are not there,
/// files and fields that nothing reads.
[[nodiscard]] DossierReport readDossier(const DossierFiles& files, const Template& checklist);

}  // namespace fieldseal::domain
