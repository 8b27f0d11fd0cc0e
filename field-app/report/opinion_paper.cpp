// 审查意见: the team's recommendation with its reasons, what was announced and answered, and who signed what.
#include "report/closing_text.hpp"
#include "report/paper_parts.hpp"
#include "report/papers.hpp"

namespace fieldseal::app {

Paper makeOpinion(const PaperSource& source, const PaperWords& words) {
  const PaperParts parts(source, words);
  Paper paper = parts.begin({"Opinion of the review team", "审查意见书"});
  const auto say = [&](const Word& word) { return words.say(word); };
  int veto = 0, major = 0, minor = 0, observation = 0;
  for (const domain::Finding& finding : parts.findings()) {
    int* counts[] = {&veto, &major, &minor, &observation};
    ++*counts[static_cast<int>(finding.severity)];
  }
  const auto count = [&](const char* code, int number) {
    return words.code("severity", code) + " " + QString::number(number);
  };
  const json::object* statement = source.ofReview("statement").if_object();
  const json::value* disputed = statement == nullptr ? nullptr : statement->if_contains("disputed");
  const bool isDisputed = disputed != nullptr && disputed->is_bool() && disputed->get_bool();
  Form form;
  form.pairs.push_back({say({"Applicant", "申请单位"}), words.say(source.review().applicant()), true});
  form.pairs.push_back({say({"Application number", "申请编号"}), qt(source.review().applicationNumber())});
  form.pairs.push_back({say({"Qualification", "申请资质"}), parts.business()});
  form.pairs.push_back({say({"Team", "审查组"}), parts.team(), true});
  form.pairs.push_back({say({"Score", "得分"}), parts.score()});
  form.pairs.push_back({say({"By the rules", "按规则建议"}), parts.recommendation()});
  form.pairs.push_back({say({"Findings", "问题"}),
                        words.series({count("veto", veto), count("major", major), count("minor", minor),
                                      count("observation", observation)}),
                        true});
  form.pairs.push_back({say({"Recommendation", "审查组建议"}), parts.opinion(), true});
  form.pairs.push_back({say({"Reasons", "理由"}), source.inner("opinion", "reasons"), true});
  QStringList announced{parts.announcedBy(), source.inner("announcement", "text")};
  announced.removeAll(QString());
  form.pairs.push_back({say({"Announcement", "结果宣布"}), announced.join('\n'), true});
  QStringList said{isDisputed ? say({"The applicant disputes findings.", "申请单位对问题有异议。"}) : QString(),
                   source.inner("statement", "text")};
  said.removeAll(QString());
  form.pairs.push_back({say({"The applicant's statement", "申请单位陈述"}), said.join('\n'), true});
  paper.blocks.emplace_back(std::move(form));
  paper.blocks.emplace_back(Heading{say({"Signatures", "签字"})});
  paper.blocks.emplace_back(parts.signatures());
  for (Block& block : parts.signedTexts()) paper.blocks.push_back(std::move(block));
  return paper;
}

}  // namespace fieldseal::app
