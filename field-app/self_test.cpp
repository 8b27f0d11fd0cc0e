#include "self_test.hpp"

#include <QFontDatabase>
#include <QImageReader>
#include <QRawFont>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTranslator>
#include <QVersionNumber>

#include "app_window.hpp"
#include "crypto/sealed_box.hpp"
#include "crypto/signing_key.hpp"
#include "media/camera_source.hpp"
#include "media/sound_source.hpp"
#include "models/json_text.hpp"
#include "scan/label_reader.hpp"
#include "sql/database.hpp"
#include "system/screen_keyboard.hpp"

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

/// What cameras and offices send.
Check checkPictures() {
  const QList<QByteArray> formats = QImageReader::supportedImageFormats();
  QStringList missing;
  for (const char* format : {"jpeg", "png", "svg"})
    if (!formats.contains(format)) missing.append(format);
  return {"picture formats", missing.isEmpty() ? "JPEG, PNG, SVG" : "missing: " + missing.join(", "),
          missing.isEmpty()};
}

/// Some font must draw both languages: boxes where characters should be are found only by those who cannot read them.
Check checkFonts() {
  const QStringList families = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
  bool both = false;
  for (const QString& family : families) {
    const QRawFont font = QRawFont::fromFont(QFont(family), QFontDatabase::SimplifiedChinese);
    both = both || (font.supportsCharacter(QChar(0x5ba1)) && font.supportsCharacter(QChar(0x67e5)));
  }
  return {"Chinese characters", both ? "drawn by " + families.front() : "no font draws them", both};
}

/// A label of each kind that devices wear, drawn and read back.
Check checkLabels() {
  struct Label {
    QString name;
    scan::LabelKind kind;
    QString text;
    QSize size;
  };
  QStringList unread;
  for (const Label& label : {Label{"QR", scan::LabelKind::qr, "E000017", {300, 300}},
                             Label{"Code 128", scan::LabelKind::code128, "WD-107/23", {400, 120}},
                             Label{"EAN", scan::LabelKind::ean13, "6901234567892", {400, 120}}}) {
    const QImage drawn = scan::drawLabel(label.kind, label.text, label.size);
    if (scan::readLabels(drawn, scan::Effort::thorough) != QStringList{label.text}) unread.append(label.name);
  }
  return {"labels", unread.isEmpty() ? "QR, Code 128 and EAN are read" : "not read: " + unread.join(", "),
          unread.isEmpty()};
}

/// Not every tablet has them, or may: what is there is said, none is no failure.
Check checkSenses() {
  const auto said = [](const QStringList& names) { return names.isEmpty() ? QString("none") : names.join(", "); };
  return {"cameras and microphones",
          QString("%1; %2").arg(said(media::makeCamera()->cameras()), said(media::microphones())), true};
}

Check checkTranslations() {
  QStringList missing;
  for (const char* file : {"fieldseal_app_zh_CN", "fieldseal_qml_zh_CN", "fieldseal_app_en", "fieldseal_qml_en"}) {
    QTranslator texts;
    if (!texts.load(QString(":/i18n/%1.qm").arg(file)) || texts.isEmpty()) missing.append(file);
  }
  return {"translations", missing.isEmpty() ? "English and Chinese" : "missing: " + missing.join(", "),
          missing.isEmpty()};
}

/// Not every tablet needs one: what is missing is said, and is no failure.
Check checkScreenKeyboard() {
  if (!screenKeyboardInstalled()) return {"on-screen keyboard", "not installed (optional)", true};
  return {"on-screen keyboard", screenKeyboardWritesChinese() ? "English and Chinese" : "English only (optional)",
          true};
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
  for (const Check& check :
       {checkCipher(), checkKeys(), checkDatabase(path), checkTls(), checkPictures(), checkFonts(), checkLabels(),
        checkSenses(), checkTranslations(), checkScreenKeyboard(), checkInterface(path)}) {
    out << (check.passed ? "ok    " : "FAILED ") << check.name << ": " << check.outcome << '\n';
    passed = passed && check.passed;
  }
  return passed;
}

}  // namespace fieldseal::app
