/// The trial that kills the app itself while it is being used.
#pragma once

#include <QString>
#include <QStringList>

namespace fieldseal::e2e {

struct AppTrial {
  QString inspector;   ///< the scripted inspector's program
  QString dataFolder;  ///< a tablet that is enrolled, with a review in fieldwork
  QString passphrase;
  QString ledgerFile;
  unsigned seed = 1;
  int rounds = 50;
};

/// Lets the scripted inspector answer without end, kills it by SIGKILL at a random moment, opens the vault again and
/// compares every answer that the screen had shown as saved, again and again.
/// @throws std::runtime_error naming what was lost
void killApp(const AppTrial& trial);

}  // namespace fieldseal::e2e
