#include "domain/interview.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <limits>

#include "domain/entity.hpp"
#include "domain/interview_text.hpp"
#include "journal/interview_signing.hpp"
#include "unit/domain/fake_registers.hpp"
#include "unit/domain/sample_files.hpp"

using namespace fieldseal;
using namespace fieldseal::domain;
using namespace fieldseal::test;

namespace {

const Uuid kId = user(7);
const InterviewHead kHead{"TEST-1", LocalizedText(std::map<std::string, std::string, std::less<>>{
                                        {"en", "East Ltd."}, {"zh_CN", "东方公司"}})};

struct Talk {
  Talk() {
    set("name", json::value("Zhao"));
    set("role", json::value("staff"));
    set("started", json::value(1'772'442'000'000));
    answer("S1", "An engineer, grade general.");
  }
  void set(std::string_view field, json::value value) { registers.set(interviewEntity(kId), field, std::move(value)); }
  void answer(std::string_view question, std::string_view text) {
    registers.set(interviewEntity(kId, question), "answer", json::value(text));
  }
  void readBack(std::int64_t wall = 1'772'445'600'000) {
    ReadBack read;
    read.byPerson = true;
    read.language = "en";
    read.utcOffset = std::chrono::minutes(480);
    read.wall = WallTime(std::chrono::milliseconds(wall));
    set("read_back", read.toJson());
  }
  [[nodiscard]] Interview read() const { return *interview(registers, kId); }
  [[nodiscard]] journal::InterviewSigning signing() const {
    return journal::readSigning(read(), *checklist, kHead, "en");
  }
  void sign(SignaturePlace place, std::size_t page) {
    Signature signature;
    signature.name = "Zhao";
    signature.place = place;
    signature.strokes = {{{1, 2, 3}, {4, 5, 6}}};
    signature.of = signing().pages.at(page - 1).hash;
    set(signatureField(place, page), signature.toJson());
  }

  FakeRegisters registers;
  std::shared_ptr<const Template> checklist = sampleTemplate();
};

bool asks(const std::vector<AskedQuestion>& asked, std::string_view id) {
  return std::any_of(asked.begin(), asked.end(), [&](const AskedQuestion& one) { return one.id == id; });
}

}  // namespace

TEST_CASE("the sample asks every role its own questions and everybody the common one") {
  const auto checklist = sampleTemplate();
  REQUIRE(checklist->interviewRoles.size() == 4);
  for (const std::string& role : checklist->interviewRoles) {
    const auto asked = questionsFor(*checklist, role);
    INFO(role);
    CHECK(asked.size() >= 6);
    CHECK(asked.size() <= 9);
    CHECK(asks(asked, "X1"));
    for (const AskedQuestion& one : asked) CHECK(one.question.all().size() == 2);
    CHECK(roleTitle(*checklist, role).all().size() == 2);
  }
  CHECK(asks(questionsFor(*checklist, "staff"), "S1"));
  CHECK_FALSE(asks(questionsFor(*checklist, "staff"), "L1"));
}

TEST_CASE("a template without questions asks the items that are examined by interview") {
  const auto checklist = parseTemplate(replaced(std::string(kSmallTemplate), "[\"examine\"]", "[\"interview\"]"));
  const auto asked = questionsFor(*checklist, "anybody");
  REQUIRE(asked.size() == 1);
  CHECK(asked[0].id == "A1");
  CHECK(asked[0].items == std::vector<std::string>{"A1"});
}

