// 审查记录: what was done, seen and found, from the application to the signatures, with the lists as an annex.
#include <algorithm>
#include <map>

#include "domain/interview.hpp"
#include "domain/register_value.hpp"
#include "report/evidence_list.hpp"
#include "report/paper_parts.hpp"
#include "report/papers.hpp"

namespace fieldseal::app {
namespace {

/// Units that do not conform are named under their item up to here; the rest is counted.
constexpr int kNamedUnits = 60;

class ReviewRecord {
 public:
  ReviewRecord(const PaperSource& source, const PaperWords& words)
      : m_source(&source), m_words(&words), m_parts(source, words), m_review(source.review()) {}

  Paper write() {
    m_paper = m_parts.begin({"Record of the on-site review", "现场审查记录"});
    addFacts();
    addMaterials();
    addSightings();
    for (const domain::Section& section : m_source->checklist().sections) addSection(section);
    addFindings();
    addInterviews();
    addClosing();
    addSeal();
    addEvidence();
    for (const domain::ListDefinition& list : m_source->checklist().lists) addAnnex(list);
    for (Block& block : m_parts.signedTexts()) m_paper.blocks.push_back(std::move(block));
    return std::move(m_paper);
  }

 private:
  template <class B>
  void add(B block) {
    m_paper.blocks.emplace_back(std::move(block));
  }
  void heading(const QString& text) { add(Heading{text}); }
  void heading(const Word& word) { heading(m_words->say(word)); }

  void addFacts() {
    const auto say = [&](const Word& word) { return m_words->say(word); };
    Form form;
    form.pairs.push_back({say({"Applicant", "申请单位"}), m_words->say(m_review.applicant()), true});
    form.pairs.push_back({say({"Application number", "申请编号"}), qt(m_review.applicationNumber())});
    form.pairs.push_back(
        {say({"Registration", "统一社会信用代码"}), m_parts.application("applicant", "registration_number")});
    form.pairs.push_back({say({"Qualification", "申请资质"}), m_parts.business()});
    form.pairs.push_back(
        {say({"Legal representative", "法定代表人"}), m_parts.application("applicant", "legal_representative")});
    form.pairs.push_back({say({"Address", "地址"}), m_parts.application("applicant", "address"), true});
    form.pairs.push_back({say({"Date", "审查日期"}), m_words->day(m_review.plannedOn())});
    form.pairs.push_back(
        {say({"State", "审查状态"}), m_words->code("review_state", domain::toString(m_review.state()))});
    form.pairs.push_back({say({"Team", "审查组"}), m_parts.team(), true});
    form.pairs.push_back({say({"Score", "得分"}), m_parts.score()});
    form.pairs.push_back(
        {say({"Template", "检查模板"}), qt(m_source->checklist().id) + " " + qt(m_source->checklist().version)});
    add(std::move(form));
  }

  void addMaterials() {
    const json::object* application = m_source->ofReview("application").if_object();
    const json::value* handedIn = application == nullptr ? nullptr : application->if_contains("materials");
    if (m_source->checklist().materials.empty()) return;
    heading({"Application materials", "申请材料"});
    Table table;
    table.columns = {{m_words->say({"Material", "材料"}), 5},
                     {m_words->say({"Received", "收到"}), 1.6, Edge::centre},
                     {m_words->say({"Remark", "备注"}), 3}};
    for (const domain::Material& material : m_source->checklist().materials) {
      QString received = QStringLiteral("—"), note;
      if (handedIn != nullptr && handedIn->is_array()) {
        for (const json::value& one : handedIn->get_array()) {
          const json::object* object = one.if_object();
          const json::value* id = object == nullptr ? nullptr : object->if_contains("id");
          if (id == nullptr || domain::textOf(*id) != material.id) continue;
          const json::value* is = object->if_contains("received");
          if (is != nullptr && domain::isTrue(*is)) received = m_words->say({"yes", "是"});
          if (const json::value* remark = object->if_contains("note")) note = qt(domain::textOf(*remark));
        }
      }
      table.rows.push_back({{m_words->say(material.title), received, note}});
    }
    add(std::move(table));
  }

  void addSightings() {
    heading({"Declared and found", "申报情况与现场核实"});
    Table totals;
    totals.columns = {{m_words->say({"List", "清单"}), 7.5}, {m_words->say({"Declared", "申报"}), 5.5, Edge::right}};
    // As wide as the words are: none of them may be broken.
    const std::initializer_list<std::pair<const char*, double>> sighted{
        {"match", 5.5}, {"mismatch", 6}, {"missing", 5.5}, {"undeclared", 7}, {"unsighted", 6.3}};
    for (const auto& [code, share] : sighted)
      totals.columns.push_back({m_words->code("sighting", code), share, Edge::right});
    for (const domain::ListDefinition& list : m_source->checklist().lists) {
      const domain::SightingTotals sum = m_review.totals(list.id);
      QStringList cells{m_words->say(list.title)};
      for (const std::size_t count :
           {sum.declared, sum.match, sum.mismatch, sum.missing, sum.undeclared, sum.unsighted})
        cells.append(QString::number(count));
      totals.rows.push_back({std::move(cells)});
    }
    add(std::move(totals));
    for (const domain::ListDefinition& list : m_source->checklist().lists) addExceptions(list);
  }

