#include <algorithm>
#include <set>

#include "domain/template_draft.hpp"

namespace fieldseal::domain {
namespace {

bool holds(const std::vector<std::string>& texts, const std::string& wanted) {
  return std::find(texts.begin(), texts.end(), wanted) != texts.end();
}

/// Roles that must be among the template's, each once.
std::vector<std::string> readRoles(CheckedObject& object, std::string_view key, const Template& checklist) {
  std::vector<std::string> roles;
  for (auto& word : object.words(key)) {
    if (!holds(checklist.interviewRoles, word.text)) {
      object.errorAt(word.place, "there is no interview role " + word.text);
    } else if (holds(roles, word.text)) {
      object.errorAt(word.place, word.text + " is given twice");
    } else {
      roles.push_back(std::move(word.text));
    }
  }
  return roles;
}

InterviewQuestion readQuestion(CheckedObject& object, TemplateDraft& draft) {
  InterviewQuestion question;
  question.id = readId(object, "id");
  if (object.has("roles")) question.roles = readRoles(object, "roles", draft.checklist);
  question.question = object.localized("question");
  if (object.has("items")) {
    for (auto& word : object.words("items")) {
      draft.references.push_back({Reference::To::item, word.text, word.place, {}});
      question.items.push_back(std::move(word.text));
    }
  }
  object.warnUnknown({"id", "roles", "question", "items"});
  return question;
}

}  // namespace

void readInterviews(CheckedObject& root, TemplateDraft& draft) {
  Template& checklist = draft.checklist;
  if (root.has("interview_roles")) {
    for (auto& role : root.words("interview_roles")) checklist.interviewRoles.push_back(std::move(role.text));
  }
  if (root.has("interviews_required")) checklist.interviewsRequired = readRoles(root, "interviews_required", checklist);
  if (!root.has("interview_questions")) return;
  std::set<std::string> ids;
  for (auto& object : root.objects("interview_questions")) {
    InterviewQuestion question = readQuestion(object, draft);
    if (!question.id.empty() && !ids.insert(question.id).second) object.error("id", question.id + " is given twice");
    checklist.interviewQuestions.push_back(std::move(question));
  }
}

}  // namespace fieldseal::domain
