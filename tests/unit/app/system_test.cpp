/// What the system says: look, motion, lock, sleep, keys on the screen, room on the disk.
#include <QDBusMessage>
#include <catch2/catch_test_macros.hpp>

#include "desktop.hpp"
#include "models/app_settings.hpp"
#include "models/tablet_model.hpp"
#include "private_bus.hpp"
#include "support/temporary_folder.hpp"
#include "system/appearance.hpp"
#include "system/screen_keyboard.hpp"
#include "system/session_watch.hpp"
#include "test_vault.hpp"

namespace fieldseal::test {
namespace {

constexpr auto kSpace = "org.freedesktop.appearance";
constexpr auto kTouchScreen = R"(I: Bus=0018 Vendor=04f3 Product=2a1c Version=0100
N: Name="ELAN Touchscreen"
H: Handlers=mouse2 event9
B: PROP=2
B: EV=b
B: KEY=400 0 0 0 0 0
B: ABS=3273800000000003

)";
constexpr auto kTouchPad = R"(I: Bus=0011 Vendor=0002 Product=0007 Version=01b1
N: Name="SynPS/2 Synaptics TouchPad"
B: PROP=5
B: EV=b
B: ABS=660800011000003

)";
constexpr auto kKeyboard = R"(I: Bus=0011 Vendor=0001 Product=0001 Version=ab83
N: Name="AT Translated Set 2 keyboard"
B: PROP=0
B: EV=120013

)";

