// What the eye and the finger wait for on a page: from a key to the filtered rows drawn, and a frame of a scrolled
// list, over 10,000 units, without a graphics card.
#include <benchmark/benchmark.h>

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>
#include <memory>

#include "app_window.hpp"
#include "large_review.hpp"
#include "percentiles.hpp"
#include "test_vault.hpp"

namespace fieldseal::bench {
namespace {

constexpr int kItems = 500;
constexpr int kUnits = 10'000;
constexpr int kRowPixels = 47;  // no whole row: every frame has another one to make

/// The shell on the sighting page of a review with ten thousand units.
class SightingPage {
 public:
  SightingPage() {
    test::fillLarge(m_test.office, m_test.store(), kItems, kUnits);
    m_review = &m_test.openReview();
    m_view.engine()->addImportPath("qrc:/qt/qml");
    m_view.setInitialProperties({{"app", QVariant::fromValue(&m_test.app())}});
    m_view.setSource(QUrl("qrc:/qt/qml/Fieldseal/Pages/Shell.qml"));
    m_view.setResizeMode(QQuickView::SizeRootObjectToView);
    m_view.resize(1280, 800);
    m_view.show();
    QMetaObject::invokeMethod(m_view.rootObject(), "go", Q_ARG(QString, "sighting"), Q_ARG(QString, "equipment"));
    if (!QTest::qWaitFor([this] { return list() != nullptr && list()->property("count").toInt() >= kUnits; }))
      throw std::runtime_error("the sighting page does not show its units");
    frame();
  }

  [[nodiscard]] app::UnitListModel& units() const { return *m_review->units(); }
  [[nodiscard]] QQuickItem* list() const { return m_view.rootObject()->findChild<QQuickItem*>("unitList"); }
  /// Until what changed is drawn.
  void frame() {
    bool drawn = false;
    const auto swapped = QObject::connect(&m_view, &QQuickWindow::frameSwapped, [&drawn] { drawn = true; });
    m_view.update();
    while (!drawn) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QObject::disconnect(swapped);
  }

 private:
  test::TestVault m_test;
  app::ReviewSession* m_review = nullptr;
  QQuickView m_view;
};

/// Made by the first that measures, gone before the application is.
std::unique_ptr<SightingPage> shownPage;

SightingPage& page() {
  if (!shownPage) shownPage = std::make_unique<SightingPage>();
  return *shownPage;
}

void keyToFilteredRows(benchmark::State& state) {
  const QString typed = "model 77";
  Percentiles times;
  for (auto _ : state) {
    page().units().setSearchText({});
    page().frame();
    for (int letters = 1; letters <= typed.size(); ++letters) {
      const Stopwatch watch;
      page().units().setSearchText(typed.left(letters));
      page().frame();
      times.add(watch.elapsed());
    }
  }
  page().units().setSearchText({});
  times.report(state);
}
BENCHMARK(keyToFilteredRows)->Iterations(20)->Unit(benchmark::kMillisecond)->UseRealTime();

void frameOfScrolledRows(benchmark::State& state) {
  QQuickItem* list = page().list();
  qreal y = 0;
  Percentiles times;
  for (auto _ : state) {
    const Stopwatch watch;
    list->setProperty("contentY", y += kRowPixels);
    page().frame();
    times.add(watch.elapsed());
  }
  times.report(state);
}
BENCHMARK(frameOfScrolledRows)->Iterations(2'000)->Unit(benchmark::kMillisecond)->UseRealTime();

void sortRows(benchmark::State& state) {
  bool down = false;
  for (auto _ : state) {
    page().units().setSortField(down ? "model" : "site_number");
    page().frame();
    down = !down;
  }
  page().units().setSortField({});
}
BENCHMARK(sortRows)->Iterations(20)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace fieldseal::bench

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  qputenv("QT_QUICK_BACKEND", "software");
  QGuiApplication application(argc, argv);
  fieldseal::app::AppWindow::prepare();
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  fieldseal::bench::shownPage.reset();
  return 0;
}
