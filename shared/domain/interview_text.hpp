/// The record of an interview as it is read back and signed: plain text in pages.
#pragma once

#include <string>
#include <vector>

#include "domain/interview.hpp"

namespace fieldseal::domain {

/// What stands at the head of every page beside the interview itself.
struct InterviewHead {
  std::string applicationNumber;
  LocalizedText applicant;
};

/// The pages of the record in the language of its read-back, or in `language` while it was not read back. The same
/// journal and template give the same bytes on every tablet and on the server: their hashes are what is signed.
/// A page says which one it is, of which interview, and when the record was read back, so that no signature can be
/// carried to another page or outlive a change. Answers that are empty and retracted questions are left out.
[[nodiscard]] std::vector<std::string> interviewPages(const Interview& interview, const Template& checklist,
                                                      const InterviewHead& head, std::string_view language);

}  // namespace fieldseal::domain
