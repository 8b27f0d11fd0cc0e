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

QString whereItLies(const domain::Evidence& evidence) {
  QStringList lines;
  if (evidence.content) lines.append(qt(evidence.content->sha256));
  for (const std::string* part : {&evidence.number, &evidence.place, &evidence.custodian}) lines.append(qt(*part));
  lines.removeAll(QString());
  return lines.join('\n');
}

}  // namespace

Table evidenceList(const PaperSource& source, const PaperWords& words) {
  const PaperParts parts(source, words);
  Table table;
  table.small = true;
  table.columns = {{words.say({"No.", "序号"}), 0.8, Edge::centre},
                   {words.say({"Evidence", "证据"}), 3},
                   {words.say({"Level", "密级"}), 1.3, Edge::centre},
                   {words.say({"Belongs to", "关联"}), 2.4},
                   {words.say({"By, when", "记录人，时间"}), 2},
                   {words.say({"Content, or where it lies", "内容校验值，或存放处"}), 4}};
  int number = 0;
  for (const domain::Evidence& evidence : source.review().evidence()) {
    if (evidence.retracted) continue;
    table.rows.push_back({{QString::number(++number), whatItIs(evidence, words), words.code("level", evidence.level),
                           belongsTo(evidence, parts, words),
                           source.nameOf(evidence.author) + '\n' + words.time(evidence.wall), whereItLies(evidence)}});
  }
  return table;
}

}  // namespace fieldseal::app
