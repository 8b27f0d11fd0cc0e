/// Asks the server what it holds, by the device protocol alone.
#pragma once

#include <QString>
#include <map>
#include <string>
#include <vector>

#include "store/device_identity.hpp"

namespace fieldseal::e2e {

struct Held {
  EntryNumber ownNext = 1;                             ///< the entry it expects next of the device that asked
  std::map<DeviceId, std::vector<std::string>> lines;  ///< every entry's line, by device, in log order
};

/// Pulls one journal from the start with this device's certificate.
/// @throws std::runtime_error when the server does not answer
[[nodiscard]] Held held(const app::DeviceIdentity& device, const QString& address, JournalId journal);

}  // namespace fieldseal::e2e
