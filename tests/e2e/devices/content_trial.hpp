/// The trial that tries to lose the contents of evidence, or to break one.
#pragma once

#include "devices/trials.hpp"

namespace fieldseal::e2e {

/// Kills the tablet at random moments while it imports and uploads, and in every third round the server under it.
/// In the end every content that was shown as saved is whole in the vault, the office holds all of them, and
/// `verify` finds every one named, here and sound, and a colleague's tablet fetches all of them, over syncs that stop
/// at random.
/// @throws std::runtime_error naming what was lost
void killContents(const Trial& trial, const QString& ownProgram);

}  // namespace fieldseal::e2e
