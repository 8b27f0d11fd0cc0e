/// The bank that knowledge tests are drawn from: "fieldseal.question-bank/1".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "domain/localized_text.hpp"

namespace fieldseal::domain {

struct BankQuestion {
  std::string id;
  LocalizedText question;
  std::vector<LocalizedText> options;
  /// Numbers of options, from 0, rising. Whoever chooses all of them and no other is right.
  std::vector<std::size_t> right;

  [[nodiscard]] bool severalRight() const noexcept { return right.size() > 1; }
};

struct QuestionBank {
  std::string id;
  std::string version;
  std::vector<BankQuestion> questions;

  [[nodiscard]] const BankQuestion* question(std::string_view id) const;
};

/// Reads a bank and checks what a test stands on: every question with its own id, a text, two options or
/// more, and right ones that are there. Fields that this program does not know are passed over.
/// @param file  UTF-8 JSON, with or without a byte-order mark
/// @errors Errc::bad_format with the place
[[nodiscard]] Result<QuestionBank> readQuestionBank(std::string_view file);

}  // namespace fieldseal::domain
