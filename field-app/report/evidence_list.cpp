#include "report/evidence_list.hpp"

#include "report/paper_parts.hpp"

namespace fieldseal::app {
namespace {

QString whatItIs(const domain::Evidence& evidence, const PaperWords& words) {
  QStringList lines{qt(evidence.caption)};
  lines.append(words.code("evidence", evidence.kind));
  if (evidence.original)
    lines.append(words.say({"drawn on a picture, which is kept as it was", "在图片上标注，原图已保留"}));
  lines.removeAll(QString());
  return lines.join('\n');
}

QString belongsTo(const domain::Evidence& evidence, const PaperParts& parts, const PaperWords& words) {
  QStringList names;
  for (const std::string& link : evidence.links) {
    if (!link.starts_with("finding/")) names.append(parts.entity(link));
  }
  return names.isEmpty() ? words.none() : names.join('\n');
}

/// In the order of the list, with its number.
template <class Visit>
void forEachEvidence(const PaperSource& source, Visit visit) {
  int number = 0;
  for (const domain::Evidence& evidence : source.review().evidence())
    if (!evidence.retracted) visit(QString::number(++number), evidence);
}

}  // namespace

Table evidenceList(const PaperSource& source, const PaperWords& words) {
  const PaperParts parts(source, words);
  Table table;
  table.small = true;
  table.columns = {
      {words.say({"No.", "序号"}), 0.8, Edge::centre},   {words.say({"Evidence", "证据"}), 3},
      {words.say({"Level", "密级"}), 1.3, Edge::centre}, {words.say({"Belongs to", "关联"}), 2.4},
      {words.say({"By, when", "记录人，时间"}), 2},      {words.say({"Number, place", "文号，存放处"}), 2}};
  forEachEvidence(source, [&](const QString& number, const domain::Evidence& evidence) {
    const QString whose = source.nameOf(evidence.author) + '\n' + words.time(evidence.wall);
    table.rows.push_back({{number, whatItIs(evidence, words), words.code("level", evidence.level),
                           belongsTo(evidence, parts, words), whose, parts.whereKept(evidence)}});
  });
  return table;
}

Table evidenceHashes(const PaperSource& source, const PaperWords& words) {
  Table table;
  table.small = true;
  table.columns = {{words.say({"No.", "序号"}), 0.8, Edge::centre},
                   {words.say({"Hash of the content", "内容校验值"}), 8},
                   {words.say({"Bytes", "字节数"}), 1.5, Edge::right}};
  forEachEvidence(source, [&](const QString& number, const domain::Evidence& evidence) {
    if (evidence.content)
      table.rows.push_back({{number, qt(evidence.content->sha256), QString::number(evidence.content->bytes)}});
  });
  return table;
}

}  // namespace fieldseal::app
