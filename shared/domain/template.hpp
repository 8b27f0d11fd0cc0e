/// A checklist template: sections, items, lists of units, scoring and outcome rules.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/determination.hpp"
#include "domain/localized_text.hpp"
#include "domain/picture_policy.hpp"

namespace fieldseal::domain {

/// Thousandths of a point.
using MilliPoints = std::int64_t;

enum class FieldType { text, number, date, choice };
[[nodiscard]] std::string_view toString(FieldType type) noexcept;

struct FieldDefinition {
  std::string name;
  FieldType type = FieldType::text;
  std::vector<std::string> choices;  ///< of a choice
};

/// A list of units that applicants declare, for example "equipment".
struct ListDefinition {
  std::string id;
  LocalizedText title;
  std::string key;  ///< the field that names a unit
  std::vector<FieldDefinition> fields;

  [[nodiscard]] const FieldDefinition* field(std::string_view name) const;
};

/// When an item applies.
struct Condition {
  enum class Kind { has_units, item_is, all, any, negation };
  Kind kind = Kind::all;
  std::string subject;                     ///< list of has_units, item of item_is
  std::set<Determination> determinations;  ///< of item_is
  std::vector<Condition> parts;            ///< of all, any; one of negation
};

enum class InputKind { count, date, text };

struct PerUnit {
  std::string list;
  MilliPoints deduct = 0;  ///< for a unit that does not conform at all
};

struct Item {
  std::string id;
  std::string section;
  LocalizedText question;
  LocalizedText guidance;
  LocalizedText expectedEvidence;
  std::vector<std::string> methods;  ///< examine, interview, test, observe, or the template's own
  std::vector<InputKind> inputs;
  bool veto = false;
  MilliPoints points = 0;  ///< 0 for a veto item
  std::vector<std::string> verifies;
  std::optional<PerUnit> perUnit;
  std::optional<std::string> reconciles;
  std::optional<Condition> relevantIf;
  bool notApplicableAllowed = false;
  /// What answers it beside an inspector: "knowledge_test", whose results are proposed to it.
  std::optional<std::string> fedBy;
};

struct Section {
  std::string id;
  LocalizedText title;
  std::vector<Item> items;
};

/// What must be there before a determination can be sealed.
enum class Requirement { note, evidence, second_inspector, leader };
[[nodiscard]] std::string_view toString(Requirement requirement) noexcept;
[[nodiscard]] std::optional<Requirement> requirementFromString(std::string_view name) noexcept;

enum class DayKind { calendar, working };

struct Outcome {
  bool whenVeto = false;
  std::int64_t minPercent = 0;  ///< whole percent; not looked at when whenVeto
  std::string recommend;        ///< "terminate", "pass", "rectify", "fail", or the template's own
  std::optional<std::int64_t> days;
  DayKind dayKind = DayKind::calendar;
};

struct Material {
  std::string id;
  LocalizedText title;
  std::optional<std::string> list;
};

struct KnowledgeTest {
  std::int64_t questions = 0;
  std::int64_t passPercent = 0;
  std::int64_t minutes = 0;
  std::string bank;
  std::optional<std::string> list;  ///< of those who sit it; nothing: the list of the item that it feeds
  bool required = false;            ///< no seal while nobody has handed one in
};

struct InterviewQuestion {
  std::string id;
  std::vector<std::string> roles;  ///< of interviewRoles; none: everybody is asked
  LocalizedText question;
  std::vector<std::string> items;  ///< ids of the items that its answer is for
};

struct Template {
  std::string id;
  std::string version;
  LocalizedText title;
  LocalizedText note;
  std::vector<ListDefinition> lists;
  std::vector<Determination> determinations;  ///< that an inspector may choose from, in the template's order
  std::map<Determination, std::int64_t> deductPermille;
  std::map<Determination, std::vector<Requirement>> requires_;
  std::vector<Requirement> vetoNonconformRequires;
  std::vector<Outcome> outcomes;
  std::optional<KnowledgeTest> knowledgeTest;
  std::vector<std::string> interviewRoles;
  std::vector<std::string> interviewsRequired;  ///< roles: no seal before one of each was interviewed and signed
  std::vector<InterviewQuestion> interviewQuestions;
  std::vector<Material> materials;
  PicturePolicy pictures;
  std::vector<Section> sections;
  using Words = std::map<std::string, LocalizedText, std::less<>>;
  /// What the template's own codes are called, by kind: methods, fields, choices, recommendations.
  std::map<std::string, Words, std::less<>> words;

  /// @return nothing for a code that the template does not name: then the program's own word stands
  [[nodiscard]] const LocalizedText* word(std::string_view kind, std::string_view code) const;
  [[nodiscard]] const ListDefinition* list(std::string_view id) const;
  [[nodiscard]] const Item* item(std::string_view id) const;
  [[nodiscard]] const Section* section(std::string_view id) const;
  [[nodiscard]] std::size_t itemCount() const;

  /// Whether `determination` on `item` ends the review: a veto item that does not conform, or
  /// conforms partly where the template makes "partly" deduct anything.
  [[nodiscard]] bool isVeto(const Item& item, Determination determination) const;
  /// What `determination` needs on `item` before the review can be sealed: a veto what
  /// `requires.veto_nonconform` says (where the template is silent, the same as nonconform);
  /// not_applicable a note at least, because it leaves the denominator.
  [[nodiscard]] const std::vector<Requirement>& requirements(const Item& item, Determination determination) const;
};

/// A remark of the validator, for the person who wrote the template.
struct TemplateIssue {
  std::size_t line = 1;  ///< in the file, from 1
  std::string place;     ///< "sections[2].items[3].points"
  std::string message;   ///< "expected a whole number"

  friend bool operator==(const TemplateIssue&, const TemplateIssue&) = default;
};

/// A template as read, or all that is wrong with it.
struct TemplateReport {
  std::vector<TemplateIssue> errors;
  std::vector<TemplateIssue> warnings;     ///< fields this program does not know: kept, not used
  std::shared_ptr<const Template> parsed;  ///< nothing when there are errors
};

/// Reads and checks a template file: wrong types, values out of range, duplicate ids and fields,
/// dangling references and cycles of conditions are errors, each with its place, all reported at once
/// (the first 200); unknown fields, methods without a word and rows of `outcomes` that nothing reaches are
/// warnings. Ids are at most 64 bytes without blanks, '/' and '%', so that they can stand in entities.
/// @param file  UTF-8 JSON, with or without a byte-order mark, at most 4 MiB
[[nodiscard]] TemplateReport readTemplate(std::string_view file);

}  // namespace fieldseal::domain
