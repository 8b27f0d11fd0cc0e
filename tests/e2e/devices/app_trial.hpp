/// The trial that kills the app itself while it is being used.
#pragma once

#include "devices/app_run.hpp"

namespace fieldseal::e2e {

/// Lets the scripted inspector answer without end, kills it by SIGKILL at a random moment, opens the vault again and
/// compares every answer that the screen had shown as saved, again and again.
/// @throws std::runtime_error naming what was lost
void killApp(const AppTrial& trial);

}  // namespace fieldseal::e2e
