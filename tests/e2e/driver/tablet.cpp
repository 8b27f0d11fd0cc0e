#include "driver/tablet.hpp"

#include <QQuickItem>
#include <QTest>

#include "driver/not_shown.hpp"

namespace fieldseal::e2e {

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
