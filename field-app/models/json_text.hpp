/// Between registers' JSON and Qt's strings.
#pragma once

#include <QString>
#include <QStringList>
#include <QVariantMap>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.hpp"

namespace fieldseal::app {

[[nodiscard]] inline QString toQt(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
[[nodiscard]] QStringList toQt(const std::vector<std::string>& texts);

/// A string of a register; null for an empty one, which takes the value back.
[[nodiscard]] json::value textOrNull(const QString& text);
[[nodiscard]] json::value listOrNull(const QStringList& texts);

/// A field of a unit as text: strings as they are, numbers as people write them, "" for null.
[[nodiscard]] QString fieldText(const json::value& value);
[[nodiscard]] QVariantMap fieldTexts(const json::object* fields);

}  // namespace fieldseal::app
