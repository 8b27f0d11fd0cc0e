/// A template while it is being read: the parts of readTemplate.
#pragma once

#include <string>
#include <vector>

#include "domain/checked_object.hpp"
#include "domain/template.hpp"

namespace fieldseal::domain {

/// A name in the file that must stand for something else in it.
struct Reference {
  enum class To { list, item };
  To to;
  std::string id;
  std::string place;
  std::string owner;  ///< of a condition: the id of the item that it belongs to; "" elsewhere
};

struct TemplateDraft {
  Template checklist;
  JsonFaults faults;
  std::vector<Reference> references;
};

/// `lists`: the kinds of units with their keys and fields.
void readLists(CheckedObject& root, TemplateDraft& draft);
/// `determinations`, `deduct_permille`, `not_applicable`, `requires`, `outcomes`.
void readRules(CheckedObject& root, TemplateDraft& draft);
/// `words`: what the template's own codes are called.
void readWords(CheckedObject& root, TemplateDraft& draft);
/// `sections` with their items; after the words, which make a method known.
void readSections(CheckedObject& root, TemplateDraft& draft);
/// `interview_roles`, `interviews_required`, `interview_questions`.
void readInterviews(CheckedObject& root, TemplateDraft& draft);
/// `knowledge_test`, `application_materials`.
void readPapers(CheckedObject& root, TemplateDraft& draft);
/// `pictures`: how pictures are scaled down and encoded.
void readPictures(CheckedObject& root, TemplateDraft& draft);

/// Names every reference that leads nowhere and every circle of conditions.
void checkReferences(TemplateDraft& draft);

/// A required id: see readTemplate for what may stand in one.
[[nodiscard]] std::string readId(CheckedObject& object, std::string_view key);
void checkId(CheckedObject& object, std::string_view key, std::string_view id);
/// A required number of points from 0 to 1,000,000 with at most three decimals, in thousandths.
[[nodiscard]] MilliPoints readPoints(CheckedObject& object, std::string_view key);

}  // namespace fieldseal::domain
