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
#include "domain/finding.hpp"
#include "domain/register.hpp"
#include "domain/sighting.hpp"
#include "domain/template.hpp"
#include "domain/workflow.hpp"

namespace fieldseal::domain {

/// What was said of an item, or of one unit under an item.
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
struct ItemStatus {
  const Item* item = nullptr;
  bool relevant = true;
  /// Of the item itself, or for `perUnit` the worst of its units; nothing while open.
  std::optional<Determination> determination;
  std::size_t units = 0;  ///< of perUnit: those that need an answer
  std::size_t unitsAnswered = 0;
  std::size_t unitsNonconform = 0;  ///< partly or nonconform
  bool conflicted = false;
  std::vector<Requirement> missing;  ///< what its determinations still require

  /// Answered as far as the template asks: nothing open, nothing required left.
  [[nodiscard]] bool settled() const noexcept { return determination.has_value() && missing.empty(); }
};

struct Member {
  UserId user;
  TeamRole role;
};

/// A document that was seen, or later a photo, sketch, sound or file.
struct Evidence {
  Uuid id;
  std::string kind;  ///< "document"
  std::string caption;
  std::string level;
  std::string number, place, custodian;  ///< of a document
  std::vector<std::string> links;        ///< entities it belongs to
  bool retracted = false;
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
  std::size_t conflicts = 0;
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

  /// Every unit of a list, declared ones first by key, then found ones.
  [[nodiscard]] std::vector<Unit> units(std::string_view list) const;
  [[nodiscard]] std::optional<Unit> unit(std::string_view entity) const;
  [[nodiscard]] SightingTotals totals(std::string_view list) const;

  [[nodiscard]] std::vector<Finding> findings() const;
  [[nodiscard]] std::optional<Finding> finding(Uuid id) const;
  [[nodiscard]] std::vector<Evidence> evidence() const;
  [[nodiscard]] std::vector<Evidence> evidenceFor(std::string_view entity) const;
  [[nodiscard]] std::vector<Comment> comments() const;

 private:
  const RegisterSource* m_registers;
  const Template* m_template;
};

/// Something that keeps a review from being sealed.
struct Blocker {
  enum class Kind { open_item, not_tested, missing_requirement, conflict, unsighted_units, no_opinion, state };
  Kind kind;
  std::string entity;  ///< where to go: "item/PE-04", "unit/site", "review"
  std::string field;   ///< of a conflict
  std::optional<Requirement> requirement;
  std::size_t count = 0;
};

/// All that keeps it from being sealed, in the order of the template; empty when nothing does.
[[nodiscard]] std::vector<Blocker> sealBlockers(const Review& review);

}  // namespace fieldseal::domain
