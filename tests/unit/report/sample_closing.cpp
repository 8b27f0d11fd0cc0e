#include "sample_closing.hpp"

#include "domain/dossier.hpp"
#include "journal/seal.hpp"
#include "report/closing_text.hpp"
#include "unit/domain/sample_files.hpp"

namespace fieldseal::test {
namespace {

const std::string kReview(domain::kReview);

/// What is under the finger of somebody who signs.
constexpr std::size_t kPart = 30'000;

}  // namespace

const UserId SampleClosing::kLeader = uuidOf(1);
const UserId SampleClosing::kInspector = uuidOf(2);

std::vector<domain::Stroke> scrawl() {
  std::vector<domain::Stroke> strokes(3);
  for (int at = 0; at < 30; ++at) {
    strokes[0].push_back({60 + at * 8, 250 - (at % 7) * 26, at * 12});
    strokes[1].push_back({340 + at * 7, 80 + (at % 5) * 34, 500 + at * 12});
    strokes[2].push_back({620 + at * 10, 230 - (at % 4) * 22, 1000 + at * 12});
  }
  return strokes;
}

SampleClosing::SampleClosing()
    : m_checklist(sampleTemplate()),
      m_journal(JournalId(uuidOf(21))),
      m_office(m_journal.id(), uuidOf(10), uuidOf(3)),
      m_leader(m_journal.id(), uuidOf(11), kLeader) {
  declare();
  answer();
}

void SampleClosing::declare() {
  const domain::Dossier dossier = domain::readDossier(sampleDossierFiles(), *m_checklist).dossier;
  m_office.write(m_journal,
                 {{kReview, "template",
                   json::value{{"id", m_checklist->id}, {"version", m_checklist->version}, {"sha256", "sha256:00"}}},
                  {kReview, "application", dossier.application},
                  {kReview, "planned_on", json::value("2026-03-02")},
                  {kReview, "state", json::value("fieldwork")},
                  {domain::memberEntity(kLeader), "role", json::value("leader")},
                  {domain::memberEntity(kInspector), "role", json::value("inspector")}});
  for (const auto& [list, units] : dossier.lists) {
    for (const domain::DeclaredUnit& unit : units)
      m_office.write(m_journal, {{domain::unitEntity(list, unit.key), "declared", unit.fields}});
  }
}

void SampleClosing::answer() {
  m_leader.clock().advance(std::chrono::hours(3));
  const domain::Review review(m_journal.registers(), *m_checklist);
  for (const domain::ListDefinition& list : m_checklist->lists) {
    int number = 0;
    for (const domain::Unit& unit : review.units(list.id)) {
      ++number;
      if (number == 3) {
        write({{unit.entity, "status", json::value("mismatch")},
               {unit.entity, "found", json::value{{list.fields[1].name, "found otherwise 与申报不符"}}}});
      } else if (number == 5) {
        write({{unit.entity, "status", json::value("missing")},
               {unit.entity, "note", json::value("Left in January. 一月离职。")}});
      } else {
        set(unit.entity, "status", json::value("match"));
      }
    }
  }
  for (const domain::Section& section : m_checklist->sections) {
    for (const domain::Item& item : section.items) {
      const std::string entity = domain::itemEntity(item.id);
      if (item.perUnit) {
        int number = 0;
        for (const domain::Unit& unit : review.units(item.perUnit->list)) {
          const bool isFault = ++number % 9 == 0;
          const std::string below = domain::itemUnitEntity(item.id, item.perUnit->list, unit.key);
          write({{below, "determination", json::value(isFault ? "nonconform" : "conform")},
                 {below, "note", isFault ? json::value("No record of training in 2025.") : json::value(nullptr)}});
        }
      } else {
        const bool isPartly = !item.veto && item.id.ends_with("3");
        write({{entity, "determination", json::value(isPartly ? "partly" : "conform")},
               {entity, "methods", json::array{"examine", "interview"}},
               {entity, "note",
                isPartly ? json::value("Kept, but two quarters lack a signature. 两个季度缺签字。")
                         : json::value(nullptr)}});
      }
    }
  }
  write({{kReview, "opinion",
          json::value{{"recommendation", "rectify"},
                      {"reasons", "Management is sound; records have gaps.\n管理总体规范，记录有缺漏。"}}},
         {kReview, "announcement",
          json::value{{"text", "The result was read out."},
                      {"to", "Li Yang 李洋"},
                      {"by", "Zhang Wei"},
                      {"when", "2026-03-02 16:40"}}},
         {kReview, "statement", json::value{{"text", "We accept the findings but one."}, {"disputed", true}}},
         {kReview, "state", json::value("deliberation")}});
  const std::string first =
      addFinding(41, "major", "Two network switches are not on the list of equipment. 两台交换机未列入设备清单。");
  set(first, "response", json::value("They were delivered last week."));
  set(first, "state", json::value("disputed"));
  set(addFinding(42, "minor", "Training records of two people are missing."), "state", json::value("acknowledged"));
}

std::string SampleClosing::addFinding(std::uint8_t number, const std::string& severity, const std::string& text) {
  const std::string entity = domain::findingEntity(uuidOf(number));
  write({{entity, "severity", json::value(severity)},
         {entity, "text", json::value(text)},
         {entity, "items", json::array{"PE-03"}},
         {entity, "due", json::value("2026-04-15")},
         {entity, "state", json::value("presented")}});
  return entity;
}

void SampleClosing::addEquipment(int count) {
  for (int at = 0; at < count; ++at) {
    const std::string key = "X" + std::to_string(100000 + at);
    const std::string entity = domain::unitEntity("equipment", key);
    m_office.write(
        m_journal,
        {{entity, "declared",
          json::value{{"asset_number", key}, {"kind", "desktop"}, {"model", "Sample M" + std::to_string(at)}}}});
    set(entity, "status", json::value("match"));
  }
}

std::string SampleClosing::sign(app::PaperLanguage language) {
  const std::string text = app::closingText(source(), language);
  const std::string of = crypto::printHash(crypto::sha256(text));
  const std::string paper = domain::signedPaperEntity(of);
  std::vector<journal::Change> changes{{paper, "language", json::value(app::toString(language))}};
  for (std::size_t at = 0, part = 1; at < text.size(); at += kPart, ++part)
    changes.push_back({paper, "part_" + std::to_string(part), json::value(text.substr(at, kPart))});
  write(std::move(changes));
  const auto now = m_leader.clock().now();
  const auto give = [&](std::uint8_t number, const char* name, const char* role, domain::SignaturePlace place,
                        std::optional<UserId> user) {
    domain::Signature signature;
    signature.name = name;
    signature.role = role;
    signature.place = place;
    signature.user = user;
    signature.strokes = scrawl();
    signature.of = of;
    signature.wall = now;
    set(domain::signatureEntity(uuidOf(number)), "signed", signature.toJson());
  };
  give(61, "Zhang Wei", "leader", domain::SignaturePlace::team, kLeader);
  give(62, "李洋", "applicant", domain::SignaturePlace::applicant, std::nullopt);
  return of;
}

void SampleClosing::seal() {
  json::array signatures;
  for (const domain::GivenSignature& one : domain::givenSignatures(m_journal.registers()))
    signatures.push_back(one.signature.toJson());
  const journal::Seal made = journal::makeSeal(m_journal, std::move(signatures));
  write({{kReview, "seal", made.toJson()}, {kReview, "state", json::value("sealed")}});
}

app::PaperSource SampleClosing::source() const {
  app::PaperSource::Circumstances around;
  around.authority = "State Secrets Bureau of Sample City 示例市国家保密局";
  around.names = {{kLeader, "Zhang Wei"}, {kInspector, "王强"}};
  return app::PaperSource::copyOf(m_journal, m_checklist, std::move(around));
}

}  // namespace fieldseal::test
