#include <catch2/catch_test_macros.hpp>

#include "domain/entity.hpp"
#include "domain/knowledge_test.hpp"
#include "domain/review.hpp"
#include "journal/interview_signing.hpp"
#include "store/segment_log.hpp"
#include "support/browser.hpp"
#include "support/tablet.hpp"

namespace fieldseal::test {
namespace {

using domain::SignaturePlace;
using Changes = std::vector<journal::Change>;

/// A running server with one review and an inspector's tablet that records talks.
struct Scene {
  Scene() : review(authority.addReview()), path("/api/reviews/" + review.toString()) {
    authority.start();
    tablet.emplace(authority, "inspector");
  }

  void write(Changes changes) { REQUIRE(tablet->pushOne(tablet->write(review, std::move(changes))).position > 0); }
  Uuid newId() { return Uuid::make(authority.clock, authority.random); }
  std::string page(Browser& browser, const std::string& tail) {
    const auto answer = browser.get(path + tail);
    CAPTURE(tail, answer.body);
    REQUIRE(answer.status == 200);
    return answer.body;
  }

  /// An interview with one answer that is for PE-08, another of a question of its own, and no signature yet.
  Uuid talk() {
    const auto id = newId();
    const auto entity = domain::interviewEntity(id);
    write({{entity, "name", json::value("Zhao")},
           {entity, "person", json::value("unit/person/P00003")},
           {entity, "role", json::value("staff")},
           {entity, "place", json::value("Room 3")},
           {entity, "started", json::value(1'772'442'000'000)},
           {domain::interviewEntity(id, question()), "answer", json::value("An engineer.")},
           {domain::interviewEntity(id, "own-1"), "question", json::value("Since when?")},
           {domain::interviewEntity(id, "own-1"), "answer", json::value("2019")}});
    return id;
  }
  /// The first question that staff are asked and that is for some item.
  [[nodiscard]] std::string question() const { return asked().id; }
  [[nodiscard]] domain::AskedQuestion asked() const {
    for (auto& one : domain::questionsFor(*checklist, "staff")) {
      if (!one.items.empty()) return one;
    }
    throw std::runtime_error("the sample asks staff nothing that is for an item");
  }
  void readBack(Uuid id) {
    domain::ReadBack read;
    read.language = "en";
    read.wall = authority.clock.now();
    write({{domain::interviewEntity(id), "read_back", read.toJson()}});
  }
  /// The hash of a page as a tablet computes it from the same journal.
  std::string pageHash(Uuid id, std::size_t number = 1) {
    auto session = authority.session();
    const auto journal = store::loadJournal(session.database, review).value();
    const domain::Review view(journal.registers(), *checklist);
    const domain::InterviewHead head{view.applicationNumber(), view.applicant()};
    return journal::readSigning(*domain::interview(journal.registers(), id), *checklist, head, "en")
        .pages.at(number - 1)
        .hash;
  }
  void sign(Uuid id, SignaturePlace place) {
    domain::Signature signature;
    signature.name = "Zhao";
    signature.place = place;
    signature.strokes = {{{10, 20, 0}, {30, 40, 16}}};
    signature.of = pageHash(id);
    write({{domain::interviewEntity(id), domain::signatureField(place, 1), signature.toJson()}});
  }

