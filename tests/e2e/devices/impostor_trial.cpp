#include "devices/impostor_trial.hpp"

#include <QTextStream>
#include <memory>
#include <optional>
#include <stdexcept>

#include "devices/server_process.hpp"
#include "devices/test_device.hpp"

namespace fieldseal::e2e {

namespace {

constexpr int kEntries = 3;

/// One sync with whoever serves this configuration. @return why it failed, nothing when it did not
std::optional<Error> syncWith(const Trial& trial, const QString& configFile, TestDevice& tablet) {
  ServerProcess server({trial.serverProgram, "serve", "--config", configFile});
  server.start();
  std::optional<sync::SyncProgress> outcome;
  tablet.beginSync([&](const sync::SyncProgress& progress) { outcome = progress; });
  runUntil("a sync", [&] { return outcome.has_value(); });
  return outcome->phase == sync::SyncProgress::Phase::failed ? outcome->error : std::nullopt;
}

void expectDistrust(const Trial& trial, const QString& configFile, TestDevice& tablet, const std::string& whom) {
  const auto fault = syncWith(trial, configFile, tablet);
  if (!fault) throw std::runtime_error("the tablet synced with " + whom);
  if (fault->code != Errc::tls_untrusted)
    throw std::runtime_error("the tablet failed at " + whom + " for another reason: " + fault->detail);
  if (tablet.unsent() != kEntries) throw std::runtime_error("the tablet counts as sent what it gave to " + whom);
}

void useCertificateFor(const Trial& trial, const QString& host) {
  runToEnd({trial.serverProgram, "certificate", "--config", trial.configFile, "--host", host});
}

std::unique_ptr<TestDevice> enrolled(const Trial& trial) {
  ServerProcess server({trial.serverProgram, "serve", "--config", trial.configFile});
  server.start();
  auto tablet =
      std::make_unique<TestDevice>(trial.folder.toStdString(), server.devicePort(), trial.codes.front(), "tablet");
  tablet->fetchReview(1);
  return tablet;
}

}  // namespace

void meetImpostors(const Trial& trial, const QString& impostorConfig) {
  const auto made = enrolled(trial);
  TestDevice& tablet = *made;
  std::mt19937 random(trial.seed);
  tablet.write(kEntries, random);
  expectDistrust(trial, impostorConfig, tablet, "another authority's server");
  useCertificateFor(trial, "other.example");
  expectDistrust(trial, trial.configFile, tablet, "a server with a certificate for another host");
  useCertificateFor(trial, "127.0.0.1");
  if (const auto fault = syncWith(trial, trial.configFile, tablet))
    throw std::runtime_error("with the right certificate the sync failed: " + fault->detail);
  if (tablet.unsent() != 0) throw std::runtime_error("something is still unsent");
  QTextStream(stdout) << "two impostors were not believed, and " << kEntries << " entries came to the office\n";
}

}  // namespace fieldseal::e2e
