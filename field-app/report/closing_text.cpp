#include "report/closing_text.hpp"

#include <map>

#include "domain/signature.hpp"
#include "report/paper_parts.hpp"

namespace fieldseal::app {
namespace {

class ClosingText {
 public:
  ClosingText(const PaperSource& source, PaperLanguage language)
      : m_source(&source), m_words(language, source.checklist()), m_parts(source, m_words) {}

  std::string write() {
    addHead();
    addSightings();
    addScore();
    addFindings();
    addWords();
    line({"State signed", "签字状态"}, qt(crypto::printHash(signedState(m_source->registers()))));
    return m_text.toStdString();
  }

 private:
  void line(const QString& text) { m_text += text + '\n'; }
  void line(const Word& word, const QString& text) {
    line(m_words.label(word, text.isEmpty() ? QStringLiteral("—") : text));
  }
  void head(const Word& word) {
    line({});
    line(m_words.say(word));
  }

  void addHead() {
    const domain::Review review = m_source->review();
    line(m_words.say({"Result of the on-site review", "现场审查结果"}));
    line({"Authority", "审查机关"}, m_source->authority());
    line({"Applicant", "申请单位"}, m_words.sayShort(review.applicant()));
    line({"Application number", "申请编号"}, qt(review.applicationNumber()));
    line({"Qualification", "资质"}, m_parts.business());
    line({"Review", "审查编号"}, qt(m_source->journal().toString()));
    line({"Template", "检查模板"}, qt(m_source->checklist().id) + " " + qt(m_source->checklist().version) + " " +
                                       m_source->inner("template", "sha256"));
    line({"Team", "审查组"}, m_parts.team());
    line({"State", "审查状态"}, m_words.code("review_state", domain::toString(review.state())));
  }

  void addSightings() {
    head({"Declared and found", "申报与核实"});
    for (const domain::ListDefinition& list : m_source->checklist().lists) {
      const domain::SightingTotals totals = m_source->review().totals(list.id);
      QStringList parts;
      const auto add = [&](const char* code, std::size_t count) {
        parts.append(m_words.code("sighting", code) + " " + QString::number(count));
      };
      add("match", totals.match);
      add("mismatch", totals.mismatch);
      add("missing", totals.missing);
      add("undeclared", totals.undeclared);
      if (totals.unsighted > 0) add("unsighted", totals.unsighted);
      line(m_words.sayShort(list.title) + " " + QString::number(totals.declared) + ": " + m_words.series(parts));
    }
  }

  void addScore() {
    head({"Score", "评分"});
    line({"Points", "得分"}, m_parts.score());
    line({"By the template's rules", "按模板规则"}, m_parts.recommendation());
    for (const domain::ItemScore& item : m_source->score().items) {
      if (item.determination) {
        if (item.deducted == 0 && *item.determination == domain::Determination::conform) continue;
        const QString deducted =
            item.deducted == 0 ? QString() : QStringLiteral(" −") + qt(domain::printPoints(item.deducted));
        line(qt(item.item) + " " + m_words.code("determination", domain::toString(*item.determination)) + deducted);
      } else if (item.applicable) {
        line(qt(item.item) + " " + m_words.say({"open", "未完成"}));
      }
    }
  }

  void addFindings() {
    head({"Findings", "问题"});
    int number = 0;
    for (const domain::Finding& finding : m_parts.findings()) {
      QStringList items;
      for (const std::string& item : finding.items) items.append(qt(item));
      line(QStringLiteral("%1. [%2] %3")
               .arg(++number)
               .arg(m_words.code("severity", domain::toString(finding.severity)), qt(finding.text)));
      if (!items.isEmpty()) line("   " + m_words.label({"Items", "检查项"}, m_words.series(items)));
      if (!finding.due.empty())
        line("   " + m_words.label({"To be put right by", "整改期限"}, m_words.day(finding.due)));
      const QString response = m_parts.response(finding);
      if (!response.isEmpty()) line("   " + m_words.label({"The applicant", "申请单位"}, response));
    }
    if (number == 0) line(m_words.none());
  }

  void addWords() {
    head({"Opinion of the team", "审查组意见"});
    line({"Recommendation", "建议"}, m_parts.opinion());
    line({"Reasons", "理由"}, m_source->inner("opinion", "reasons"));
    head({"Announcement", "结果宣布"});
    if (const QString by = m_parts.announcedBy(); !by.isEmpty()) line(by);
    line(m_source->inner("announcement", "text"));
    head({"The applicant's statement", "申请单位陈述"});
    const json::object* statement = m_source->ofReview("statement").if_object();
    const json::value* disputed = statement == nullptr ? nullptr : statement->if_contains("disputed");
    if (disputed != nullptr && disputed->is_bool() && disputed->get_bool())
      line(m_words.say({"The applicant disputes findings.", "申请单位对问题有异议。"}));
    line(m_source->inner("statement", "text"));
    line({});
  }

  const PaperSource* m_source;
  PaperWords m_words;
  PaperParts m_parts;
  QString m_text;
};

}  // namespace

std::string closingText(const PaperSource& source, PaperLanguage language) {
  return ClosingText(source, language).write();
}

bool isSignedAsItStands(const PaperSource& source, const std::string& of) {
  const auto paper = domain::signedPaper(source.registers(), of);
  const auto language = paper ? paperLanguageFromString(paper->language) : std::nullopt;
  if (!language) return false;
  // The text that is kept must be the one that was hashed, and the one that the state gives now.
  return crypto::printHash(crypto::sha256(paper->text)) == of && closingText(source, *language) == paper->text;
}

}  // namespace fieldseal::app
