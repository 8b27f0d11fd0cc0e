#include "models/person_pick_model.hpp"

#include "domain/interview.hpp"
#include "domain/knowledge_test.hpp"
#include "domain/review_units.hpp"
#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/review_desk.hpp"
#include "models/row_changes.hpp"

namespace fieldseal::app {
namespace {

constexpr qsizetype kDetails = 3;

}  // namespace

PersonPickModel::PersonPickModel(ReviewDesk& desk, QObject* parent) : QAbstractListModel(parent), m_desk(&desk) {
  connect(&desk, &ReviewDesk::summaryChanged, this, [this] {
    if (!m_rows.empty()) update();
  });
  connect(&desk, &ReviewDesk::languageChanged, this, [this] {
    if (!m_rows.empty()) update();
  });
}

void PersonPickModel::begin(const QString& purpose) {
  m_purpose = purpose;
  m_filter.clear();
  m_picked.clear();
  update();
}

std::set<std::string> PersonPickModel::talkedTo() const {
  std::set<std::string> persons;
  if (m_purpose == "test") {
    for (const domain::TestRecord& test : domain::knowledgeTests(m_desk->registers())) {
      if (test.state() != domain::TestState::abandoned) persons.insert(test.person);
    }
    return persons;
  }
  for (const domain::Interview& interview : domain::interviews(m_desk->registers())) {
    if (!interview.retracted) persons.insert(interview.person);
  }
  return persons;
}

void PersonPickModel::update() {
  std::vector<Row> rows;
  const domain::ListDefinition* list = domain::peopleList(m_desk->checklist());
  const std::set<std::string> talked = talkedTo();
  if (list != nullptr) {
    domain::forEachUnit(m_desk->review(), list->id, [&](const domain::Unit& unit) {
      if (unit.retracted) return;
      Row row{toQt(unit.entity), toQt(unit.field("name")), {}, talked.contains(unit.entity)};
      QStringList details{toQt(unit.key)};
      for (const domain::FieldDefinition& field : list->fields) {
        const QString value = toQt(unit.field(field.name));
        if (value.isEmpty() || field.name == "name" || field.name == list->key || details.size() > kDetails) continue;
        details.append(field.type == domain::FieldType::choice ? m_desk->labels().choice(value) : value);
      }
      if (row.name.isEmpty()) row.name = toQt(unit.key);
      row.detail = details.join(QStringLiteral(" · "));
      const QString all = row.name + QLatin1Char(' ') + row.detail;
      if (m_filter.isEmpty() || all.contains(m_filter, Qt::CaseInsensitive)) rows.push_back(std::move(row));
    });
  }
  replaceRows(*this, m_rows, std::move(rows), [](const Row& row) { return row.person; });
  emit changed();
}

void PersonPickModel::setFilter(const QString& words) {
  if (m_filter == words.trimmed()) return;
  m_filter = words.trimmed();
  update();
}

QStringList PersonPickModel::picked() const {
  return {m_picked.begin(), m_picked.end()};
}

QString PersonPickModel::listTitle() const {
  const domain::ListDefinition* list = domain::peopleList(m_desk->checklist());
  return list == nullptr ? QString() : m_desk->text(list->title);
}

void PersonPickModel::toggle(const QString& person) {
  if (m_picked.erase(person) == 0) m_picked.insert(person);
  for (int row = 0; row < count(); ++row) {
    if (m_rows[static_cast<std::size_t>(row)].person == person) emit dataChanged(index(row), index(row), {PickedRole});
  }
  emit changed();
}

void PersonPickModel::pick(const QStringList& people) {
  m_picked.insert(people.begin(), people.end());
  retranslateRows(*this);
  emit changed();
}

void PersonPickModel::pickShown() {
  for (const Row& row : m_rows) m_picked.insert(row.person);
  retranslateRows(*this);
  emit changed();
}

void PersonPickModel::clearPicked() {
  m_picked.clear();
  retranslateRows(*this);
  emit changed();
}

QString PersonPickModel::nameOf(const QString& person) const {
  const auto unit = m_desk->review().unit(person.toStdString());
  if (!unit) return {};
  const QString name = toQt(unit->field("name"));
  return name.isEmpty() ? toQt(unit->key) : name;
}

QString PersonPickModel::personAt(int row) const {
  return row < 0 || row >= count() ? QString() : m_rows[static_cast<std::size_t>(row)].person;
}

int PersonPickModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant PersonPickModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case PersonRole:
      return row.person;
    case Qt::DisplayRole:
    case NameRole:
      return row.name;
    case DetailRole:
      return row.detail;
    case PickedRole:
      return m_picked.contains(row.person);
    case TalkedRole:
      return row.talked;
    default:
      return {};
  }
}

QHash<int, QByteArray> PersonPickModel::roleNames() const {
  return {{PersonRole, "person"},
          {NameRole, "personName"},
          {DetailRole, "detail"},
          {PickedRole, "picked"},
          {TalkedRole, "talked"}};
}

}  // namespace fieldseal::app
