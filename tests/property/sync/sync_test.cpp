/// Nothing is lost between tablets and office, whatever fails.
#include "property/law.hpp"
#include "property/sync/simulation.hpp"

namespace fieldseal::property {
namespace {

std::string joined(const std::vector<std::string>& lines) {
  std::string whole;
  for (const std::string& line : lines) whole += line + '\n';
  return whole;
}

/// What every tablet wrote, per journal and device.
std::map<std::pair<JournalId, DeviceId>, std::string> writtenBy(Simulation& simulation,
                                                                std::optional<DeviceId> except) {
  std::map<std::pair<JournalId, DeviceId>, std::string> written;
  for (std::size_t i = 0; i < simulation.tablets(); ++i) {
    const TabletModel& tablet = simulation.tablet(i);
    if (tablet.id() == except) continue;
    for (const auto& [journal, lines] : tablet.written()) written[{journal, tablet.id()}] = joined(lines);
  }
  return written;
}

/// The office has every entry once and in order, every tablet has all of the others', none is unsent.
void requireAllEverywhere(Simulation& simulation) {
  RC_ASSERT(simulation.office().entries() == writtenBy(simulation, std::nullopt));
  for (std::size_t i = 0; i < simulation.tablets(); ++i) {
    TabletModel& tablet = simulation.tablet(i);
    RC_ASSERT(*tablet.unsentEntries() == 0u);
    RC_ASSERT(!tablet.hasRefused());
    RC_ASSERT(tablet.setApart() == 0u);
    RC_ASSERT(tablet.learnt() == writtenBy(simulation, tablet.id()));
    RC_ASSERT(*tablet.hasContent(crypto::sha256("a template")));
    RC_ASSERT(*tablet.hasContent(crypto::sha256("a question bank")));
  }
}

TEST_CASE("sync loses nothing when connections break and processes are killed") {
  check("no restored office", [](const std::vector<Incident>& incidents) {
    Simulation simulation(3, 2);
    for (const Incident& incident : incidents) {
      if (incident.kind == Incident::Kind::restore) continue;
      simulation.happen(incident);
      // A receipt is never believed for what the office has not got.
      for (std::size_t i = 0; i < simulation.tablets(); ++i) {
        for (const std::string& segment : simulation.tablet(i).received())
          RC_ASSERT(simulation.office().holds(segment));
      }
    }
    RC_ASSERT(simulation.syncAll().has_value());
    RC_ASSERT(simulation.office().entries() == writtenBy(simulation, std::nullopt));
    RC_ASSERT(simulation.syncAll().has_value());
    requireAllEverywhere(simulation);
  });
}

TEST_CASE("sync gives a restored office back what it lost, and every tablet what the others wrote") {
  check("restored offices", [](const std::vector<Incident>& incidents) {
    Simulation simulation(3, 2);
    for (const Incident& incident : incidents) simulation.happen(incident);
    RC_CLASSIFY(simulation.restored(), "with a restored office");
    RC_ASSERT(simulation.syncAll().has_value());
    RC_ASSERT(simulation.office().entries() == writtenBy(simulation, std::nullopt));
    RC_ASSERT(simulation.syncAll().has_value());
    requireAllEverywhere(simulation);
  });
}

TEST_CASE("sync with nothing to do takes one request") {
  check("after any incidents", [](const std::vector<Incident>& incidents) {
    Simulation simulation(2, 2);
    for (const Incident& incident : incidents) simulation.happen(incident);
    RC_ASSERT(simulation.syncAll().has_value());
    RC_ASSERT(simulation.syncAll().has_value());
    RC_ASSERT(simulation.syncAll() == simulation.tablets());
  });
}

TEST_CASE("a tablet with many reviews gives all of them back to a restored office in one sync") {
  constexpr std::uint32_t kJournals = 30;
  Simulation simulation(1, kJournals);
  const auto writeEverywhere = [&] {
    for (std::uint32_t i = 0; i < kJournals; ++i) simulation.happen({Incident::Kind::write, 0, i});
  };
  writeEverywhere();
  REQUIRE(simulation.syncAll());
  simulation.office().restore(0);
  writeEverywhere();
  REQUIRE(simulation.syncAll());
  REQUIRE(simulation.office().entries() == writtenBy(simulation, std::nullopt));
  REQUIRE(*simulation.tablet(0).unsentEntries() == 0);
}

}  // namespace
}  // namespace fieldseal::property
