/// The words of papers and of what people sign, in the language that the paper is in: not the language of the
/// interface, and both at once where a paper is in both.
#pragma once

#include <QString>
#include <QStringList>
#include <string_view>

#include "base/clock.hpp"
#include "domain/template.hpp"

namespace fieldseal::app {

enum class PaperLanguage { english, chinese, both };
/// "en", "zh_CN", "both"
[[nodiscard]] std::string_view toString(PaperLanguage language) noexcept;
[[nodiscard]] std::optional<PaperLanguage> paperLanguageFromString(std::string_view name) noexcept;

/// A word of a paper's own.
struct Word {
  const char* en;
  const char* zh;
};

/// Texts for one paper. Copyable; the template must outlive it.
class PaperWords {
 public:
  PaperWords(PaperLanguage language, const domain::Template& checklist)
      : m_language(language), m_template(&checklist) {}

  [[nodiscard]] PaperLanguage language() const noexcept { return m_language; }
  [[nodiscard]] const domain::Template& checklist() const noexcept { return *m_template; }

  /// In both: "审查记录 Review record".
  [[nodiscard]] QString say(const Word& word) const;
  /// "申请单位：…" / "Applicant: …"
  [[nodiscard]] QString label(const Word& word, const QString& text) const;
  /// In both: one line each, unless they are the same.
  [[nodiscard]] QString say(const domain::LocalizedText& text) const;
  /// In both: on one line.
  [[nodiscard]] QString sayShort(const domain::LocalizedText& text) const;
  /// The word for a code: kind is "determination", "sighting", "severity", "finding_state", "review_state", "role",
  /// "recommendation", "level", "method", "business", "days", "field" or "choice". The template's own word stands
  /// before the program's; a code without a word comes back as it is, with blanks for underscores.
  [[nodiscard]] QString code(std::string_view kind, std::string_view code) const;
  /// To the minute with the offset from UTC, in the tablet's time zone; "" for the epoch.
  [[nodiscard]] QString time(WallTime wall) const;
  /// A day as people write it; what is no day comes back as it is.
  [[nodiscard]] QString day(std::string_view iso) const;
  [[nodiscard]] QString none() const;  ///< "none", for a list without rows
  /// What stands side by side: "a、b" / "a, b"
  [[nodiscard]] QString series(const QStringList& parts) const;
  /// "a；b" / "a; b"
  [[nodiscard]] QString list(const QStringList& parts) const;

 private:
  [[nodiscard]] QString join(const QString& zh, const QString& en, const QString& between) const;

  PaperLanguage m_language;
  const domain::Template* m_template;
};

[[nodiscard]] inline QString qt(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace fieldseal::app
