/// The gallery: every control alone. `--shots FOLDER` saves a picture per plate, theme and language.
#include <QtQml/qqmlextensionplugin.h>
#include <QCommandLineParser>
#include <QDir>
#include <QEventLoop>
#include <QFont>
#include <QGuiApplication>
#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTimer>
#include <QTranslator>

Q_IMPORT_QML_PLUGIN(Fieldseal_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Fieldseal_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Fieldseal_GalleryPlugin)

namespace {

/// Lets bindings, image loading and layout come to rest.
void settle() {
  QEventLoop loop;
  QTimer::singleShot(250, &loop, &QEventLoop::quit);
  loop.exec();
}

/// @return 0, or 1 when a picture could not be saved
int saveShots(QQmlApplicationEngine& engine, QQuickWindow& window, QTranslator& chinese, const QDir& folder) {
  const int plates = window.property("plateCount").toInt();
  for (const char* language : {"en", "zh_CN"}) {
    if (QLatin1String(language) == QLatin1String("zh_CN")) QGuiApplication::installTranslator(&chinese);
    engine.retranslate();
    for (const char* mode : {"light", "dark"}) {
      window.setProperty("mode", QString::fromLatin1(mode));
      for (int plate = 0; plate < plates; ++plate) {
        window.setProperty("plate", plate);
        settle();
        const QString name = QStringLiteral("gallery-%1-%2-%3.png").arg(plate).arg(mode, language);
        if (!window.grabWindow().save(folder.filePath(name))) {
          qWarning("cannot save %s", qPrintable(folder.filePath(name)));
          return 1;
        }
      }
    }
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  QGuiApplication application(argc, argv);
  QGuiApplication::setApplicationName(QStringLiteral("gallery"));
  QFont font;
  font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")});
  QGuiApplication::setFont(font);

  QCommandLineParser parser;
  parser.addHelpOption();
  const QCommandLineOption shots(QStringLiteral("shots"), QStringLiteral("Save pictures here and end."),
                                 QStringLiteral("folder"));
  parser.addOption(shots);
  parser.process(application);

  QTranslator chinese;
  const bool translated = chinese.load(QStringLiteral(":/i18n/fieldseal_qml_zh_CN.qm"));
  if (!translated) qWarning("no Chinese translation is embedded");

  QQmlApplicationEngine engine;
  engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
  engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Fieldseal/Gallery/Gallery.qml")));
  if (engine.rootObjects().isEmpty()) return 1;
  auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
  if (window == nullptr) return 1;
  if (!parser.isSet(shots)) return QGuiApplication::exec();

  const QDir folder(parser.value(shots));
  if (!QDir().mkpath(folder.path())) return 1;
  settle();
  return saveShots(engine, *window, chinese, folder);
}
