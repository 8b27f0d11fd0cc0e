#include "domain/evidence.hpp"

#include <catch2/catch_test_macros.hpp>

#include "domain/template.hpp"
#include "unit/domain/fake_registers.hpp"
#include "unit/domain/sample_files.hpp"

using namespace fieldseal;
using namespace fieldseal::domain;
using namespace fieldseal::test;

namespace {

const std::string kPhoto = "evidence/01000000-0000-7000-8000-0000000000aa";
const std::string kHash = "sha256:" + std::string(64, 'a');

}  // namespace

TEST_CASE("evidence is read with its content, its original and who made it") {
  FakeRegisters registers;
  registers.set(kPhoto, "kind", json::value("markup"), user(7));
  registers.set(kPhoto, "caption", json::value("Door"));
  registers.set(kPhoto, "content", encodeContent({kHash, 1234, "image/png", "door.png"}));
  registers.set(kPhoto, "taken", {{"place", "Room 301"}});
  registers.set(kPhoto, "original", json::value("01000000-0000-7000-8000-0000000000bb"));
  registers.set(kPhoto, "shapes", json::array{1});
  const auto evidence = readEvidence(registers, kPhoto);
  REQUIRE(evidence.has_value());
  CHECK(evidence->kind == "markup");
  CHECK(evidence->author == user(7));
  CHECK(evidence->content == EvidenceContent{kHash, 1234, "image/png", "door.png"});
  CHECK(evidence->isPicture());
  CHECK(evidence->takenPlace == "Room 301");
  CHECK(evidence->original->toString() == "01000000-0000-7000-8000-0000000000bb");
  CHECK(evidence->shapes.is_array());
  CHECK_FALSE(evidence->conflicted);
  registers.setBeside(kPhoto, "caption", json::value("Gate"));
  CHECK(readEvidence(registers, kPhoto)->conflicted);
}

TEST_CASE("values that another program wrote wrongly are as good as none") {
  CHECK_FALSE(readEvidence(FakeRegisters(), "finding/01000000-0000-7000-8000-0000000000aa").has_value());
  CHECK_FALSE(readEvidence(FakeRegisters(), "evidence/nobody").has_value());
  CHECK_FALSE(contentOf(json::value("sha256:x")).has_value());
  CHECK_FALSE(contentOf({{"sha256", "sha256:" + std::string(64, 'A')}}).has_value());
  CHECK_FALSE(contentOf({{"sha256", std::string(64, 'a')}}).has_value());
  CHECK(contentOf({{"sha256", kHash}, {"bytes", -5}})->bytes == 0);
  FakeRegisters registers;
  registers.set(kPhoto, "kind", json::value(7));
  registers.set(kPhoto, "original", json::value("no id"));
  registers.set(kPhoto, "taken", json::value("a place"));
  const auto evidence = readEvidence(registers, kPhoto);
  REQUIRE(evidence.has_value());
  CHECK(evidence->kind.empty());
  CHECK_FALSE(evidence->original.has_value());
  CHECK_FALSE(evidence->isPicture());
}

TEST_CASE("photographs are permitted by an undisputed permission alone") {
  using Permission = Photography::Permission;
  FakeRegisters registers;
  CHECK_FALSE(photographyOf(registers).permitted());
  registers.set("review", "photography", encodePhotography(Permission::permitted, "Zhao", "B3", "doors"), user(3));
  const Photography told = photographyOf(registers);
  CHECK(told.permitted());
  CHECK(told.by == "Zhao");
  CHECK(told.where == "B3");
  CHECK(told.scope == "doors");
  CHECK(told.author == user(3));
  registers.setBeside("review", "photography", encodePhotography(Permission::permitted, "Qian", "", ""));
  CHECK_FALSE(photographyOf(registers).permitted());
  registers.set("review", "photography", encodePhotography(Permission::refused, "Zhao", "", ""));
  CHECK_FALSE(photographyOf(registers).permitted());
  registers.set("review", "photography", json::value("permitted"));
  CHECK(photographyOf(registers).permitted());
  registers.set("review", "photography", nullptr);
  CHECK(photographyOf(registers).permission == Permission::unknown);
}

TEST_CASE("a template says how large pictures are kept, within reason") {
  const std::string sample = readSample("template-monitoring-b.json");
  CHECK(readTemplate(sample).parsed->pictures == PicturePolicy{2560, 85});
  const auto with = [&](const std::string& pictures) {
    std::string file = sample;
    file.insert(file.find('{') + 1, "\"pictures\": " + pictures + ",");
    return readTemplate(file);
  };
  const TemplateReport small = with(R"({"max_edge": 1600, "quality": 70})");
  REQUIRE(small.parsed);
  CHECK(small.warnings.empty());
  CHECK(small.parsed->pictures == PicturePolicy{1600, 70});
  CHECK(with(R"({"quality": 70})").parsed->pictures == PicturePolicy{2560, 70});
  CHECK(with(R"({"max_edge": 10})").errors.size() == 1);
  CHECK(with(R"({"quality": 101})").errors.size() == 1);
  CHECK(with(R"({"max_edge": "large"})").errors.size() == 1);
  CHECK(with("7").errors.size() == 1);
  CHECK(with(R"({"max_edge": 1600, "format": "webp"})").warnings.size() == 1);
}
