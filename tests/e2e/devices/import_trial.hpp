/// The trial that kills the app while a large file comes into its vault.
#pragma once

#include "devices/app_run.hpp"

namespace fieldseal::e2e {

/// Lets the scripted inspector write an answer and bring the large file in through the page of the evidence, again and
/// again, and kills it by SIGKILL while it comes in. At each start after that the vault opens, every answer is there,
/// every content that evidence names is whole, the self-check finds nothing, and what was cut off is taken up again. In
/// the end it comes in whole.
/// @throws std::runtime_error naming what was lost
void killImport(const AppTrial& trial);

}  // namespace fieldseal::e2e
