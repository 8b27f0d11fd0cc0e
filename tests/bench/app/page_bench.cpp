// What the eye and the finger wait for on the pages of a review with 10,000 units and 500 items: from a key to the
// filtered rows drawn, a frame of a scrolled list, from a tap on an answer to the answer durable and drawn, from a tap
// on the review to its overview drawn. Without a graphics card.
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

/// Delegates are no children of their views: only what is drawn leads to all.
QQuickItem* findShown(const QQuickItem& in, const QString& name) {
  for (QQuickItem* item : in.childItems()) {
    if (!item->isVisible()) continue;
    if (item->objectName() == name) return item;
    if (QQuickItem* found = findShown(*item, name)) return found;
  }
  return nullptr;
}

/// The shell with a large review open in it.
class ReviewPages {
 public:
  ReviewPages() {
    test::fillLarge(m_test.office, m_test.store(), kItems, kUnits);
    m_reviewId = m_test.openReview().reviewId();
    m_view.engine()->addImportPath("qrc:/qt/qml");
    m_view.setInitialProperties({{"app", QVariant::fromValue(&m_test.app())}});
    m_view.setSource(QUrl("qrc:/qt/qml/Fieldseal/Pages/Shell.qml"));
    m_view.setResizeMode(QQuickView::SizeRootObjectToView);
    m_view.resize(1280, 800);
    m_view.show();
    frame();
  }

  void go(const QString& page, const QString& key) {
    QMetaObject::invokeMethod(m_view.rootObject(), "go", Q_ARG(QString, page), Q_ARG(QString, key));
    frame();
  }
  void openReview() {
    if (!m_test.app().openReview(m_reviewId)) throw std::runtime_error("the review does not open");
  }
  void closeReview() { m_test.app().closeReview(); }
  [[nodiscard]] app::ReviewSession& review() { return *m_test.app().review(); }
  /// nullptr when no item that is shown has this name.
  [[nodiscard]] QQuickItem* find(const QString& name) const { return findShown(*m_view.contentItem(), name); }
  /// @throws std::runtime_error when it does not come to be there
  [[nodiscard]] QQuickItem& await(const QString& name) {
    if (!QTest::qWaitFor([&] { return find(name) != nullptr; }))
      throw std::runtime_error(name.toStdString() + " is not shown");
    frame();
    return *find(name);
  }
  void tap(const QQuickItem& item) {
    QTest::mouseClick(&m_view, Qt::LeftButton, {}, item.mapToScene({item.width() / 2, item.height() / 2}).toPoint());
  }
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
  QString m_reviewId;
  QQuickView m_view;
};

/// Made by the first that measures, gone before the application is.
std::unique_ptr<ReviewPages> shownPages;

ReviewPages& pages() {
  if (!shownPages) shownPages = std::make_unique<ReviewPages>();
  return *shownPages;
}

/// The sighting page with all its units.
QQuickItem& unitList() {
  if (pages().find("unitList") == nullptr) pages().go("sighting", "equipment");
  QQuickItem& list = pages().await("unitList");
  if (list.property("count").toInt() < kUnits) throw std::runtime_error("the sighting page does not show its units");
  return list;
}

void keyToFilteredRows(benchmark::State& state) {
  const QString typed = "model 77";
  (void)unitList();
  app::UnitListModel& units = *pages().review().units();
  Percentiles times;
  for (auto _ : state) {
    units.setSearchText({});
    pages().frame();
    for (int letters = 1; letters <= typed.size(); ++letters) {
      const Stopwatch watch;
      units.setSearchText(typed.left(letters));
      pages().frame();
      times.add(watch.elapsed());
    }
  }
  units.setSearchText({});
  times.report(state);
}
BENCHMARK(keyToFilteredRows)->Iterations(20)->Unit(benchmark::kMillisecond)->UseRealTime();

void frameOfScrolledRows(benchmark::State& state) {
  QQuickItem& list = unitList();
  qreal y = 0;
  Percentiles times;
  for (auto _ : state) {
    const Stopwatch watch;
    list.setProperty("contentY", y += kRowPixels);
    pages().frame();
    times.add(watch.elapsed());
  }
  times.report(state);
}
BENCHMARK(frameOfScrolledRows)->Iterations(2'000)->Unit(benchmark::kMillisecond)->UseRealTime();

void sortRows(benchmark::State& state) {
  (void)unitList();
  app::UnitListModel& units = *pages().review().units();
  bool down = false;
  for (auto _ : state) {
    units.setSortField(down ? "model" : "site_number");
    pages().frame();
    down = !down;
  }
  units.setSortField({});
}
BENCHMARK(sortRows)->Iterations(20)->Unit(benchmark::kMillisecond)->UseRealTime();

/// By a tap on the page: written, signed for and in the vault when the tap's handling ends.
void tapToDurableAnswer(benchmark::State& state) {
  pages().go("checklist", "X-1001");
  const QQuickItem* answers[] = {&pages().await("answerConform"), &pages().await("answerPartly")};
  const app::ItemPane& pane = *pages().review().pane();
  Percentiles durable, drawn;
  int given = 0;
  for (auto _ : state) {
    const Stopwatch watch;
    pages().tap(*answers[given % 2]);
    durable.add(watch.elapsed());
    pages().frame();
    drawn.add(watch.elapsed());
    if (pane.determination() != (given++ % 2 == 0 ? "conform" : "partly")) throw std::runtime_error("not answered");
  }
  durable.report(state);
  drawn.report(state, "drawn_");
}
BENCHMARK(tapToDurableAnswer)->Iterations(200)->Unit(benchmark::kMillisecond)->UseRealTime();

void openReviewOnItsPage(benchmark::State& state) {
  pages().closeReview();
  pages().frame();
  for (auto _ : state) {
    pages().openReview();
    pages().frame();
    state.PauseTiming();
    (void)pages().await("overviewPage");
    pages().closeReview();
    pages().frame();
    state.ResumeTiming();
  }
}
BENCHMARK(openReviewOnItsPage)->Iterations(8)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace fieldseal::bench

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  qputenv("QT_QUICK_BACKEND", "software");
  QGuiApplication application(argc, argv);
  fieldseal::app::AppWindow::prepare();
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  fieldseal::bench::shownPages.reset();
  return 0;
}
