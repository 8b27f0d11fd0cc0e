#include "admin/quarantine_list.hpp"

#include "store/directory.hpp"

namespace fieldseal::admin {
namespace {

Result<std::string> senderText(sql::Database& database, DeviceId sender) {
  FIELDSEAL_TRY(const auto device, store::findDevice(database, sender));
  if (!device || !device->user) return sender.toString() + " (?)";
  FIELDSEAL_TRY(const auto user, store::findUser(database, *device->user));
  return sender.toString() + " (" + (user ? user->login : "?") + ")";
}

Result<std::string> lineOf(sql::Database& database, const store::KeptSegment& kept) {
  FIELDSEAL_TRY(std::string sender, senderText(database, kept.sentBy));
  if (kept.device != kept.sentBy) sender += " as " + kept.device.toString();
  const std::string journal = kept.journal.isRoster() ? "roster" : "review " + kept.journal.toString();
  return std::to_string(kept.number) + "  " + toRfc3339(kept.receivedAt) + "  " + kept.code + "  from " + sender +
         "  " + journal + "  entries " + std::to_string(kept.first) + " to " +
         std::to_string(kept.first + kept.count - 1) + "  " + kept.detail;
}

}  // namespace

Result<std::vector<std::string>> quarantineLines(sql::Database& database) {
  FIELDSEAL_TRY(const auto segments, store::allRefused(database));
  std::vector<std::string> lines;
  for (const auto& kept : segments) {
    FIELDSEAL_TRY(auto line, lineOf(database, kept));
    lines.push_back(std::move(line));
  }
  return lines;
}

Result<ShownSegment> showRefused(sql::Database& database, std::int64_t number) {
  ShownSegment shown;
  FIELDSEAL_TRY(shown.bytes, store::refusedBytes(database, number));
  FIELDSEAL_TRY(const auto kept, store::findRefused(database, number));
  // Filled up and forgotten between the two questions.
  if (!kept) return Error{Errc::not_found, "the quarantine holds no segment " + std::to_string(number)};
  FIELDSEAL_TRY(shown.line, lineOf(database, *kept));
  FIELDSEAL_TRY(const auto device, store::findDevice(database, kept->device));
  if (device) shown.key = device->key.toString();
  return shown;
}

}  // namespace fieldseal::admin
