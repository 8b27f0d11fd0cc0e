/// The trial that lets a tablet's certificate come near its end, and past it.
#pragma once

#include "devices/trials.hpp"

namespace fieldseal::e2e {

/// A tablet whose clock is near the end of its certificate gets another at a sync, shows it at the next, and asks again
/// a day later at the earliest. With a certificate that has ended nothing is sent, nothing is lost, and the tablet
/// knows why.
/// @param authority, authorityKey  what the office signs tablets' certificates with, for one that has ended
/// @throws std::runtime_error naming what went otherwise
void renewCertificate(const Trial& trial, const QString& authority, const QString& authorityKey);

}  // namespace fieldseal::e2e
