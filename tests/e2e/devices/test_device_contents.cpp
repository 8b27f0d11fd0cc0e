// Contents of evidence on a tablet without a screen: brought, counted, fetched.
#include <QTimer>

#include "devices/test_device.hpp"
#include "domain/entity.hpp"
#include "domain/evidence.hpp"
#include "store/downloads.hpp"

namespace fieldseal::e2e {

namespace {

constexpr std::size_t kLeastBytes = 300'000;
constexpr std::size_t kMostBytes = 6'000'000;
constexpr std::size_t kPieceBytes = 100'000;
constexpr int kMostFetches = 500;
constexpr unsigned kMostFetchMilliseconds = 250;

}  // namespace

std::string TestDevice::bringContent(std::mt19937& random) {
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
  const auto complete = [&](sql::Database& database) { return app::Attachments(database).complete(stored, m_review); };
  (void)sure(m_journal->appendTogether({std::move(changes)}, {}, complete), "entry");
  return hash;
}

app::UploadTotals TestDevice::uploads() {
  return sure(app::Uploads(m_vault->store().database(), m_clock).totals(), "totals");
}

int TestDevice::wantContents() {
  m_journal = sure(app::OpenJournal::load(m_vault->store(), m_review, m_clock), "review");
  app::Downloads downloads(m_vault->store().database(), m_clock);
  int asked = 0;
  m_journal->registers().forEachEntity("evidence/", [&](std::string_view entity) {
    const auto evidence = domain::readEvidence(m_journal->registers(), entity);
    if (!evidence || !evidence->content) return;
    const auto hash = sure(crypto::parseHash(evidence->content->sha256), "hash");
    sure(downloads.want(m_review, hash, evidence->content->bytes), "asking");
    ++asked;
  });
  return asked;
}

int TestDevice::fetchContents(std::mt19937& random) {
  const int asked = wantContents();
  app::Downloads downloads(m_vault->store().database(), m_clock);
  for (int tries = 0; sure(downloads.totals(), "totals").contents > 0; ++tries) {
    if (tries > kMostFetches) throw std::runtime_error("not all contents come");
    bool ended = false;
    beginSync([&](const sync::SyncProgress&) { ended = true; });
    if (random() % 2 == 0) {
      QTimer::singleShot(static_cast<int>(random() % kMostFetchMilliseconds), m_session.get(),
                         [session = m_session.get()] { session->cancel(); });
    }
    runUntil("a sync", [&] { return ended; });
  }
  sure(contents().verifyAll(), "contents that came");
  return asked;
}

}  // namespace fieldseal::e2e
