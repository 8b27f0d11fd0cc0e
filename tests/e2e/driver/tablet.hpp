/// The real app on a window of its own, as main.cpp makes it.
#pragma once

#include <QQuickWindow>
#include <QSize>
#include <QTemporaryFile>
#include <memory>

#include "app_window.hpp"

namespace fieldseal::e2e {

/// Where no display is: gives the screen that nobody sees this size, so that a window which fills it keeps its own.
/// Call before the QGuiApplication is made.
/// @return what that reads; nothing where a display is. Let go of it afterwards.
[[nodiscard]] std::unique_ptr<QTemporaryFile> shapeScreen(QSize size);

class Tablet {
 public:
  /// Shows the window and waits until it is drawn. Needs AppWindow::prepare().
  /// @throws NotShown when the pages do not load
  explicit Tablet(app::FieldAppOptions options, QSize size = {1280, 800});

  [[nodiscard]] app::FieldApp& app() const { return m_app->app(); }
  [[nodiscard]] QQuickWindow& window() const { return *m_app->window(); }
  /// Turns it: waits until the pages are laid out anew.
  void resize(QSize size) const;

 private:
  std::unique_ptr<app::AppWindow> m_app;
};

}  // namespace fieldseal::e2e
