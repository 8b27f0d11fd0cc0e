#include <algorithm>
#include <array>

#include "domain/template_draft.hpp"

namespace fieldseal::domain {
namespace {

/// What a template may name in its own words.
constexpr std::array<std::string_view, 5> kKinds{"methods", "fields", "choices", "recommendations", "roles"};

}  // namespace

const LocalizedText* Template::word(std::string_view kind, std::string_view code) const {
  const auto codes = words.find(kind);
  if (codes == words.end()) return nullptr;
  const auto text = codes->second.find(code);
  return text == codes->second.end() ? nullptr : &text->second;
}

void readWords(CheckedObject& root, TemplateDraft& draft) {
  auto words = root.has("words") ? root.object("words") : std::nullopt;
  if (!words) return;
  for (const auto& entry : words->reader().raw()) {
    const std::string_view kind = entry.key();
    if (std::find(kKinds.begin(), kKinds.end(), kind) == kKinds.end()) {
      words->warn(
          kind,
          "is not known to this program and is not used: it knows methods, fields, choices, recommendations, roles");
      continue;
    }
    auto codes = words->object(kind);
    if (!codes) continue;
    for (const auto& word : codes->reader().raw()) {
      const std::string_view code = word.key();
      draft.checklist.words[std::string(kind)].emplace(code, codes->localized(code));
    }
  }
}

}  // namespace fieldseal::domain
