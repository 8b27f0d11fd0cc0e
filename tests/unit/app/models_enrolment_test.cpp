#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <sstream>

#include "file_office.hpp"
#include "models/enrolment_model.hpp"
#include "models/label_scanner.hpp"
#include "models/sync_model.hpp"
#include "models/unlock_model.hpp"
#include "models/vault_list_model.hpp"
#include "models/waiting_model.hpp"
#include "scan/label_reader.hpp"
#include "support/temporary_folder.hpp"
#include "sync/enrolment_sheet.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

namespace {

const QString kWords = QString::fromUtf8(kPassphrase.data(), static_cast<qsizetype>(kPassphrase.size()));

/// A tablet on which nobody is enrolled.
struct EmptyTablet {
  TemporaryFolder data, drive;
  ManualClock clock{WallTime(std::chrono::milliseconds(1'772'443'000'000))};
  FakeHardware hardware;
  FileOffice office;
  std::unique_ptr<FieldApp> app;
  QString address, code;

  EmptyTablet() { start(); }
  /// Also after the app was closed.
  void start() {
    app.reset();
    FieldAppOptions options;
    options.dataFolder = QString::fromStdString(data.path().string());
    options.language = "en";
    options.passwordCost = kCheap;
    options.clock = &clock;
    options.hardware = hardware.hardware();
    app = std::make_unique<FieldApp>(options);
    QObject::connect(app->enrolment(), &EnrolmentModel::suggested, app.get(),
                     [this](const QString& a, const QString& c) {
                       address = a;
                       code = c;
                     });
  }
  [[nodiscard]] QString sheet() const {
    return QString::fromStdString(sync::encode(sync::EnrolmentSheet{"office.example:8443", office.code}));
  }
  [[nodiscard]] QString drivePath() const { return QString::fromStdString(drive.path().string()); }
  void request() {
    app->enrolment()->request(QString::fromStdString(office.code.toString()), "Tablet 3", kWords);
    REQUIRE(waitFor([&] { return app->waiting()->active(); }));
  }
  /// Writes the request to the drive. @return its text
  [[nodiscard]] std::string write() {
    REQUIRE(app->waiting()->writeRequest(drivePath(), "request", true));
    std::ifstream file(drive.path() / "request.json");
    std::ostringstream text;
    text << file.rdbuf();
    return std::move(text).str();
  }
  [[nodiscard]] QUrl bring(const std::string& answer) const {
    std::ofstream(drive.path() / "answer.json") << answer;
    return QUrl::fromLocalFile(drivePath() + "/answer.json");
  }
  /// What is said to this file in place of an answer.
  QString refusal(const std::string& text) {
    app->waiting()->takeAnswer(bring(text));
    REQUIRE(waitFor([&] { return !app->waiting()->busy(); }));
    CHECK(app->waiting()->active());
    CHECK(app->locked());
    return app->waiting()->problem();
  }
};

}  // namespace

TEST_CASE("the camera reads the office's sheet without any review's permission") {
  EmptyTablet tablet;
  LabelScanner& scanner = *tablet.app->enrolment()->scanner();
  CHECK_FALSE(scanner.watch());
  CHECK_FALSE(scanner.problem().isEmpty());
  const QImage seen = scan::drawLabel(scan::LabelKind::qr, tablet.sheet(), {400, 400});
  tablet.hardware.cameras["Back camera"] = seen;
  REQUIRE(scanner.watch());
  emit tablet.hardware.camera->frame(seen);
  REQUIRE(waitFor([&] { return !tablet.code.isEmpty(); }));
  CHECK(tablet.address == "office.example:8443");
  CHECK(tablet.code.toStdString() == tablet.office.code.toString());
  CHECK_FALSE(scanner.watching());
}

TEST_CASE("a picture of the sheet fills the form, beside other codes too, and a foreign one is named") {
  EmptyTablet tablet;
  EnrolmentModel& enrolment = *tablet.app->enrolment();
  const auto show = [&](const QString& text) {
    const QString file = tablet.drivePath() + "/sheet.png";
    REQUIRE(scan::drawLabel(scan::LabelKind::qr, text, {400, 400}).save(file));
    enrolment.scanner()->readPicture(QUrl::fromLocalFile(file));
    REQUIRE(waitFor([&] { return !enrolment.scanner()->busy(); }));
  };
  show("ASSET-000017");
  CHECK(enrolment.sheetProblem().contains("ASSET-000017"));
  CHECK(tablet.code.isEmpty());
  show("fieldseal-enrol:2?all=new");
  CHECK(enrolment.sheetProblem().contains("newer version"));
  show(tablet.sheet().chopped(3));
  CHECK(enrolment.sheetProblem().contains("cut short"));
  show(tablet.sheet());
  CHECK(enrolment.sheetProblem().isEmpty());
  CHECK(tablet.address == "office.example:8443");
  emit enrolment.scanner()->labelsRead({"ASSET-000017", tablet.sheet()});
  CHECK(enrolment.sheetProblem().isEmpty());
}

TEST_CASE("a sheet that is typed by a reader or pasted is taken at its last character, in either field") {
  EmptyTablet tablet;
  const EnrolmentModel& enrolment = *tablet.app->enrolment();
  const QString sheet = tablet.sheet();
  for (qsizetype length = 1; length < sheet.size(); ++length)
    REQUIRE_FALSE(tablet.app->enrolment()->takeTyped(sheet.left(length)));
  CHECK(tablet.code.isEmpty());
  CHECK(enrolment.addressProblem(sheet.left(30)).contains("cut short"));
  CHECK(enrolment.codeProblem(sheet.left(30)).contains("cut short"));
  CHECK(tablet.app->enrolment()->takeTyped(sheet));
  CHECK(tablet.code.toStdString() == tablet.office.code.toString());
}

