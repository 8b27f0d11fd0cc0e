#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "printed.hpp"
#include "sample_talks.hpp"
#include "support/file_size_limit.hpp"

using namespace fieldseal;
using namespace fieldseal::app;
using namespace fieldseal::test;

namespace {

const GoesOn kOn = [](double) { return true; };

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

}  // namespace

TEST_CASE("papers say in both languages what the review says, and can be searched") {
  const PaperFolder folder;
  SampleClosing sample;
  sample.sign(PaperLanguage::chinese);
  for (const PaperLanguage language : {PaperLanguage::english, PaperLanguage::chinese, PaperLanguage::both}) {
    std::vector<std::vector<Page>> papers;
    for (const PaperKind kind : {PaperKind::record, PaperKind::findings, PaperKind::score, PaperKind::opinion})
      papers.push_back(pagesOf(kind, sample, language));
    const QString path = folder.file(QStringLiteral("papers-%1.pdf").arg(qt(toString(language))));
    REQUIRE(writePdf(path, papers, {"Papers", WallTime{}}, kOn));
    const QString text = textOf(path);
    CHECK(text.contains("SAMPLE-2026-0001"));
    CHECK(text.contains("两台交换机未列入设备清单"));
    CHECK(text.contains(qt(crypto::printHash(sample.source().stateHash()))));
    if (language != PaperLanguage::chinese) {
      CHECK(text.contains("Record of the on-site review"));
      CHECK(text.contains("Sample East Security Systems Co., Ltd."));
    }
    if (language != PaperLanguage::english) {
      CHECK(text.contains("现场审查记录"));
      CHECK(text.contains("示例东方安防系统有限公司"));
      CHECK(text.contains("组长"));
    }
  }
}

TEST_CASE("words and hashes come out of a PDF letter by letter, whatever ligatures their type has") {
  const PaperFolder folder;
  const QString path = folder.file("letters.pdf");
  const QString words = kLigatureWords;
  const QString hash = "sha256:ff0fffab5dff497c3cfffe01";
  Paper types;
  types.pageOf = "%1 / %2";
  for (const Type type :
       {Type::body, Type::small, Type::strong, Type::label, Type::title, Type::subtitle, Type::heading})
    types.blocks.emplace_back(Paragraph{words + "\n" + hash, type});
  REQUIRE(writePdf(path, {setPages(types, kOn).value()}, {"Letters", WallTime{}}, kOn));
  CHECK(textOf(path).count(words) == 7);
  CHECK(textOf(path).count(hash) == 7);

  SampleClosing sample;
  (void)sample.addFinding(43, "minor", std::string(kLigatureWords) + " 办公设备");
  (void)addInterview(sample);
  for (const PaperLanguage language : {PaperLanguage::english, PaperLanguage::both}) {
    std::vector<std::vector<Page>> papers;
    for (const PaperKind kind : {PaperKind::findings, PaperKind::interviews, PaperKind::opinion})
      papers.push_back(pagesOf(kind, sample, language));
    REQUIRE(writePdf(path, papers, {"Letters", WallTime{}}, kOn));
    const QString text = textOf(path);
    CHECK(text.count(words) == 2);
    CHECK(text.contains("办公设备"));
    CHECK(text.contains("Qualification"));
    CHECK(std::ranges::none_of(text, [](QChar one) { return one >= QChar(0xFB00) && one <= QChar(0xFB06); }));
  }
}

TEST_CASE("one state gives one file, byte for byte") {
  const PaperFolder folder;
  SampleClosing sample;
  const auto pages = pagesOf(PaperKind::opinion, sample, PaperLanguage::both);
  const PdfTitle title{"Opinion", sample.source().latest()};
  REQUIRE(writePdf(folder.file("one.pdf"), {pages}, title, kOn));
  REQUIRE(writePdf(folder.file("two.pdf"), {pagesOf(PaperKind::opinion, sample, PaperLanguage::both)}, title, kOn));
  const QByteArray one = bytesOf(folder.file("one.pdf"));
  CHECK(one == bytesOf(folder.file("two.pdf")));
  // The only date is that of the state: no second of writing is in it.
  const auto said = QDateTime::fromMSecsSinceEpoch(title.written.time_since_epoch().count(), Qt::UTC);
  CHECK(one.contains("/CreationDate (D:" + said.toString("yyyyMMddHHmmss").toLatin1()));
  CHECK(one.count("(D:20") == 1);
  sample.set("item/MO-02", "note", json::value("one word more"));
  REQUIRE(writePdf(folder.file("two.pdf"), {pagesOf(PaperKind::opinion, sample, PaperLanguage::both)}, title, kOn));
  CHECK(one != bytesOf(folder.file("two.pdf")));
}

