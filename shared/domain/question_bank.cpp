#include "domain/question_bank.hpp"

#include <algorithm>
#include <set>

#include "base/json_reader.hpp"
#include "domain/json_scan.hpp"

namespace fieldseal::domain {
namespace {

constexpr std::string_view kFormat = "fieldseal.question-bank/1";
constexpr std::size_t kMaxOptions = 26;  ///< as many as there are letters to name them

/// Ids stand in entities, as those of templates do.
bool isId(std::string_view id) {
  const auto isForbidden = [](char c) { return c == '/' || c == '%' || c == ' ' || (c >= 0 && c < 0x20) || c == 0x7f; };
  return !id.empty() && id.size() <= 64 && std::none_of(id.begin(), id.end(), isForbidden);
}

Result<LocalizedText> readText(const json::value& value, const std::string& place) {
  LocalizedText text = LocalizedText::fromJson(value);
  if (text.empty()) return Error{Errc::bad_format, place + ": expected a text in at least one language"};
  return text;
}

Result<std::vector<LocalizedText>> readOptions(const JsonReader& object) {
  FIELDSEAL_TRY(const json::array* options, object.array("options"));
  if (options->size() < 2 || options->size() > kMaxOptions)
    return Error{Errc::bad_format, object.placeOf("options") + ": expected 2 to 26 options"};
  std::vector<LocalizedText> texts;
  for (std::size_t i = 0; i < options->size(); ++i) {
    FIELDSEAL_TRY(LocalizedText text, readText((*options)[i], object.placeOf("options", i)));
    texts.push_back(std::move(text));
  }
  return texts;
}

Result<std::vector<std::size_t>> readRight(const JsonReader& object, std::size_t options) {
  FIELDSEAL_TRY(const json::array* numbers, object.array("right"));
  if (numbers->empty())
    return Error{Errc::bad_format, object.placeOf("right") + ": expected at least one right option"};
  std::set<std::size_t> right;
  for (const json::value& number : *numbers) {
    const bool fits =
        number.is_int64() && number.get_int64() >= 0 && static_cast<std::size_t>(number.get_int64()) < options;
    if (!fits || !right.insert(static_cast<std::size_t>(number.get_int64())).second)
      return Error{Errc::bad_format, object.placeOf("right") + ": expected numbers of options, from 0, each once"};
  }
  return std::vector<std::size_t>(right.begin(), right.end());
}

Result<BankQuestion> readQuestion(const JsonReader& object) {
  BankQuestion question;
  FIELDSEAL_TRY(const std::string_view id, object.text("id"));
  if (!isId(id))
    return Error{Errc::bad_format, object.placeOf("id") + ": expected 1 to 64 bytes without blanks, / and %"};
  question.id = id;
  const json::value* text = object.find("question");
  if (text == nullptr) return Error{Errc::bad_format, object.placeOf("question") + ": is missing"};
  FIELDSEAL_TRY(question.question, readText(*text, object.placeOf("question")));
  FIELDSEAL_TRY(question.options, readOptions(object));
  FIELDSEAL_TRY(question.right, readRight(object, question.options.size()));
  return question;
}

}  // namespace

const BankQuestion* QuestionBank::question(std::string_view wanted) const {
  const auto found = std::find_if(questions.begin(), questions.end(),
                                  [&](const BankQuestion& question) { return question.id == wanted; });
  return found == questions.end() ? nullptr : &*found;
}

Result<QuestionBank> readQuestionBank(std::string_view file) {
  FIELDSEAL_TRY(const json::value tree, parseJson(withoutByteOrderMark(file)));
  FIELDSEAL_TRY(const JsonReader root, JsonReader::object(tree));
  FIELDSEAL_TRY(const std::string_view format, root.text("format"));
  if (format != kFormat) return Error{Errc::bad_format, "format: expected \"" + std::string(kFormat) + "\""};
  QuestionBank bank;
  FIELDSEAL_TRY(bank.id, root.text("id"));
  FIELDSEAL_TRY(bank.version, root.text("version"));
  FIELDSEAL_TRY(const json::array* questions, root.array("questions"));
  std::set<std::string> ids;
  for (std::size_t i = 0; i < questions->size(); ++i) {
    FIELDSEAL_TRY(const JsonReader object, JsonReader::object((*questions)[i], root.placeOf("questions", i)));
    FIELDSEAL_TRY(BankQuestion question, readQuestion(object));
    if (!ids.insert(question.id).second)
      return Error{Errc::bad_format, object.placeOf("id") + ": " + question.id + " is given twice"};
    bank.questions.push_back(std::move(question));
  }
  if (bank.questions.empty()) return Error{Errc::bad_format, "questions: expected at least one"};
  return bank;
}

}  // namespace fieldseal::domain
