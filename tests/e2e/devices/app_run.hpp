/// One life of the app under the scripted inspector, and what it wrote in it.
#pragma once

#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <functional>

namespace fieldseal::e2e {

/// What all lives of one trial share.
struct AppTrial {
  QString inspector;   ///< the scripted inspector's program
  QString dataFolder;  ///< a tablet that is enrolled, with a review in fieldwork
  QString passphrase;
  QString ledgerFile;
  QString stick;      ///< a folder with files to bring in; "" for none
  QString largeFile;  ///< the name of one of them
  unsigned seed = 1;
  int rounds = 50;
};

class AppRun {
 public:
  /// Starts it. @throws std::runtime_error when the ledger cannot be written
  AppRun(const AppTrial& trial, const QStringList& acts, unsigned seed);

  /// Until what this life wrote is as it should be; never while it is nothing. @return false when it ended before
  [[nodiscard]] bool await(const std::function<bool(const QByteArray& said)>& reached);
  /// SIGKILL after so long. @throws std::runtime_error when it had ended by itself
  void killAfter(int milliseconds);
  /// @throws std::runtime_error when it does not end well
  void awaitEnd();
  /// What it said when it ended by itself.
  [[nodiscard]] std::string failure();
  /// The lines of this life.
  [[nodiscard]] const QByteArray& said() const { return m_said; }

 private:
  /// What came through the pipe by now; a killed app's last words are still in it. A line cut in two by the kill never
  /// was whole: the app writes each at once.
  void take();

  QFile m_ledger;
  QProcess m_process;
  QByteArray m_said;
};

}  // namespace fieldseal::e2e
