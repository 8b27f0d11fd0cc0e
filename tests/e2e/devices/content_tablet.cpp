#include "devices/content_tablet.hpp"

#include <QFile>
#include <QTextStream>
#include <QTimer>

#include "devices/test_device.hpp"

namespace fieldseal::e2e {

namespace {

constexpr int kSyncMilliseconds = 120;
constexpr int kTries = 300;

void begin(TestDevice& tablet) {
  if (!tablet.syncing()) tablet.beginSync([](const sync::SyncProgress&) {});
}

void say(const std::string& line) {
  QTextStream(stdout) << QString::fromStdString(line) << '\n' << Qt::flush;
}

}  // namespace

void bringContents(const QString& dataFolder, unsigned seed) {
  std::mt19937 random(seed);
  TestDevice tablet(dataFolder.toStdString());
  for (;;) {
    say("saved " + tablet.bringContent(random));
    begin(tablet);
    bool over = false;
    QTimer::singleShot(kSyncMilliseconds, [&over] { over = true; });
    runUntil("a moment", [&] { return over; });
  }
}

void sendContents(const QString& dataFolder, const QString& ledgerFile) {
  TestDevice tablet(dataFolder.toStdString());
  QFile ledger(ledgerFile);
  if (!ledger.open(QIODevice::ReadOnly)) throw std::runtime_error("the ledger cannot be read");
  while (!ledger.atEnd()) {
    const auto line = ledger.readLine().trimmed().toStdString();
    const auto hash = sure(crypto::parseHash(line.substr(line.find(' ') + 1)), "ledger");
    sure(tablet.contents().verify(hash), "a content that was shown as saved");
  }
  for (int i = 0; i < kTries; ++i) {
    const auto uploads = tablet.uploads();
    if (uploads.contents > 0 && uploads.held == uploads.contents) {
      say("held " + std::to_string(uploads.held));
      return;
    }
    begin(tablet);
    runUntil("a sync", [&] { return !tablet.syncing(); });
  }
  throw std::runtime_error("not all contents were sent: " + tablet.whySyncFailed());
}

}  // namespace fieldseal::e2e
