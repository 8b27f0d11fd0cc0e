/// The words of the command line, one act each.
#pragma once

#include <QString>

#include "inspector/script.hpp"

namespace fieldseal::e2e {

/// What all acts of one run share.
struct Run {
  Credentials who;
  QString applicant;  ///< who signs for the applicant
  QString ledger;     ///< a file of earlier runs, "" for none
  QString stick;      ///< a folder with files to bring in, see stick.hpp
  unsigned seed = 1;
};

/// @param act  "name" or "name:argument", as `actsText` lists them
/// @throws std::invalid_argument for one that is not known
void perform(const QString& act, Script& script, Ledger& ledger, const Run& run);

/// For --help.
[[nodiscard]] QString actsText();

}  // namespace fieldseal::e2e
