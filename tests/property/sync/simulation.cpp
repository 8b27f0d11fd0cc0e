#include "property/sync/simulation.hpp"

#include <array>

#include "property/journal/any_entry.hpp"
#include "property/merge/world.hpp"
#include "property/numbers.hpp"

namespace fieldseal::property {
namespace {

using Kind = Incident::Kind;

std::vector<JournalId> makeJournals(std::size_t count) {
  std::vector<JournalId> journals;
  for (std::size_t i = 0; i < count; ++i) journals.emplace_back(deviceAt(100 + i));
  return journals;
}

/// More requests than this for one sync of a small world mean that it would go on for ever.
constexpr std::size_t kMostRequests = 500;

}  // namespace

std::ostream& operator<<(std::ostream& out, const Incident& incident) {
  static constexpr std::array<const char*, 11> kNames{"write",        "step",         "loseRequest", "loseAnswer",
                                                      "garbleAnswer", "deliverTwice", "redeliver",   "overload",
                                                      "kill",         "killInStore",  "restore"};
  return out << kNames[static_cast<std::size_t>(incident.kind)] << '(' << incident.tablet << ", " << incident.a << ')';
}

Simulation::Simulation(std::size_t tablets, std::size_t journals)
    : m_journals(makeJournals(journals)), m_office(m_roster, m_journals) {
  m_office.addContent("a template");
  m_office.addContent("a question bank");
  for (std::size_t i = 0; i < tablets; ++i) {
    const auto key = fixedKey(static_cast<std::uint8_t>(i));
    m_roster[deviceAt(i)] = key.publicKey();
    m_tablets.push_back(
        {TabletModel(deviceAt(i), fixedKey(static_cast<std::uint8_t>(i)), m_roster), nullptr, std::nullopt});
  }
}

void Simulation::happen(const Incident& incident) {
  Tablet& tablet = m_tablets[incident.tablet % m_tablets.size()];
  switch (incident.kind) {
    case Kind::write:
      tablet.store.write(journal(incident.a), ++m_written);
      return;
    case Kind::redeliver:
      if (!m_past.empty())
        (void)m_office.answer(m_past[incident.a % m_past.size()].first, m_past[incident.a % m_past.size()].second);
      return;
    case Kind::restore:
      m_office.restore(incident.a % (m_office.logLength() + 1));
      m_restored = true;
      return;
    case Kind::killInStore:
      tablet.store.killAfter(incident.a % 12);
      return;
    case Kind::kill:
      tablet.machine.reset();
      return;
    default:
      break;
  }
  try {
    advance(tablet, incident);
  } catch (const Killed&) {
    tablet.machine.reset();
    tablet.store.live();
  }
}

void Simulation::advance(Tablet& tablet, const Incident& incident) {
  if (tablet.machine && tablet.pending) return deliver(tablet, incident);
  tablet.machine = std::make_unique<sync::SyncMachine>(tablet.store);
  tablet.pending = tablet.machine->start();
}

void Simulation::deliver(Tablet& tablet, const Incident& incident) {
  const sync::Request request = *tablet.pending;
  m_past.emplace_back(tablet.store.id(), request);
  tablet.pending.reset();
  switch (incident.kind) {
    case Kind::loseRequest:
      return tablet.machine->onFailure({Errc::network_unreachable, "lost"});
    case Kind::overload:
      tablet.pending = tablet.machine->onResponse({503, "text/plain", "busy"});
      return;
    case Kind::deliverTwice:
      (void)m_office.answer(tablet.store.id(), request);
      break;
    default:
      break;
  }
  sync::Response response = m_office.answer(tablet.store.id(), request);
  if (incident.kind == Kind::loseAnswer) return tablet.machine->onFailure({Errc::timed_out, "lost"});
  if (incident.kind == Kind::garbleAnswer) response.body.resize(response.body.size() * (incident.a % 8) / 8);
  tablet.pending = tablet.machine->onResponse(response);
}

std::optional<std::size_t> Simulation::syncAll() {
  std::size_t requests = 0;
  for (Tablet& tablet : m_tablets) {
    tablet.store.live();
    sync::SyncMachine machine(tablet.store);
    auto request = machine.start();
    for (std::size_t taken = 0; request; ++taken, ++requests) {
      if (taken > kMostRequests) return std::nullopt;
      request = machine.onResponse(m_office.answer(tablet.store.id(), *request));
    }
    if (machine.progress().phase != sync::SyncProgress::Phase::done) return std::nullopt;
  }
  return requests;
}

}  // namespace fieldseal::property

rc::Gen<fieldseal::property::Incident> rc::Arbitrary<fieldseal::property::Incident>::arbitrary() {
  using fieldseal::property::Incident;
  using Kind = Incident::Kind;
  const auto kind = gen::weightedElement<Kind>({{8, Kind::write},
                                                {14, Kind::step},
                                                {1, Kind::loseRequest},
                                                {3, Kind::loseAnswer},
                                                {1, Kind::garbleAnswer},
                                                {1, Kind::deliverTwice},
                                                {1, Kind::redeliver},
                                                {1, Kind::overload},
                                                {1, Kind::kill},
                                                {2, Kind::killInStore},
                                                {2, Kind::restore}});
  const auto number = fieldseal::property::evenly<std::uint32_t>(0, 60);
  return gen::build<Incident>(gen::set(&Incident::kind, kind), gen::set(&Incident::tablet, number),
                              gen::set(&Incident::a, number));
}
