/// The gallery: every control alone. `--shots FOLDER` saves a picture per plate, theme, language and size of text.
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
#include <vector>

Q_IMPORT_QML_PLUGIN(Fieldseal_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Fieldseal_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Fieldseal_GalleryPlugin)

namespace {

constexpr int kWindow = 800;
constexpr int kTallWindow = 1800;

/// Lets bindings, image loading and layout come to rest.
void settle() {
  QEventLoop loop;
  QTimer::singleShot(250, &loop, &QEventLoop::quit);
  loop.exec();
}

/// One look: a language, a theme and a size of text.
struct Look {
  const char* language;
  const char* mode;
  double textScale;
};

std::vector<Look> looks() {
  std::vector<Look> all;
  // Languages last: the Chinese texts, once installed, stay.
  for (const char* language : {"en", "zh_CN"})
    for (const char* mode : {"light", "dark"})
      for (const double textScale : {0.8, 1.0, 2.0}) all.push_back({language, mode, textScale});
  return all;
}

/// @return 0, or 1 when a picture could not be saved
int saveShots(QQmlApplicationEngine& engine, QQuickWindow& window, QTranslator& chinese, const QDir& folder) {
  const int plates = window.property("plateCount").toInt();
  for (const Look& look : looks()) {
    if (QLatin1String(look.language) == QLatin1String("zh_CN")) QGuiApplication::installTranslator(&chinese);
    engine.retranslate();
    window.setProperty("mode", QString::fromLatin1(look.mode));
    window.setProperty("textScale", look.textScale);
    window.setHeight(look.textScale > 1 ? kTallWindow : kWindow);
    for (int plate = 0; plate < plates; ++plate) {
      window.setProperty("plate", plate);
      settle();
      const QString name =
          QStringLiteral("gallery-%1-%2-%3-%4.png").arg(plate).arg(look.mode, look.language).arg(look.textScale);
      if (!window.grabWindow().save(folder.filePath(name))) {
        qWarning("cannot save %s", qPrintable(folder.filePath(name)));
        return 1;
      }
    }
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  QGuiApplication application(argc, argv);
  QGuiApplication::setApplicationName(QStringLiteral("fieldseal-gallery"));
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
