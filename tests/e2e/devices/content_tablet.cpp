#include "devices/content_tablet.hpp"

#include <QFile>
#include <QTextStream>
#include <QTimer>

#include "devices/test_device.hpp"
#include "domain/entity.hpp"
#include "domain/evidence.hpp"
#include "store/attachments.hpp"
#include "vault/vault_directory.hpp"

namespace fieldseal::e2e {

namespace {

constexpr std::size_t kLeastBytes = 300'000;
constexpr std::size_t kMostBytes = 6'000'000;
constexpr std::size_t kPieceBytes = 100'000;
constexpr int kSyncMilliseconds = 120;
constexpr int kTries = 300;

/// The vault as the app has it behind its unlock page.
class Tablet {
 public:
  explicit Tablet(const QString& dataFolder) {
    const auto vaults = app::listVaults(dataFolder.toStdString());
    if (vaults.size() != 1) throw std::runtime_error("expected one vault");
    m_vault = sure(app::OpenVault::open(vaults.front().folder, kTestPassphrase, m_clock), "unlock");
    (void)sure(contents().sweep(), "sweep");
    m_review = sure(m_vault->store().reviews(), "reviews").at(0);
    m_journal = sure(app::OpenJournal::load(m_vault->store(), m_review, m_clock), "review");
  }

  [[nodiscard]] app::Attachments contents() { return app::Attachments(m_vault->store().database()); }
  [[nodiscard]] app::UploadTotals uploads() {
    return sure(app::Uploads(m_vault->store().database(), m_clock).totals(), "totals");
  }

  /// @return the hash of what is now in the vault and in the journal
  std::string bring(std::mt19937& random) {
    app::IncomingContent incoming(m_vault->store().database());
    const std::size_t size = kLeastBytes + random() % (kMostBytes - kLeastBytes);
    Bytes piece(kPieceBytes);
    for (std::size_t at = 0; at < size; at += piece.size()) {
      for (auto& byte : piece) byte = static_cast<std::uint8_t>(random());
      sure(incoming.append(piece), "import");
    }
    const auto stored = sure(incoming.finish(), "import");
    const auto hash = crypto::printHash(stored.hash);
    SystemRandom fresh;
    const auto entity = domain::evidenceEntity(Uuid::make(m_clock, fresh));
    const domain::EvidenceContent content{hash, stored.bytes, "application/octet-stream", "bytes"};
    std::vector<journal::Change> changes;
    changes.push_back({entity, "kind", json::value("file")});
    changes.push_back({entity, "content", domain::encodeContent(content)});
    const auto complete = [&](sql::Database& database) {
      return app::Attachments(database).complete(stored, m_review);
    };
    (void)sure(m_journal->appendTogether({std::move(changes)}, {}, complete), "entry");
    return hash;
  }

  void beginSync() {
    if (m_session && m_session->running()) return;
    m_session = std::make_unique<app::SyncSession>(m_vault->store(), m_clock);
    m_session->start();
  }
  [[nodiscard]] bool syncing() const { return m_session && m_session->running(); }
  [[nodiscard]] std::string whySyncFailed() const {
    const auto& error = m_session->uploads().error ? m_session->uploads().error : m_session->progress().error;
    return error ? std::string(toString(error->code)) + " " + error->detail : std::string("no error");
  }

 private:
  SystemClock m_clock;
  std::unique_ptr<app::OpenVault> m_vault;
  std::unique_ptr<app::OpenJournal> m_journal;
  std::unique_ptr<app::SyncSession> m_session;
  JournalId m_review;
};

void say(const std::string& line) {
  QTextStream(stdout) << QString::fromStdString(line) << '\n' << Qt::flush;
}

}  // namespace

void bringContents(const QString& dataFolder, unsigned seed) {
  std::mt19937 random(seed);
  Tablet tablet(dataFolder);
  for (;;) {
    say("saved " + tablet.bring(random));
    tablet.beginSync();
    bool over = false;
    QTimer::singleShot(kSyncMilliseconds, [&over] { over = true; });
    runUntil("a moment", [&] { return over; });
  }
}

void sendContents(const QString& dataFolder, const QString& ledgerFile) {
  Tablet tablet(dataFolder);
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
    tablet.beginSync();
    runUntil("a sync", [&] { return !tablet.syncing(); });
  }
  throw std::runtime_error("not all contents were sent: " + tablet.whySyncFailed());
}

}  // namespace fieldseal::e2e
