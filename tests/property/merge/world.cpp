#include "property/merge/world.hpp"
#include "property/numbers.hpp"

#include <array>
#include <string>

#include "journal/writer.hpp"

namespace fieldseal::property {
namespace {

using journal::Change;
using journal::Entry;
using journal::HybridClock;
using journal::Journal;

struct RegisterName {
  const char* entity;
  const char* field;
};
/// Two fields of one entity, an entity that is the prefix of another, and one apart.
constexpr std::array<RegisterName, 4> kRegisters{{{"item/PE-04", "determination"},
                                                  {"item/PE-04", "note"},
                                                  {"item/PE-04/person/P1", "determination"},
                                                  {"unit/person/P1", "status"}}};

/// Clocks that people set wrong: at the epoch, in 2009, right, an hour ahead, in 2099.
constexpr std::array<std::int64_t, 5> kWildTimes{0, 1'230'768'000'000, 1'772'442'000'000, 1'772'445'600'000,
                                                 4'070'908'800'000};

class Device {
 public:
  explicit Device(DeviceId id) : m_id(id) {}

  [[nodiscard]] DeviceId id() const { return m_id; }
  [[nodiscard]] const std::vector<Entry>& chain() const { return m_chain; }
  void setClock(std::uint32_t which) {
    m_clock.set(WallTime(std::chrono::milliseconds(kWildTimes[which % kWildTimes.size()])));
  }

  Entry write(std::vector<Change> changes) {
    m_clock.advance(std::chrono::milliseconds(1));
    return keep(makeEntry(m_known, m_id, m_id, m_hybrid, m_clock, std::move(changes)));
  }

  Entry keep(Entry entry) {
    RC_ASSERT(m_known.append(m_id, std::span(&entry, 1)).has_value());
    m_chain.push_back(entry);
    return entry;
  }

  void learn(const Device& other, std::size_t count) {
    const std::size_t from = m_known.last(other.id());
    const auto news = std::span(other.chain()).subspan(from, std::min(count, other.chain().size() - from));
    RC_ASSERT(m_known.append(other.id(), news).has_value());
  }

  [[nodiscard]] EntryNumber nextNumber() const { return m_chain.size() + 1; }

 private:
  DeviceId m_id;
  ManualClock m_clock{WallTime(std::chrono::milliseconds(kWildTimes[2]))};
  HybridClock m_hybrid{m_clock};
  Journal m_known{JournalId()};
  std::vector<Entry> m_chain;
};

Change change(std::uint32_t which, json::value value) {
  const RegisterName& name = kRegisters[which % kRegisters.size()];
  return {name.entity, name.field, std::move(value)};
}

/// What a faulty or hostile program may write: any time, and any entries named as replaced, among them
/// its own, its next one and others' entries that do not exist yet.
Entry forge(const Device& device, std::size_t devices, const Step& step) {
  const RegisterName& name = kRegisters[step.a % kRegisters.size()];
  journal::Set set{name.entity, name.field, "forged", {}};
  const EntryNumber number = device.nextNumber();
  set.supersedes = {{device.id(), number}, {device.id(), number + 1}, {deviceAt(step.b % devices), 1 + step.c % 6}};
  const HybridTime time{kWildTimes[step.c % kWildTimes.size()] + step.b % 4, step.b % 3};
  Entry entry{number, time, WallTime{}, device.id(), "", {set}};
  if (step.c % 2 == 1)
    entry.sets.push_back({name.entity, name.field, "forged twice", {{deviceAt(step.c % devices), 1 + step.b % 6}}});
  return entry;
}

}  // namespace

std::ostream& operator<<(std::ostream& out, const Step& step) {
  static constexpr std::array<const char*, 5> kNames{"write", "learn", "setClock", "retract", "forge"};
  return out << kNames[static_cast<std::size_t>(step.kind)] << '(' << step.device << ", " << step.a << ", " << step.b
             << ", " << step.c << ')';
}

DeviceId deviceAt(std::size_t index) {
  std::array<std::uint8_t, 16> bytes{};
  bytes[0] = static_cast<std::uint8_t>(0x10 + index);
  return DeviceId(bytes);
}

Chronicle live(std::size_t devices, const std::vector<Step>& steps, bool forgers) {
  std::vector<Device> people;
  people.reserve(devices);  // a device's hybrid clock points at its own wall clock
  for (std::size_t i = 0; i < devices; ++i) people.emplace_back(deviceAt(i));
  Chronicle chronicle;
  for (const Step& step : steps) {
    Device& actor = people[step.device % devices];
    switch (step.kind) {
      case Step::Kind::write: {
        std::vector<Change> changes{change(step.a, step.c)};
        if (step.c % 2 == 1 && step.a % kRegisters.size() != step.b % kRegisters.size())
          changes.push_back(change(step.b, step.c));
        chronicle.push_back({actor.id(), actor.write(std::move(changes))});
        break;
      }
      case Step::Kind::learn:
        if (&people[step.a % devices] != &actor) actor.learn(people[step.a % devices], step.b);
        break;
      case Step::Kind::setClock:
        actor.setClock(step.a);
        break;
      case Step::Kind::retract:
        chronicle.push_back({actor.id(), actor.write({change(step.a, nullptr)})});
        break;
      case Step::Kind::forge:
        if (forgers) chronicle.push_back({actor.id(), actor.keep(forge(actor, devices, step))});
        break;
    }
  }
  return chronicle;
}

}  // namespace fieldseal::property

rc::Gen<fieldseal::property::Step> rc::Arbitrary<fieldseal::property::Step>::arbitrary() {
  using fieldseal::property::Step;
  const auto kind = gen::weightedElement<Step::Kind>({{6, Step::Kind::write},
                                                      {5, Step::Kind::learn},
                                                      {1, Step::Kind::setClock},
                                                      {1, Step::Kind::retract},
                                                      {2, Step::Kind::forge}});
  const auto number = fieldseal::property::evenly<std::uint32_t>(0, 60);
  return gen::build<Step>(gen::set(&Step::kind, kind), gen::set(&Step::device, number), gen::set(&Step::a, number),
                          gen::set(&Step::b, number), gen::set(&Step::c, number));
}
