/// Runs pages/tst_*.qml against the embedded pages and the app's own models.
#include <QtQuickTest/quicktest.h>
#include <QGuiApplication>
#include <QQmlContext>
#include <QQmlEngine>

#include "app_window.hpp"
#include "review_bench.hpp"

class PagesSetup : public QObject {
  Q_OBJECT

 public slots:
  void applicationAvailable() { fieldseal::app::AppWindow::prepare(); }
  void qmlEngineAvailable(QQmlEngine* engine) {
    engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine->rootContext()->setContextProperty(QStringLiteral("bench"), &m_bench);
    m_bench.setEngine(engine);
  }

 private:
  fieldseal::test::ReviewBench m_bench;
};

QUICK_TEST_MAIN_WITH_SETUP(pages, PagesSetup)

#include "pages_test.moc"
