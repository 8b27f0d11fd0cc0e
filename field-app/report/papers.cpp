#include "report/papers.hpp"

#include <algorithm>

#include "domain/interview.hpp"
#include "domain/knowledge_test.hpp"
#include "domain/names.hpp"

namespace fieldseal::app {
namespace {

constexpr domain::NameTable<PaperKind, 6> kKinds{{
    {PaperKind::record, "record"},
    {PaperKind::findings, "findings"},
    {PaperKind::interviews, "interviews"},
    {PaperKind::tests, "tests"},
    {PaperKind::score, "score"},
    {PaperKind::opinion, "opinion"},
}};

std::size_t count(std::ptrdiff_t counted) {
  return static_cast<std::size_t>(counted);
}

}  // namespace

std::string_view toString(PaperKind kind) noexcept {
  return domain::nameIn(kKinds, kind);
}
std::optional<PaperKind> paperKindFromString(std::string_view name) noexcept {
  return domain::valueIn(kKinds, name);
}

std::size_t sheetsOf(PaperKind kind, const domain::Review& review) {
  const auto stands = [](const auto& one) { return !one.retracted; };
  switch (kind) {
    case PaperKind::findings:
      return count(std::ranges::count_if(review.findings(), stands));
    case PaperKind::interviews:
      return count(std::ranges::count_if(domain::interviews(review.registers()), stands));
    case PaperKind::tests:
      return domain::knowledgeTests(review.registers()).size();
    default:
      return 1;
  }
}

Paper makePaper(PaperKind kind, const PaperSource& source, const PaperWords& words) {
  switch (kind) {
    case PaperKind::findings:
      return makeFindingSheets(source, words);
    case PaperKind::interviews:
      return makeInterviewRecords(source, words);
    case PaperKind::tests:
      return makeTestSheets(source, words);
    case PaperKind::score:
      return makeScoreSheet(source, words);
    case PaperKind::opinion:
      return makeOpinion(source, words);
    case PaperKind::record:
      break;
  }
  return makeReviewRecord(source, words);
}

}  // namespace fieldseal::app
