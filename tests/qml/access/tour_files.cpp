// What pages and sheets the program has, as its own files say.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include "tour.hpp"

namespace fieldseal::test {
namespace {

/// Others are made of these; none of them is shown.
const QStringList kBases{"AppPage", "ReviewPage"};
/// The paper of a record, not a place to go to.
const QStringList kPapers{"RecordPage", "SignedPage"};
/// Given a name of their own wherever they are used.
const QStringList kBaseSheets{"reason"};

QStringList fileNames() {
  QStringList names;
  QDirIterator files(":/qt/qml/Fieldseal/Pages", {"*.qml"}, QDir::Files, QDirIterator::Subdirectories);
  while (files.hasNext()) names.append(files.next());
  names.sort();
  return names;
}

/// The names that the sheets of one file give themselves, each in its own braces.
QStringList sheetsIn(const QString& text) {
  static const QRegularExpression kOpens(R"((\w*Sheet)\s*\{\s*$)");
  static const QRegularExpression kNamed(R"re(^\s*namePrefix:\s*"(\w+)")re");
  QStringList found;
  std::vector<int> within;  // the depth that each open sheet's own lines have
  int depth = 0;
  for (const QString& line : text.split('\n')) {
    if (const auto named = kNamed.match(line); named.hasMatch() && !within.empty() && within.back() == depth)
      found.append(named.captured(1));
    const bool opens = kOpens.match(line).hasMatch();
    depth += int(line.count('{') - line.count('}'));
    if (opens) within.push_back(depth);
    while (!within.empty() && within.back() > depth) within.pop_back();
  }
  return found;
}

}  // namespace

QStringList pagesInTheProgram() {
  QStringList pages;
  for (const QString& file : fileNames()) {
    const QString name = file.section('/', -1).chopped(4);
    if (name.endsWith("Page") && !kBases.contains(name) && !kPapers.contains(name)) pages.append(name);
  }
  return pages;
}

QStringList sheetsInTheProgram() {
  QStringList sheets;
  for (const QString& name : fileNames()) {
    QFile file(name);
    if (file.open(QIODevice::ReadOnly)) sheets += sheetsIn(QString::fromUtf8(file.readAll()));
  }
  for (const QString& base : kBaseSheets) sheets.removeAll(base);
  sheets.removeDuplicates();
  return sheets;
}

}  // namespace fieldseal::test
