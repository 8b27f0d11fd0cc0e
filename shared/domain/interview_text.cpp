#include "domain/interview_text.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

namespace fieldseal::domain {
namespace {

/// Half-width characters to a line and lines to a page: what a sheet of A4 holds beside its signatures.
constexpr std::size_t kLineWidth = 76;
constexpr std::size_t kPageLines = 26;

/// The words of the document itself; they are part of what is signed and therefore never change.
struct Words {
  std::string_view title, application, person, role, place, from, until, question, answer, notes, readTo, readBy,
      corrections, noCorrections;
};

constexpr Words kEnglish{"Interview record",
                         "Application",
                         "Person",
                         "Role",
                         "Place",
                         "From",
                         "Until",
                         "Q",
                         "A",
                         "Notes",
                         "The record was read to the person.",
                         "The person read the record.",
                         "Corrections",
                         "The person has no corrections."};
constexpr Words kChinese{"谈话记录",
                         "申请",
                         "被谈话人",
                         "身份",
                         "地点",
                         "开始",
                         "结束",
                         "问",
                         "答",
                         "备注",
                         "以上记录已向本人宣读。",
                         "以上记录本人已阅。",
                         "更正",
                         "本人无更正意见。"};

std::string localTime(WallTime wall, std::chrono::minutes offset) {
  const auto local = wall + offset;
  const auto day = std::chrono::floor<std::chrono::days>(local);
  const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(local - day).count();
  const std::chrono::year_month_day date(day);
  std::array<char, 8> clock{};
  (void)std::snprintf(clock.data(), clock.size(), " %02d:%02d", static_cast<int>(minutes / 60),
                      static_cast<int>(minutes % 60));
  return toIsoDate(date) + clock.data();
}

/// A character of UTF-8 and how many columns it takes: two for all that is not ASCII, which is enough to fill pages.
std::size_t characterBytes(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
  return end - at;
}

bool isInWord(char c) {
  return c > ' ' && c < 0x7F;
}

/// Where a page ends that has room up to `at`: before the word that does not fit, unless it began before the last line.
/// Chinese ends anywhere.
std::size_t beforeWord(std::string_view paragraph, std::size_t lastLine, std::size_t at) {
  if (at == 0 || !isInWord(paragraph[at - 1]) || !isInWord(paragraph[at])) return at;
  const std::size_t space = paragraph.rfind(' ', at);
  return space == std::string_view::npos || space < lastLine ? at : space + 1;
}

/// Takes what fills at most `lines` lines from the front of a paragraph. @return the lines it fills
std::size_t takeLines(std::string_view& paragraph, std::size_t lines, std::string& page) {
  std::size_t used = 1, column = 0, at = 0, lastLine = 0;
  while (at < paragraph.size()) {
    const std::size_t bytes = characterBytes(paragraph, at);
    const std::size_t width = bytes > 1 ? 2 : 1;
    if (column + width > kLineWidth) {
      if (used == lines) break;
      ++used;
      column = 0;
      lastLine = at;
    }
    column += width;
    at += bytes;
  }
  if (at < paragraph.size()) at = beforeWord(paragraph, lastLine, at);
  page.append(paragraph.substr(0, at));
  page += '\n';
  paragraph.remove_prefix(at);
  return used;
}

struct Paragraph {
  std::string text;
  bool leads = false;  ///< a question: no page ends behind it
};

std::size_t linesOf(std::string_view paragraph) {
  std::string unused;
  return takeLines(paragraph, paragraph.size() + 1, unused);
}

/// The lines that must be left where a paragraph begins: of a question all, and the first of its answer.
std::size_t linesWanted(const std::vector<Paragraph>& paragraphs, std::size_t at) {
  std::size_t lines = 1;
  for (; at < paragraphs.size() && paragraphs[at].leads; ++at) lines += linesOf(paragraphs[at].text);
  return lines;
}

std::vector<std::string> paged(const std::vector<Paragraph>& paragraphs) {
  std::vector<std::string> pages(1);
  std::size_t free = kPageLines;
  const auto turn = [&] {
    pages.emplace_back();
    free = kPageLines;
  };
  for (std::size_t at = 0; at < paragraphs.size(); ++at) {
    if (const std::size_t wanted = linesWanted(paragraphs, at); free < wanted && wanted <= kPageLines) turn();
    std::string_view rest = paragraphs[at].text;
    do {
      if (free == 0) turn();
      free -= takeLines(rest, free, pages.back());
    } while (!rest.empty());
  }
  return pages;
}

/// What people paste has lines of its own: each is a paragraph.
void addLines(std::vector<Paragraph>& paragraphs, std::string_view lead, std::string_view text, bool leads) {
  std::size_t at = 0;
  do {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string line(text.substr(at, end - at));
    std::erase(line, '\r');
    paragraphs.push_back({(at == 0 ? std::string(lead) + ": " : std::string("   ")) + line, leads});
    at = end + 1;
  } while (at < text.size());
}

class RecordText {
 public:
  RecordText(const Interview& interview, const Template& checklist, std::string_view language)
      : m_interview(&interview),
        m_checklist(&checklist),
        m_language(interview.readBack ? interview.readBack->language : std::string(language)),
        m_words(m_language == "zh_CN" ? kChinese : kEnglish) {}

