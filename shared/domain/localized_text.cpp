#include "domain/localized_text.hpp"

namespace fieldseal::domain {

LocalizedText LocalizedText::fromJson(const json::value& value) {
  LocalizedText text;
  if (!value.is_object()) return text;
  for (const auto& [language, words] : value.get_object()) {
    if (words.is_string()) text.m_texts.insert_or_assign(std::string(language), std::string(words.get_string()));
  }
  return text;
}

json::object LocalizedText::toJson() const {
  json::object object;
  for (const auto& [language, words] : m_texts) object.insert_or_assign(language, words);
  return object;
}

const std::string& LocalizedText::in(std::string_view language) const {
  static const std::string kNone;
  for (const std::string_view wanted : {language, std::string_view("en")}) {
    if (const auto found = m_texts.find(wanted); found != m_texts.end()) return found->second;
  }
  return m_texts.empty() ? kNone : m_texts.begin()->second;
}

}  // namespace fieldseal::domain
