// The command that answers courier files.
#include <iostream>

#include "admin/commands.hpp"
#include "admin/courier_desk.hpp"

namespace fieldseal::admin {
namespace {

const SystemClock kClock;

void print(const CourierReport& report) {
  std::cout << "courier file " << report.number << " of " << report.userName << ", " << report.device.name << ", made "
            << toRfc3339(report.made) << " by its clock\n"
            << report.entries << " entries received: " << report.stored << " segments stored, " << report.had
            << " were here, " << report.refused << " refused\n"
            << report.contents << " contents of evidence stored, " << report.contentsHad << " were here\n"
            << "answered with " << report.sent << " segments and " << report.contentsSent << " contents of evidence\n";
  for (const auto& fault : report.faults)
    std::cout << "refused: " << fault.detail << " (" << toString(fault.code) << ")\n";
}

}  // namespace

Result<int> courierCommand(const std::filesystem::path& config, const std::filesystem::path& question,
                           const std::filesystem::path& answer) {
  std::error_code fault;
  if (std::filesystem::exists(answer, fault))
    return Error{Errc::already_exists, answer.string() + " is there already: name a new file for the answer"};
  FIELDSEAL_TRY(auto session, openAdminSession(config));
  SystemRandom random;
  FIELDSEAL_TRY(const auto report, answerCourier(session, question, answer, kClock, random));
  print(report);
  std::cout << "Bring " << answer.string() << " back to the tablet: until then it counts its work as unsent.\n";
  return report.faults.empty() ? 0 : 1;
}

}  // namespace fieldseal::admin
