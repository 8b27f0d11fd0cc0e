#include "app/tablet.hpp"

#include <stdexcept>

#include "journal/roster.hpp"
#include "journal/writer.hpp"
#include "store/schema.hpp"

namespace fieldseal::bench {
namespace {

constexpr std::string_view kPassphrase = "correct horse battery staple";

crypto::SigningKey copyOf(const crypto::SigningKey& key) {
  return crypto::SigningKey::fromSeed(key.seed().view()).value();
}

/// The tablet is the first inspector's.
app::DeviceIdentity identityOf(const LargeReview& review) {
  const Author& me = review.team.front();
  return {me.device,
          me.user,
          "tablet",
          "Inspector",
          "Authority",
          "localhost:1",
          copyOf(me.key),
          {"key", "certificate"},
          "authority",
          review.office.key.publicKey(),
          review.office.device};
}

/// What the office says of the team's devices.
std::string rosterSegment(const LargeReview& review, const Clock& clock) {
  journal::Journal seen{JournalId()};
  journal::HybridClock hybrid(clock);
  std::vector<journal::Change> changes;
  for (const Author& author : review.team) {
    const std::string entity = journal::deviceEntity(author.device);
    changes.push_back({entity, "key", json::value(author.key.publicKey().toString())});
    changes.push_back({entity, "user", json::value(author.user.toString())});
    changes.push_back({entity, "state", json::value("active")});
  }
  const auto entry =
      journal::makeEntry(seen, review.office.device, review.office.user, hybrid, clock, std::move(changes));
  const std::vector<std::string> lines{journal::encodeEntry(entry).value()};
  return journal::buildSegment({JournalId(), review.office.device, 1, {}}, lines, review.office.key).value();
}

}  // namespace

Tablet::Tablet(const std::filesystem::path& dataFolder) {
  const LargeReview& review = largeReview();
  SystemRandom random;
  constexpr crypto::PasswordCost kLeast{2, 64ULL << 20};
  auto pending =
      app::PendingVault::create(dataFolder, Uuid::make(m_clock, random), kPassphrase, kLeast, app::vaultMigrations())
          .value();
  m_vault = app::OpenVault::complete(std::move(pending), identityOf(review), m_clock).value();
  pull(review);
}

void Tablet::pull(const LargeReview& review) {
  app::JournalStore& store = m_vault->store();
  LogPosition position = 0;
  (void)store.storePulled(journal::parseSegment(rosterSegment(review, m_clock)).value(), ++position).value();
  for (const std::string& segment : review.segments) {
    (void)store.storePulled(journal::parseSegment(segment).value(), ++position).value();
  }
  if (!store.problems().value().empty()) throw std::runtime_error("the tablet does not take the review's segments");
}

}  // namespace fieldseal::bench
