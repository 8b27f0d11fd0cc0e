// 问题单: one sheet for each finding.
#include <algorithm>

#include "report/paper_parts.hpp"
#include "report/papers.hpp"

namespace fieldseal::app {
namespace {

Table evidenceOf(const domain::Finding& finding, const domain::Review& review, const PaperParts& parts,
                 const PaperWords& words) {
  Table table;
  table.columns = {{words.say({"Evidence", "证据"}), 4},
                   {words.say({"Kind", "类别"}), 1.4, Edge::centre},
                   {words.say({"Number, place", "文号，存放处"}), 3},
                   {words.say({"Level", "密级"}), 1.3, Edge::centre}};
  for (const domain::Evidence& one : review.evidence()) {
    const bool isNamed = std::ranges::find(finding.evidence, one.id.toString()) != finding.evidence.end();
    if (!isNamed || one.retracted) continue;
    table.rows.push_back(
        {{qt(one.caption), words.code("evidence", one.kind), parts.whereKept(one), words.code("level", one.level)}});
  }
  return table;
}

void addSheet(Paper& paper, const domain::Finding& finding, int number, const PaperSource& source,
              const PaperWords& words) {
  const PaperParts parts(source, words);
  const auto say = [&](const Word& word) { return words.say(word); };
  QStringList items;
  for (const std::string& id : finding.items) {
    const domain::Item* item = source.checklist().item(id);
    items.append(item == nullptr ? qt(id) : qt(id) + " " + words.say(item->question));
  }
  QStringList units;
  for (const std::string& unit : finding.units) units.append(parts.entity(unit));
  Form form;
  form.pairs.push_back({say({"Number", "序号"}), QString::number(number)});
  form.pairs.push_back({say({"Severity", "问题性质"}), words.code("severity", domain::toString(finding.severity))});
  form.pairs.push_back({say({"Items", "检查项"}), items.join('\n'), true});
  if (!units.isEmpty()) form.pairs.push_back({say({"Units", "核查对象"}), words.list(units), true});
  form.pairs.push_back({say({"Finding", "问题"}), qt(finding.text), true});
  form.pairs.push_back({say({"Written by", "记录人"}), source.nameOf(finding.author)});
  form.pairs.push_back(
      {say({"Confirmed by", "确认人"}), finding.confirmedBy ? source.nameOf(*finding.confirmedBy) : QString()});
  form.pairs.push_back({say({"When", "时间"}), words.time(finding.wall)});
  form.pairs.push_back({say({"Right by", "整改期限"}), words.day(finding.due)});
  form.pairs.push_back({say({"State", "状态"}), words.code("finding_state", domain::toString(finding.state)), true});
  form.pairs.push_back({say({"The applicant", "申请单位意见"}), parts.response(finding), true});
  paper.blocks.emplace_back(std::move(form));
  if (Table evidence = evidenceOf(finding, source.review(), parts, words); !evidence.rows.empty()) {
    paper.blocks.emplace_back(Gap{4});
    paper.blocks.emplace_back(std::move(evidence));
  }
  paper.blocks.emplace_back(Gap{6});
  // To be signed on paper: what is signed on the tablet is the closing as a whole.
  paper.blocks.emplace_back(Signatures{{{say({"Inspector", "审查员"}), {}, {}, {}, false},
                                        {say({"For the applicant", "申请单位代表"}), {}, {}, {}, false}}});
}

}  // namespace

Paper makeFindingSheets(const PaperSource& source, const PaperWords& words) {
  const PaperParts parts(source, words);
  const Word title{"Finding", "问题单"};
  Paper paper = parts.begin(title);
  const std::vector<Block> head = paper.blocks;
  int number = 0;
  for (const domain::Finding& finding : parts.findings()) {
    if (number > 0) {
      paper.blocks.emplace_back(PageBreak{});
      paper.blocks.insert(paper.blocks.end(), head.begin(), head.end());
    }
    addSheet(paper, finding, ++number, source, words);
  }
  if (number == 0) paper.blocks.emplace_back(Paragraph{words.none()});
  return paper;
}

}  // namespace fieldseal::app
