// The commands that make tablets devices: the code, as text and as QR, and the answer to a request by file.
#include <unistd.h>

#include <iostream>

#include "admin/commands.hpp"
#include "admin/file_enrolment.hpp"
#include "admin/people.hpp"
#include "admin/qr_code.hpp"
#include "store/key_file.hpp"
#include "sync/enrolment_file.hpp"
#include "sync/enrolment_sheet.hpp"

namespace fieldseal::admin {
namespace {

const SystemClock kClock;

/// Before a code is made or used: afterwards it would be late to find it out.
Result<> requireNew(const std::filesystem::path& file) {
  std::error_code fault;
  if (!std::filesystem::exists(file, fault)) return kOk;
  return Error{Errc::already_exists, file.string() + ": is there already; name a new file"};
}

}  // namespace

Result<int> codeCommand(const std::filesystem::path& config, const CodeOrder& order) {
  if (!order.svg.empty()) FIELDSEAL_CHECK(requireNew(order.svg));
  FIELDSEAL_TRY(auto session, openAdminSession(config));
  FIELDSEAL_TRY(const auto server, addressForTablets(session, order.server));
  SystemRandom random;
  FIELDSEAL_TRY(const auto code, makeCode(session, order.login, std::chrono::hours{order.hours}, kClock, random));
  const std::string sheet = sync::encode(sync::EnrolmentSheet{server, code.code});
  FIELDSEAL_TRY(const auto qr, QrCode::make(sheet));
  std::cout << code.code.toString() << "\nvalid until " << toRfc3339(code.expiresAt) << "\n"
            << (server.empty() ? std::string("no address: name the server's by --server") : "server " + server) << "\n"
            << sheet << "\n";
  if (order.qr || ::isatty(STDOUT_FILENO) == 1) std::cout << qr.blocks();
  if (order.svg.empty()) return 0;
  FIELDSEAL_CHECK(store::writeSecretFile(order.svg, asBytes(qr.svg())));
  std::cout << "made " << order.svg.string() << ": it holds the code; give it to nobody else\n";
  return 0;
}

Result<int> enrolFileCommand(const std::filesystem::path& config, const FileOrder& order) {
  FIELDSEAL_CHECK(requireNew(order.answer));
  FIELDSEAL_TRY(const auto request, readFile(order.request, sync::kMostEnrolmentFileBytes));
  FIELDSEAL_TRY(auto session, openAdminSession(config));
  FIELDSEAL_TRY(const auto server, addressForTablets(session, order.server));
  SystemRandom random;
  auto answer = answerRequestFile(session, request, server, kClock, random);
  if (!answer) return Error{answer.error().code, order.request.string() + ": " + answer.error().detail};
  const auto written = store::writeSecretFile(order.answer, asBytes(*answer));
  if (!written)
    return Error{written.error().code, written.error().detail + "; the same command again gives the answer"};
  std::cout << "made " << order.answer.string() << ": take it to the tablet that made the request\n"
            << (server.empty() ? std::string("no address in it: name the server's by --server") : "server " + server)
            << "\n";
  return 0;
}

}  // namespace fieldseal::admin
