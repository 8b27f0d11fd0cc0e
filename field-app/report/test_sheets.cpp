// 保密知识测试: who sat it, what came out of it and what happened meanwhile. The questions stay in the bank.
#include "domain/knowledge_test.hpp"
#include "domain/register_value.hpp"
#include "report/paper_parts.hpp"
#include "report/papers.hpp"

namespace fieldseal::app {
namespace {

/// "18 / 20", as it was marked when it was handed in; "" before.
QString resultOf(const domain::TestRecord& test, const PaperSource& source, const PaperWords& words) {
  const domain::Register* written = source.registers().find("test/" + test.id.toString(), "result");
  const json::object* result = written == nullptr ? nullptr : written->provisional().value.if_object();
  if (result == nullptr) return {};
  const auto number = [&](const char* key) {
    const json::value* value = result->if_contains(key);
    return value == nullptr ? std::int64_t{0} : domain::integerOf(*value).value_or(0);
  };
  const json::value* passed = result->if_contains("passed");
  const bool isPassed = passed != nullptr && domain::isTrue(*passed);
  return QStringLiteral("%1 / %2 ").arg(number("right")).arg(number("of")) +
         (isPassed ? words.say({"passed", "合格"}) : words.say({"not passed", "不合格"}));
}

}  // namespace

Paper makeTestSheets(const PaperSource& source, const PaperWords& words) {
  Paper paper = PaperParts(source, words).begin({"Knowledge test", "保密知识测试成绩单"});
  Table table;
  table.columns = {{words.say({"Person", "姓名"}), 2.4},
                   {words.say({"When", "时间"}), 3},
                   {words.say({"Result", "成绩"}), 2.2, Edge::centre},
                   {words.say({"Remarks", "备注"}), 3.4}};
  for (const domain::TestRecord& test : domain::knowledgeTests(source.registers())) {
    QStringList remarks;
    if (!test.abandoned.empty()) remarks.append(words.label({"Abandoned", "中止"}, qt(test.abandoned)));
    for (const domain::Incident& incident : test.incidents)
      remarks.append(words.time(incident.wall) + " " + qt(incident.text));
    table.rows.push_back({{qt(test.name), test.started ? words.time(*test.started) : QString(),
                           resultOf(test, source, words), remarks.join('\n')}});
  }
  if (table.rows.empty()) {
    paper.blocks.emplace_back(Paragraph{words.none()});
  } else {
    paper.blocks.emplace_back(std::move(table));
  }
  return paper;
}

}  // namespace fieldseal::app
