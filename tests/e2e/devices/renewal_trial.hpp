/// The trial that lets a tablet's certificate come near its end, and past it.
#pragma once

#include "devices/trials.hpp"

namespace fieldseal::e2e {

/// A tablet whose clock is near the end of its certificate gets another at a sync, shows it at the next, and asks again
/// a day later at the earliest. With one that has ended it gets a good one at the same sync, and sends what it has;
/// with one of no device nothing is sent, nothing is lost, and the tablet knows why.
/// @param authority, authorityKey  what the office signs tablets' certificates with, for one that has ended
/// @throws std::runtime_error naming what went otherwise
void renewCertificate(const Trial& trial, const QString& authority, const QString& authorityKey);

}  // namespace fieldseal::e2e
