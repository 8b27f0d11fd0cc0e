#include "sample_talks.hpp"

#include "domain/entity.hpp"
#include "domain/interview_text.hpp"
#include "domain/knowledge_test.hpp"
#include "journal/interview_signing.hpp"

namespace fieldseal::test {
namespace {

constexpr std::int64_t kBegan = 1'772'445'600'000;  // 2 March 2026, 18:00 in the sample's city
constexpr std::int64_t kHour = 3'600'000;

void begin(SampleClosing& sample, Uuid id, const char* name, const char* role) {
  const std::string entity = domain::interviewEntity(id);
  sample.write({{entity, "name", json::value(name)},
                {entity, "role", json::value(role)},
                {entity, "place", json::value("Meeting room 302")},
                {entity, "started", json::value(kBegan)}});
}

void readBack(SampleClosing& sample, Uuid id, std::string corrections) {
  domain::ReadBack read;
  read.byPerson = true;
  read.corrections = std::move(corrections);
  read.language = "en";
  read.utcOffset = std::chrono::hours(8);
  read.wall = WallTime(std::chrono::milliseconds(kBegan + kHour));
  sample.write({{domain::interviewEntity(id), "read_back", read.toJson()},
                {domain::interviewEntity(id), "ended", json::value(kBegan + kHour)}});
}

void sign(SampleClosing& sample, Uuid id, domain::SignaturePlace place, std::size_t page, const char* name) {
  const app::PaperSource source = sample.source();
  const domain::InterviewHead head{source.review().applicationNumber(), source.review().applicant()};
  const auto talk = domain::interview(source.registers(), id).value();
  domain::Signature signature;
  signature.name = name;
  signature.place = place;
  signature.strokes = scrawl();
  signature.of = journal::readSigning(talk, *sample.checklist(), head, "en").pages.at(page - 1).hash;
  signature.wall = talk.readBack->wall;
  sample.set(domain::interviewEntity(id), domain::signatureField(place, page), signature.toJson());
}

std::size_t pagesOf(const SampleClosing& sample, Uuid id) {
  const app::PaperSource source = sample.source();
  const domain::InterviewHead head{source.review().applicationNumber(), source.review().applicant()};
  const auto talk = domain::interview(source.registers(), id).value();
  return journal::readSigning(talk, *sample.checklist(), head, "en").pages.size();
}

void drawTest(SampleClosing& sample, const std::string& entity, const char* name) {
  domain::Paper paper;
  paper.bank = "sha256:00";
  paper.minutes = 30;
  paper.passPercent = 90;
  paper.questions = {{"K01", {1, 0, 2}}};
  sample.write({{entity, "name", json::value(name)},
                {entity, "paper", paper.toJson()},
                {entity, "started", json::value(kBegan)}});
}

}  // namespace

std::string answerTo(const std::string& question) {
  return "To " + question + ": the officer filed it. 已归档，编号" + question + "。";
}

Uuid addInterview(SampleClosing& sample) {
  const Uuid id = uuidOf(71);
  begin(sample, id, "李洋", "legal_representative");
  for (const domain::AskedQuestion& asked : domain::questionsFor(*sample.checklist(), "legal_representative"))
    sample.set(domain::interviewEntity(id, asked.id), "answer", json::value(answerTo(asked.id)));
  const std::string own = domain::interviewEntity(id, "own-1");
  sample.write({{own, "question", json::value("Who carried the offline file? 谁携带了离线文件？")},
                {own, "answer", json::value(answerTo("own-1"))}});
  sample.set(domain::interviewEntity(id), "notes", json::value(kLigatureWords));
  readBack(sample, id, "The first meeting was in May. 首次会议在五月。");
  for (std::size_t page = 1; page <= pagesOf(sample, id); ++page)
    sign(sample, id, domain::SignaturePlace::applicant, page, "李洋");
  sign(sample, id, domain::SignaturePlace::team, pagesOf(sample, id), "Zhang Wei");
  return id;
}

Uuid addRefusedInterview(SampleClosing& sample) {
  const Uuid id = uuidOf(72);
  begin(sample, id, "Gao Guo", "staff");
  sample.set(domain::interviewEntity(id, "S1"), "answer", json::value(answerTo("S1")));
  readBack(sample, id, {});
  sample.set(domain::interviewEntity(id), "refusal",
             json::value{{"reason", "He wants counsel first."}, {"witness", "Wang Min"}});
  sign(sample, id, domain::SignaturePlace::witness, pagesOf(sample, id), "Wang Min");
  return id;
}

void addKnowledgeTests(SampleClosing& sample) {
  const std::string passed = domain::testEntity(uuidOf(81));
  drawTest(sample, passed, "Wu Jianguo");
  sample.write({{passed, "handed_in", json::value{{"by", "person"}, {"wall", kBegan + kHour / 2}}},
                {passed, "result", json::value{{"right", 18}, {"of", 20}, {"basis_points", 9000}, {"passed", true}}}});
  const std::string abandoned = domain::testEntity(uuidOf(82));
  drawTest(sample, abandoned, "高桂勇");
  const domain::Incident help{"help", "A colleague whispered. 同事提示。", WallTime(std::chrono::milliseconds(kBegan))};
  sample.write({{abandoned, "incidents", domain::incidentsToJson({help})},
                {abandoned, "abandoned", json::value{{"reason", "Repeated tomorrow"}}}});
}

}  // namespace fieldseal::test
