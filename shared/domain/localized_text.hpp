/// Texts that come in several languages, as templates carry them.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "base/json.hpp"

namespace fieldseal::domain {

class LocalizedText {
 public:
  LocalizedText() = default;
  explicit LocalizedText(std::map<std::string, std::string, std::less<>> texts) : m_texts(std::move(texts)) {}

  /// Reads `{"en": "…", "zh_CN": "…"}`; whatever in it is not a text is passed over.
  [[nodiscard]] static LocalizedText fromJson(const json::value& value);
  [[nodiscard]] json::object toJson() const;

  /// The text in `language` ("en", "zh_CN"), else in English, else in the first there is, else "".
  [[nodiscard]] const std::string& in(std::string_view language) const;
  [[nodiscard]] bool empty() const noexcept { return m_texts.empty(); }
  [[nodiscard]] const std::map<std::string, std::string, std::less<>>& all() const noexcept { return m_texts; }

  friend bool operator==(const LocalizedText&, const LocalizedText&) = default;

 private:
  std::map<std::string, std::string, std::less<>> m_texts;
};

}  // namespace fieldseal::domain
