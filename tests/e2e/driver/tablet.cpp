#include "driver/tablet.hpp"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickItem>
#include <QTest>

#include "driver/not_shown.hpp"

namespace fieldseal::e2e {

std::unique_ptr<QTemporaryFile> shapeScreen(QSize size) {
  if (qgetenv("QT_QPA_PLATFORM") != "offscreen") return nullptr;
  const QJsonObject screen{{"name", "tablet"},
                           {"x", 0},
                           {"y", 0},
                           {"width", size.width()},
                           {"height", size.height()},
                           {"logicalDpi", 96},
                           {"logicalBaseDpi", 96},
                           {"dpr", 1}};
  auto file = std::make_unique<QTemporaryFile>();
  const QByteArray text = QJsonDocument(QJsonObject{{"screens", QJsonArray{screen}}}).toJson();
  if (!file->open() || file->write(text) != text.size() || !file->flush())
    throw NotShown("the screen cannot be described: " + file->errorString());
  qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file->fileName().toUtf8());
  return file;
}

Tablet::Tablet(app::FieldAppOptions options, QSize size) : m_app(std::make_unique<app::AppWindow>(std::move(options))) {
  if (!m_app->loaded()) throw NotShown("the pages did not load");
  resize(size);
  window().show();
  window().requestActivate();
  if (!QTest::qWaitForWindowActive(&window(), 10'000)) throw NotShown("the window did not become active");
}

void Tablet::resize(QSize size) const {
  window().resize(size);
  if (!QTest::qWaitFor([&] { return window().size() == size && window().contentItem()->size() == size; }))
    throw NotShown("the window did not take its size");
}

}  // namespace fieldseal::e2e
