#include "journal/seal.hpp"

#include "base/json_reader.hpp"
#include "domain/entity.hpp"

namespace fieldseal::journal {

json::value Seal::toJson() const {
  json::object devices;
  for (const auto& [device, last] : covers) devices[device.toString()] = last;
  return json::object{{"covers", std::move(devices)}, {"state", crypto::printHash(state)}, {"signatures", signatures}};
}

Result<Seal> Seal::fromJson(const json::value& value) {
  FIELDSEAL_TRY(const JsonReader reader, JsonReader::object(value, "seal"));
  Seal seal;
  FIELDSEAL_TRY(const JsonReader covers, reader.child("covers"));
  for (const auto& [printed, unused] : covers.raw()) {
    FIELDSEAL_TRY(const DeviceId device, DeviceId::parse(printed));
    FIELDSEAL_TRY(const std::int64_t last, covers.integer(printed));
    if (last < 0) return Error{Errc::bad_format, "seal.covers: expected the number of an entry"};
    seal.covers[device] = static_cast<EntryNumber>(last);
  }
  FIELDSEAL_TRY(const std::string_view state, reader.text("state"));
  FIELDSEAL_TRY(seal.state, crypto::parseHash(state));
  FIELDSEAL_TRY(const json::array* signatures, reader.array("signatures"));
  seal.signatures = *signatures;
  return seal;
}

bool Seal::covered(const EntryId& entry) const {
  const auto last = covers.find(entry.device);
  return last != covers.end() && entry.number <= last->second;
}

Seal makeSeal(const Journal& journal, json::array signatures) {
  return {journal.known(), journal.registers().stateHash(), std::move(signatures)};
}

std::optional<Seal> currentSeal(const Registers& registers) {
  const domain::Register* found = registers.find(domain::kReview, "seal");
  if (found == nullptr) return std::nullopt;
  auto seal = Seal::fromJson(found->provisional().value);
  if (!seal) return std::nullopt;
  return std::move(*seal);
}

}  // namespace fieldseal::journal
