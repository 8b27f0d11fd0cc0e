// 谈话记录: each interview on its own sheets, with its signatures.
#include "domain/interview.hpp"
#include "journal/interview_signing.hpp"
#include "report/paper_parts.hpp"
#include "report/papers.hpp"

namespace fieldseal::app {
namespace {

std::string_view languageOf(const PaperWords& words) {
  return words.language() == PaperLanguage::english ? "en" : "zh_CN";
}

Form factsOf(const domain::Interview& interview, const PaperSource& source, const PaperWords& words) {
  const PaperParts parts(source, words);
  const auto say = [&](const Word& word) { return words.say(word); };
  const auto time = [&](const std::optional<WallTime>& wall) { return wall ? words.time(*wall) : QString(); };
  Form form;
  form.pairs.push_back({say({"Interviewed", "谈话对象"}), qt(interview.name)});
  form.pairs.push_back({say({"As", "身份"}), words.sayShort(domain::roleTitle(source.checklist(), interview.role))});
  if (!interview.person.empty())
    form.pairs.push_back({say({"Declared as", "申报为"}), parts.entity(interview.person), true});
  form.pairs.push_back({say({"Interviewer", "谈话人"}), source.nameOf(interview.author)});
  form.pairs.push_back({say({"Place", "地点"}), qt(interview.place)});
  form.pairs.push_back({say({"From", "开始"}), time(interview.started)});
  form.pairs.push_back({say({"To", "结束"}), time(interview.ended)});
  return form;
}

/// Whom a signature is by: the person, the team or the witness of a refusal.
QString signerOf(domain::SignaturePlace place, const PaperWords& words) {
  if (place == domain::SignaturePlace::team) return words.say({"Inspector", "审查员"});
  if (place == domain::SignaturePlace::applicant) return words.say({"Interviewed", "谈话对象"});
  return words.code("role", domain::toString(place));
}

/// Whether the page still reads as it did when it was signed.
bool stands(domain::SignaturePlace place, std::size_t page, const journal::InterviewSigning& now) {
  if (page > now.pages.size()) return false;
  const journal::InterviewPage& signedPage = now.pages[page - 1];
  if (place == domain::SignaturePlace::team) return signedPage.team.has_value();
  return (place == domain::SignaturePlace::applicant ? signedPage.applicant : signedPage.witness).has_value();
}

Signatures signaturesOf(const domain::Interview& interview, const PaperSource& source, const PaperWords& words) {
  const domain::Review review = source.review();
  const domain::InterviewHead head{review.applicationNumber(), review.applicant()};
  const auto now = journal::readSigning(interview, source.checklist(), head, languageOf(words));
  Signatures under;
  for (const auto& [where, signature] : interview.signatures) {
    Signatures::Box box;
    box.title = signerOf(where.first, words) + ", " + words.say({"page %1", "第%1页"}).arg(where.second);
    box.name = qt(signature.name);
    box.strokes = signature.strokes;
    QStringList remarks;
    if (!signature.typed.empty()) remarks.append(words.label({"Name typed", "键入姓名"}, qt(signature.typed)));
    remarks.append(words.time(signature.wall));
    box.crossed = !stands(where.first, where.second, now);
    if (box.crossed) remarks.prepend(words.say(kVoidSignature));
    box.remark = remarks.join('\n');
    under.boxes.push_back(std::move(box));
  }
  if (under.boxes.empty() && !interview.refusal) {
    under.boxes.push_back({signerOf(domain::SignaturePlace::applicant, words), qt(interview.name), {}, {}, false});
    under.boxes.push_back({signerOf(domain::SignaturePlace::team, words), {}, {}, {}, false});
  }
  return under;
}

void addInterview(Paper& paper, const domain::Interview& interview, const PaperSource& source,
                  const PaperWords& words) {
  paper.blocks.emplace_back(factsOf(interview, source, words));
  paper.blocks.emplace_back(Gap{3});
  for (const domain::InterviewAnswer& answer : interview.answers) {
    if (answer.retracted || answer.answer.empty()) continue;
    QString question = qt(domain::questionText(source.checklist(), answer, languageOf(words)));
    if (words.language() == PaperLanguage::both) {
      const QString english = qt(domain::questionText(source.checklist(), answer, "en"));
      if (english != question) question += '\n' + english;
    }
    paper.blocks.emplace_back(Heading{question});
    paper.blocks.emplace_back(Paragraph{qt(answer.answer)});
  }
  if (!interview.notes.empty()) {
    paper.blocks.emplace_back(Heading{words.say({"Notes", "备注"})});
    paper.blocks.emplace_back(Paragraph{qt(interview.notes)});
  }
  paper.blocks.emplace_back(Heading{words.say({"Read back and signed", "宣读与签字"})});
  if (interview.readBack) {
    QString read = interview.readBack->byPerson
                       ? words.say({"The person read the record.", "谈话对象已阅读本记录。"})
                       : words.say({"The record was read to the person.", "本记录已向谈话对象宣读。"});
    read += " " + words.time(interview.readBack->wall);
    if (!interview.readBack->corrections.empty())
      read += '\n' + words.label({"Corrections", "更正"}, qt(interview.readBack->corrections));
    paper.blocks.emplace_back(Paragraph{read});
  }
  if (interview.refusal) {
    paper.blocks.emplace_back(Paragraph{words.label({"Refused to sign", "拒绝签字"}, qt(interview.refusal->reason)) +
                                        '\n' + words.label({"Witness", "见证人"}, qt(interview.refusal->witness))});
  }
  paper.blocks.emplace_back(signaturesOf(interview, source, words));
}

}  // namespace

Paper makeInterviewRecords(const PaperSource& source, const PaperWords& words) {
  Paper paper = PaperParts(source, words).begin({"Record of an interview", "谈话记录"});
  const std::vector<Block> head = paper.blocks;
  bool isFirst = true;
  for (const domain::Interview& interview : domain::interviews(source.registers())) {
    if (interview.retracted) continue;
    if (!isFirst) {
      paper.blocks.emplace_back(PageBreak{});
      paper.blocks.insert(paper.blocks.end(), head.begin(), head.end());
    }
    isFirst = false;
    addInterview(paper, interview, source, words);
  }
  if (isFirst) paper.blocks.emplace_back(Paragraph{words.none()});
  return paper;
}

}  // namespace fieldseal::app
