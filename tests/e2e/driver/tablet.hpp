/// The real app on a window of its own, as main.cpp makes it.
#pragma once

#include <QQuickWindow>
#include <QSize>

#include "app_window.hpp"

namespace fieldseal::e2e {

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