  std::vector<std::string> pages(const InterviewHead& head) {
    addHead(head);
    addQuestions();
    addEnd();
    std::vector<std::string> pages = paged(m_paragraphs);
    const std::string count = std::to_string(pages.size());
    for (std::size_t i = 0; i < pages.size(); ++i) pages[i] = pageHead(std::to_string(i + 1), count) + pages[i];
    return pages;
  }

 private:
  std::string time(WallTime wall) const {
    return localTime(wall, m_interview->readBack ? m_interview->readBack->utcOffset : std::chrono::minutes{});
  }

  std::string pageHead(const std::string& page, const std::string& count) const {
    const bool chinese = m_language == "zh_CN";
    const std::string number = chinese ? "第 " + page + " 页，共 " + count + " 页" : "page " + page + " of " + count;
    std::string line = std::string(m_words.title) + " · " + m_interview->id.toString() + " · " + number;
    if (m_interview->readBack) line += " · " + time(m_interview->readBack->wall);
    return line + "\n\n";
  }

  void add(std::string_view lead, std::string_view text, bool leads = false) {
    if (!text.empty()) addLines(m_paragraphs, lead, text, leads);
  }

  void addHead(const InterviewHead& head) {
    const std::string& applicant = head.applicant.in(m_language);
    add(m_words.application, applicant.empty() ? head.applicationNumber : head.applicationNumber + ", " + applicant);
    add(m_words.person, m_interview->name);
    add(m_words.role, roleTitle(*m_checklist, m_interview->role).in(m_language));
    add(m_words.place, m_interview->place);
    if (m_interview->started) add(m_words.from, time(*m_interview->started));
    if (m_interview->ended) add(m_words.until, time(*m_interview->ended));
    m_paragraphs.emplace_back();
  }

  void addQuestions() {
    std::size_t number = 0;
    const auto addAnswer = [&](const std::string& question, const InterviewAnswer* answer) {
      if (answer == nullptr || answer->answer.empty() || answer->retracted) return;
      const std::string count = " " + std::to_string(++number);
      add(std::string(m_words.question) + count, question, true);
      add(std::string(m_words.answer) + count, answer->answer);
    };
    const auto asked = questionsFor(*m_checklist, m_interview->role);
    for (const AskedQuestion& one : asked) addAnswer(one.question.in(m_language), m_interview->answerTo(one.id));
    for (const InterviewAnswer* answer : askedBeside(*m_interview, asked))
      addAnswer(questionText(*m_checklist, *answer, m_language), answer);
    if (number > 0) m_paragraphs.emplace_back();
  }

  void addEnd() {
    add(m_words.notes, m_interview->notes);
    if (!m_interview->readBack) return;
    m_paragraphs.push_back({std::string(m_interview->readBack->byPerson ? m_words.readBy : m_words.readTo)});
    if (m_interview->readBack->corrections.empty()) {
      m_paragraphs.push_back({std::string(m_words.noCorrections)});
    } else {
      add(m_words.corrections, m_interview->readBack->corrections);
    }
  }

  const Interview* m_interview;
  const Template* m_checklist;
  std::string m_language;
  Words m_words;
  std::vector<Paragraph> m_paragraphs;
};

}  // namespace

std::vector<std::string> interviewPages(const Interview& interview, const Template& checklist,
                                        const InterviewHead& head, std::string_view language) {
  return RecordText(interview, checklist, language).pages(head);
}

}  // namespace fieldseal::domain
