#include "courier/letters.hpp"

#include <catch2/catch_test_macros.hpp>

namespace fieldseal::courier {
namespace {

using sync::LogMark;

TEST_CASE("what a question and an answer begin with is read as it was written") {
  const QuestionHead question{{crypto::sha256("template")}, {crypto::sha256("picture"), crypto::sha256("sound")}};
  const auto asked = parseQuestionHead(encode(question)).value();
  CHECK(asked.contents == question.contents);
  CHECK(asked.wanted == question.wanted);
  const AnswerHead answer{LogMark{12, 1000}, {15, 2000}};
  const auto told = parseAnswerHead(encode(answer)).value();
  CHECK(told.asked == answer.asked);
  CHECK(told.log == answer.log);
  CHECK_FALSE(parseAnswerHead(encode(AnswerHead{{}, {1, 1}}))->asked);
}

TEST_CASE("a malformed beginning says where it is wrong") {
  CHECK(parseQuestionHead(R"({"contents":[],"wanted":["md5:00"]})").error().detail.starts_with("wanted[0]"));
  CHECK(parseQuestionHead(R"({"contents":{}})").error().code == Errc::bad_format);
  CHECK(parseAnswerHead(R"({"log":{"head":-1,"taken_at":1}})").error().detail.starts_with("log.head"));
  CHECK(parseAnswerHead("[]").error().code == Errc::bad_format);
}

TEST_CASE("contents are named by review and hash") {
  SystemClock clock;
  SystemRandom random;
  const EvidenceName name{JournalId(Uuid::make(clock, random)), crypto::sha256("picture")};
  const auto read = parseEvidenceName(print(name)).value();
  CHECK(read.review == name.review);
  CHECK(read.hash == name.hash);
  CHECK(parseEvidenceName("picture").error().code == Errc::bad_format);
  CHECK(parseEvidenceName(name.review.toString() + "/../x").error().code == Errc::bad_format);
  CHECK(splitPartName("segments/12").folder == kSegments);
  CHECK(splitPartName("pull.json").folder.empty());
}

TEST_CASE("an answer is fresh while nothing newer has come than what it was asked with, or it is newer itself") {
  const AnswerHead answer{LogMark{10, 1000}, {15, 2000}};
  CHECK(isFresh(answer, std::nullopt));
  CHECK(isFresh(answer, LogMark{10, 1000}));
  CHECK(isFresh(answer, LogMark{15, 2000}));
  CHECK_FALSE(isFresh(answer, LogMark{16, 3000}));
  // The office went back to an older copy, and the tablet has heard of it since.
  CHECK_FALSE(isFresh(answer, LogMark{12, 2500}));
  // It went back to an older copy and answers what was asked before anything came of it.
  CHECK(isFresh({LogMark{20, 5000}, {12, 2500}}, LogMark{20, 5000}));
}

}  // namespace
}  // namespace fieldseal::courier
