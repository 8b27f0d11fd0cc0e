/// What the fold of a journal looks like to the rules: registers with their heads.
///
/// A register is `(entity, field)`. Its heads are the writes that no other write supersedes. One
/// head is the value; several are a conflict, and the first is shown as provisional.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/ids.hpp"
#include "base/json.hpp"

namespace fieldseal::domain {

/// One write that stands.
struct Head {
  EntryId entry;
  HybridTime time;
  WallTime wall;  ///< what the author's clock said; may be wrong
  UserId author;
  json::value value;  ///< null: retracted
};

struct Register {
  /// Never empty; the greatest (time, device) first.
  std::vector<Head> heads;

  [[nodiscard]] bool conflicted() const noexcept { return heads.size() > 1; }
  [[nodiscard]] const Head& provisional() const { return heads.front(); }
};

/// The registers of one journal. Views into it are valid until the next entry is applied.
class RegisterSource {
 public:
  virtual ~RegisterSource() = default;

  /// @return nothing when no entry ever set it
  [[nodiscard]] virtual const Register* find(std::string_view entity, std::string_view field) const = 0;

  using EntityVisitor = std::function<void(std::string_view entity)>;
  /// Visits every entity whose path begins with `prefix`, in byte order.
  virtual void forEachEntity(std::string_view prefix, const EntityVisitor& visit) const = 0;

  using RegisterVisitor = std::function<void(std::string_view field, const Register&)>;
  /// Visits every register of one entity, by field in byte order.
  virtual void forEachField(std::string_view entity, const RegisterVisitor& visit) const = 0;

  using ConflictVisitor = std::function<void(std::string_view entity, std::string_view field, const Register&)>;
  /// Visits every register in conflict, in byte order.
  virtual void forEachConflict(const ConflictVisitor& visit) const = 0;
};

}  // namespace fieldseal::domain
