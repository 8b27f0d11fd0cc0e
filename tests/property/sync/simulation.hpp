/// An office and a few tablets that write and sync while everything fails: requests and answers are
/// lost or delivered twice, processes are killed at any call, the office is restored from old backups.
#pragma once

#include <rapidcheck.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "property/sync/office_model.hpp"

namespace fieldseal::property {

/// One thing that happens. The numbers are taken modulo what there is.
struct Incident {
  enum class Kind : std::uint8_t {
    write,  ///< `tablet` writes an entry in journal `a`
    step,   ///< `tablet` begins a sync, or its request reaches the office and the answer comes back
    loseRequest,
    loseAnswer,  ///< the office did what was asked, the tablet never hears of it
    garbleAnswer,
    deliverTwice,  ///< the request arrives twice; the tablet hears the second answer
    redeliver,     ///< request `a` of long ago arrives once more
    overload,      ///< the office answers 503
    kill,          ///< the tablet's process dies here
    killInStore,   ///< it dies at one of the next calls of its store, by `a`
    restore,       ///< the office goes back to an older state, by `a`
  };
  Kind kind = Kind::write;
  std::uint32_t tablet = 0;
  std::uint32_t a = 0;
};
std::ostream& operator<<(std::ostream& out, const Incident& incident);

class Simulation {
 public:
  Simulation(std::size_t tablets, std::size_t journals);

  void happen(const Incident& incident);
  /// Faults stop; every tablet syncs once without any.
  /// @return the requests it took, or nothing when a sync failed or did not come to an end
  [[nodiscard]] std::optional<std::size_t> syncAll();

  [[nodiscard]] OfficeModel& office() { return m_office; }
  [[nodiscard]] TabletModel& tablet(std::size_t index) { return m_tablets[index].store; }
  [[nodiscard]] std::size_t tablets() const { return m_tablets.size(); }
  [[nodiscard]] JournalId journal(std::size_t index) const { return m_journals[index % m_journals.size()]; }
  [[nodiscard]] bool restored() const { return m_restored; }

 private:
  struct Tablet {
    TabletModel store;
    std::unique_ptr<sync::SyncMachine> machine;
    std::optional<sync::Request> pending;
  };

  void advance(Tablet& tablet, const Incident& incident);
  void deliver(Tablet& tablet, const Incident& incident);

  std::vector<JournalId> m_journals;
  KeyRing m_roster;
  OfficeModel m_office;
  std::vector<Tablet> m_tablets;
  std::vector<std::pair<DeviceId, sync::Request>> m_past;
  std::int64_t m_written = 0;
  bool m_restored = false;
};

}  // namespace fieldseal::property

template <>
struct rc::Arbitrary<fieldseal::property::Incident> {
  static rc::Gen<fieldseal::property::Incident> arbitrary();
};
