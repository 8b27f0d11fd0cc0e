#include "models/interview_question_model.hpp"

#include <algorithm>

#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/row_changes.hpp"

namespace fieldseal::app {
namespace {

std::string unaskedName(const Uuid& interview) {
  return "question/" + interview.toString();
}

}  // namespace

void InterviewQuestionModel::takeUp(const std::optional<Uuid>& interview) {
  if (interview == m_interview) return;
  m_interview = interview;
  m_unasked.clear();
  if (!m_interview) return;
  const auto kept = m_desk->store().unfinished(m_desk->journal().journal().id(), unaskedName(*m_interview));
  if (!kept) {
    emit m_desk->failed(kept.error());
    return;
  }
  m_unasked = toQt(*kept);
}

void InterviewQuestionModel::setUnasked(const QString& question) {
  if (!m_interview || question == m_unasked) return;
  const auto kept = m_desk->store().keepUnfinished(m_desk->journal().journal().id(), unaskedName(*m_interview),
                                                   question.toStdString());
  if (!kept) {
    emit m_desk->failed(kept.error());
    return;
  }
  m_unasked = question;
  emit changed();
}

void InterviewQuestionModel::show(const std::optional<domain::Interview>& interview) {
  takeUp(interview ? std::optional(interview->id) : std::nullopt);
  std::vector<Row> rows;
  const auto add = [&](const QString& id, const QString& question, const domain::InterviewAnswer* answer) -> Row& {
    Row row{id, question, {}, {}, static_cast<int>(rows.size()) + 1};
    if (answer != nullptr) {
      row.answer = toQt(answer->answer);
      row.conflicted = answer->conflicted;
    }
    return rows.emplace_back(std::move(row));
  };
  if (interview) {
    const auto asked = domain::questionsFor(m_desk->checklist(), interview->role);
    for (const domain::AskedQuestion& one : asked)
      add(toQt(one.id), m_desk->text(one.question), interview->answerTo(one.id)).items = toQt(one.items);
    for (const domain::InterviewAnswer* answer : domain::askedBeside(*interview, asked)) {
      const std::string text = domain::questionText(m_desk->checklist(), *answer, m_desk->language().toStdString());
      add(toQt(answer->question), toQt(text), answer).free = !answer->asked.empty();
    }
  }
  replaceRows(*this, m_rows, std::move(rows), [](const Row& row) { return row.id; });
  emit changed();
}

int InterviewQuestionModel::answeredCount() const {
  return static_cast<int>(std::ranges::count_if(m_rows, [](const Row& row) { return !row.answer.isEmpty(); }));
}

QString InterviewQuestionModel::idAt(int row) const {
  return row < 0 || row >= count() ? QString() : m_rows[static_cast<std::size_t>(row)].id;
}

QString InterviewQuestionModel::answerAt(int row) const {
  return row < 0 || row >= count() ? QString() : m_rows[static_cast<std::size_t>(row)].answer;
}

int InterviewQuestionModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant InterviewQuestionModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case QuestionIdRole:
      return row.id;
    case NumberRole:
      return row.number;
    case Qt::DisplayRole:
    case QuestionRole:
      return row.question;
    case AnswerRole:
      return row.answer;
    case ItemsRole:
      return row.items;
    case FreeRole:
      return row.free;
    case AnsweredRole:
      return !row.answer.isEmpty();
    case ConflictedRole:
      return row.conflicted;
    default:
      return {};
  }
}

QHash<int, QByteArray> InterviewQuestionModel::roleNames() const {
  return {{QuestionIdRole, "questionId"}, {NumberRole, "number"},        {QuestionRole, "question"},
          {AnswerRole, "answer"},         {ItemsRole, "items"},          {FreeRole, "free"},
          {AnsweredRole, "answered"},     {ConflictedRole, "conflicted"}};
}

}  // namespace fieldseal::app