TEST_CASE("a record says in its own language what was asked and answered, in local time") {
  Talk talk;
  talk.answer("S2", "");
  const std::string open = interviewPages(talk.read(), *talk.checklist, kHead, "zh_CN").front();
  CHECK(open.find("东方公司") != std::string::npos);
  CHECK(open.find("涉密人员") != std::string::npos);
  talk.readBack();
  const auto pages = interviewPages(talk.read(), *talk.checklist, kHead, "zh_CN");  // read back in English
  REQUIRE(pages.size() == 1);
  CHECK(pages[0].find("Interview record") == 0);
  CHECK(pages[0].find("2026-03-02 17:00") != std::string::npos);
  CHECK(pages[0].find("Q 1: What is your post") != std::string::npos);
  CHECK(pages[0].find("A 1: An engineer, grade general.") != std::string::npos);
  CHECK(pages[0].find("Q 2") == std::string::npos);  // not answered
  CHECK(pages[0].find("The person has no corrections.") != std::string::npos);
}

TEST_CASE("a record says when the talk began and ended, each on a line of its own") {
  Talk talk;
  talk.set("ended", json::value(1'772'444'000'000));
  const std::string open = interviewPages(talk.read(), *talk.checklist, kHead, "en").front();
  CHECK(open.find("\nFrom: 2026-03-02 09:00\nUntil: 2026-03-02 09:33\n") != std::string::npos);
}

TEST_CASE("what was answered stays in the record when the role is changed") {
  Talk talk;
  talk.set("role", json::value("project_leader"));
  CHECK(interviewPages(talk.read(), *talk.checklist, kHead, "en").front().find("grade general") != std::string::npos);
}

TEST_CASE("long answers go on from page to page and lose nothing") {
  Talk talk;
  std::string longAnswer;
  for (int i = 0; i < 4'000; ++i) longAnswer += i % 3 == 0 ? "保密" : "ab";
  talk.answer("S1", longAnswer);
  talk.readBack();
  const auto pages = interviewPages(talk.read(), *talk.checklist, kHead, "en");
  REQUIRE(pages.size() > 3);
  std::string whole;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    CHECK(pages[i].find("page " + std::to_string(i + 1) + " of " + std::to_string(pages.size())) != std::string::npos);
    std::string body = pages[i].substr(pages[i].find("\n\n") + 2);
    std::erase(body, '\n');
    whole += body;
  }
  CHECK(whole.find(longAnswer) != std::string::npos);
}

TEST_CASE("no page of a record ends between a question and its answer") {
  std::size_t turned = 0;
  for (std::size_t lines = 1; lines <= 30; ++lines) {
    Talk talk;
    talk.answer("S1", std::string(lines * 76 - 10, 'x'));
    talk.answer("S2", "yes");
    talk.readBack();
    for (const std::string& page : interviewPages(talk.read(), *talk.checklist, kHead, "en")) {
      INFO(page);
      const std::string body = page.substr(0, page.find_last_not_of('\n') + 1);
      const std::string last = body.substr(body.rfind('\n') + 1);
      CHECK_FALSE(last.starts_with("Q "));
      turned += page.find("\n\nQ 2: ") != std::string::npos ? 1U : 0U;
    }
  }
  CHECK(turned > 1);  // there were pages that would have
}

