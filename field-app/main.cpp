#include <QCommandLineParser>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTextStream>

#include "app_window.hpp"
#include "models/enrolment_model.hpp"
#include "self_test.hpp"

namespace {

/// The folder must be known before the application object is, which takes the way of input; the parser needs that
/// object.
QString dataFolder(int argc, char** argv, const QString& otherwise) {
  for (int at = 1; at < argc; ++at) {
    const QString word = QString::fromLocal8Bit(argv[at]);
    if (word.startsWith("--data=")) return word.mid(7);
    if (word == "--data" && at + 1 < argc) return QString::fromLocal8Bit(argv[at + 1]);
  }
  return otherwise;
}

}  // namespace

int main(int argc, char** argv) {
  QCoreApplication::setApplicationName("fieldseal");
  const QString usualFolder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
  fieldseal::app::AppWindow::prepareInput(dataFolder(argc, argv, usualFolder));
  QGuiApplication qt(argc, argv);
  QGuiApplication::setApplicationVersion(fieldseal::app::FieldApp::version());
  fieldseal::app::AppWindow::prepare();

  QCommandLineParser options;
  options.setApplicationDescription("Runs reviews offline in an encrypted vault and syncs them with the office.");
  options.addHelpOption();
  options.addVersionOption();
  const QCommandLineOption data("data", "Keep vaults and settings in <folder>.", "folder", usualFolder);
  const QCommandLineOption language("language", "Speak <language> in this run: en or zh_CN.", "language");
  const QCommandLineOption server("server", "Begin enrolment with this server <address>.", "address");
  const QCommandLineOption code("code", "Begin enrolment with this one-time <code>.", "code");
  const QCommandLineOption selfTest("self-test", "Check this installation, open nothing, and leave.");
  options.addOptions({data, language, server, code, selfTest});
  options.process(qt);

  if (options.isSet(selfTest)) {
    QTextStream out(stdout);
    return fieldseal::app::runSelfTest(out) ? 0 : 1;
  }
  fieldseal::app::FieldAppOptions chosen;
  chosen.dataFolder = options.value(data);
  chosen.language = options.value(language);
  fieldseal::app::AppWindow window(std::move(chosen));
  if (!window.loaded()) return 1;
  emit window.app().enrolment()->suggested(options.value(server), options.value(code));
  return QGuiApplication::exec();
}
