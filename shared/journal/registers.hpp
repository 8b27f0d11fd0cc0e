/// The merge: entries in, registers out. Any order, repetition or grouping of the same entries gives
/// the same registers (property tests in tests/property).
///
/// A write replaces another of the same register when it names it in `supersedes` and its hybrid time
/// is later. The second condition costs an honest author nothing (it saw what it names, so its clock
/// is past it), makes cycles impossible, and keeps a device from hiding entries that are yet to come.
#pragma once

#include <initializer_list>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/hash.hpp"
#include "domain/register.hpp"
#include "journal/entry.hpp"

namespace fieldseal::journal {

/// A register that an entry touched.
struct RegisterKey {
  std::string entity;
  std::string field;
  friend auto operator<=>(const RegisterKey&, const RegisterKey&) = default;
};

/// Not thread-safe: its owner's thread.
class Registers final : public domain::RegisterSource {
 public:
  /// Folds one entry of `device` in; doing so again changes nothing.
  void apply(DeviceId device, const Entry& entry);

  [[nodiscard]] const domain::Register* find(std::string_view entity, std::string_view field) const override;
  void forEachEntity(std::string_view prefix, const EntityVisitor& visit) const override;
  void forEachField(std::string_view entity, const RegisterVisitor& visit) const override;
  void forEachConflict(const ConflictVisitor& visit) const override;

  /// The entries whose value a new write of this register would replace: what its author sees.
  [[nodiscard]] std::vector<EntryId> headsOf(std::string_view entity, std::string_view field) const;

  [[nodiscard]] std::size_t conflictCount() const noexcept { return m_conflicts.size(); }
  [[nodiscard]] std::size_t registerCount() const noexcept { return m_registerCount; }

  /// SHA-256 over which entries every register's heads are; docs/formats.md says how to do it by hand.
  /// @param without  prefixes of entities that are left out
  [[nodiscard]] crypto::Sha256 stateHash(std::initializer_list<std::string_view> without = {}) const;

 private:
  /// Somebody named `entry` as replaced, at the latest at `by`.
  struct Superseded {
    EntryId entry;
    HybridTime by;
  };
  struct Slot {
    domain::Register state;
    std::vector<Superseded> superseded;  ///< sorted by entry; may name writes that have not come yet
  };
  using Fields = std::map<std::string, Slot, std::less<>>;

  void applySet(const Entry& entry, EntryId id, const Set& set);
  static void supersede(Slot& slot, const EntryId& target, HybridTime by);
  static void addHead(Slot& slot, const Entry& entry, EntryId id, const json::value& value);

  std::map<std::string, Fields, std::less<>> m_entities;
  std::set<RegisterKey> m_conflicts;
  std::size_t m_registerCount = 0;
};

}  // namespace fieldseal::journal
