#include "devices/renewal_trial.hpp"

#include <QFile>
#include <QTextStream>
#include <stdexcept>

#include "devices/server_process.hpp"
#include "devices/test_device.hpp"

namespace fieldseal::e2e {

namespace {

using std::chrono::days;
using std::chrono::hours;

constexpr int kEntries = 3;
constexpr days kValidity{3 * 365};

std::string textOf(const QString& name) {
  QFile file(name);
  if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error(("cannot read " + name).toStdString());
  return file.readAll().toStdString();
}

void expect(bool holds, const std::string& otherwise) {
  if (!holds) throw std::runtime_error(otherwise);
}

/// @return why it failed, nothing when it did not
std::optional<Error> sync(TestDevice& tablet) {
  std::optional<sync::SyncProgress> outcome;
  tablet.beginSync([&](const sync::SyncProgress& progress) { outcome = progress; });
  runUntil("a sync", [&] { return outcome.has_value(); });
  return outcome->phase == sync::SyncProgress::Phase::failed ? outcome->error : std::nullopt;
}

std::string certificateAfterSync(TestDevice& tablet) {
  const auto fault = sync(tablet);
  if (fault) throw std::runtime_error("a sync failed: " + fault->detail);
  return sure(tablet.certificate().certificate(), "certificate").pem;
}

}  // namespace

void renewCertificate(const Trial& trial, const QString& authority, const QString& authorityKey) {
  ServerProcess server({trial.serverProgram, "serve", "--config", trial.configFile});
  server.start();
  TestDevice tablet(trial.folder.toStdString(), server.devicePort(), trial.codes.front(), "tablet");
  tablet.fetchReview(1);
  const std::string first = tablet.identity().tls.certificatePem;
  expect(certificateAfterSync(tablet) == first, "a new certificate was renewed");

  tablet.advance(kValidity - days{89});
  const std::string second = certificateAfterSync(tablet);
  expect(second != first, "a certificate near its end was not renewed");
  expect(certificateAfterSync(tablet) == second, "the renewed certificate was renewed within a day");
  tablet.advance(hours{25});
  const std::string third = certificateAfterSync(tablet);
  expect(third != second, "the renewed certificate was not shown, or could not ask for the next");

  std::mt19937 random(trial.seed);
  tablet.write(kEntries, random);
  const crypto::TlsIdentity signer{textOf(authorityKey), textOf(authority)};
  const auto showEnded = [&](const std::string& device) {
    const auto made = SystemClock().now() - kValidity - hours{1};
    sure(tablet.certificate().keepCertificate(
             sure(crypto::renewDeviceCertificate(signer, third, device, made, kValidity), "a certificate of long ago")),
         "the vault");
  };
  showEnded(tablet.identity().device.toString());
  expect(certificateAfterSync(tablet) == third, "instead of a certificate that has ended came not the newest one");
  expect(tablet.unsent() == 0, "what was written while the certificate ended was not sent");

  tablet.write(kEntries, random);
  showEnded(tablet.identity().user.toString());  // no device has this id
  const auto refused = sync(tablet);
  expect(refused && refused->code == Errc::unknown_device,
         "the certificate of no device was taken, or the tablet does not know why it was not");
  expect(sure(tablet.certificate().certificate(), "certificate").failure == refused,
         "the tablet does not remember why it got no other certificate");
  expect(tablet.unsent() == kEntries, "what was not sent counts as sent");

  sure(tablet.certificate().keepCertificate(third), "the vault");
  expect(certificateAfterSync(tablet) == third && tablet.unsent() == 0,
         "the certificate before does not serve any more");
  QTextStream(stdout) << "two certificates were renewed, one was got again after its end, and nothing was lost\n";
}

}  // namespace fieldseal::e2e
