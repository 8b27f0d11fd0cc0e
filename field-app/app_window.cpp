#include "app_window.hpp"

#include <QtQml/qqmlextensionplugin.h>
#include <QDBusConnection>
#include <QFont>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QQuickWindow>

#include "models/app_settings.hpp"
#include "system/appearance.hpp"
#include "system/focus_view.hpp"
#include "system/return_key.hpp"
#include "system/screen_keyboard.hpp"
#include "system/session_watch.hpp"

Q_IMPORT_QML_PLUGIN(Fieldseal_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Fieldseal_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Fieldseal_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Fieldseal_PagesPlugin)

namespace fieldseal::app {

void AppWindow::prepareInput(const QString& dataFolder) {
  prepareScreenKeyboard(dataFolder);
}

void AppWindow::prepare() {
  // All pages are in the program. What Qt keeps of them in the cache folder outlives an update of the app, and a page
  // that did not change but stands on one that did comes up empty then.
  qputenv("QML_DISABLE_DISK_CACHE", "1");
  QCoreApplication::setApplicationName("fieldseal");
  QGuiApplication::setApplicationDisplayName("Fieldseal");
  QGuiApplication::setDesktopFileName("fieldseal");
  QQuickStyle::setStyle("Basic");
  QFont font;
  font.setFamilies({"Noto Sans", "Noto Sans CJK SC"});
  QGuiApplication::setFont(font);
}

AppWindow::AppWindow(FieldAppOptions options)
    : m_appearance(std::make_unique<Appearance>(QDBusConnection::sessionBus())),
      m_session(std::make_unique<SessionWatch>(QDBusConnection::systemBus())),
      m_app(std::make_unique<FieldApp>(std::move(options))),
      m_engine(std::make_unique<QQmlApplicationEngine>()) {
  m_app->settings()->follow(*m_appearance);
  QObject::connect(m_session.get(), &SessionWatch::lockWanted, m_app.get(), &FieldApp::lock);
  m_engine->addImportPath("qrc:/qt/qml");
  m_app->attach(m_engine.get());
  m_engine->setInitialProperties({{"app", QVariant::fromValue(m_app.get())}});
  m_engine->load(QUrl("qrc:/qt/qml/Fieldseal/Pages/Main.qml"));
  if (window() == nullptr) return;
  new FocusView(*window());
  new ReturnKey(*window());
}

AppWindow::~AppWindow() = default;

QQuickWindow* AppWindow::window() const {
  const auto roots = m_engine->rootObjects();
  return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.front());
}

}  // namespace fieldseal::app