  /// What is not as declared; what matches stands in the annex alone.
  void addExceptions(const domain::ListDefinition& list) {
    Table table;
    table.columns = {{m_words->sayShort(list.title), 3},
                     {m_words->say({"Found", "核实"}), 1.5, Edge::centre},
                     {m_words->say({"Declared → found, remark", "申报 → 现场，说明"}), 5}};
    for (const domain::Unit& unit : m_review.units(list.id)) {
      const bool isPlain = unit.status == domain::Sighting::match || unit.status == domain::Sighting::unsighted;
      if (unit.retracted || (isPlain && unit.note.empty())) continue;
      table.rows.push_back({{m_parts.unitName(list, unit), m_words->code("sighting", domain::toString(unit.status)),
                             m_parts.difference(unit)}});
    }
    if (table.rows.empty()) return;
    add(Gap{3});
    add(std::move(table));
  }

  void addSection(const domain::Section& section) {
    heading(qt(section.id) + " " + m_words->sayShort(section.title));
    Table table;
    table.columns = {{m_words->say({"No.", "编号"}), 1.1},
                     {m_words->say({"Item", "检查项"}), 4.2},
                     {m_words->say({"Result", "结果"}), 1.5, Edge::centre},
                     {m_words->say({"Seen", "检查情况"}), 4.2}};
    for (const domain::Item& item : section.items) {
      const domain::ItemStatus status = m_review.status(item);
      QString result = m_words->say({"open", "未完成"});
      if (status.determination) result = m_words->code("determination", domain::toString(*status.determination));
      if (!status.relevant) result = m_words->say({"does not apply", "不涉及"});
      QString question = m_words->say(item.question);
      if (item.veto) question += " " + m_words->say({"(veto)", "（否决项）"});
      table.rows.push_back({{qt(item.id), question, result, seen(item, status)}});
    }
    add(std::move(table));
  }

  /// Methods, count, date, text, note, evidence, and the units that do not conform.
  QString seen(const domain::Item& item, const domain::ItemStatus& status) const {
    const std::string entity = domain::itemEntity(item.id);
    const domain::Answer answer = m_review.answer(entity);
    QStringList lines;
    QStringList methods;
    for (const std::string& method : answer.methods) methods.append(m_words->code("method", method));
    if (!methods.isEmpty()) lines.append(m_words->series(methods));
    if (answer.count) lines.append(m_words->label({"Count", "数量"}, QString::number(*answer.count)));
    if (!answer.date.empty()) lines.append(m_words->day(answer.date));
    for (const std::string* text : {&answer.text, &answer.note}) {
      if (!text->empty()) lines.append(qt(*text));
    }
    if (item.perUnit && status.units > 0) {
      lines.append(QStringLiteral("%1 / %2").arg(status.unitsAnswered).arg(status.units));
      lines += nonconformUnits(entity);
    }
    for (const domain::Evidence& evidence : m_review.evidenceFor(entity))
      lines.append(
          m_words->label({"Evidence", "证据"}, qt(evidence.caption.empty() ? evidence.number : evidence.caption)));
    if (answer.secondInspector)
      lines.append(m_words->label({"Second inspector", "第二审查员"}, m_source->nameOf(*answer.secondInspector)));
    if (answer.leader) lines.append(m_words->label({"Team leader", "组长"}, m_source->nameOf(*answer.leader)));
    return lines.join('\n');
  }

  /// Those of which the same is said stand together.
  QStringList nonconformUnits(const std::string& item) const {
    std::map<QString, QStringList> named;
    int count = 0;
    m_source->registers().forEachEntity(item + "/", [&](std::string_view below) {
      const domain::Answer answer = m_review.answer(below);
      const bool isFault = answer.determination == domain::Determination::nonconform ||
                           answer.determination == domain::Determination::partly;
      if (!isFault || ++count > kNamedUnits) return;
      QString said = m_words->code("determination", domain::toString(*answer.determination));
      if (!answer.note.empty()) said = m_words->series({said, qt(answer.note)});
      const domain::EntityPath path = domain::EntityPath::parse(below);
      named[said].append(path.segments.size() < 3 ? qt(below) : qt(path.segments[2]));
    });
    QStringList lines;
    for (const auto& [said, units] : named) lines.append(m_words->series(units) + ": " + said);
    if (count > kNamedUnits)
      lines.append(m_words->say({"and %1 more, see the score sheet", "另有%1项，见评分表"}).arg(count - kNamedUnits));
    return lines;
  }

