/// What a person chose for this tablet: kept in clear in <data>/settings.ini, holds nothing of a review.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QTranslator>
#include <memory>

class QQmlEngine;

namespace fieldseal::app {

class Appearance;

class AppSettings : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("app.settings")
  /// The choice: "system", "en" or "zh_CN".
  Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
  /// What it comes to: "en" or "zh_CN".
  Q_PROPERTY(QString effectiveLanguage READ effectiveLanguage NOTIFY languageChanged)
  Q_PROPERTY(QStringList languages READ languages CONSTANT)
  /// The choice: "system", "light" or "dark".
  Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
  /// What it comes to.
  Q_PROPERTY(bool dark READ dark NOTIFY themeChanged)
  /// 0.8 to 2.0.
  Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
  /// Minutes without a touch or a key until the vault locks; 1 to 60.
  Q_PROPERTY(int lockMinutes READ lockMinutes WRITE setLockMinutes NOTIFY lockMinutesChanged)
  /// The person's choice.
  Q_PROPERTY(bool reduceMotion READ reduceMotion WRITE setReduceMotion NOTIFY reduceMotionChanged)
  /// What it comes to: the system may ask for less motion too.
  Q_PROPERTY(bool still READ still NOTIFY reduceMotionChanged)
  /// The keyboard on the screen: "automatic", "always" or "never"; holds from the next start on.
  Q_PROPERTY(QString keyboard READ keyboard WRITE setKeyboard NOTIFY keyboardChanged)

 public:
  explicit AppSettings(const QString& dataFolder, QObject* parent = nullptr);

  /// The engine whose bindings follow a change of language.
  void setEngine(QQmlEngine* engine);
  /// What "as the system" means from now on; outlives this. Without it, Qt's palette tells.
  void follow(const Appearance& appearance);
  /// For this run only, not stored: what --language asks for.
  void overrideLanguage(const QString& language);

  [[nodiscard]] QString language() const { return m_language; }
  [[nodiscard]] QString effectiveLanguage() const;
  [[nodiscard]] static QStringList languages() { return {"system", "en", "zh_CN"}; }
  [[nodiscard]] QString theme() const { return m_theme; }
  [[nodiscard]] bool dark() const;
  [[nodiscard]] double textScale() const { return m_textScale; }
  [[nodiscard]] int lockMinutes() const { return m_lockMinutes; }
  [[nodiscard]] bool reduceMotion() const { return m_reduceMotion; }
  [[nodiscard]] bool still() const;
  [[nodiscard]] QString keyboard() const { return m_keyboard; }

  void setLanguage(const QString& language);
  void setTheme(const QString& theme);
  void setTextScale(double scale);
  void setLockMinutes(int minutes);
  void setReduceMotion(bool reduce);
  void setKeyboard(const QString& keyboard);

 signals:
  void languageChanged();
  void themeChanged();
  void textScaleChanged();
  void lockMinutesChanged();
  void reduceMotionChanged();
  void keyboardChanged();

 private:
  void applyLanguage();

  QSettings m_store;
  QQmlEngine* m_engine = nullptr;
  const Appearance* m_appearance = nullptr;
  QTranslator m_appTexts;
  QTranslator m_pageTexts;
  QString m_language, m_theme, m_keyboard;
  double m_textScale = 1.0;
  int m_lockMinutes = 5;
  bool m_reduceMotion = false;
};

}  // namespace fieldseal::app
