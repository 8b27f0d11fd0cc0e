#include "support/authority.hpp"

#include <fstream>

#include "admin/templates.hpp"

namespace fieldseal::test {
namespace {

const std::filesystem::path kSample = std::filesystem::path(FIELDSEAL_SOURCE_DIR) / "packaging" / "sample";

}  // namespace

std::string sampleFile(const std::string& name) {
  return admin::readFile(kSample / name, 16 << 20).value();
}

json::value at(const std::string& body, const std::string& pointer) {
  return parseJson(body).value().at_pointer(pointer);
}

Authority::Authority() {
  admin::NewAuthority order{m_folder.path() / "office", "Test authority", {"127.0.0.1", "localhost"},
                            {"127.0.0.1", 0},           {"127.0.0.1", 0}, {}};
  admin::initAuthority(order, clock, random).value();
  m_authorityPem = admin::readFile(order.folder / "authority.pem", 1 << 20).value();
  auto opened = session();
  using enum domain::OfficeRole;
  for (const std::string login : {"leader", "inspector", "outsider"}) {
    (void)admin::addUser(opened, {"Name of " + login, login, {domain::OfficeRole::inspector}, {}}, clock, random)
        .value();
  }
  (void)admin::addUser(opened, {"Name of supervisor", "supervisor", {supervisor}, kPassword}, clock, random).value();
  (void)admin::addUser(opened, {"Name of clerk", "clerk", {clerk}, kPassword}, clock, random).value();
}

std::filesystem::path Authority::config() const {
  return m_folder.path() / "office" / admin::kConfigFile;
}

admin::AdminSession Authority::session() const {
  return admin::openAdminSession(config()).value();
}

admin::ReviewOrder Authority::sampleOrder() const {
  admin::ReviewOrder order;
  order.folder = kSample / "sample-dossier";
  order.leader = "leader";
  order.members = {"inspector"};
  order.plannedOn = "2026-03-02";
  return order;
}

JournalId Authority::addReview() {
  auto opened = session();
  (void)admin::addTemplate(opened, sampleFile("template-monitoring-b.json"), sampleFile("question-bank.json"), clock)
      .value();
  auto order = sampleOrder();
  order.again = true;
  return admin::importReview(opened, order, clock, random).value().review.value();
}

std::string Authority::code(const std::string& login) {
  auto opened = session();
  return admin::makeCode(opened, login, std::chrono::hours{72}, clock, random).value().code.toString();
}

UserId Authority::user(const std::string& login) const {
  auto opened = session();
  return admin::userOf(opened.database, login).value().id;
}

void Authority::start() {
  if (!configText.empty()) std::ofstream(config()) << configText;
  auto config = admin::loadConfig(this->config()).value();
  config.logLevel = "error";
  m_server = std::move(admin::Server::start(config, clock, random).value());
}

void Authority::stop() {
  m_server.reset();
}

HttpsClient Authority::console() {
  return {m_server->consolePort(), m_authorityPem};
}

HttpsClient Authority::device(std::optional<crypto::TlsIdentity> identity) {
  return {m_server->devicePort(), m_authorityPem, std::move(identity)};
}

}  // namespace fieldseal::test
