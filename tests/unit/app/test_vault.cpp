#include "test_vault.hpp"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <stdexcept>

#include "store/schema.hpp"
#include "support/journals.hpp"

namespace fieldseal::test {

bool waitFor(const std::function<bool()>& done) {
  QElapsedTimer timer;
  timer.start();
  while (!done() && timer.elapsed() < 5000)
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
  return done();
}

TestVault::TestVault(bool leader, bool withColleague) {
  auto pending = app::PendingVault::create(m_data.path(), uuidOf(99), kPassphrase, kCheap, app::vaultMigrations());
  m_vault = app::OpenVault::complete(std::move(pending.value()), office.identity(leader), m_clock).value();
  m_folder = m_vault->vault().folder();
  office.fill(m_vault->store(), leader, withColleague);
}

void TestVault::reopen() {
  m_vault.reset();
  m_vault = app::OpenVault::open(m_folder, kPassphrase, m_clock).value();
}

app::ReviewSession& TestVault::openReview() {
  app::FieldAppOptions options;
  options.dataFolder = QString::fromStdString(m_data.path().string());
  options.language = "en";
  options.passwordCost = kCheap;
  options.clock = &m_clock;
  options.hardware = hardware.hardware();
  options.bootClock = &m_bootClock;
  options.freeBytes = [this](const QString&) { return std::optional(freeBytes.load()); };
  m_app = std::make_unique<app::FieldApp>(options);
  QObject::connect(m_app.get(), &app::FieldApp::toast, m_app.get(),
                   [this](const QString& kind, const QString& text) { m_toasts.append(kind + ": " + text); });
  m_app->takeVault(std::move(m_vault));
  if (!m_app->openReview(QString::fromStdString(office.review().toString())))
    throw std::runtime_error("the review does not open");
  return *m_app->review();
}

app::ReviewSession& TestVault::restart() {
  m_app.reset();
  reopen();
  return openReview();
}

void TestVault::cutPower() {
  std::filesystem::copy(m_folder, m_left.path() / "vault", std::filesystem::copy_options::recursive);
}

app::ReviewSession& TestVault::powerOn() {
  m_app.reset();
  std::filesystem::remove_all(m_folder);
  std::filesystem::rename(m_left.path() / "vault", m_folder);
  reopen();
  return openReview();
}

app::ReviewSession& TestVault::lockAndReturn() {
  m_app->lock();
  QCoreApplication::processEvents();  // the vault goes behind its pages
  return restart();
}

void TestVault::arrives(const std::string& segment) {
  app::ReviewDesk& desk = m_app->review()->desk();
  office.deliver(desk.store(), segment);
  desk.refresh();
}

void damageSegments(sql::Database& database, JournalId review) {
  database.prepare("UPDATE segments SET bytes = x'00' WHERE journal = ?").value().bind(review).run().value();
  if (database.changedRows() == 0) throw std::logic_error("nothing was damaged");
}

void limitPages(sql::Database& database, bool full) {
  // SQLite takes no less than there are.
  const std::string pages = full ? "1" : "1073741823";
  if (!database.prepare("PRAGMA max_page_count = " + pages).value().step().value())
    throw std::logic_error("the database tells no page count");
}

}  // namespace fieldseal::test
