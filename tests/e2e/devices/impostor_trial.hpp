/// The trial that tries to make a tablet talk to somebody else than its office.
#pragma once

#include "devices/trials.hpp"

namespace fieldseal::e2e {

/// At the office's address stands the server of another authority, then the office's own with a certificate for
/// another host: a tablet sends neither a byte of a journal. With the right certificate it goes on as if nothing had
/// been.
/// @param impostorConfig  configuration of the other authority's server, on the same ports
/// @throws std::runtime_error naming whom the tablet believed
void meetImpostors(const Trial& trial, const QString& impostorConfig);

}  // namespace fieldseal::e2e