TEST_CASE("a paper of an amended review says so, and lists what came after the seal") {
  const PaperFolder folder;
  SampleClosing sample;
  sample.sign(PaperLanguage::english);
  sample.seal();
  const QString path = folder.file("amended.pdf");
  REQUIRE(writePdf(path, {pagesOf(PaperKind::record, sample, PaperLanguage::english)}, {"Record", WallTime{}}, kOn));
  CHECK_FALSE(textOf(path).contains("after the seal"));
  CHECK(textOf(path).contains("Sealed state " + qt(crypto::printHash(sample.source().seal()->state))));
  sample.set("item/MO-02", "note", json::value("brought later"));
  REQUIRE(writePdf(path, {pagesOf(PaperKind::record, sample, PaperLanguage::english)}, {"Record", WallTime{}}, kOn));
  const QString text = textOf(path);
  CHECK(text.contains("Shows 1 amendment(s) after the seal"));
  CHECK(text.contains("Amendments after the seal"));
  CHECK(text.contains("brought later"));
}

TEST_CASE("ten thousand units are set as an annex, and the work tells how far it is") {
  SampleClosing sample;
  sample.addEquipment(10'000);
  const PaperSource source = sample.source();
  double last = 0;
  int told = 0;
  const auto pages = setPages(
      makePaper(PaperKind::record, source, PaperWords(PaperLanguage::chinese, source.checklist())), [&](double share) {
        CHECK(share <= 1.0);
        last = std::max(last, share);
        ++told;
        return true;
      });
  REQUIRE(pages);
  CHECK(pages->size() > 200);
  CHECK(told > 100);
  CHECK(last > 0.9);
}

TEST_CASE("a paper that cannot be written leaves what was there and says why") {
  const PaperFolder folder;
  const QString path = folder.file("kept.pdf");
  SampleClosing sample;
  const auto pages = pagesOf(PaperKind::opinion, sample, PaperLanguage::english);
  REQUIRE(writePdf(path, {pages}, {"Opinion", WallTime{}}, kOn));
  const QByteArray before = bytesOf(path);
  const auto stopped = writePdf(path, {pages}, {"Opinion", WallTime{}}, [](double) { return false; });
  REQUIRE_FALSE(stopped);
  CHECK(stopped.error().code == Errc::cancelled);
  CHECK(bytesOf(path) == before);
  CHECK_FALSE(writePdf(folder.file("no/such/folder.pdf"), {pages}, {"Opinion", WallTime{}}, kOn));
}

TEST_CASE("a disk without room keeps the paper that was there and leaves no half one") {
  const QTemporaryDir folder;
  const QString path = folder.filePath("papers.pdf");
  const std::vector<std::vector<Page>> papers{pagesOf(PaperKind::opinion, SampleClosing(), PaperLanguage::english)};
  REQUIRE(writePdf(path, papers, {"Before", WallTime{}}, kOn));
  const QByteArray before = bytesOf(path);
  {
    const FileSizeLimit full(10'000);
    CHECK(writePdf(path, papers, {"After", WallTime{}}, kOn).error().code == Errc::disk_full);
    CHECK(writePdf(folder.filePath("other.pdf"), papers, {"After", WallTime{}}, kOn).error().code == Errc::disk_full);
  }
  CHECK(bytesOf(path) == before);
  CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{"papers.pdf"});
  CHECK(writePdf(folder.filePath("gone/papers.pdf"), papers, {"After", WallTime{}}, kOn).error().code ==
        Errc::not_found);
}
