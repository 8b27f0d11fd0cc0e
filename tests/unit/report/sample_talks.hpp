/// What people said and how they were tested, in the sample review.
#pragma once

#include "sample_closing.hpp"

namespace fieldseal::test {

/// Words that a type with ligatures would print with characters of their own.
inline constexpr const char* kLigatureWords = "officially refiled offline waffle floor off fi fl";

/// An interview of the legal representative: every question of the role is answered, and one of its own; read back
/// with corrections and signed on every page.
/// @return its id
Uuid addInterview(SampleClosing& sample);
/// What is answered there to the question with this id.
[[nodiscard]] std::string answerTo(const std::string& question);

/// An interview of somebody who refused to sign before a witness. @return its id
Uuid addRefusedInterview(SampleClosing& sample);

/// A test that was passed with 18 of 20, and one that was abandoned after somebody helped.
void addKnowledgeTests(SampleClosing& sample);

}  // namespace fieldseal::test
