#include "admin/device_list.hpp"

#include "crypto/certificate.hpp"
#include "store/directory.hpp"
#include "sync/certificate_term.hpp"

namespace fieldseal::admin {
namespace {

using sync::CertificateTerm;

std::string markOf(CertificateTerm term) {
  switch (term) {
    case CertificateTerm::running:
      return "";
    case CertificateTerm::due:
      return " (ends within " + std::to_string(sync::kRenewalDue.count()) + " days)";
    case CertificateTerm::ended:
      return " (ended)";
    case CertificateTerm::lapsed:
      return " (ended, must enrol anew)";
  }
  return "";
}

std::string certificateText(const store::DeviceRecord& device, WallTime now) {
  const auto end = crypto::certificateEnd(device.certificatePem);
  // One damaged row must not hide all the others.
  if (!end) return "certificate unreadable";
  const std::string until = "certificate until " + toIsoDate(std::chrono::floor<std::chrono::days>(*end));
  // A mark asks for something to be done: nothing is, for a tablet that may not sync.
  return device.revoked ? until : until + markOf(sync::certificateTerm(*end, now));
}

}  // namespace

Result<std::vector<std::string>> deviceLines(sql::Database& database, WallTime now) {
  FIELDSEAL_TRY(const auto devices, store::allDevices(database));
  std::vector<std::string> lines;
  for (const auto& device : devices) {
    if (!device.user) continue;
    FIELDSEAL_TRY(const auto user, store::findUser(database, *device.user));
    lines.push_back(device.id.toString() + "  " + (device.revoked ? "revoked" : "active") + "  " +
                    (user ? user->login : "?") + "  seen " + toRfc3339(device.seenAt) + "  " +
                    certificateText(device, now) + "  " + device.name);
  }
  return lines;
}

}  // namespace fieldseal::admin
