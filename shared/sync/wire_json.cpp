#include "sync/wire_json.hpp"

namespace fieldseal::sync {

json::array printHashes(const std::vector<crypto::Sha256>& hashes) {
  json::array list;
  for (const crypto::Sha256& hash : hashes) list.emplace_back(crypto::printHash(hash));
  return list;
}

Result<std::vector<crypto::Sha256>> readHashes(const JsonReader& reader, std::string_view key) {
  FIELDSEAL_TRY(const json::array* const list, reader.array(key));
  std::vector<crypto::Sha256> hashes;
  hashes.reserve(list->size());
  for (std::size_t i = 0; i < list->size(); ++i) {
    const json::string* const text = (*list)[i].if_string();
    if (text == nullptr) return Error{Errc::bad_format, reader.placeOf(key, i) + ": expected a text"};
    const auto hash = crypto::parseHash(*text);
    if (!hash) return Error{hash.error().code, reader.placeOf(key, i) + ": " + hash.error().detail};
    hashes.push_back(*hash);
  }
  return hashes;
}

json::object print(const LogMark& mark) {
  return {{"head", mark.head}, {"taken_at", mark.takenAt}};
}

Result<LogMark> readLogMark(const JsonReader& reader, std::string_view key) {
  FIELDSEAL_TRY(const JsonReader log, reader.child(key));
  FIELDSEAL_TRY(const std::int64_t head, log.integer("head"));
  if (head < 0) return Error{Errc::bad_format, log.placeOf("head") + ": expected a number from 0"};
  FIELDSEAL_TRY(const std::int64_t takenAt, log.integer("taken_at"));
  return LogMark{static_cast<LogPosition>(head), takenAt};
}

}  // namespace fieldseal::sync
