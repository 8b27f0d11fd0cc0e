/// The scripted inspector: drives the real app through its real interface, without a display or on one.
///
///   fieldseal-inspector --data FOLDER --passphrase TEXT ACT…      for example: unlock sync open sight:person read
#include <QCommandLineParser>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStyleHints>
#include <QTextStream>

#include "inspector/acts.hpp"
#include "inspector/ledger.hpp"

namespace {

using namespace fieldseal;

void addOptions(QCommandLineParser& parser) {
  parser.addHelpOption();
  parser.addOptions({{"data", "The tablet's data folder.", "folder"},
                     {"passphrase", "Of the vault.", "text"},
                     {"address", "For enrol.", "host:port"},
                     {"code", "For enrol.", "code"},
                     {"device-name", "For enrol.", "name", "Tablet"},
                     {"applicant", "Who signs for the applicant.", "name", "李洋"},
                     {"language", "en or zh_CN.", "code", "en"},
                     {"size", "Of the window.", "pixels", "1280x800"},
                     {"pictures", "Folder for pictures.", "folder"},
                     {"summary", "File for the summary.", "file"},
                     {"json", "Print the summary as JSON."},
                     {"mouse", "Point with a mouse instead of a finger."},
                     {"touch-only", "No wheel and no keys: drag lists, write as a keyboard on the screen does."},
                     {"keys-only", "No pointer: Tab, Space, shortcuts and what is typed."},
                     {"quick-vault", "A vault made by enrol costs little to open: for trials only."},
                     {"ledger", "For recall: what earlier runs wrote.", "file"},
                     {"stick", "A folder for the files that are brought in; fill-stick makes them.", "folder"},
                     {"seed", "For answer-on.", "number", "1"}});
  parser.addPositionalArgument("act", e2e::actsText(), "ACT…");
}

QSize sizeOf(const QString& text) {
  return {text.section('x', 0, 0).toInt(), text.section('x', 1).toInt()};
}

app::FieldAppOptions optionsOf(const QCommandLineParser& parser) {
  app::FieldAppOptions options{.dataFolder = parser.value("data"), .language = parser.value("language")};
  if (parser.isSet("quick-vault")) options.passwordCost = crypto::PasswordCost{.passes = 1, .memoryBytes = 8ULL << 20};
  return options;
}

e2e::Pointer pointerOf(const QCommandLineParser& parser) {
  if (parser.isSet("touch-only")) return e2e::Pointer::kTouchOnly;
  if (parser.isSet("keys-only")) return e2e::Pointer::kNone;
  return parser.isSet("mouse") ? e2e::Pointer::kMouse : e2e::Pointer::kTouch;
}

void run(const QCommandLineParser& parser) {
  const e2e::Tablet tablet(optionsOf(parser), sizeOf(parser.value("size")));
  e2e::Screen screen(tablet.window(), parser.value("pictures"));
  e2e::Finger finger(screen, pointerOf(parser));
  e2e::Summary summary;
  e2e::Ledger ledger;
  e2e::Script script(tablet, screen, finger, summary);
  const e2e::Run what{
      .who = {parser.value("address"), parser.value("code"), parser.value("device-name"), parser.value("passphrase")},
      .applicant = parser.value("applicant"),
      .ledger = parser.value("ledger"),
      .stick = QFileInfo(parser.value("stick")).absoluteFilePath(),
      .seed = parser.value("seed").toUInt()};
  for (const QString& act : parser.positionalArguments()) e2e::perform(act, script, ledger, what);
  if (parser.isSet("summary")) summary.save(parser.value("summary"));
  if (parser.isSet("json")) summary.print(true);
}

}  // namespace

int main(int argc, char** argv) {
  try {
    QCommandLineParser parser;
    addOptions(parser);
    parser.parse(QStringList(argv, argv + argc));
    auto screen = e2e::shapeScreen(sizeOf(parser.value("size")));
    QGuiApplication application(argc, argv);
    screen.reset();
    app::AppWindow::prepare();
    QGuiApplication::styleHints()->setCursorFlashTime(0);  // pictures of a page at rest are the same
    parser.process(application);
    if (!parser.isSet("data") || parser.positionalArguments().isEmpty()) parser.showHelp(2);
    run(parser);
  } catch (const std::exception& failure) {
    QTextStream(stderr) << "FAILED: " << failure.what() << '\n';
    return 1;
  }
  return 0;
}
