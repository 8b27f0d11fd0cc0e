#include "self_test.hpp"

#include <QSslSocket>
#include <QTemporaryDir>
#include <QVersionNumber>

#include "app_window.hpp"
#include "crypto/sealed_box.hpp"
#include "crypto/signing_key.hpp"
#include "models/json_text.hpp"
#include "sql/database.hpp"

namespace fieldseal::app {
namespace {

const QVersionNumber kOldestCipher(4, 5);

struct Check {
  QString name;
  QString outcome;
  bool passed = false;
};

Check checkCipher() {
  const auto version = sql::cipherVersion();
  if (!version) return {"SQLCipher", toQt(version.error().detail), false};
  return {"SQLCipher", toQt(*version), QVersionNumber::fromString(toQt(*version)) >= kOldestCipher};
}

Check checkKeys() {
  const crypto::SigningKey key = crypto::SigningKey::generate();
  const auto message = asBytes("self-test");
  const bool signs = crypto::verify(key.publicKey(), message, key.sign(message)).has_value();
  const crypto::Secret secret = crypto::Secret::random(crypto::kBoxKeyBytes);
  const auto opened = crypto::openBox(secret, crypto::sealBox(secret, message, {}), {});
  const bool seals = opened && asText(opened->view()) == "self-test";
  return {"keys and signatures", signs && seals ? "work" : "do not work", signs && seals};
}

Check checkDatabase(const QString& folder) {
  const crypto::Secret key = crypto::Secret::random(crypto::kBoxKeyBytes);
  const auto database = sql::Database::open((folder + "/self-test.db").toStdString(), key, sql::OpenMode::create);
  return {"encrypted database", database ? "opens" : toQt(database.error().detail), database.has_value()};
}

Check checkTls() {
  const bool has = QSslSocket::supportsSsl() && QSslSocket::supportedProtocols().contains(QSsl::TlsV1_3);
  return {"TLS 1.3", QSslSocket::sslLibraryVersionString(), has};
}

Check checkInterface(const QString& folder) {
  FieldAppOptions options;
  options.dataFolder = folder;
  const AppWindow window(std::move(options));
  return {"interface", window.loaded() ? "loads" : "does not load", window.loaded()};
}

}  // namespace

bool runSelfTest(QTextStream& out) {
  const QTemporaryDir folder;
  bool passed = folder.isValid();
  const QString path = folder.path();
  for (const Check& check : {checkCipher(), checkKeys(), checkDatabase(path), checkTls(), checkInterface(path)}) {
    out << (check.passed ? "ok    " : "FAILED ") << check.name << ": " << check.outcome << '\n';
    passed = passed && check.passed;
  }
  return passed;
}

}  // namespace fieldseal::app