  void addFindings() {
    heading({"Findings", "发现的问题"});
    Table table;
    table.columns = {{m_words->say({"No.", "序号"}), 0.9, Edge::centre},
                     {m_words->say({"Severity", "性质"}), 1.3, Edge::centre},
                     {m_words->say({"Finding", "问题"}), 5},
                     {m_words->say({"Items", "检查项"}), 1.4},
                     {m_words->say({"The applicant", "申请单位意见"}), 2.4}};
    int number = 0;
    for (const domain::Finding& finding : m_parts.findings()) {
      QStringList items;
      for (const std::string& item : finding.items) items.append(qt(item));
      table.rows.push_back({{QString::number(++number), m_words->code("severity", domain::toString(finding.severity)),
                             qt(finding.text), m_words->series(items), m_parts.response(finding)}});
    }
    if (table.rows.empty()) return add(Paragraph{m_words->none()});
    add(std::move(table));
  }

  void addInterviews() {
    Table table;
    table.columns = {{m_words->say({"Interviewed", "谈话对象"}), 3},
                     {m_words->say({"As", "身份"}), 3},
                     {m_words->say({"When", "时间"}), 3}};
    for (const domain::Interview& interview : domain::interviews(m_source->registers())) {
      if (interview.retracted) continue;
      table.rows.push_back(
          {{qt(interview.name), m_words->sayShort(domain::roleTitle(m_source->checklist(), interview.role)),
            interview.started ? m_words->time(*interview.started) : QString()}});
    }
    if (table.rows.empty()) return;
    heading({"Interviews", "谈话"});
    add(std::move(table));
  }

  void paragraph(const Word& word, const QString& text) {
    if (text.isEmpty()) return;
    heading(word);
    add(Paragraph{text});
  }

  void addClosing() {
    const QString opinion = m_parts.opinion();
    paragraph({"Opinion of the team", "审查组意见"},
              opinion.isEmpty() ? opinion : opinion + '\n' + m_source->inner("opinion", "reasons"));
    QStringList announced{m_parts.announcedBy(), m_source->inner("announcement", "text")};
    announced.removeAll(QString());
    paragraph({"Announcement to the applicant", "结果宣布"}, announced.join('\n'));
    paragraph({"The applicant's statement", "申请单位陈述"}, m_source->inner("statement", "text"));
    heading({"Signatures", "签字"});
    add(m_parts.signatures());
  }

  void addSeal() {
    const domain::Head* head = m_source->sealHead();
    if (head == nullptr || !m_source->seal()) return;
    heading({"Seal", "封存"});
    Form form;
    form.pairs.push_back({m_words->say({"Sealed by", "封存人"}), m_source->nameOf(head->author)});
    form.pairs.push_back({m_words->say({"When", "封存时间"}), m_words->time(head->wall)});
    form.pairs.push_back({m_words->say({"State", "封存状态"}), qt(crypto::printHash(m_source->seal()->state)), true});
    add(std::move(form));
    Table amendments = m_parts.amendments();
    if (amendments.rows.empty()) return;
    heading({"Amendments after the seal", "封存后的修改"});
    add(std::move(amendments));
  }

  void addAnnex(const domain::ListDefinition& list) {
    Table table;
    table.small = true;
    table.columns = {{m_words->say({"No.", "编号"}), 1.4},
                     {m_words->say({"Name", "名称"}), 2.6},
                     {m_words->say({"Found", "核实"}), 1.2, Edge::centre},
                     {m_words->say({"By", "核实人"}), 1.4},
                     {m_words->say({"Difference, remark", "差异，说明"}), 4}};
    for (const domain::Unit& unit : m_review.units(list.id)) {
      if (unit.retracted) continue;
      const QString name = m_parts.unitName(list, unit).mid(static_cast<qsizetype>(qt(unit.key).size())).trimmed();
      table.rows.push_back({{qt(unit.key), name, m_words->code("sighting", domain::toString(unit.status)),
                             m_source->nameOf(unit.author), m_parts.difference(unit)}});
    }
    addAnnex(m_words->sayShort(list.title), std::move(table));
  }

  void addEvidence() {
    addAnnex(m_words->say({"Evidence", "证据"}), evidenceList(*m_source, *m_words));
    Table hashes = evidenceHashes(*m_source, *m_words);
    if (hashes.rows.empty()) return;
    add(Gap{4});
    add(std::move(hashes));
  }

  void addAnnex(const QString& title, Table table) {
    if (table.rows.empty()) return;
    add(PageBreak{});
    heading(m_words->say({"Annex: ", "附件："}) + title);
    add(std::move(table));
  }

  const PaperSource* m_source;
  const PaperWords* m_words;
  PaperParts m_parts;
  domain::Review m_review;
  Paper m_paper;
};

}  // namespace

Paper makeReviewRecord(const PaperSource& source, const PaperWords& words) {
  return ReviewRecord(source, words).write();
}

}  // namespace fieldseal::app
