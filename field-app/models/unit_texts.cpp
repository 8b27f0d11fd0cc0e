#include "models/unit_texts.hpp"

#include <algorithm>

#include "models/json_text.hpp"
#include "models/labels.hpp"

namespace fieldseal::app {
namespace {

constexpr int kDetailFields = 3;

const domain::FieldDefinition* labelField(const domain::ListDefinition& list) {
  const auto found = std::ranges::find_if(list.fields, [&](const domain::FieldDefinition& field) {
    return field.type == domain::FieldType::text && field.name != list.key;
  });
  return found == list.fields.end() ? nullptr : &*found;
}

}  // namespace

QString unitLabel(const domain::ListDefinition& list, const domain::Unit& unit) {
  const domain::FieldDefinition* field = labelField(list);
  return field == nullptr ? toQt(unit.key) : toQt(unit.field(field->name));
}

QString unitDetail(const domain::ListDefinition& list, const domain::Unit& unit, const Labels& labels) {
  QStringList parts;
  const domain::FieldDefinition* label = labelField(list);
  for (const domain::FieldDefinition& field : list.fields) {
    if (field.name == list.key || &field == label || parts.size() == kDetailFields) continue;
    const QString value = toQt(unit.field(field.name));
    if (!value.isEmpty()) parts.append(field.type == domain::FieldType::choice ? labels.choice(value) : value);
  }
  return parts.join(QStringLiteral(" · "));
}

}  // namespace fieldseal::app
