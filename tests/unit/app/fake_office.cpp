#include "fake_office.hpp"

#include "crypto/certificate.hpp"
#include "domain/entity.hpp"
#include "journal/roster.hpp"
#include "support/journals.hpp"

namespace fieldseal::test {
namespace {

/// Small, with one of each: a plain item, one per unit, a veto, one fed by sightings, one that may not apply.
constexpr std::string_view kChecklist = R"({
 "format": "fieldseal.template/1", "id": "test", "version": "1", "title": {"en": "Test review", "zh_CN": "测试审查"},
 "lists": {
  "person": {"title": {"en": "Personnel", "zh_CN": "人员"}, "key": "staff_number",
             "fields": [["staff_number", "text"], ["name", "text"], ["grade", "choice:core,general"], ["designated_on", "date"]]},
  "site": {"title": {"en": "Sites", "zh_CN": "场所"}, "key": "site_number", "fields": [["site_number", "text"], ["name", "text"]]},
  "equipment": {"title": {"en": "Equipment", "zh_CN": "设备"}, "key": "asset_number",
                "fields": [["asset_number", "text"], ["model", "text"], ["site_number", "text"], ["disk_serial", "text"], ["rooms", "number"]]}
 },
 "determinations": ["conform", "partly", "nonconform", "not_applicable", "not_tested"],
 "deduct_permille": {"conform": 0, "partly": 500, "nonconform": 1000},
 "not_applicable": "excluded_from_denominator",
 "requires": {"partly": ["note"], "nonconform": ["note", "evidence"], "not_applicable": ["note"],
              "veto_nonconform": ["note", "evidence", "second_inspector", "leader"]},
 "outcomes": [{"when": "veto", "recommend": "terminate"}, {"min_percent": 90, "recommend": "pass"},
              {"min_percent": 0, "recommend": "fail"}],
 "interview_roles": ["legal_representative", "staff"],
 "interview_questions": [
  {"id": "L1", "roles": ["legal_representative"], "question": {"en": "Who heads the office?", "zh_CN": "办公室由谁负责？"}, "items": ["MO-01"]},
  {"id": "S1", "roles": ["staff"], "question": {"en": "What is your post?", "zh_CN": "您的岗位是什么？"}, "items": ["PE-01"]},
  {"id": "X1", "question": {"en": "Anything else?", "zh_CN": "还有其他情况吗？"}}],
 "knowledge_test": {"questions": 3, "pass_percent": 60, "minutes": 10, "bank": "bank.json"},
 "sections": [
  {"id": "MO", "title": {"en": "Management", "zh_CN": "管理"}, "items": [
   {"id": "MO-01", "question": {"en": "Is there an office?", "zh_CN": "是否设有办公室？"}, "methods": ["examine", "interview"], "veto": true},
   {"id": "MO-02", "question": {"en": "Are there rules?", "zh_CN": "是否有制度？"}, "methods": ["examine", "interview"], "points": 10,
    "inputs": ["count", "date", "text"], "not_applicable_allowed": true}]},
  {"id": "PE", "title": {"en": "Personnel", "zh_CN": "人员"}, "items": [
   {"id": "PE-01", "question": {"en": "Has each person been trained?", "zh_CN": "每个人是否受过培训？"}, "methods": ["examine"], "points": 5,
    "verifies": ["person"], "per_unit": {"list": "person", "deduct": 1}, "fed_by": "knowledge_test"},
   {"id": "PE-02", "question": {"en": "Do the lists agree?", "zh_CN": "名单是否一致？"}, "methods": ["observe"], "points": 5, "reconciles": "person"}]}
 ]})";

/// The first option is right, in C also the second.
constexpr std::string_view kBank =
    R"({"format": "fieldseal.question-bank/1", "id": "bank", "version": "1", "questions": [
  {"id": "A", "question": {"en": "How many levels are there?", "zh_CN": "密级分为几级？"},
   "options": [{"en": "Three", "zh_CN": "三级"}, {"en": "Two", "zh_CN": "二级"}, {"en": "Four", "zh_CN": "四级"}], "right": [0]},
  {"id": "B", "question": {"en": "Which is the highest?", "zh_CN": "最高密级是？"},
   "options": [{"en": "Top secret", "zh_CN": "绝密"}, {"en": "Secret", "zh_CN": "机密"}, {"en": "Confidential", "zh_CN": "秘密"}], "right": [0]},
  {"id": "C", "question": {"en": "Who is told of a leak?", "zh_CN": "泄密应当向谁报告？"},
   "options": [{"en": "The manager", "zh_CN": "主管"}, {"en": "The authority", "zh_CN": "保密行政管理部门"}, {"en": "Nobody", "zh_CN": "不报告"}], "right": [0, 1]}]})";

}  // namespace

void Writer::see(const std::string& segment) {
  const auto view = journal::parseSegment(segment).value();
  const auto entries = journal::parseEntries(view).value();
  (void)state(view.header.journal).folded.append(view.header.device, entries).value();
}

std::string Writer::write(JournalId journal, const std::vector<std::vector<journal::Change>>& entries) {
  State& mine = state(journal);
  std::vector<std::string> lines;
  for (const auto& changes : entries) {
    m_clock.advance(std::chrono::seconds(1));
    const auto entry = journal::makeEntry(mine.folded, m_device, m_user, m_hybrid, m_clock, changes);
    lines.push_back(journal::encodeEntry(entry).value());
    (void)mine.folded.append(m_device, std::span(&entry, 1)).value();
  }
  const journal::SegmentStart start{journal, m_device, mine.next, mine.previous};
  std::string segment = journal::buildSegment(start, lines, m_key).value();
  mine.next += lines.size();
  mine.previous = journal::parseSegment(segment).value().headerHash();
  return segment;
}

