// Every kind of paper in every language as it leaves the printer: page by page, as text and as a picture.
#include <algorithm>
#include <array>
#include <cmath>

#include "crypto/hash.hpp"
#include "domain/evidence.hpp"
#include "domain/interview.hpp"
#include "printed.hpp"
#include "report/typesetter.hpp"
#include "sample_talks.hpp"

using namespace fieldseal;
using namespace fieldseal::app;
using namespace fieldseal::test;

namespace {

constexpr std::array kLanguages{PaperLanguage::english, PaperLanguage::chinese, PaperLanguage::both};
constexpr double kSheetWidth = 210, kSheetHeight = 297;  // millimetres, as all below
const QRectF kBody(27, 33, 160, 237);
/// Between the edges of the sheet and everything that is printed.
const std::array kMargins{QRectF(0, 0, kSheetWidth, 13), QRectF(0, 288, kSheetWidth, 9), QRectF(0, 0, 26, kSheetHeight),
                          QRectF(188, 0, 22, kSheetHeight)};

struct Kind {
  PaperKind kind;
  const char* en;  ///< stands on it, not broken
  const char* zh;
};
constexpr std::array kKinds{Kind{PaperKind::record, "Unsighted", "未核实"},
                            Kind{PaperKind::findings, "Severity", "问题性质"},
                            Kind{PaperKind::interviews, "Record of an interview", "谈话记录"},
                            Kind{PaperKind::tests, "Knowledge test", "保密知识测试成绩单"},
                            Kind{PaperKind::score, "Rule of the template", "模板规则"},
                            Kind{PaperKind::opinion, "Recommendation", "审查组建议"}};

/// The sample with everything that papers are made of, signed.
struct WholeSample : SampleClosing {
  WholeSample() {
    (void)addInterview(*this);
    (void)addRefusedInterview(*this);
    addKnowledgeTests(*this);
    (void)sign(PaperLanguage::english);
  }
};

QString print(const PaperFolder& folder, const std::vector<Page>& pages, PaperKind kind, PaperLanguage language) {
  const QString path = folder.file(QStringLiteral("%1-%2.pdf").arg(qt(toString(kind)), qt(toString(language))));
  REQUIRE(writePdf(path, {pages}, {"Paper", WallTime{}}, [](double) { return true; }));
  return path;
}

/// All words must be in the text, in whatever lines.
void requireAll(const QString& text, const QStringList& words) {
  for (const QString& word : words) {
    INFO(word.toStdString());
    CHECK(squeezed(text).contains(squeezed(word)));
  }
}

QRectF millimetres(const QRectF& units) {
  return {units.topLeft() / kUnitsPerMillimetre, units.size() / kUnitsPerMillimetre};
}

QRectF boxOf(const InkMark& ink) {
  QRectF box;
  for (const QPolygonF& line : ink.lines) box |= line.boundingRect();
  return millimetres(box);
}

}  // namespace

TEST_CASE("every page of every paper names the state it shows and its own number, below the body") {
  const PaperFolder folder;
  const WholeSample sample;
  const QString hash = qt(crypto::printHash(sample.source().stateHash()));
  for (const PaperLanguage language : kLanguages) {
    for (const Kind& one : kKinds) {
      INFO(toString(one.kind) << " " << toString(language));
      const auto pages = pagesOf(one.kind, sample, language);
      const QString pdf = print(folder, pages, one.kind, language);
      const QString text = textOf(pdf);
      if (language != PaperLanguage::chinese) CHECK(text.contains(one.en));
      if (language != PaperLanguage::english) CHECK(text.contains(one.zh));
      for (std::size_t page = 1; page <= pages.size(); ++page) {
        INFO("page " << page);
        const QString footer = footerOf(pdf, page);
        CHECK(footer.contains(hash));
        if (language != PaperLanguage::chinese)
          CHECK(footer.contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages.size())));
        if (language != PaperLanguage::english)
          CHECK(squeezed(footer).contains(QStringLiteral("第%1页共%2页").arg(page).arg(pages.size())));
      }
      CHECK(text.count('\f') == static_cast<qsizetype>(pages.size()));
    }
  }
}

