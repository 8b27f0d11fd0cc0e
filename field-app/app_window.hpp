/// The app from its models to its window: what main.cpp and the scripted driver of the end-to-end test share.
#pragma once

#include <QQmlApplicationEngine>
#include <memory>

#include "models/field_app.hpp"

class QQuickWindow;

namespace fieldseal::app {
class Appearance;
class SessionWatch;
}  // namespace fieldseal::app

namespace fieldseal::app {

class AppWindow {
 public:
  /// The way of input. Call once, before the QGuiApplication is made.
  static void prepareInput(const QString& dataFolder);
  /// Font, style and names. Call once, after the QGuiApplication was made and before the first AppWindow.
  static void prepare();

  explicit AppWindow(FieldAppOptions options);
  ~AppWindow();
  AppWindow(const AppWindow&) = delete;
  AppWindow& operator=(const AppWindow&) = delete;

  [[nodiscard]] FieldApp& app() { return *m_app; }
  /// Null when the QML did not load.
  [[nodiscard]] QQuickWindow* window() const;
  [[nodiscard]] bool loaded() const { return window() != nullptr; }

 private:
  std::unique_ptr<Appearance> m_appearance;
  std::unique_ptr<SessionWatch> m_session;
  std::unique_ptr<FieldApp> m_app;
  std::unique_ptr<QQmlApplicationEngine> m_engine;  ///< goes first: its bindings read the app
};

}  // namespace fieldseal::app
