/// Trials that try to lose something: tablets without screens push to the real server, which is killed or cut off from
/// them; the app is killed under the scripted inspector's hands.
///
///   fieldseal-tablets kill-server|cut-connection --config FILE --server PROGRAM --codes CODE,… [--seed N] [--rounds N]
///   fieldseal-tablets impostors --config FILE --impostor FILE --server PROGRAM --codes CODE
///   fieldseal-tablets renew-certificate --config FILE --authority FILE --authority-key FILE --server PROGRAM
///                     --codes CODE
///   fieldseal-tablets kill-contents --config FILE --server PROGRAM --codes CODE [--seed N] [--rounds N]
///   fieldseal-tablets courier --config FILE --server PROGRAM --codes CODE,CODE [--seed N]
///   fieldseal-tablets bring-contents|send-contents --data FOLDER [--ledger FILE]: what that one kills
///   fieldseal-tablets kill-app|kill-import --inspector PROGRAM --data FOLDER --passphrase TEXT --ledger FILE
///                     [--stick FOLDER --large-file NAME] [--seed N] [--rounds N]
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include "devices/app_trial.hpp"
#include "devices/content_tablet.hpp"
#include "devices/content_trial.hpp"
#include "devices/courier_trial.hpp"
#include "devices/import_trial.hpp"
#include "devices/impostor_trial.hpp"
#include "devices/renewal_trial.hpp"
#include "devices/trials.hpp"

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  QCommandLineParser parser;
  parser.addHelpOption();
  parser.addPositionalArgument("trial",
                               "kill-server, cut-connection, impostors, renew-certificate, courier, kill-contents, "
                               "kill-app or kill-import");
  parser.addOptions({{"config", "The server's configuration file.", "file"},
                     {"impostor", "That of another authority on the same ports.", "file"},
                     {"authority", "The authority's certificate.", "file"},
                     {"authority-key", "The key that it signs tablets' certificates with.", "file"},
                     {"server", "The server's program.", "program"},
                     {"codes", "Enrolment codes, one for each tablet; the last one only reads.", "codes"},
                     {"inspector", "The scripted inspector's program.", "program"},
                     {"data", "The tablet that the app is killed on.", "folder"},
                     {"passphrase", "Of its vault.", "text"},
                     {"ledger", "Keeps what the screen showed as saved.", "file"},
                     {"stick", "A folder with the file to bring in.", "folder"},
                     {"large-file", "Its name.", "name"},
                     {"seed", "Of the random moments.", "number", "1"},
                     {"rounds", "How often.", "number", "50"}});
  parser.process(application);
  const QTemporaryDir folder;
  try {
    const fieldseal::e2e::AppTrial appTrial{.inspector = parser.value("inspector"),
                                            .dataFolder = parser.value("data"),
                                            .passphrase = parser.value("passphrase"),
                                            .ledgerFile = parser.value("ledger"),
                                            .stick = parser.value("stick"),
                                            .largeFile = parser.value("large-file"),
                                            .seed = parser.value("seed").toUInt(),
                                            .rounds = parser.value("rounds").toInt()};
    const fieldseal::e2e::Trial trial{.serverProgram = parser.value("server"),
                                      .configFile = parser.value("config"),
                                      .codes = parser.value("codes").split(','),
                                      .folder = folder.path(),
                                      .seed = parser.value("seed").toUInt(),
                                      .rounds = parser.value("rounds").toInt()};
    const QString name = parser.positionalArguments().value(0);
    if (name == "kill-server")
      fieldseal::e2e::killServer(trial);
    else if (name == "cut-connection")
      fieldseal::e2e::cutConnection(trial);
    else if (name == "impostors")
      fieldseal::e2e::meetImpostors(trial, parser.value("impostor"));
    else if (name == "renew-certificate")
      fieldseal::e2e::renewCertificate(trial, parser.value("authority"), parser.value("authority-key"));
    else if (name == "courier")
      fieldseal::e2e::sendByCourier(trial);
    else if (name == "kill-contents")
      fieldseal::e2e::killContents(trial, QCoreApplication::applicationFilePath());
    else if (name == "bring-contents")
      fieldseal::e2e::bringContents(parser.value("data"), parser.value("seed").toUInt());
    else if (name == "send-contents")
      fieldseal::e2e::sendContents(parser.value("data"), parser.value("ledger"));
    else if (name == "kill-app")
      fieldseal::e2e::killApp(appTrial);
    else if (name == "kill-import")
      fieldseal::e2e::killImport(appTrial);
    else
      parser.showHelp(2);
  } catch (const std::exception& failure) {
    QTextStream(stderr) << "FAILED: " << failure.what() << '\n';
    return 1;
  }
  return 0;
}