  Authority authority;
  JournalId review;
  std::string path;
  std::shared_ptr<const domain::Template> checklist =
      domain::readTemplate(sampleFile("template-monitoring-b.json")).parsed;
  std::optional<Tablet> tablet;
};

TEST_CASE("the office reads an interview with its answers, its pages and whose signatures stand under them") {
  Scene scene;
  Browser browser(scene.authority, "supervisor");
  const auto id = scene.talk();
  const auto tail = "/interviews/" + id.toString();
  CHECK(at(scene.page(browser, ""), "/interviews") == 1);
  const auto open = scene.page(browser, "/interviews");
  CHECK(at(open, "/interviews/0/state") == "open");
  CHECK(at(open, "/interviews/0/answered") == 2);
  CHECK(at(scene.page(browser, tail), "/record").as_array().empty());

  scene.readBack(id);
  scene.sign(id, SignaturePlace::applicant);
  CHECK(at(scene.page(browser, "/interviews"), "/interviews/0/state") == "read_back");
  scene.sign(id, SignaturePlace::team);
  const auto page = scene.page(browser, tail);
  CHECK(at(page, "/state") == "signed");
  CHECK(at(page, "/person/entity") == "unit/person/P00003");
  CHECK(at(page, "/person/label").as_string().starts_with("P00003 "));
  CHECK(at(page, "/role_title/zh_CN") == "涉密人员");
  CHECK(at(page, "/author/name") == "Name of inspector");
  CHECK(at(page, "/read_back/by") == "team");
  CHECK(at(page, "/record/0/of") == json::value(scene.pageHash(id)));
  CHECK(at(page, "/record/0/text").as_string().find("An engineer.") != json::string::npos);
  CHECK(at(page, "/record/0/applicant/strokes/0").as_array().size() == 6);
  CHECK(at(page, "/record/0/team/name") == "Zhao");
  CHECK(at(page, "/record/0/witness").is_null());
  const auto history = scene.page(browser, "/history?entity=" + domain::interviewEntity(id, scene.question()));
  CHECK(at(history, "/fields/0/writes/0/signature/status") == "verified");
}

TEST_CASE("an answer that comes in after the signatures voids them") {
  Scene scene;
  Browser browser(scene.authority, "supervisor");
  const auto id = scene.talk();
  scene.readBack(id);
  scene.sign(id, SignaturePlace::applicant);
  scene.write({{domain::interviewEntity(id, scene.question()), "answer", json::value("A technician.")}});
  const auto page = scene.page(browser, "/interviews/" + id.toString());
  CHECK(at(page, "/state") == "read_back");
  CHECK(at(page, "/voided") == 1);
  CHECK(at(page, "/record/0/applicant").is_null());
}

TEST_CASE("a refusal stands with its reason, its witness and the team's signature") {
  Scene scene;
  Browser browser(scene.authority, "clerk");
  const auto id = scene.talk();
  scene.readBack(id);
  scene.write({{domain::interviewEntity(id), "refusal", json::object{{"reason", "in a hurry"}, {"witness", "Wang"}}}});
  scene.sign(id, SignaturePlace::witness);
  scene.sign(id, SignaturePlace::team);
  const auto page = scene.page(browser, "/interviews/" + id.toString());
  CHECK(at(page, "/state") == "refused");
  CHECK(at(page, "/refusal/reason") == "in a hurry");
  CHECK(at(page, "/refusal/witness") == "Wang");
}

TEST_CASE("an item shows what was said for it, and no more once the interview is taken back") {
  Scene scene;
  Browser browser(scene.authority, "supervisor");
  const auto id = scene.talk();
  const auto item = "/items/" + scene.asked().items.front();
  const auto said = scene.page(browser, item);
  REQUIRE(at(said, "/interviews").as_array().size() == 1);
  CHECK(at(said, "/interviews/0/interview") == json::value(id.toString()));
  CHECK(at(said, "/interviews/0/answer") == "An engineer.");
  CHECK(at(said, "/interviews/0/name") == "Zhao");
  scene.write({{domain::interviewEntity(id), "retracted", json::value(true)}});
  CHECK(at(scene.page(browser, item), "/interviews").as_array().empty());
  CHECK(at(scene.page(browser, ""), "/interviews") == 0);
  CHECK(at(scene.page(browser, "/interviews"), "/interviews/0/state") == "retracted");
}

TEST_CASE("what was asked stands in the order of the template, a question of the team's own behind it") {
  Scene scene;
  Browser browser(scene.authority, "supervisor");
  const auto id = scene.talk();
  const auto evidence = domain::evidenceEntity(scene.newId());
  scene.write(
      {{evidence, "kind", json::value("document")}, {evidence, "links", json::array{domain::interviewEntity(id)}}});
  const auto page = scene.page(browser, "/interviews/" + id.toString());
  const auto asked = domain::questionsFor(*scene.checklist, "staff");
  const auto answers = at(page, "/answers").as_array();
  REQUIRE(answers.size() == asked.size() + 1);
  for (std::size_t i = 0; i < asked.size(); ++i) CHECK(answers[i].at("question") == json::value(asked[i].id));
  CHECK(answers.back().at("asked") == "Since when?");
  CHECK(answers.back().at("answer") == "2019");
  CHECK(at(page, "/evidence").as_array().size() == 1);
}

/// The sample's bank, and papers drawn from it.
struct Exam : Scene {
  Uuid draw(const std::string& person, const std::string& bankHash = {}) {
    const auto id = newId();
    const auto entity = domain::testEntity(id);
    paper = domain::drawPaper(*checklist->knowledgeTest, bank, bankHash.empty() ? hash : bankHash, authority.random);
    write({{entity, "person", json::value(person)},
           {entity, "name", json::value("Qian")},
           {entity, "paper", paper.toJson()}});
    return id;
  }
  /// Answers all but the first `wrong` questions right and hands the paper in.
  void sit(Uuid id, std::size_t wrong) {
    Changes changes{{domain::testEntity(id), "started", json::value(1'772'442'000'000)}};
    domain::Choices choices;
    for (const auto& asked : paper.questions) {
      if (choices.size() < wrong) {
        choices[asked.id] = {};
        continue;
      }
      choices[asked.id] = bank.question(asked.id)->right;
      changes.push_back({domain::testEntity(id, asked.id), "chosen", domain::numbersToJson(choices[asked.id])});
    }
    write(std::move(changes));
    write({{domain::testEntity(id), "handed_in", json::object{{"by", "person"}, {"wall", 1'772'443'000'000}}},
           {domain::testEntity(id), "result", domain::markPaper(paper, bank, choices).toJson()}});
  }

