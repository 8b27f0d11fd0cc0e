#include "domain/signature.hpp"
#include "report/closing_text.hpp"
#include "report/paper_parts.hpp"
#include "sample_closing.hpp"

using namespace fieldseal;
using namespace fieldseal::app;
using namespace fieldseal::test;

namespace {

Signatures signaturesOf(const SampleClosing& sample) {
  const PaperSource source = sample.source();
  const PaperWords words(PaperLanguage::english, source.checklist());
  return PaperParts(source, words).signatures();
}

}  // namespace

TEST_CASE("what is signed says who, what and which state, and stays the same while nothing changes") {
  SampleClosing sample;
  const std::string text = closingText(sample.source(), PaperLanguage::english);
  CHECK(text.find("SAMPLE-2026-0001") != std::string::npos);
  CHECK(text.find("Two network switches") != std::string::npos);
  CHECK(text.find("They were delivered last week.") != std::string::npos);
  CHECK(text.find("records have gaps") != std::string::npos);
  CHECK(text.find(crypto::printHash(signedState(sample.journal().registers()))) != std::string::npos);
  CHECK(closingText(sample.source(), PaperLanguage::english) == text);
  CHECK(closingText(sample.source(), PaperLanguage::chinese) != text);
}

TEST_CASE("a signature does not change what the next person signs") {
  SampleClosing sample;
  const std::string before = closingText(sample.source(), PaperLanguage::both);
  const std::string of = sample.sign(PaperLanguage::both);
  CHECK(of == crypto::printHash(crypto::sha256(before)));
  CHECK(closingText(sample.source(), PaperLanguage::both) == before);
  CHECK(isSignedAsItStands(sample.source(), of));
}

TEST_CASE("any change after a signature voids it, and taking it back does not mend it") {
  SampleClosing sample;
  const std::string of = sample.sign(PaperLanguage::english);
  sample.set("item/MO-02", "note", json::value("added"));
  CHECK_FALSE(isSignedAsItStands(sample.source(), of));
  CHECK(signaturesOf(sample).boxes.front().crossed);
  sample.set("item/MO-02", "note", json::value(nullptr));
  CHECK_FALSE(isSignedAsItStands(sample.source(), of));
}

TEST_CASE("a text that was put in place of the signed one does not count") {
  SampleClosing sample;
  const std::string of = sample.sign(PaperLanguage::english);
  sample.set(domain::signedPaperEntity(of), "part_1", json::value("something else"));
  CHECK_FALSE(isSignedAsItStands(sample.source(), of));
}

TEST_CASE("a seal keeps its signatures whatever is written after it") {
  SampleClosing sample;
  sample.sign(PaperLanguage::english);
  sample.seal();
  sample.set("item/MO-02", "note", json::value("an amendment"));
  const Signatures under = signaturesOf(sample);
  REQUIRE(under.boxes.size() == 3);
  CHECK(under.boxes[0].name == "Zhang Wei");
  CHECK_FALSE(under.boxes[0].strokes.empty());
  CHECK_FALSE(under.boxes[0].crossed);
  CHECK(under.boxes[1].name == QString::fromUtf8("王强"));  // a member who did not sign
  CHECK(under.boxes[1].strokes.empty());
}
