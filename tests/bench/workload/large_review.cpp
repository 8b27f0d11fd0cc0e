#include "workload/large_review.hpp"

#include "domain/entity.hpp"
#include "workload/checklist.hpp"
#include "workload/inspector.hpp"

namespace fieldseal::bench {
namespace {

constexpr std::size_t kTeam = 3;
constexpr std::size_t kAnsweredUnits = 800;
constexpr std::size_t kUnitsPerEntry = 100;     // about 30 KiB of declared fields
constexpr std::size_t kEntriesPerSegment = 20;  // under 1 MiB

Author makeAuthor(const Clock& clock, Random& random) {
  return {Uuid::make(clock, random), Uuid::make(clock, random), crypto::SigningKey::generate()};
}

std::vector<journal::Change> opening(const LargeReview& review) {
  std::vector<journal::Change> changes{
      {std::string(domain::kReview), "state", json::value("fieldwork")},
      {std::string(domain::kReview), "planned_on", json::value("2026-03-02")},
      {std::string(domain::kReview), "template",
       json::object{{"id", review.checklist->id},
                    {"version", review.checklist->version},
                    {"sha256", crypto::printHash(crypto::sha256(review.checklistFile))}}},
      {std::string(domain::kReview), "application",
       json::object{{"application_number", "BENCH-2026-0001"},
                    {"applicant", {{"name", {{"en", "Large"}, {"zh_CN", "大型单位"}}}}}}}};
  for (std::size_t i = 0; i < review.team.size(); ++i) {
    changes.push_back(
        {domain::memberEntity(review.team[i].user), "role", json::value(i == 0 ? "leader" : "inspector")});
  }
  return changes;
}

/// The office's entries: the opening, then the declared units.
std::vector<std::string> officeLines(const LargeReview& review, const Clock& clock) {
  journal::Journal seen(review.journal);
  journal::HybridClock hybrid(clock);
  std::vector<std::string> lines;
  const auto write = [&](std::vector<journal::Change> changes) {
    const auto entry =
        journal::makeEntry(seen, review.office.device, review.office.user, hybrid, clock, std::move(changes));
    (void)seen.append(review.office.device, std::span(&entry, 1)).value();
    lines.push_back(journal::encodeEntry(entry).value());
  };
  write(opening(review));
  std::vector<journal::Change> changes;
  for (DeclaredRow& row : declaredRows(kLargeApplicant)) {
    changes.push_back({domain::unitEntity(row.list, row.key), "declared", std::move(row.fields)});
    if (changes.size() == kUnitsPerEntry) write(std::exchange(changes, {}));
  }
  if (!changes.empty()) write(std::move(changes));
  return lines;
}

void addOfficeSegments(LargeReview& review, const Clock& clock) {
  const std::vector<std::string> lines = officeLines(review, clock);
  journal::SegmentStart start{review.journal, review.office.device, 1, {}};
  for (std::size_t at = 0; at < lines.size(); at += kEntriesPerSegment) {
    const std::span run = std::span(lines).subspan(at, std::min(kEntriesPerSegment, lines.size() - at));
    std::string segment = journal::buildSegment(start, run, review.office.key).value();
    start.first += run.size();
    start.previous = journal::parseSegment(segment).value().headerHash();
    review.segments.push_back(std::move(segment));
  }
  review.entries += lines.size();
}

void addTeamSegments(LargeReview& review) {
  const auto walk = makeWalk(review.checklist, kLargeApplicant, kAnsweredUnits);
  std::vector<Inspector> team;
  std::size_t longest = 0;
  for (std::size_t i = 0; i < kTeam; ++i) {
    const Author& author = review.team[i];
    const InspectorPlace place{review.journal, author.device, author.user, i, kTeam};
    team.emplace_back(place, crypto::SigningKey::fromSeed(author.key.seed().view()).value(), walk, 1000 + i);
    longest = std::max(longest, team.back().partSize());
  }
  // Notes and corrections make the way about a tenth longer.
  const std::size_t answersEach = longest + longest / 10;
  for (std::size_t done = 0; done < answersEach; done += kAnswersPerSegment) {
    for (Inspector& inspector : team) review.segments.push_back(inspector.segment(kAnswersPerSegment));
    review.entries += kTeam * kAnswersPerSegment;
  }
}

}  // namespace

LargeReview makeLargeReview() {
  SystemRandom random;
  const ManualClock clock(WallTime(std::chrono::milliseconds(1'772'355'600'000)));  // the day before
  LargeReview review{checklistText(kLargeItems),
                     makeChecklist(kLargeItems),
                     JournalId(Uuid::make(clock, random)),
                     makeAuthor(clock, random),
                     {},
                     {},
                     0};
  for (std::size_t i = 0; i < kTeam; ++i) review.team.push_back(makeAuthor(clock, random));
  addOfficeSegments(review, clock);
  addTeamSegments(review);
  return review;
}

const LargeReview& largeReview() {
  static const LargeReview review = makeLargeReview();
  return review;
}

}  // namespace fieldseal::bench
