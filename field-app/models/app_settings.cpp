#include "models/app_settings.hpp"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QQmlEngine>
#include <algorithm>

#include "system/appearance.hpp"
#include "system/screen_keyboard.hpp"

namespace fieldseal::app {
namespace {

constexpr double kSmallestText = 0.8;
constexpr double kLargestText = 2.0;
constexpr int kMostLockMinutes = 60;

QString oneOf(const QString& value, const QStringList& allowed) {
  return allowed.contains(value) ? value : allowed.front();
}

const QStringList& themes() {
  static const QStringList kThemes{"system", "light", "dark"};
  return kThemes;
}

}  // namespace

AppSettings::AppSettings(const QString& dataFolder, QObject* parent)
    : QObject(parent), m_store(dataFolder + "/settings.ini", QSettings::IniFormat) {
  m_language = oneOf(m_store.value("language").toString(), languages());
  m_theme = oneOf(m_store.value("theme").toString(), themes());
  m_textScale = std::clamp(m_store.value("text_scale", 1.0).toDouble(), kSmallestText, kLargestText);
  m_lockMinutes = std::clamp(m_store.value("lock_minutes", m_lockMinutes).toInt(), 1, kMostLockMinutes);
  m_reduceMotion = m_store.value("reduce_motion", false).toBool();
  m_keyboard = oneOf(m_store.value("keyboard").toString(), screenKeyboardChoices());
  applyLanguage();
}

void AppSettings::setEngine(QQmlEngine* engine) {
  m_engine = engine;
}

void AppSettings::follow(const Appearance& appearance) {
  m_appearance = &appearance;
  connect(&appearance, &Appearance::changed, this, &AppSettings::themeChanged);
  connect(&appearance, &Appearance::changed, this, &AppSettings::reduceMotionChanged);
}

void AppSettings::overrideLanguage(const QString& language) {
  m_language = oneOf(language, languages());
  applyLanguage();
  emit languageChanged();
}

QString AppSettings::effectiveLanguage() const {
  if (m_language != "system") return m_language;
  return QLocale::system().language() == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

bool AppSettings::dark() const {
  if (m_theme != "system") return m_theme == "dark";
  if (m_appearance != nullptr && m_appearance->dark()) return *m_appearance->dark();
  const QPalette palette = QGuiApplication::palette();
  return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

bool AppSettings::still() const {
  return m_reduceMotion || (m_appearance != nullptr && m_appearance->reducedMotion().value_or(false));
}

void AppSettings::applyLanguage() {
  QCoreApplication::removeTranslator(&m_appTexts);
  QCoreApplication::removeTranslator(&m_pageTexts);
  const QString language = effectiveLanguage();
  // English is the source; a missing file leaves it.
  if (m_appTexts.load(":/i18n/fieldseal_app_" + language + ".qm")) QCoreApplication::installTranslator(&m_appTexts);
  if (m_pageTexts.load(":/i18n/fieldseal_qml_" + language + ".qm")) QCoreApplication::installTranslator(&m_pageTexts);
  if (m_engine != nullptr) m_engine->setUiLanguage(language);
  if (m_engine != nullptr) m_engine->retranslate();
}

void AppSettings::setLanguage(const QString& language) {
  if (language == m_language || !languages().contains(language)) return;
  m_language = language;
  m_store.setValue("language", language);
  applyLanguage();
  emit languageChanged();
}

void AppSettings::setTheme(const QString& theme) {
  if (theme == m_theme || !themes().contains(theme)) return;
  m_theme = theme;
  m_store.setValue("theme", theme);
  emit themeChanged();
}

void AppSettings::setTextScale(double scale) {
  const double clamped = std::clamp(scale, kSmallestText, kLargestText);
  if (qFuzzyCompare(clamped, m_textScale)) return;
  m_textScale = clamped;
  m_store.setValue("text_scale", clamped);
  emit textScaleChanged();
}

void AppSettings::setLockMinutes(int minutes) {
  const int clamped = std::clamp(minutes, 1, kMostLockMinutes);
  if (clamped == m_lockMinutes) return;
  m_lockMinutes = clamped;
  m_store.setValue("lock_minutes", clamped);
  emit lockMinutesChanged();
}

void AppSettings::setReduceMotion(bool reduce) {
  if (reduce == m_reduceMotion) return;
  m_reduceMotion = reduce;
  m_store.setValue("reduce_motion", reduce);
  emit reduceMotionChanged();
}

void AppSettings::setKeyboard(const QString& keyboard) {
  if (keyboard == m_keyboard || !screenKeyboardChoices().contains(keyboard)) return;
  m_keyboard = keyboard;
  m_store.setValue("keyboard", keyboard);
  emit keyboardChanged();
}

}  // namespace fieldseal::app