std::string Writer::writeNewer(JournalId journal, std::vector<journal::Change> changes) {
  std::string segment = write(journal, std::move(changes));
  segment.replace(segment.find("segment v1"), 10, "segment v2");
  const auto view = journal::parseSegment(segment).value();
  const std::string signature = "signature " + m_key.sign(asBytes(view.signedText)).toString();
  const std::size_t at = segment.find("signature ");
  segment.replace(at, segment.find('\n', at) - at, signature);
  state(journal).previous = journal::parseSegment(segment).value().headerHash();
  return segment;
}

FakeOffice::FakeOffice()
    : m_li(uuidOf(1)),
      m_wang(uuidOf(2)),
      m_mine(uuidOf(11)),
      m_review(uuidOf(21)),
      m_office(uuidOf(10), uuidOf(3)),
      m_colleague(uuidOf(12), uuidOf(2)),
      m_checklist(kChecklist) {}

app::DeviceIdentity FakeOffice::identity(bool) {
  return {m_mine,
          m_li,
          "tablet A",
          "Li",
          "Test authority",
          "127.0.0.1:1",
          crypto::SigningKey::generate(),
          {"key", "certificate"},
          "authority",
          m_office.key(),
          m_office.device()};
}

std::string FakeOffice::certificateUntil(WallTime end) const {
  constexpr std::chrono::days kValidity{3 * 365};
  const auto authority = crypto::makeAuthority("Test authority", end - kValidity, 2 * kValidity).value();
  const auto request = crypto::makeRequest("tablet A").value();
  return crypto::signDeviceRequest(authority, request.requestPem, m_mine.toString(), end - kValidity, kValidity)
      .value();
}

std::vector<journal::Change> FakeOffice::rosterOf(const Writer& writer, const std::string& name) const {
  const std::string device = journal::deviceEntity(writer.device());
  const std::string user = journal::userEntity(writer.user());
  return {{user, "name", json::value(name)},
          {user, "roles", json::array{"inspector"}},
          {user, "active", true},
          {device, "name", json::value("tablet of " + name)},
          {device, "user", json::value(writer.user().toString())},
          {device, "key", json::value(writer.key().toString())},
          {device, "state", json::value("active")}};
}

LogPosition FakeOffice::deliver(app::JournalStore& store, const std::string& segment) {
  ++m_head;
  (void)store.storePulled(journal::parseSegment(segment).value(), m_head).value();
  return m_head;
}

void FakeOffice::fill(app::JournalStore& store, bool leader, bool withColleague) {
  if (withColleague) deliver(store, m_office.write(JournalId(), rosterOf(m_colleague, "Wang")));
  const crypto::Sha256 hash = crypto::sha256(m_checklist);
  const std::string review(domain::kReview);
  const json::value application{{"application_number", "TEST-1"},
                                {"applicant", {{"name", {{"en", "East Ltd."}, {"zh_CN", "东方公司"}}}}},
                                {"qualification", {{"business", "security_monitoring"}, {"class", "B"}}}};
  std::vector<journal::Change> changes{
      {review, "template", json::value{{"id", "test"}, {"version", "1"}, {"sha256", crypto::printHash(hash)}}},
      {review, "application", application},
      {review, "planned_on", json::value("2026-03-02")},
      {review, "bank", json::value(crypto::printHash(crypto::sha256(kBank)))},
      {review, "state", json::value("fieldwork")},
      {domain::memberEntity(m_li), "role", json::value(leader ? "leader" : "inspector")},
      {domain::memberEntity(m_wang), "role", json::value(leader ? "inspector" : "leader")}};
  for (int i = 1; i <= 4; ++i) {
    const std::string number = "P" + std::to_string(i);
    changes.push_back({domain::unitEntity("person", number), "declared",
                       json::value{{"staff_number", number},
                                   {"name", "Person " + std::to_string(i)},
                                   {"grade", i == 1 ? "core" : "general"},
                                   {"designated_on", "2020-01-0" + std::to_string(i)}}});
  }
  for (int i = 1; i <= 2; ++i) {
    const std::string number = "S" + std::to_string(i);
    changes.push_back({domain::unitEntity("site", number), "declared",
                       json::value{{"site_number", number}, {"name", "Site " + std::to_string(i)}}});
  }
  for (int i = 1; i <= 12; ++i) {
    const std::string number = "E" + std::to_string(i);
    changes.push_back({domain::unitEntity("equipment", number), "declared",
                       json::value{{"asset_number", number},
                                   {"model", "Model " + std::to_string(i)},
                                   {"site_number", i % 2 == 0 ? "S2" : "S1"},
                                   {"disk_serial", "WD-" + std::to_string(100 + i)},
                                   {"rooms", i}}});
  }
  const std::string segment = m_office.write(m_review, std::move(changes));
  m_colleague.see(segment);
  deliver(store, segment);
  (void)store.storeContent(hash, m_checklist).value();
  (void)store.storeContent(crypto::sha256(kBank), kBank).value();
}

void FakeOffice::giveTemplate(app::JournalStore& store, const std::string& checklist) {
  const auto hash = crypto::sha256(checklist);
  const json::object said = json::parse(checklist).as_object();
  const json::value named{{"id", said.at("id")}, {"version", said.at("version")}, {"sha256", crypto::printHash(hash)}};
  deliver(store, m_office.write(m_review, {{std::string(domain::kReview), "template", named}}));
  (void)store.storeContent(hash, checklist).value();
}

std::string FakeOffice::colleagueWrites(std::vector<journal::Change> changes) {
  return m_colleague.write(m_review, std::move(changes));
}

}  // namespace fieldseal::test
