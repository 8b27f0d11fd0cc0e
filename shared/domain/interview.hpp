/// An interview: whom one spoke with, what was asked and answered, how it was read back and signed.
///
/// At "interview/<uuid>": `person`, `name`, `role`, `place`, `started`, `ended`, `notes`, `read_back`, `refusal`,
/// `retracted` and signatures, one register each, `signed_<place>_<page>`; and per question at
/// "interview/<uuid>/<question>": `answer`, and `question` for one that the template does not ask.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ids.hpp"
#include "domain/register.hpp"
#include "domain/signature.hpp"
#include "domain/template.hpp"

namespace fieldseal::domain {

/// A question as an interview asks it.
struct AskedQuestion {
  std::string id;
  LocalizedText question;
  std::vector<std::string> items;  ///< that its answer is for
};

/// What the template asks somebody in this role: its questions for the role and those for everybody; of a
/// template without any the items that are examined by interview, under their own ids.
[[nodiscard]] std::vector<AskedQuestion> questionsFor(const Template& checklist, std::string_view role);

/// The template's question with this id, or the item that stands for it; nothing for a question of its own.
[[nodiscard]] std::optional<AskedQuestion> knownQuestion(const Template& checklist, std::string_view id);

/// The list that people are declared in: the one that knowledge tests name, else the one that the item fed by
/// them is answered for, else "person". @return nothing for a template without any of these
[[nodiscard]] const ListDefinition* peopleList(const Template& checklist);

/// "Legal representative" for "legal_representative": in the template's words, else in the program's, else the
/// role itself.
[[nodiscard]] LocalizedText roleTitle(const Template& checklist, std::string_view role);

struct InterviewAnswer {
  std::string question;  ///< id
  std::string asked;     ///< the words of a question that the template does not ask; "" otherwise
  std::string answer;
  bool retracted = false;
  bool conflicted = false;
};

/// The record was read back to the person, or by the person; from then on it is locked.
struct ReadBack {
  bool byPerson = false;
  std::string corrections;
  std::string language;              ///< the language of the text that is signed
  std::chrono::minutes utcOffset{};  ///< of the tablet: the times of the text are local
  WallTime wall{};

  [[nodiscard]] json::object toJson() const;
  [[nodiscard]] static std::optional<ReadBack> fromJson(const json::value& value);
};

struct Refusal {
  std::string reason;
  std::string witness;
};

struct Interview {
  Uuid id;
  std::string person;  ///< entity of a unit, or "" for somebody who was not declared
  std::string name;
  std::string role;
  std::string place;
  std::optional<WallTime> started, ended;
  std::vector<InterviewAnswer> answers;  ///< in the order of their ids; retracted ones too
  std::string notes;
  std::optional<ReadBack> readBack;
  std::optional<Refusal> refusal;
  /// By place and page (from 1); whether one still stands is told by what it is `of`.
  std::map<std::pair<SignaturePlace, std::size_t>, Signature> signatures;
  UserId author;  ///< who began it
  bool retracted = false;
  bool conflicted = false;

  [[nodiscard]] const InterviewAnswer* answerTo(std::string_view question) const;
  /// Nothing of it may be changed before it is opened again, for a reason.
  [[nodiscard]] bool locked() const noexcept { return readBack.has_value(); }
};

/// What an answer answers: the words of its own question, else of the template's question or item with its id,
/// else the id.
[[nodiscard]] std::string questionText(const Template& checklist, const InterviewAnswer& answer,
                                       std::string_view language);

/// What was asked beside the questions that the template has for the role: free questions, and what was answered
/// before the role was changed. Neither what was retracted nor what holds no words at all. They live as long as the
/// interview.
[[nodiscard]] std::vector<const InterviewAnswer*> askedBeside(const Interview& interview,
                                                              const std::vector<AskedQuestion>& asked);

/// In the order in which they were begun; retracted ones too.
[[nodiscard]] std::vector<Interview> interviews(const RegisterSource& registers);
/// @return nothing for an entity that is no interview or has no registers
[[nodiscard]] std::optional<Interview> interview(const RegisterSource& registers, Uuid id);

/// "signed_applicant_2": the field of a page's signature.
[[nodiscard]] std::string signatureField(SignaturePlace place, std::size_t page);

}  // namespace fieldseal::domain