  domain::QuestionBank bank = domain::readQuestionBank(sampleFile("question-bank.json")).value();
  std::string hash = crypto::printHash(crypto::sha256(sampleFile("question-bank.json")));
  domain::Paper paper;
};

TEST_CASE("the server marks a test again from the journal, and says what the item makes of it") {
  Exam exam;
  Browser browser(exam.authority, "supervisor");
  const auto id = exam.draw("unit/person/P00003");
  CHECK(at(exam.page(browser, "/tests"), "/tests/0/state") == "prepared");
  exam.sit(id, 3);
  const auto page = exam.page(browser, "/tests/" + id.toString());
  CHECK(at(page, "/state") == "handed_in");
  CHECK(at(page, "/marks") == at(page, "/shown"));
  CHECK(at(page, "/marks/right") == 17);
  CHECK(at(page, "/marks/passed") == false);
  CHECK(at(page, "/feeds/proposed") == "nonconform");
  CHECK(at(page, "/feeds/determination").is_null());
  CHECK(at(page, "/device/name") == "Tablet of inspector");
  const auto paper = at(page, "/paper").as_array();
  REQUIRE(paper.size() == 20);
  CHECK(paper[0].at("correct") == false);
  CHECK(paper[19].at("correct") == true);
  CHECK(paper[19].at("options").as_array().size() == exam.paper.questions[19].order.size());

  const std::string item(at(page, "/feeds/item").as_string());
  exam.write({{std::string(at(page, "/feeds/entity").as_string()), "determination", json::value("nonconform")}});
  const auto fed = exam.page(browser, "/items/" + item);
  CHECK(at(fed, "/tests/0/id") == json::value(id.toString()));
  CHECK(at(fed, "/tests/0/feeds/determination") == "nonconform");
  CHECK(at(exam.page(browser, "/items/MO-03"), "/tests").as_array().empty());
}

TEST_CASE("a result that the answers do not bear out stands beside the server's own") {
  Exam exam;
  Browser browser(exam.authority, "supervisor");
  const auto id = exam.draw("unit/person/P00003");
  exam.sit(id, 0);
  exam.write({{domain::testEntity(id, exam.paper.questions[0].id), "chosen", json::array{}}});
  const auto page = exam.page(browser, "/tests/" + id.toString());
  CHECK(at(page, "/shown/right") == 20);
  CHECK(at(page, "/marks/right") == 19);
}

TEST_CASE("incidents and the reason of an abandoned test are told, and nothing is marked or proposed") {
  Exam exam;
  Browser browser(exam.authority, "supervisor");
  const auto id = exam.draw("unit/person/P00003");
  const json::array incidents{json::object{{"kind", "help"}, {"text", "a colleague"}, {"wall", 1'772'442'500'000}}};
  exam.write({{domain::testEntity(id), "incidents", incidents},
              {domain::testEntity(id), "abandoned", json::object{{"reason", "helped"}, {"wall", 1'772'442'600'000}}}});
  const auto page = exam.page(browser, "/tests");
  CHECK(at(page, "/tests/0/state") == "abandoned");
  CHECK(at(page, "/tests/0/abandoned") == "helped");
  CHECK(at(page, "/tests/0/incidents/0/kind") == "help");
  CHECK(at(page, "/tests/0/incidents/0/text") == "a colleague");
  CHECK(at(page, "/tests/0/marks").is_null());
  CHECK(at(page, "/tests/0/feeds/proposed").is_null());
}

TEST_CASE("a paper of a bank that the server lacks is shown by its numbers and marked by nobody") {
  Exam exam;
  Browser browser(exam.authority, "supervisor");
  const auto id = exam.draw("unit/person/P00003", crypto::printHash(crypto::sha256("another bank")));
  exam.sit(id, 0);
  const auto page = exam.page(browser, "/tests/" + id.toString());
  CHECK(at(page, "/bank/here") == false);
  CHECK(at(page, "/marks").is_null());
  CHECK(at(page, "/paper/0/text").is_null());
  CHECK(at(page, "/paper/0/correct").is_null());
  CHECK_FALSE(at(page, "/paper/0/chosen").as_array().empty());
}

TEST_CASE("talks that are not there are not found, and nobody reads one without a session") {
  Scene scene;
  Browser browser(scene.authority, "supervisor");
  const auto id = scene.talk();
  for (const std::string tail : {"/interviews/x", "/tests/x"}) CHECK(browser.get(scene.path + tail).status == 404);
  CHECK(browser.get(scene.path + "/interviews/" + scene.newId().toString()).status == 404);
  CHECK(browser.get(scene.path + "/tests/" + id.toString()).status == 404);
  const HttpCall stranger{"GET", scene.path + "/interviews/" + id.toString(), "", "", {}};
  CHECK(scene.authority.console().send(stranger).status == 401);
}

}  // namespace
}  // namespace fieldseal::test
