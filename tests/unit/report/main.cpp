#include <QGuiApplication>
#include <catch2/catch_session.hpp>

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  qputenv("TZ", "Asia/Shanghai");  // papers name the offset of the tablet's own zone
  QGuiApplication application(argc, argv);
  return Catch::Session().run(argc, argv);
}
