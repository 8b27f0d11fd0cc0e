/// The whole app over a vault that a fake office filled, and what is looked at when one walks over it.
#pragma once

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <memory>

#include "driver/finger.hpp"
#include "driver/screen.hpp"
#include "test_vault.hpp"

namespace fieldseal::test {

struct WholeApp {
  TestVault vault{true};
  QQmlApplicationEngine engine;
  QQuickWindow* window = nullptr;
  std::unique_ptr<e2e::Screen> screen;
  std::unique_ptr<e2e::Finger> finger;

  explicit WholeApp(QSize size, double textScale = 1);
  ~WholeApp() { delete window; }
  WholeApp(const WholeApp&) = delete;
  WholeApp& operator=(const WholeApp&) = delete;

  [[nodiscard]] app::ReviewSession& review() { return *vault.app().review(); }
  /// Light and English in landscape, dark and Chinese in portrait.
  void dress();
  /// Unlocks it, and opens its review again.
  void comeBack();
  void go(const QString& page);
};

/// Looks at what is on the screen, or at what floats topmost: names, sizes, words, Tab. Faults fail the test.
void walk(WholeApp& app, const QString& where);

}  // namespace fieldseal::test
