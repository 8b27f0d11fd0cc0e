// 评分表: every item's points, and every deduction with its cause, so that a person can check the sum by hand.
#include <algorithm>

#include "report/paper_parts.hpp"
#include "report/papers.hpp"

namespace fieldseal::app {
namespace {

QString points(domain::MilliPoints value) {
  return qt(domain::printPoints(value));
}

Table sectionsOf(const PaperSource& source, const PaperWords& words) {
  Table table;
  table.columns = {{words.say({"Section", "部分"}), 5},
                   {words.say({"Applicable", "应得分"}), 1.6, Edge::right},
                   {words.say({"Deducted", "扣分"}), 1.6, Edge::right},
                   {words.say({"Earned", "得分"}), 1.6, Edge::right}};
  for (const domain::SectionScore& section : source.score().sections) {
    const domain::Section* named = source.checklist().section(section.section);
    const QString title = named == nullptr ? QString() : " " + words.sayShort(named->title);
    table.rows.push_back({{qt(section.section) + title, points(section.applicable),
                           points(section.applicable - section.earned), points(section.earned)}});
  }
  const domain::Score& sum = source.score();
  table.rows.push_back(
      {{words.say({"Sum", "合计"}), points(sum.applicable), points(sum.applicable - sum.earned), points(sum.earned)},
       true});
  return table;
}

Table itemsOf(const PaperSource& source, const PaperWords& words) {
  Table table;
  table.columns = {{words.say({"No.", "编号"}), 1.2},
                   {words.say({"Item", "检查项"}), 5.4},
                   {words.say({"Result", "结果"}), 1.7, Edge::centre},
                   {words.say({"Points", "分值"}), 1.3, Edge::right},
                   {words.say({"Deducted", "扣分"}), 1.5, Edge::right},
                   {words.say({"Earned", "得分"}), 1.2, Edge::right}};
  for (const domain::ItemScore& item : source.score().items) {
    const domain::Item* asked = source.checklist().item(item.item);
    QString result = words.say({"open", "未完成"});
    if (item.determination) result = words.code("determination", domain::toString(*item.determination));
    const bool isVeto = asked != nullptr && asked->veto;
    const bool counts = item.applicable && !isVeto;
    const QString dash = isVeto ? words.say({"veto", "否决项"}) : QStringLiteral("—");
    table.rows.push_back({{qt(item.item), asked == nullptr ? QString() : words.say(asked->question), result,
                           counts ? points(item.points) : dash, counts ? points(item.deducted) : QString(),
                           counts ? points(item.earned) : QString()}});
  }
  return table;
}

Table deductionsOf(const PaperSource& source, const PaperWords& words) {
  const PaperParts parts(source, words);
  Table table;
  table.columns = {{words.say({"Item", "检查项"}), 1.3},
                   {words.say({"Cause", "扣分原因"}), 6},
                   {words.say({"Result", "结果"}), 1.8, Edge::centre},
                   {words.say({"Deducted", "扣分"}), 1.4, Edge::right}};
  for (const domain::Deduction& deduction : source.score().deductions) {
    const std::string entity = deduction.unit.empty() ? domain::itemEntity(deduction.item) : deduction.unit;
    const domain::EntityPath path = domain::EntityPath::parse(entity);
    const std::string answered = path.kind == domain::EntityKind::unit
                                     ? domain::itemUnitEntity(deduction.item, path.segments[0], path.segments[1])
                                     : entity;
    QStringList cause;
    if (!deduction.unit.empty()) cause.append(parts.entity(entity));
    const std::string note = source.review().answer(answered).note;
    if (!note.empty()) cause.append(qt(note));
    table.rows.push_back(
        {{qt(deduction.item), words.list(cause), words.code("determination", domain::toString(deduction.determination)),
          points(deduction.points)}});
  }
  return table;
}

Table rulesOf(const PaperSource& source, const PaperWords& words) {
  Table table;
  table.columns = {{words.say({"Rule of the template", "模板规则"}), 5},
                   {words.say({"Recommendation", "建议"}), 3},
                   {words.say({"Met", "符合"}), 1, Edge::centre}};
  for (const domain::Outcome& outcome : source.checklist().outcomes) {
    QString rule = words.say({"A veto item does not conform", "否决项不符合"});
    if (!outcome.whenVeto) {
      rule = outcome.minPercent > 0 ? words.say({"At least %1 %", "得分率不低于%1%"}).arg(outcome.minPercent)
                                    : words.say({"Else", "其他情况"});
    }
    const bool isMet = source.score().recommendation == &outcome;
    table.rows.push_back(
        {{rule, words.code("recommendation", outcome.recommend), isMet ? QStringLiteral("√") : QString()}, isMet});
  }
  return table;
}

}  // namespace

Paper makeScoreSheet(const PaperSource& source, const PaperWords& words) {
  const PaperParts parts(source, words);
  Paper paper = parts.begin({"Score sheet", "评分表"});
  paper.blocks.emplace_back(Form{{{words.say({"Score", "得分"}), parts.score()},
                                  {words.say({"By the rules", "按规则建议"}), parts.recommendation()}}});
  const auto section = [&](const Word& title, Table table) {
    paper.blocks.emplace_back(Heading{words.say(title)});
    if (table.rows.empty()) {
      paper.blocks.emplace_back(Paragraph{words.none()});
    } else {
      paper.blocks.emplace_back(std::move(table));
    }
  };
  section({"Rules", "评定规则"}, rulesOf(source, words));
  section({"Sections", "各部分得分"}, sectionsOf(source, words));
  section({"Deductions", "扣分明细"}, deductionsOf(source, words));
  paper.blocks.emplace_back(
      Paragraph{words.say({"An item loses at most its own points: deductions of units are listed before that cap.",
                           "每项扣分以该项分值为限；按对象的扣分列示的是限额之前的数值。"}),
                Type::small});
  section({"Items", "各检查项得分"}, itemsOf(source, words));
  return paper;
}

}  // namespace fieldseal::app
