#include "devices/trials.hpp"

#include <QTextStream>
#include <QTimer>
#include <memory>
#include <stdexcept>
#include <vector>

#include "devices/audit.hpp"
#include "devices/cutting_proxy.hpp"
#include "devices/server_process.hpp"
#include "devices/test_device.hpp"

namespace fieldseal::e2e {

namespace {

constexpr int kMostEntriesAtOnce = 40;
constexpr int kMostMillisecondsToKill = 160;

using Devices = std::vector<std::unique_ptr<TestDevice>>;

void say(const QString& line) {
  QTextStream(stdout) << line << '\n' << Qt::flush;
}

ServerProcess serverOf(const Trial& trial) {
  return ServerProcess({trial.serverProgram, "serve", "--config", trial.configFile});
}

Devices enrolAll(const Trial& trial, const QString& address) {
  Devices devices;
  for (const QString& code : trial.codes) {
    const std::string name = "tablet " + std::to_string(devices.size() + 1);
    const auto folder = std::filesystem::path(trial.folder.toStdString()) / name;
    devices.push_back(std::make_unique<TestDevice>(folder, address, code, name));
    devices.back()->fetchReview(1);
  }
  return devices;
}

/// All but the reader.
std::size_t writers(const Devices& devices) {
  return devices.size() - 1;
}

/// Syncs, writing and syncing again, for as long as `goOn`.
void keepSyncing(TestDevice& device, std::mt19937& random, const std::function<bool()>& goOn) {
  device.write(1 + static_cast<int>(random() % kMostEntriesAtOnce), random);
  device.beginSync([&, goOn](const sync::SyncProgress&) {
    // Not from inside the session that ends.
    QTimer::singleShot(0, [&, goOn] {
      if (goOn()) keepSyncing(device, random, goOn);
    });
  });
}

bool anySyncing(const Devices& devices) {
  for (const auto& device : devices)
    if (device->syncing()) return true;
  return false;
}

void syncUntilSent(TestDevice& device) {
  for (int attempt = 0; attempt < 200; ++attempt) {
    bool ended = false;
    device.beginSync([&](const sync::SyncProgress&) { ended = true; });
    runUntil("a sync", [&] { return ended; });
    if (device.unsent() == 0) return;
  }
  throw std::runtime_error("after 200 syncs something is still unsent");
}

/// Every receipt that a tablet holds must be true of the server as it is now.
void checkReceipts(Devices& devices, const std::vector<EntryNumber>& receipted, const QString& address, int round) {
  for (std::size_t i = 0; i < writers(devices); ++i) {
    const Held server = held(devices[i]->identity(), address, devices[i]->review());
    if (server.ownNext <= receipted[i])
      throw std::runtime_error("round " + std::to_string(round) + ": tablet " + std::to_string(i + 1) +
                               " has receipts to entry " + std::to_string(receipted[i]) + ", the server expects " +
                               std::to_string(server.ownNext));
  }
}

/// What the reader is sent is what each tablet wrote: all of it, once, in order, byte for byte.
void checkAll(Devices& devices, const QString& address) {
  TestDevice& reader = *devices.back();
  const Held server = held(reader.identity(), address, reader.review());
  for (std::size_t i = 0; i < writers(devices); ++i) {
    const auto own = devices[i]->ownLines();
    const auto there = server.lines.find(devices[i]->identity().device);
    const std::size_t count = there == server.lines.end() ? 0 : there->second.size();
    if (own.size() != devices[i]->written() || count != own.size() || there->second != own)
      throw std::runtime_error("tablet " + std::to_string(i + 1) + " wrote " + std::to_string(devices[i]->written()) +
                               " entries, its vault has " + std::to_string(own.size()) + ", the server " +
                               std::to_string(count));
  }
}

std::uint64_t written(const Devices& devices) {
  std::uint64_t sum = 0;
  for (const auto& device : devices) sum += device->written();
  return sum;
}

void verify(const Trial& trial) {
  say(runToEnd({trial.serverProgram, "verify", "--config", trial.configFile}).trimmed());
}

}  // namespace

void killServer(const Trial& trial) {
  std::mt19937 random(trial.seed);
  ServerProcess server = serverOf(trial);
  server.start();
  Devices devices = enrolAll(trial, server.devicePort());
  for (int round = 1; round <= trial.rounds; ++round) {
    const auto dead = std::make_shared<bool>(false);
    for (std::size_t i = 0; i < writers(devices); ++i) keepSyncing(*devices[i], random, [dead] { return !*dead; });
    QTimer::singleShot(static_cast<int>(random() % kMostMillisecondsToKill), [&server, dead] {
      server.kill();
      *dead = true;
    });
    runUntil("the kill", [&] { return *dead && !anySyncing(devices); });
    std::vector<EntryNumber> receipted;
    for (const auto& device : devices) receipted.push_back(device->receipted());
    server.start();
    checkReceipts(devices, receipted, server.devicePort(), round);
  }
  for (std::size_t i = 0; i < writers(devices); ++i) syncUntilSent(*devices[i]);
  checkAll(devices, server.devicePort());
  server.kill();
  verify(trial);
  say(QString("seed %1: the server was killed %2 times under %3 tablets; %4 entries are there once, every receipt held")
          .arg(trial.seed)
          .arg(trial.rounds)
          .arg(writers(devices))
          .arg(written(devices)));
}

void cutConnection(const Trial& trial) {
  std::mt19937 random(trial.seed);
  ServerProcess server = serverOf(trial);
  server.start();
  const QString host = server.devicePort().section(':', 0, -2);
  CuttingProxy proxy(host, server.devicePort().section(':', -1).toUShort(), trial.seed);
  Devices devices = enrolAll(trial, proxy.address());
  proxy.setCutting(true);
  int failures = 0;
  for (int round = 1; round <= trial.rounds; ++round) {
    std::size_t ended = 0;
    for (std::size_t i = 0; i < writers(devices); ++i) {
      devices[i]->write(1 + static_cast<int>(random() % (4 * kMostEntriesAtOnce)), random);
      devices[i]->beginSync([&](const sync::SyncProgress& progress) {
        ++ended;
        failures += progress.phase == sync::SyncProgress::Phase::failed ? 1 : 0;
      });
    }
    runUntil("the syncs of a round", [&] { return ended == writers(devices); });
  }
  for (std::size_t i = 0; i < writers(devices); ++i) syncUntilSent(*devices[i]);
  proxy.setCutting(false);
  checkAll(devices, server.devicePort());
  if (proxy.cuts() == 0 || failures == 0) throw std::runtime_error("nothing was cut: the trial shows nothing");
  server.kill();
  verify(trial);
  say(QString("seed %1: %2 of %3 connections were cut, %4 syncs failed; %5 entries of %6 tablets are there once")
          .arg(trial.seed)
          .arg(proxy.cuts())
          .arg(proxy.connections())
          .arg(failures)
          .arg(written(devices))
          .arg(writers(devices)));
}

}  // namespace fieldseal::e2e
