/// One review, read out of its registers by its template's rules.
///
/// A Review is a view: it holds no state of its own and is as cheap to make as two pointers. What it
/// returns points into the registers and the template and is valid until the next entry is applied.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/entity.hpp"
#include "domain/evidence.hpp"
#include "domain/finding.hpp"
#include "domain/register.hpp"
#include "domain/sighting.hpp"
#include "domain/template.hpp"
#include "domain/workflow.hpp"

namespace fieldseal::domain {

/// What was said of an item, or of one unit under an item. A confirmation is there only when the
/// person whom the register names wrote it.
struct Answer {
  std::optional<Determination> determination;
  std::vector<std::string> methods;
  std::optional<std::int64_t> count;
  std::string date;  ///< YYYY-MM-DD or ""
  std::string text;
  std::string note;
  std::optional<UserId> secondInspector;  ///< who confirmed a veto
  std::optional<UserId> leader;
  bool conflicted = false;  ///< any of its registers is
  UserId author;            ///< of the determination
  WallTime wall{};
};

/// Where an item stands.
///
/// An item is answered itself, or with `per_unit` by its units: those declared and not found missing,
/// and those found. Its own determination stands all the same when it is not_applicable or not_tested,
/// or when there is no unit to answer for. not_applicable is taken for any item: it needs a note and
/// leaves the denominator; `not_applicable_allowed` says only whether the app offers it unasked.
struct ItemStatus {
  const Item* item = nullptr;
  /// False when `relevant_if` does not hold; then nothing below is filled in but `conflicted`.
  bool relevant = true;
  /// Of the item itself, or the worst of its units once all are answered (nonconform, not_tested,
  /// partly, conform; not_applicable when all of them are); nothing while open.
  std::optional<Determination> determination;
  std::size_t units = 0;  ///< of perUnit: those that need an answer
  std::size_t unitsAnswered = 0;
  std::size_t unitsNonconform = 0;  ///< partly or nonconform
  std::size_t unitsNotTested = 0;
  bool conflicted = false;
  /// What its determinations still require. A note or a confirmation counts at the unit or at the
  /// item; the second inspector is a member of the team other than the author of the determination.
  std::vector<Requirement> missing;

  /// Without a final word: unanswered, or not_tested, also for a single unit.
  [[nodiscard]] bool open() const noexcept {
    return !determination || *determination == Determination::not_tested || unitsNotTested > 0;
  }

  /// Answered as far as the template asks: nothing open, nothing required left.
  [[nodiscard]] bool settled() const noexcept { return determination.has_value() && missing.empty(); }
};

struct Member {
  UserId user;
  TeamRole role;
};

struct Comment {
  Uuid id;
  std::string about;  ///< entity
  std::string text;
  UserId author;
  WallTime wall{};
};

struct Progress {
  std::size_t items = 0;  ///< relevant
  std::size_t settled = 0;
  std::size_t conflicts = 0;  ///< registers: of the whole review, or of the section's items
};

class Review {
 public:
  Review(const RegisterSource& registers, const Template& checklist)
      : m_registers(&registers), m_template(&checklist) {}

  [[nodiscard]] const Template& checklist() const noexcept { return *m_template; }
  [[nodiscard]] const RegisterSource& registers() const noexcept { return *m_registers; }

  [[nodiscard]] ReviewState state() const;
  [[nodiscard]] LocalizedText applicant() const;
  [[nodiscard]] std::string applicationNumber() const;
  [[nodiscard]] std::string plannedOn() const;
  [[nodiscard]] std::vector<Member> team() const;
  [[nodiscard]] std::optional<TeamRole> roleOf(UserId user) const;
  [[nodiscard]] bool sealed() const;

  /// The answer at "item/<id>" or "item/<id>/<list>/<key>".
  [[nodiscard]] Answer answer(std::string_view entity) const;
  [[nodiscard]] ItemStatus status(const Item& item) const;
  /// Every item in the template's order.
  [[nodiscard]] std::vector<ItemStatus> statuses() const;
  [[nodiscard]] Progress progress() const;
  [[nodiscard]] Progress progress(const Section& section) const;
  [[nodiscard]] bool relevant(const Item& item) const;

  /// Every unit of a list, declared ones first by key, then found ones; retracted ones too.
  [[nodiscard]] std::vector<Unit> units(std::string_view list) const;
  [[nodiscard]] std::optional<Unit> unit(std::string_view entity) const;
  [[nodiscard]] SightingTotals totals(std::string_view list) const;

  /// In the order in which they were made; retracted ones too.
  [[nodiscard]] std::vector<Finding> findings() const;
  [[nodiscard]] std::optional<Finding> finding(Uuid id) const;
  [[nodiscard]] std::vector<Evidence> evidence() const;  ///< retracted ones too
  [[nodiscard]] std::optional<Evidence> evidence(Uuid id) const;
  /// What is linked to an entity and not retracted.
  [[nodiscard]] std::vector<Evidence> evidenceFor(std::string_view entity) const;
  [[nodiscard]] std::vector<Comment> comments() const;

 private:
  const RegisterSource* m_registers;
  const Template* m_template;
};

/// Something that keeps a review from being sealed.
struct Blocker {
  enum class Kind {
    open_item,
    not_tested,
    missing_requirement,
    conflict,
    unsighted_units,
    missing_interview,  ///< of a role that the template requires; the field is the role
    missing_test,       ///< the template requires a knowledge test and nobody handed one in
    running_test,
    no_opinion,
    state,
  };
  Kind kind;
  std::string entity;  ///< where to go: "item/PE-04", "unit/site", "review"
  std::string field;   ///< of a conflict; the role of a missing interview
  std::optional<Requirement> requirement;
  std::size_t count = 1;  ///< of units, or of the values of a conflict
};

/// All that keeps it from being sealed: item by item in the order of the template, then list by list,
/// then the other conflicts, the opinion and the state; empty when nothing does. A terminated review
/// ends where the veto was found: in it what is open, not tested or unsighted does not block.
[[nodiscard]] std::vector<Blocker> sealBlockers(const Review& review);

}  // namespace fieldseal::domain
