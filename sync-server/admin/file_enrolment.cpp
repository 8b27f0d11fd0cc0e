#include "admin/file_enrolment.hpp"

#include "api/enrolment.hpp"
#include "crypto/certificate_facts.hpp"
#include "sql/transaction.hpp"
#include "sync/enrolment_sheet.hpp"

namespace fieldseal::admin {
namespace {

std::string withPort(const std::string& host, std::uint16_t port) {
  const bool number = host.find(':') != std::string::npos && !host.starts_with('[');
  return (number ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

}  // namespace

Result<std::string> addressForTablets(const AdminSession& session, const std::string& asked) {
  const std::uint16_t port = session.config.device.port;
  if (!asked.empty()) {
    if (sync::checkServerAddress(asked)) return asked;
    if (auto whole = withPort(asked, port); port != 0 && sync::checkServerAddress(whole)) return whole;
    return Error{Errc::bad_format, asked + ": expected HOST:PORT"};
  }
  if (port == 0) return std::string();
  FIELDSEAL_TRY(const auto names, crypto::certificateNames(session.office.server.certificatePem));
  for (const auto& name : names) {
    // A name with a star stands for many hosts and is none.
    if (auto whole = withPort(name, port); sync::checkServerAddress(whole)) return whole;
  }
  return std::string();
}

Result<std::string> answerRequestFile(AdminSession& session, std::string_view request, const std::string& server,
                                      const Clock& clock, Random& random) {
  FIELDSEAL_TRY(const auto asked, sync::parseFileRequest(request));
  FIELDSEAL_TRY(auto transaction, sql::Transaction::begin(session.database));
  const api::Registrar registrar{session.office, clock, random};
  FIELDSEAL_TRY(const auto answer, api::joinByFile(session.database, registrar, asked, server));
  // A wrong proof stands too: it is counted.
  FIELDSEAL_CHECK(transaction.commit());
  if (!answer)
    return Error{Errc::code_invalid, "the code that the tablet was given is another, or the request was changed"};
  return sync::encode(*answer);
}

}  // namespace fieldseal::admin
