/// Two tablets that never see the server after their enrolment: all that they write, ask and bring goes by courier.
#pragma once

#include "devices/trials.hpp"

namespace fieldseal::e2e {

/// The server is down while files are answered, as by a machine room's command line. Files are damaged, cut off,
/// brought twice, late and to the wrong tablet. In the end both tablets and the office have everything once.
/// @throws std::runtime_error naming what was lost
void sendByCourier(const Trial& trial);

}  // namespace fieldseal::e2e
