#include "devices/test_device.hpp"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>
#include <array>
#include <stdexcept>

#include "sync/enrolment_session.hpp"
#include "vault/vault_directory.hpp"

namespace fieldseal::e2e {

namespace {

// Keys of these vaults guard nothing: no second of derivation for each.
constexpr crypto::PasswordCost kCheap{.passes = 1, .memoryBytes = 8ULL << 20};

constexpr std::array kDeterminations{"conform", "partly", "nonconform", "not_applicable", "not_tested"};

}  // namespace

void runUntil(const std::string& what, const std::function<bool()>& reached, int seconds) {
  QDeadlineTimer deadline(seconds * 1000);
  QEventLoop loop;
  QTimer tick;  // wakes the loop where nothing else happens
  tick.start(5);
  while (!reached()) {
    if (deadline.hasExpired()) throw std::runtime_error("waited in vain for " + what);
    loop.processEvents(QEventLoop::WaitForMoreEvents);
  }
}

TestDevice::TestDevice(const std::filesystem::path& folder, const QString& address, const QString& code,
                       const std::string& name) {
  app::EnrolmentSession enrolment({.dataFolder = folder,
                                   .server = sure(app::ServerAddress::parse(address), "address"),
                                   .code = sure(sync::EnrolmentCode::parse(code.toStdString()), "code"),
                                   .deviceName = name,
                                   .passphrase = kTestPassphrase,
                                   .cost = kCheap,
                                   .clock = &m_clock});
  std::optional<Error> problem;
  QObject::connect(&enrolment, &app::EnrolmentSession::failed, [&](const Error& error) { problem = error; });
  QObject::connect(&enrolment, &app::EnrolmentSession::succeeded, [&] { m_vault = enrolment.takeVault(); });
  enrolment.start();
  runUntil("the enrolment of " + name, [&] { return m_vault != nullptr || problem; });
  if (problem) throw std::runtime_error("enrolment of " + name + " failed: " + problem->detail);
}

TestDevice::TestDevice(const std::filesystem::path& folder) {
  const auto vaults = app::listVaults(folder);
  if (vaults.size() != 1) throw std::runtime_error("expected one vault");
  m_vault = sure(app::OpenVault::open(vaults.front().folder, kTestPassphrase, m_clock), "unlock");
  (void)sure(contents().sweep(), "sweep");
  openReview();
}

void TestDevice::openReview() {
  const auto reviews = sure(m_vault->store().reviews(), "reviews");
  if (reviews.empty()) throw std::runtime_error("no review is here");
  m_review = reviews.front();
  m_journal = sure(app::OpenJournal::load(m_vault->store(), m_review, m_clock), "review");
}

void TestDevice::fetchReview(int tries) {
  for (int attempt = 0; attempt < tries; ++attempt) {
    bool ended = false;
    beginSync([&](const sync::SyncProgress&) { ended = true; });
    runUntil("a first sync", [&] { return ended; });
    if (!sure(m_vault->store().reviews(), "reviews").empty()) return openReview();
  }
  throw std::runtime_error("no review came");
}

void TestDevice::syncUntilDone() {
  constexpr int kTries = 3;
  for (int attempt = 0; attempt < kTries; ++attempt) {
    std::optional<sync::SyncProgress> outcome;
    beginSync([&](const sync::SyncProgress& progress) { outcome = progress; });
    runUntil("a sync", [&] { return outcome.has_value(); });
    if (outcome->phase == sync::SyncProgress::Phase::done) return;
  }
  throw std::runtime_error("no sync succeeds: " + whySyncFailed());
}

void TestDevice::makeCourierFile(const std::filesystem::path& file) {
  (void)sure(app::makeCourierFile(m_vault->store(), m_clock, {.file = file}, {}), "courier file");
}

Result<app::CourierTaken> TestDevice::takeCourierAnswer(const std::filesystem::path& file) {
  return app::takeCourierAnswer(m_vault->store(), m_clock, {}, file, {});
}

std::string TestDevice::stateHash() {
  m_journal = sure(app::OpenJournal::load(m_vault->store(), m_review, m_clock), "review");
  return toHex(m_journal->registers().stateHash());
}

void TestDevice::write(int entries, std::mt19937& random) {
  for (int i = 0; i < entries; ++i) {
    const auto item = "item/PE-0" + std::to_string(1 + random() % 9);
    const auto unit = random() % 3 == 0 ? std::string() : "/person/P000" + std::to_string(10 + random() % 32);
    std::vector<journal::Change> changes;
    changes.push_back({item + unit, "determination", json::value(kDeterminations[random() % kDeterminations.size()])});
    if (random() % 4 == 0) changes.push_back({item + unit, "note", json::value(std::string(random() % 3000, 'n'))});
    (void)sure(m_journal->append(std::move(changes)), "append");
    ++m_written;
  }
}

void TestDevice::beginSync(std::function<void(const sync::SyncProgress&)> ended) {
  m_session = std::make_unique<app::SyncSession>(m_vault->store(), m_clock);
  app::SyncSession* session = m_session.get();
  QObject::connect(session, &app::SyncSession::finished, session,
                   [session, ended = std::move(ended)] { ended(session->progress()); });
  session->start();
}

std::string TestDevice::whySyncFailed() const {
  const auto& error = m_session->uploads().error ? m_session->uploads().error : m_session->progress().error;
  return error ? std::string(toString(error->code)) + " " + error->detail : std::string("no error");
}

std::uint64_t TestDevice::unsent() {
  return sure(m_vault->store().receipts(m_review), "receipts").unsent;
}

EntryNumber TestDevice::receipted() {
  const auto state = sure(m_vault->store().receipts(m_review), "receipts");
  return state.entries - state.unsent;
}

std::vector<std::string> TestDevice::ownLines() {
  std::vector<std::string> lines;
  (void)sure(m_vault->store().read(m_review, 0, true,
                                   [&](DeviceId device, const std::vector<journal::Entry>& entries) -> Result<> {
                                     if (device != identity().device) return kOk;
                                     for (const auto& entry : entries) {
                                       FIELDSEAL_TRY(auto line, journal::encodeEntry(entry));
                                       lines.push_back(std::move(line));
                                     }
                                     return kOk;
                                   }),
             "own entries");
  return lines;
}

}  // namespace fieldseal::e2e