TEST_CASE("every page of every paper bears ink, and none outside its margins") {
  const PaperFolder folder;
  const WholeSample sample;
  for (const PaperLanguage language : kLanguages) {
    for (const Kind& one : kKinds) {
      INFO(toString(one.kind) << " " << toString(language));
      const auto pages = pagesOf(one.kind, sample, language);
      const auto pictures = picturesOf(print(folder, pages, one.kind, language));
      REQUIRE(pictures.size() == pages.size());
      for (std::size_t at = 0; at < pictures.size(); ++at) {
        INFO("page " << at + 1);
        CHECK(pictures[at].ink(kBody) > 100);
        for (const QRectF& margin : kMargins) CHECK(pictures[at].ink(margin) == 0);
      }
    }
  }
}

TEST_CASE("a record of an interview holds who was asked what, every answer, the corrections and the signatures") {
  const PaperFolder folder;
  SampleClosing sample;
  const Uuid id = addInterview(sample);
  const auto talk = domain::interview(sample.source().registers(), id).value();
  REQUIRE(talk.answers.size() > 5);
  REQUIRE(talk.signatures.size() >= 2);
  for (const PaperLanguage language : kLanguages) {
    INFO(toString(language));
    const auto pages = pagesOf(PaperKind::interviews, sample, language);
    const QString text = textOf(print(folder, pages, PaperKind::interviews, language));
    requireAll(text, {"李洋", "Zhang Wei", "Meeting room 302", "The first meeting was in May. 首次会议在五月。"});
    for (const domain::InterviewAnswer& answer : talk.answers) {
      requireAll(text, {qt(answerTo(answer.question))});
      if (language != PaperLanguage::chinese)
        requireAll(text, {qt(domain::questionText(*sample.checklist(), answer, "en"))});
      if (language != PaperLanguage::english)
        requireAll(text, {qt(domain::questionText(*sample.checklist(), answer, "zh_CN"))});
    }
    const auto last = static_cast<int>(talk.signatures.rbegin()->first.second);
    for (int page = 1; page <= last; ++page) {
      if (language == PaperLanguage::english) requireAll(text, {QStringLiteral("Interviewed, page %1").arg(page)});
      if (language == PaperLanguage::chinese) requireAll(text, {QStringLiteral("谈话对象, 第%1页").arg(page)});
    }
    CHECK_FALSE(text.contains("No longer stands"));
    std::size_t inks = 0;
    for (const Page& page : pages) inks += page.inks.size();
    CHECK(inks == talk.signatures.size());
  }
}

TEST_CASE("a record that was opened again shows its signatures as void, and a refused one its reason and witness") {
  const PaperFolder folder;
  SampleClosing sample;
  const Uuid id = addInterview(sample);
  (void)addRefusedInterview(sample);
  sample.set(domain::interviewEntity(id), "notes", json::value("Said later"));
  const auto text = [&](PaperLanguage language) {
    const auto pages = pagesOf(PaperKind::interviews, sample, language);
    return textOf(print(folder, pages, PaperKind::interviews, language));
  };
  requireAll(text(PaperLanguage::english), {"Said later", "No longer stands: changed since", "Gao Guo",
                                            "Refused to sign: He wants counsel first.", "Witness: Wang Min"});
  requireAll(text(PaperLanguage::chinese),
             {"签字后内容已变更，签字失效", "拒绝签字：He wants counsel first.", "见证人：Wang Min"});
}

