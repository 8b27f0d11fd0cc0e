#include "models/conflict_list_model.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/clock.hpp"
#include "domain/entity.hpp"
#include "domain/register_value.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/row_changes.hpp"

namespace fieldseal::app {
namespace {

/// How a person can write a new value of this register.
QString inputFor(const journal::RegisterKey& key) {
  if (key.field == "determination") return "determination";
  if (key.field == "count") return "count";
  if (key.field == "date" || key.field == "due") return "date";
  if (key.field == "note" || key.field == "text" || key.field == "caption" || key.field == "place" ||
      key.field == "number")
    return "text";
  return {};
}

}  // namespace

ConflictListModel::ConflictListModel(ReviewDesk& desk, QObject* parent) : QAbstractListModel(parent), m_desk(&desk) {
  connect(&desk, &ReviewDesk::registersChanged, this, &ConflictListModel::update);
  connect(&desk, &ReviewDesk::languageChanged, this, [this] { retranslateRows(*this); });
  update();
}

void ConflictListModel::update() {
  std::vector<Row> rows;
  m_desk->registers().forEachConflict(
      [&](std::string_view entity, std::string_view field, const domain::Register& state) {
        Row row{{std::string(entity), std::string(field)}, {}};
        for (const domain::Head& head : state.heads) row.heads.push_back(head.entry);
        rows.push_back(std::move(row));
      });
  const int before = count();
  replaceRows(*this, m_rows, std::move(rows), [](const Row& row) { return row.key; });
  if (count() != before) emit countChanged();
  emit changed();
}

QString ConflictListModel::placeOf(const journal::RegisterKey& key) {
  return toQt(key.entity) + ':' + toQt(key.field);
}

void ConflictListModel::setCurrent(const QString& place) {
  if (place == m_current) return;
  m_current = place;
  emit currentChanged();
}

int ConflictListModel::rowOf(const QString& place) const {
  const auto found = std::ranges::find_if(m_rows, [&](const Row& row) { return placeOf(row.key) == place; });
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

UserId ConflictListModel::writerOf(const journal::RegisterKey& key, const domain::Head& head) const {
  const EntryId origin = m_desk->undoStack().origin(key, head.entry);
  if (origin == head.entry) return head.author;
  return m_desk->people().ownerOf(origin.device).value_or(head.author);
}

const json::value* ConflictListModel::valueOf(const journal::RegisterKey& key, UserId user) const {
  const domain::Register* state = m_desk->registers().find(key.entity, key.field);
  const json::value* value = nullptr;
  if (state == nullptr) return nullptr;
  for (const domain::Head& head : state->heads) {
    if (writerOf(key, head) != user) continue;
    if (value != nullptr) return nullptr;
    value = &head.value;
  }
  return value;
}

QVariantList ConflictListModel::authors() const {
  std::map<UserId, int> counts;
  for (const Row& row : m_rows) {
    const domain::Register* state = m_desk->registers().find(row.key.entity, row.key.field);
    if (state == nullptr) continue;
    std::set<UserId> writers;
    for (const domain::Head& head : state->heads) writers.insert(writerOf(row.key, head));
    for (const UserId writer : writers) counts[writer] += valueOf(row.key, writer) != nullptr ? 1 : 0;
  }
  QVariantList rows;
  for (const auto& [user, count] : counts) {
    if (count == 0) continue;
    rows.append(QVariantMap{{"userId", toQt(user.toString())},
                            {"name", m_desk->people().nameOf(user)},
                            {"mine", user == m_desk->me()},
                            {"count", count}});
  }
  return rows;
}

bool ConflictListModel::takeAllOf(const QString& userId) {
  const auto user = UserId::parse(userId.toStdString());
  if (!user) return false;
  std::vector<journal::Change> changes;
  for (const Row& row : m_rows) {
    if (const json::value* value = valueOf(row.key, *user))
      changes.push_back({row.key.entity, row.key.field, json::value(*value)});
  }
  const QString undoText = tr("%n conflict(s) settled", nullptr, static_cast<int>(changes.size()));
  return m_desk->write(std::move(changes), undoText);
}

QVariantList ConflictListModel::heads(const journal::RegisterKey& key) const {
  QVariantList heads;
  const domain::Register* state = m_desk->registers().find(key.entity, key.field);
  if (state == nullptr) return heads;
  for (const domain::Head& head : state->heads) {
    const UserId writer = writerOf(key, head);
    const EntryId origin = m_desk->undoStack().origin(key, head.entry);
    heads.append(QVariantMap{{"entry", toQt(head.entry.toString())},
                             {"valueText", m_desk->valueText(key.entity, key.field, head.value)},
                             {"value", fieldText(head.value)},
                             {"authorName", m_desk->people().nameOf(writer)},
                             {"deviceName", m_desk->people().deviceNameOf(origin.device)},
                             {"timeText", m_desk->time(head.wall)},
                             {"mine", writer == m_desk->me()},
                             {"provisional", heads.isEmpty()}});
  }
  return heads;
}

QStringList ConflictListModel::choices(const journal::RegisterKey& key) const {
  QStringList codes;
  if (key.field != "determination") return codes;
  const domain::EntityPath path = domain::EntityPath::parse(key.entity);
  const domain::Item* item =
      path.kind == domain::EntityKind::item ? m_desk->checklist().item(path.segments.front()) : nullptr;
  for (const domain::Determination one : domain::kDeterminations) {
    const bool offered =
        one != domain::Determination::not_applicable || (item != nullptr && item->notApplicableAllowed);
    if (offered) codes.append(toQt(domain::toString(one)));
  }
  return codes;
}

bool ConflictListModel::take(const QString& entity, const QString& field, const QString& entry) {
  const domain::Register* state = m_desk->registers().find(entity.toStdString(), field.toStdString());
  if (state == nullptr || !state->conflicted()) return m_desk->refuse(Errc::not_found, tr("This is settled already."));
  for (const domain::Head& head : state->heads) {
    if (toQt(head.entry.toString()) == entry) return settle(entity, field, json::value(head.value));
  }
  return m_desk->refuse(Errc::not_found, tr("This value was replaced meanwhile."));
}

bool ConflictListModel::writeValue(const QString& entity, const QString& field, const QString& value) {
  const journal::RegisterKey key{entity.toStdString(), field.toStdString()};
  const QString input = inputFor(key);
  if (input.isEmpty()) return m_desk->refuse(Errc::not_permitted, tr("Take one of the values."));
  if (input == "determination" && !choices(key).contains(value))
    return m_desk->refuse(Errc::out_of_range, tr("Choose one of the answers."));
  if (input == "date" && !value.isEmpty() && !parseDate(value.toStdString())) {
    return m_desk->refuse(Errc::out_of_range, tr("This is no day: write it as YYYY-MM-DD."));
  }
  if (input != "count") return settle(entity, field, textOrNull(value));
  bool whole = false;
  const qlonglong count = value.toLongLong(&whole);
  if (!value.isEmpty() && (!whole || count < 0))
    return m_desk->refuse(Errc::out_of_range, tr("A count is a whole number."));
  return settle(entity, field, value.isEmpty() ? json::value(nullptr) : json::value(static_cast<std::int64_t>(count)));
}

bool ConflictListModel::settle(const QString& entity, const QString& field, json::value value) {
  const QString undoText = tr("Conflict settled: %1").arg(m_desk->entityTitle(entity.toStdString()));
  return m_desk->write({{entity.toStdString(), field.toStdString(), std::move(value)}}, undoText);
}

int ConflictListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant ConflictListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const journal::RegisterKey& key = m_rows[static_cast<std::size_t>(index.row())].key;
  switch (role) {
    case EntityRole:
      return toQt(key.entity);
    case FieldRole:
      return toQt(key.field);
    case Qt::DisplayRole:
    case PlaceRole:
      return m_desk->entityTitle(key.entity);
    case QuestionRole: {
      const domain::EntityPath path = domain::EntityPath::parse(key.entity);
      const domain::Item* item =
          path.kind == domain::EntityKind::item ? m_desk->checklist().item(path.segments.front()) : nullptr;
      return item == nullptr ? QString() : m_desk->text(item->question);
    }
    case HeadsRole:
      return heads(key);
    case InputRole:
      return inputFor(key);
    case ChoicesRole:
      return choices(key);
    default:
      return {};
  }
}

QHash<int, QByteArray> ConflictListModel::roleNames() const {
  return {{EntityRole, "entity"}, {FieldRole, "field"}, {PlaceRole, "place"},    {QuestionRole, "question"},
          {HeadsRole, "heads"},   {InputRole, "input"}, {ChoicesRole, "choices"}};
}

}  // namespace fieldseal::app
