#include "models/interview_list_model.hpp"

#include <algorithm>

#include "domain/entity.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/row_changes.hpp"
#include "models/talk_texts.hpp"

namespace fieldseal::app {

using journal::InterviewState;

domain::InterviewHead interviewHead(const ReviewDesk& desk) {
  return {desk.review().applicationNumber(), desk.review().applicant()};
}

InterviewListModel::InterviewListModel(ReviewDesk& desk, QObject* parent) : QAbstractListModel(parent), m_desk(&desk) {
  connect(&desk, &ReviewDesk::registersChanged, this, [this](const ChangedRegisters& changes) {
    if (changes.touches("interview/") || changes.touches("review")) update();
  });
  connect(&desk, &ReviewDesk::languageChanged, this, &InterviewListModel::update);
  update();
}

InterviewListModel::Row InterviewListModel::read(const domain::Interview& interview) const {
  const auto signing =
      journal::readSigning(interview, m_desk->checklist(), interviewHead(*m_desk), m_desk->language().toStdString());
  Row row;
  row.id = toQt(interview.id.toString());
  row.name = toQt(interview.name);
  row.person = personText(*m_desk, interview.person);
  row.role = roleText(*m_desk, interview.role);
  row.state = signing.state;
  row.started = interview.started.value_or(WallTime{});
  row.author = interview.author;
  row.conflicted = interview.conflicted;
  row.voided = static_cast<int>(signing.voided);
  switch (signing.state) {
    case InterviewState::open: {
      const auto asked = domain::questionsFor(m_desk->checklist(), interview.role);
      const auto beside = domain::askedBeside(interview, asked);
      const auto isAnswered = [](const domain::InterviewAnswer* one) { return one != nullptr && !one->answer.empty(); };
      const auto answered =
          std::ranges::count_if(asked, isAnswered,
                                [&](const domain::AskedQuestion& one) { return interview.answerTo(one.id); }) +
          std::ranges::count_if(beside, isAnswered);
      row.stateText = tr("%1 of %2 questions answered").arg(answered).arg(asked.size() + beside.size());
      break;
    }
    case InterviewState::read_back: {
      const auto unsigned_ =
          std::ranges::count_if(signing.pages, [](const auto& page) { return !page.applicant.has_value(); });
      row.stateText = unsigned_ > 0 && !interview.refusal
                          ? tr("Read back, %n page(s) to sign", nullptr, static_cast<int>(unsigned_))
                          : tr("Read back, signatures missing");
      break;
    }
    case InterviewState::signed_off:
      row.stateText = tr("Signed");
      break;
    case InterviewState::refused:
      row.stateText = tr("Signature refused: %1").arg(interview.refusal ? toQt(interview.refusal->reason) : QString());
      break;
    case InterviewState::retracted:
      row.stateText = tr("Taken back");
      break;
  }
  return row;
}

void InterviewListModel::update() {
  std::vector<Row> rows;
  for (const domain::Interview& interview : domain::interviews(m_desk->registers())) rows.push_back(read(interview));
  std::reverse(rows.begin(), rows.end());
  std::ranges::stable_partition(rows, [](const Row& row) { return row.state != InterviewState::retracted; });
  replaceRows(*this, m_rows, std::move(rows), [](const Row& row) { return row.id; });
  emit changed();
}

bool InterviewListModel::writable() const {
  return m_desk->writable();
}

int InterviewListModel::openCount() const {
  return static_cast<int>(std::ranges::count_if(m_rows, [](const Row& row) {
    return row.state == InterviewState::open || row.state == InterviewState::read_back;
  }));
}

QStringList InterviewListModel::roleCodes() const {
  return toQt(m_desk->checklist().interviewRoles);
}

QStringList InterviewListModel::roleWords() const {
  QStringList words;
  for (const std::string& role : m_desk->checklist().interviewRoles) words.append(roleText(*m_desk, role));
  return words;
}

QStringList InterviewListModel::missingRoles() const {
  QStringList missing;
  for (const std::string& required : m_desk->checklist().interviewsRequired) {
    const QString title = roleText(*m_desk, required);
    const bool done = std::ranges::any_of(m_rows, [&](const Row& row) {
      return row.role == title && (row.state == InterviewState::signed_off || row.state == InterviewState::refused);
    });
    if (!done) missing.append(title);
  }
  return missing;
}

QString InterviewListModel::create(const QString& person, const QString& name, const QString& role) {
  if (name.trimmed().isEmpty()) {
    m_desk->refuse(Errc::out_of_range, tr("Say whom you speak with."));
    return {};
  }
  const Uuid id = m_desk->newId();
  const std::string entity = domain::interviewEntity(id);
  const auto now = static_cast<std::int64_t>(m_desk->clock().now().time_since_epoch().count());
  const bool written = m_desk->create(entity,
                                      {{entity, "person", textOrNull(person)},
                                       {entity, "name", json::value(name.trimmed().toStdString())},
                                       {entity, "role", textOrNull(role)},
                                       {entity, "started", json::value(now)}},
                                      tr("Interview: %1").arg(name.trimmed()));
  return written ? toQt(id.toString()) : QString();
}

QString InterviewListModel::idAt(int row) const {
  return row < 0 || row >= count() ? QString() : m_rows[static_cast<std::size_t>(row)].id;
}

int InterviewListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant InterviewListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case InterviewIdRole:
      return row.id;
    case Qt::DisplayRole:
    case PersonNameRole:
      return row.name;
    case PersonTextRole:
      return row.person;
    case RoleTitleRole:
      return row.role;
    case StateRole:
      return toQt(journal::toString(row.state));
    case StateTextRole:
      return row.stateText;
    case TimeTextRole:
      return m_desk->time(row.started);
    case AuthorNameRole:
      return m_desk->people().nameOf(row.author);
    case ConflictedRole:
      return row.conflicted;
    case VoidedRole:
      return row.voided;
    default:
      return {};
  }
}

QHash<int, QByteArray> InterviewListModel::roleNames() const {
  return {{InterviewIdRole, "interviewId"}, {PersonNameRole, "personName"},
          {PersonTextRole, "personText"},   {RoleTitleRole, "roleTitle"},
          {StateRole, "interviewState"},    {StateTextRole, "stateText"},
          {TimeTextRole, "timeText"},       {AuthorNameRole, "authorName"},
          {ConflictedRole, "conflicted"},   {VoidedRole, "voided"}};
}

}  // namespace fieldseal::app
