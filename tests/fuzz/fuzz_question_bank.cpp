/// Any bytes as a question bank: read or refused, and what is read can be drawn from.
#include <algorithm>
#include <functional>

#include "domain/knowledge_test.hpp"
#include "domain/question_bank.hpp"
#include "fuzz/require.hpp"

using namespace fieldseal;
using namespace fieldseal::domain;

namespace {

/// Draws the same again for the same input.
class CountingRandom final : public Random {
 public:
  void fill(std::span<std::uint8_t> bytes) override {
    for (std::uint8_t& byte : bytes) byte = m_next = static_cast<std::uint8_t>(m_next * 5U + 1U);
  }

 private:
  std::uint8_t m_next = 0;
};

void check(const QuestionBank& bank, const BankQuestion& question) {
  fuzz::require(bank.question(question.id) == &question, "a question is found by its id");
  fuzz::require(!question.question.empty() && question.options.size() >= 2, "a question can be asked");
  fuzz::require(!question.right.empty() && question.right.back() < question.options.size(), "a right option is there");
  fuzz::require(std::ranges::is_sorted(question.right, std::less_equal<>()), "right options rise");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const auto bank = readQuestionBank(fuzz::textOf(bytes, size));
  if (!bank) {
    fuzz::requireTellable(bank.error());
    return 0;
  }
  for (const BankQuestion& question : bank->questions) check(*bank, question);
  KnowledgeTest rule;
  rule.questions = 3;
  CountingRandom random;
  const Paper paper = drawPaper(rule, *bank, "sha256:00", random);
  fuzz::require(paper.questions.size() == std::min<std::size_t>(3, bank->questions.size()), "as many as asked for");
  fuzz::require(Paper::fromJson(paper.toJson()) == paper, "a paper that is written reads the same");
  return 0;
}
