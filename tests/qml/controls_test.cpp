/// Runs controls/tst_*.qml against the embedded modules.
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest/quicktest.h>
#include <QFont>
#include <QGuiApplication>
#include <QQmlEngine>

Q_IMPORT_QML_PLUGIN(Fieldseal_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Fieldseal_ControlsPlugin)

class ControlsSetup : public QObject {
  Q_OBJECT

 public slots:
  void applicationAvailable() {
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")});
    QGuiApplication::setFont(font);
  }
  void qmlEngineAvailable(QQmlEngine* engine) { engine->addImportPath(QStringLiteral("qrc:/qt/qml")); }
};

QUICK_TEST_MAIN_WITH_SETUP(controls, ControlsSetup)

#include "controls_test.moc"
