#include "report/paper_words.hpp"

#include <QDateTime>
#include <QLocale>
#include <array>
#include <map>

#include "domain/names.hpp"
#include "report/paper_codes.hpp"

namespace fieldseal::app {
namespace {

constexpr domain::NameTable<PaperLanguage, 3> kLanguages{{
    {PaperLanguage::english, "en"},
    {PaperLanguage::chinese, "zh_CN"},
    {PaperLanguage::both, "both"},
}};

/// What a template calls the words of this kind; "" for those that it cannot give words for.
std::string_view templatesKind(std::string_view kind) {
  if (kind == "method") return "methods";
  if (kind == "field") return "fields";
  if (kind == "choice") return "choices";
  if (kind == "recommendation") return "recommendations";
  return {};
}

const QLocale& chinese() {
  static const QLocale locale(QLocale::Chinese, QLocale::China);
  return locale;
}
const QLocale& english() {
  static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
  return locale;
}

}  // namespace

std::string_view toString(PaperLanguage language) noexcept {
  return domain::nameIn(kLanguages, language);
}
std::optional<PaperLanguage> paperLanguageFromString(std::string_view name) noexcept {
  return domain::valueIn(kLanguages, name);
}

QString PaperWords::join(const QString& zh, const QString& en, const QString& between) const {
  if (m_language == PaperLanguage::chinese) return zh;
  if (m_language == PaperLanguage::english || zh == en) return en;
  return zh + between + en;
}

QString PaperWords::say(const Word& word) const {
  return join(QString::fromUtf8(word.zh), QString::fromUtf8(word.en), QStringLiteral(" "));
}

QString PaperWords::label(const Word& word, const QString& text) const {
  return say(word) + (m_language == PaperLanguage::chinese ? QStringLiteral("：") : QStringLiteral(": ")) + text;
}

QString PaperWords::say(const domain::LocalizedText& text) const {
  return join(qt(text.in("zh_CN")), qt(text.in("en")), QStringLiteral("\n"));
}
QString PaperWords::sayShort(const domain::LocalizedText& text) const {
  return join(qt(text.in("zh_CN")), qt(text.in("en")), QStringLiteral(" "));
}

QString PaperWords::code(std::string_view kind, std::string_view code) const {
  if (const std::string_view own = templatesKind(kind); !own.empty()) {
    if (const domain::LocalizedText* word = m_template->word(own, code)) return sayShort(*word);
  }
  if (const auto word = wordOfCode(kind, code)) return say(*word);
  return kind == "choice" ? qt(code) : qt(code).replace('_', ' ');
}

QString PaperWords::time(WallTime wall) const {
  if (wall == WallTime{}) return {};
  const QDateTime local = QDateTime::fromMSecsSinceEpoch(wall.time_since_epoch().count());
  const int minutes = local.offsetFromUtc() / 60;
  const QString offset = QStringLiteral(" (UTC%1%2:%3)")
                             .arg(minutes < 0 ? QChar(0x2212) : QChar('+'))
                             .arg(std::abs(minutes) / 60)
                             .arg(std::abs(minutes) % 60, 2, 10, QChar('0'));
  const QString clock = local.toString(QStringLiteral("HH:mm")) + offset;
  return day(local.date().toString(Qt::ISODate).toStdString()) + " " + clock;
}

QString PaperWords::day(std::string_view iso) const {
  const QDate date = QDate::fromString(qt(iso), Qt::ISODate);
  if (!date.isValid() || m_language == PaperLanguage::both) return qt(iso);
  return m_language == PaperLanguage::chinese ? chinese().toString(date, QStringLiteral("yyyy年M月d日"))
                                              : english().toString(date, QStringLiteral("d MMMM yyyy"));
}

QString PaperWords::none() const {
  return say({"none", "无"});
}

QString PaperWords::series(const QStringList& parts) const {
  return parts.join(m_language == PaperLanguage::chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

QString PaperWords::list(const QStringList& parts) const {
  return parts.join(m_language == PaperLanguage::chinese ? QStringLiteral("；") : QStringLiteral("; "));
}

}  // namespace fieldseal::app
