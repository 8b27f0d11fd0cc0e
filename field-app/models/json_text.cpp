#include "models/json_text.hpp"

namespace fieldseal::app {

QStringList toQt(const std::vector<std::string>& texts) {
  QStringList list;
  list.reserve(static_cast<qsizetype>(texts.size()));
  for (const std::string& text : texts) list.append(toQt(text));
  return list;
}

json::value textOrNull(const QString& text) {
  if (text.isEmpty()) return nullptr;
  return json::value(text.toStdString());
}

json::value listOrNull(const QStringList& texts) {
  if (texts.isEmpty()) return nullptr;
  json::array list;
  for (const QString& text : texts) list.emplace_back(text.toStdString());
  return list;
}

QString fieldText(const json::value& value) {
  if (value.is_string()) return toQt(std::string_view(value.get_string()));
  if (value.is_null()) return {};
  if (value.is_double()) return QString::number(value.get_double(), 'g', 15);
  return toQt(json::serialize(value));
}

QVariantMap fieldTexts(const json::object* fields) {
  QVariantMap texts;
  if (fields == nullptr) return texts;
  for (const auto& [name, value] : *fields) texts.insert(toQt(name), fieldText(value));
  return texts;
}

}  // namespace fieldseal::app