TEST_CASE("no page of a record ends inside a word that fits on a line") {
  Talk talk;
  std::string longAnswer;
  for (int i = 0; i < 900; ++i) longAnswer += "word" + std::string(static_cast<std::size_t>(i % 7), 's') + " ";
  talk.answer("S1", longAnswer + std::string(4'000, 'x'));
  talk.readBack();
  const auto pages = interviewPages(talk.read(), *talk.checklist, kHead, "en");
  REQUIRE(pages.size() > 3);
  std::string whole;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const std::string body = pages[i].substr(pages[i].find("\n\n") + 2);
    const std::string last = body.substr(body.find_last_not_of('\n'), 1);
    INFO(body);
    if (i + 1 < pages.size()) CHECK((last == " " || last == "x"));
    whole += body;
  }
  std::erase(whole, '\n');
  CHECK(whole.find(longAnswer + std::string(4'000, 'x')) != std::string::npos);
}

TEST_CASE("a record is signed when every page is, and by the team on the last one") {
  using journal::InterviewState;
  Talk talk;
  talk.answer("S2", std::string(5'000, 'x'));
  CHECK(talk.signing().state == InterviewState::open);
  talk.readBack();
  const std::size_t pages = talk.signing().pages.size();
  REQUIRE(pages > 1);
  for (std::size_t page = 1; page <= pages; ++page) {
    CHECK(talk.signing().state == InterviewState::read_back);
    talk.sign(SignaturePlace::applicant, page);
  }
  CHECK(talk.signing().state == InterviewState::read_back);
  talk.sign(SignaturePlace::team, pages);
  CHECK(talk.signing().state == InterviewState::signed_off);
  CHECK(talk.signing().voided == 0);
}

TEST_CASE("a changed text voids what was signed of it, and reading back anew voids all") {
  using journal::InterviewState;
  Talk talk;
  talk.readBack();
  talk.sign(SignaturePlace::applicant, 1);
  talk.sign(SignaturePlace::team, 1);
  REQUIRE(talk.signing().state == InterviewState::signed_off);
  SECTION("another tablet's answer comes in") {
    talk.answer("S3", "On two computers.");
    CHECK(talk.signing().state == InterviewState::read_back);
    CHECK(talk.signing().voided == 2);
  }
  SECTION("it was opened again") {
    talk.set("read_back", nullptr);
    CHECK(talk.signing().state == InterviewState::open);
    talk.readBack(1'772'449'200'000);
    CHECK(talk.signing().state == InterviewState::read_back);
    CHECK(talk.signing().voided == 2);
  }
}

TEST_CASE("a refusal to sign needs its reason, a witness who signs, and the team") {
  using journal::InterviewState;
  Talk talk;
  talk.readBack();
  talk.set("refusal", json::value{{"reason", "wants a lawyer"}, {"witness", "Qian"}});
  CHECK(talk.signing().state == InterviewState::read_back);
  talk.sign(SignaturePlace::team, 1);
  CHECK(talk.signing().state == InterviewState::read_back);
  talk.sign(SignaturePlace::witness, 1);
  CHECK(talk.signing().state == InterviewState::refused);
}

TEST_CASE("free questions stand in the record in their own words unless taken back") {
  Talk talk;
  const std::string free = interviewEntity(kId, "0195-free");
  talk.registers.set(free, "question", json::value("Who holds the key?"));
  talk.registers.set(free, "answer", json::value("The guard."));
  CHECK(interviewPages(talk.read(), *talk.checklist, kHead, "en").front().find("Who holds the key?") !=
        std::string::npos);
  talk.registers.set(free, "retracted", json::value(true));
  CHECK(interviewPages(talk.read(), *talk.checklist, kHead, "en").front().find("Who holds the key?") ==
        std::string::npos);
}

TEST_CASE("whatever stands in the registers of an interview is read without harm") {
  Talk talk;
  for (const char* field : {"read_back", "refusal", "started", "ended", "signed_applicant_1", "signed_team_x",
                            "signed_nobody_1", "signed_applicant_0", "signed_", "notes"}) {
    for (const json::value& value : {json::value("text"), json::value(-5), json::value(json::array{1, "x"}),
                                     json::value(json::object{{"wall", "x"}, {"utc_offset", 1e9}, {"reason", 4}})}) {
      talk.set(field, value);
      CHECK_FALSE(talk.signing().pages.empty());
    }
  }
  constexpr std::int64_t kEndOfTime = std::numeric_limits<std::int64_t>::max();
  for (const std::int64_t time : {kEndOfTime, -kEndOfTime - 1, std::int64_t{253'402'300'800'000}}) {
    INFO(time);
    talk.set("started", json::value(time));
    talk.set("read_back", json::value{{"wall", time}, {"utc_offset", -1440}});
    CHECK_FALSE(talk.read().started);
    CHECK(talk.read().readBack->wall == WallTime{});
    CHECK_FALSE(talk.signing().pages.empty());
  }
}
