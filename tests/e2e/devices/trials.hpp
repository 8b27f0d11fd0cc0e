/// The two trials that try to lose something between tablet and office.
#pragma once

#include <QString>
#include <QStringList>

namespace fieldseal::e2e {

struct Trial {
  QString serverProgram;
  QString configFile;
  QStringList codes;  ///< one for each tablet; the last tablet only reads
  QString folder;     ///< for the vaults
  unsigned seed = 1;
  int rounds = 50;
};

/// Kills the server while tablets push, starts it again, and asks after every receipt that a tablet holds.
/// In the end everything that was written is there once, and `verify` finds nothing wrong.
/// @throws std::runtime_error naming what was lost
void killServer(const Trial& trial);

/// The same with connections that are cut after a random number of bytes, the server living on.
void cutConnection(const Trial& trial);

}  // namespace fieldseal::e2e