void offer(const PrivateBus& bus, FakePortal& portal) {
  REQUIRE(bus.server().registerService("org.freedesktop.portal.Desktop"));
  REQUIRE(bus.server().registerObject("/org/freedesktop/portal/desktop", &portal,
                                      QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
}

}  // namespace

TEST_CASE("the theme follows the system while the app runs") {
  const PrivateBus bus;
  FakePortal portal;
  portal.settings["color-scheme"] = 1U;
  portal.settings["enable-animations"] = true;
  offer(bus, portal);
  const TemporaryFolder folder;
  app::AppSettings settings(QString::fromStdString(folder.path().string()));
  const app::Appearance appearance(bus.client());
  settings.follow(appearance);
  int changes = 0;
  QObject::connect(&settings, &app::AppSettings::themeChanged, &settings, [&] { ++changes; });

  REQUIRE(waitFor([&] { return appearance.dark().has_value(); }));
  CHECK(settings.dark());
  portal.change(kSpace, "color-scheme", 2U);
  REQUIRE(waitFor([&] { return !settings.dark(); }));
  CHECK(changes >= 2);
  settings.setTheme("dark");
  CHECK(settings.dark());
  settings.setTheme("system");
  CHECK_FALSE(settings.dark());
  portal.change(kSpace, "color-scheme", 0U);
  REQUIRE(waitFor([&] { return !appearance.dark().has_value(); }));
}

TEST_CASE("motion stops when the system asks for less, and when the person does") {
  const PrivateBus bus;
  FakePortal portal;
  portal.settings["enable-animations"] = true;
  offer(bus, portal);
  const TemporaryFolder folder;
  app::AppSettings settings(QString::fromStdString(folder.path().string()));
  const app::Appearance appearance(bus.client());
  settings.follow(appearance);
  REQUIRE(waitFor([&] { return appearance.reducedMotion().has_value(); }));
  CHECK_FALSE(settings.still());
  constexpr auto kDesktop = "org.gnome.desktop.interface";
  portal.change(kDesktop, "enable-animations", false);
  CHECK(waitFor([&] { return settings.still(); }));
  portal.change(kDesktop, "enable-animations", true);
  REQUIRE(waitFor([&] { return !settings.still(); }));
  settings.setReduceMotion(true);
  CHECK(settings.still());
}

TEST_CASE("without a bus nothing is known of the system and nothing breaks") {
  const QDBusConnection none("there is no such connection");
  REQUIRE_FALSE(none.isConnected());
  const app::Appearance appearance(none);
  const app::SessionWatch session(none);
  CHECK_FALSE(appearance.dark().has_value());
  CHECK_FALSE(session.watches());
  const PrivateBus empty;
  const app::Appearance unanswered(empty.client());
  const app::SessionWatch unwatched(empty.client());
  CHECK_FALSE(unanswered.dark().has_value());
}

TEST_CASE("the session's lock and the machine's sleep are told in time") {
  const PrivateBus bus;
  FakeLogind logind;
  FakeLoginSession session;
  constexpr auto kEverything = QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals;
  REQUIRE(bus.server().registerService("org.freedesktop.login1"));
  REQUIRE(bus.server().registerObject("/org/freedesktop/login1", &logind, kEverything));
  REQUIRE(bus.server().registerObject("/org/freedesktop/login1/session/_31", &session, kEverything));
  app::SessionWatch watch(bus.client());
  int locks = 0;
  bool heldBack = false;
  QObject::connect(&watch, &app::SessionWatch::lockWanted, &watch, [&] {
    ++locks;
    heldBack = !logind.maySleep();
  });
  REQUIRE(waitFor([&] { return watch.watches() && logind.delays == 1; }));

  SECTION("lock") {
    emit session.Lock();
    CHECK(waitFor([&] { return locks == 1; }));
  }
  SECTION("a desktop that only sets the hint") {
    QDBusMessage hint = QDBusMessage::createSignal("/org/freedesktop/login1/session/_31",
                                                   "org.freedesktop.DBus.Properties", "PropertiesChanged");
    hint << "org.freedesktop.login1.Session" << QVariantMap{{"LockedHint", true}} << QStringList();
    REQUIRE(bus.server().send(hint));
    CHECK(waitFor([&] { return locks == 1; }));
  }
  SECTION("sleep waits until the vault is closed, and again the next time") {
    waitFor([&] { return !logind.maySleep(); });
    emit logind.PrepareForSleep(true);
    REQUIRE(waitFor([&] { return locks == 1; }));
    CHECK(heldBack);
    CHECK(waitFor([&] { return logind.maySleep(); }));
    emit logind.PrepareForSleep(false);
    CHECK(waitFor([&] { return logind.delays == 2; }));
    CHECK(locks == 1);
  }
}

TEST_CASE("a keyboard comes on the screen only where a finger has no other") {
  CHECK(app::hasTouchScreen(QByteArray(kKeyboard) + kTouchScreen));
  CHECK_FALSE(app::hasTouchScreen(QByteArray(kKeyboard) + kTouchPad));
  CHECK_FALSE(app::hasTouchScreen(QByteArray()));

  app::InputSurroundings tablet;
  tablet.devices = kTouchScreen;
  CHECK(app::wantsScreenKeyboard(tablet));
  tablet.hasInputModule = true;
  CHECK_FALSE(app::wantsScreenKeyboard(tablet));
  tablet.choice = "always";
  CHECK(app::wantsScreenKeyboard(tablet));
  app::InputSurroundings desktop;
  desktop.devices = kKeyboard;
  CHECK_FALSE(app::wantsScreenKeyboard(desktop));
  app::InputSurroundings wayland = tablet;
  wayland.choice = "automatic";
  wayland.hasInputModule = false;
  wayland.hasCompositor = true;
  CHECK_FALSE(app::wantsScreenKeyboard(wayland));
  tablet.choice = "never";
  CHECK_FALSE(app::wantsScreenKeyboard(tablet));
}

TEST_CASE("a disk that fills is told before it is full") {
  std::int64_t left = std::int64_t{5} << 30U;
  app::TabletModel tablet("/anywhere", [&](const QString&) { return std::optional(left); });
  int changes = 0;
  QObject::connect(&tablet, &app::TabletModel::diskChanged, &tablet, [&] { ++changes; });
  CHECK(tablet.checkDisk().isEmpty());
  CHECK(tablet.diskText().isEmpty());
  left -= 1000;
  CHECK(tablet.checkDisk().isEmpty());
  CHECK(changes == 0);
  left = std::int64_t{700} << 20U;
  CHECK(tablet.checkDisk() == "low");
  CHECK(tablet.diskText().contains("700 MB"));
  left = std::int64_t{40} << 20U;
  CHECK(tablet.checkDisk() == "scarce");
  CHECK(tablet.diskText().contains("40 MB"));
  CHECK(changes == 2);
  app::TabletModel blind("/anywhere", [](const QString&) { return std::optional<std::int64_t>(); });
  CHECK(blind.checkDisk().isEmpty());
  CHECK(app::freeBytesIn("/").has_value());
}

}  // namespace fieldseal::test
