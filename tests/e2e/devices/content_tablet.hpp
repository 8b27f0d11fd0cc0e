/// A tablet without a screen that brings contents into its vault and sends them, until it is killed.
#pragma once

#include <QString>

namespace fieldseal::e2e {

/// Opens the one vault under the folder, as after any start, and then for ever: imports a content of some megabytes,
/// enters it as evidence, prints "saved <hash>" once both are durable, and lets the sync run for a moment.
/// @throws std::runtime_error when something fails that a kill of this program or of the server cannot explain
void bringContents(const QString& dataFolder, unsigned seed);

/// Syncs until the office holds every content of the vault. Prints "held <n>".
/// @throws std::runtime_error when it does not get there, or a content is not what its hash says
void sendContents(const QString& dataFolder, const QString& ledgerFile);

}  // namespace fieldseal::e2e