TEST_CASE("the record lists every evidence with what it belongs to and the hash of its content, whole") {
  const PaperFolder folder;
  SampleClosing sample;
  const auto text = [&](PaperLanguage language) {
    return textOf(print(folder, pagesOf(PaperKind::record, sample, language), PaperKind::record, language));
  };
  CHECK_FALSE(text(PaperLanguage::english).contains("Annex: Evidence"));
  const std::string photo = domain::evidenceEntity(uuidOf(90));
  const std::string hash = crypto::printHash(crypto::sha256("picture"));
  sample.set(photo, "kind", json::value("photo"));
  sample.set(photo, "caption", json::value("Cabinet without a lock"));
  sample.set(photo, "level", json::value("internal"));
  sample.set(photo, "links", json::array{"item/MO-03"});
  sample.set(photo, "content", domain::encodeContent({hash, 7, "image/jpeg", "cabinet.jpg"}));
  const std::string lease = domain::evidenceEntity(uuidOf(91));
  sample.set(lease, "kind", json::value("document"));
  sample.set(lease, "caption", json::value("Lease of the premises"));
  sample.set(lease, "number", json::value("ZL-2019-044"));
  const std::string slip = domain::evidenceEntity(uuidOf(92));
  sample.set(slip, "kind", json::value("photo"));
  sample.set(slip, "caption", json::value("Taken by mistake"));
  sample.set(slip, "retracted", json::value(true));
  const QString english = text(PaperLanguage::english);
  requireAll(english,
             {"Annex: Evidence", "Cabinet without a lock", "MO-03", qt(hash), "Lease of the premises", "ZL-2019-044"});
  CHECK_FALSE(english.contains("Taken by mistake"));
  requireAll(text(PaperLanguage::chinese), {"附件：证据", "关联", qt(hash)});
}

TEST_CASE("the sheet of knowledge tests holds each person, the result and what happened meanwhile") {
  const PaperFolder folder;
  SampleClosing sample;
  addKnowledgeTests(sample);
  const auto text = [&](PaperLanguage language) {
    return textOf(print(folder, pagesOf(PaperKind::tests, sample, language), PaperKind::tests, language));
  };
  const QString english = text(PaperLanguage::english);
  requireAll(english, {"Wu Jianguo", "18 / 20", "passed", "高桂勇", "Abandoned: Repeated"});
  CHECK(english.contains("whispered"));
  CHECK(english.contains("2 March 2026"));
  requireAll(text(PaperLanguage::chinese), {"Wu Jianguo", "18 / 20 合格", "高桂勇", "中止：Repeated"});
  requireAll(text(PaperLanguage::both), {"保密知识测试成绩单", "Knowledge test", "18 / 20", "合格", "passed"});
}

TEST_CASE("what was drawn under an opinion is on the paper, between its signer's role and name") {
  const PaperFolder folder;
  SampleClosing sample;
  const auto draw = [&] {
    return picturesOf(print(folder, pagesOf(PaperKind::opinion, sample, PaperLanguage::english), PaperKind::opinion,
                            PaperLanguage::english));
  };
  const auto before = draw();
  (void)sample.sign(PaperLanguage::english);
  const auto after = draw();
  const auto pages = pagesOf(PaperKind::opinion, sample, PaperLanguage::english);
  std::size_t inks = 0;
  for (std::size_t at = 0; at < pages.size(); ++at) {
    for (const InkMark& ink : pages[at].inks) {
      const QRectF box = boxOf(ink);
      INFO("page " << at + 1 << " at " << box.left() << ", " << box.top());
      CHECK(kBody.contains(box));
      for (const QPolygonF& line : ink.lines) CHECK(after[at].ink(millimetres(line.boundingRect())) > 20);
      // What stands under it, in its column, before anything else does.
      const auto named = [&](const TextMark& mark) {
        const QPointF from = mark.at / kUnitsPerMillimetre - box.bottomLeft();
        return (mark.text == "Zhang Wei" || mark.text == "李洋") && std::abs(from.x()) < 5 && from.y() > 0 &&
               from.y() < 15;
      };
      CHECK(std::ranges::any_of(pages[at].texts, named));
      if (++inks == 1) CHECK(before.at(at).ink(box) == 0);
    }
  }
  CHECK(inks == 2);
}