TEST_CASE("a request makes a vault that waits, is written to a drive, and the answer opens the vault") {
  EmptyTablet tablet;
  tablet.request();
  CHECK(tablet.app->locked());
  CHECK(tablet.app->vaults()->count() == 1);
  const std::string request = tablet.write();
  CHECK(tablet.app->waiting()->written().endsWith("/request.json"));
  tablet.app->waiting()->takeAnswer(tablet.bring(tablet.office.answer(request)));
  REQUIRE(waitFor([&] { return !tablet.app->locked(); }));
  CHECK_FALSE(tablet.app->waiting()->active());
  CHECK(tablet.app->userName() == "Li");
}

TEST_CASE("days later, after the app was closed, the passphrase opens what waits, and the answer fits") {
  EmptyTablet tablet;
  tablet.request();
  const std::string answer = tablet.office.answer(tablet.write());
  tablet.start();
  CHECK(roleOf(*tablet.app->vaults(), 0, VaultListModel::WaitingDeviceRole) == "Tablet 3");
  tablet.app->unlocking()->unlock(tablet.app->vaults()->idAt(0), kWords);
  REQUIRE(waitFor([&] { return tablet.app->waiting()->active(); }));
  CHECK(tablet.app->waiting()->deviceName() == "Tablet 3");
  tablet.app->waiting()->takeAnswer(tablet.bring(answer));
  CHECK(waitFor([&] { return !tablet.app->locked(); }));
}

TEST_CASE("every file that is no answer for this tablet is told by what to do") {
  EmptyTablet tablet;
  tablet.request();
  const std::string request = tablet.write();
  CHECK(tablet.refusal("a letter").contains("no answer of the office"));
  CHECK(tablet.refusal(std::string(70'000, 'x')).contains("no answer of the office"));
  CHECK(tablet.refusal(request).contains("not the office's answer"));
  CHECK(tablet.refusal(R"({"format":"fieldseal.enrolment-answer/2"})").contains("newer version"));
  EmptyTablet other;
  other.request();
  CHECK(tablet.refusal(other.office.answer(other.write())).contains("another request"));
  CHECK(
      tablet.refusal(tablet.office.answer(request, [](sync::FileAnswer& answer) { answer.server = "evil.example:1"; }))
          .contains("changed on its way"));
  tablet.app->waiting()->takeAnswer(QUrl::fromLocalFile(tablet.drivePath() + "/gone.json"));
  REQUIRE(waitFor([&] { return !tablet.app->waiting()->busy(); }));
  CHECK(tablet.app->waiting()->problem().contains("cannot be read"));
}

TEST_CASE("a request that cannot be written says so and the vault waits on") {
  EmptyTablet tablet;
  tablet.request();
  WaitingModel& waiting = *tablet.app->waiting();
  CHECK_FALSE(waiting.writeRequest("/nowhere", "request", false));
  CHECK(waiting.problem().contains("not there any more"));
  CHECK_FALSE(waiting.writeRequest(tablet.drivePath(), "a/b", false));
  CHECK(tablet.write().size() > 100);
  CHECK_FALSE(waiting.writeRequest(tablet.drivePath(), "request.json", false));
  CHECK(waiting.problem().contains("already"));
  CHECK(waiting.active());
}

TEST_CASE("a vault that waits locks when nobody is there, and by hand") {
  EmptyTablet tablet;
  tablet.request();
  tablet.clock.advance(std::chrono::hours(1));
  tablet.app->checkIdle();
  CHECK_FALSE(tablet.app->waiting()->active());
  tablet.app->unlocking()->unlock(tablet.app->vaults()->idAt(0), kWords);
  REQUIRE(waitFor([&] { return tablet.app->waiting()->active(); }));
  tablet.app->lock();
  CHECK_FALSE(tablet.app->waiting()->active());
  CHECK(tablet.app->vaults()->count() == 1);
}

TEST_CASE("an enrolment that is given up or stopped leaves no vault") {
  EmptyTablet tablet;
  tablet.request();
  REQUIRE(tablet.app->waiting()->giveUp());
  CHECK(tablet.app->vaults()->count() == 0);
  EnrolmentModel& enrolment = *tablet.app->enrolment();
  enrolment.request(QString::fromStdString(tablet.office.code.toString()), "Tablet 3", kWords);
  enrolment.cancel();
  CHECK_FALSE(enrolment.running());
  CHECK(waitFor([&] { return std::filesystem::is_empty(tablet.data.path() / "vaults"); }));
  CHECK_FALSE(tablet.app->waiting()->active());
}

TEST_CASE("an answer without an address makes a vault that waits for one to be typed") {
  EmptyTablet tablet;
  tablet.office.server.clear();
  tablet.request();
  tablet.app->waiting()->takeAnswer(tablet.bring(tablet.office.answer(tablet.write())));
  REQUIRE(waitFor([&] { return !tablet.app->locked(); }));
  CHECK(tablet.app->sync()->serverAddress().isEmpty());
  CHECK(tablet.app->sync()->changeServerAddress("office.example").isEmpty());
  CHECK(tablet.app->sync()->serverAddress() == "office.example:8443");
}
