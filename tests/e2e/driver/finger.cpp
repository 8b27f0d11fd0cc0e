// What a finger does on the glass. Scrolling is in finger_scroll.cpp, what is typed in finger_keys.cpp.
#include "driver/finger.hpp"

#include <QTest>

#include "driver/not_shown.hpp"
#include "driver/sight.hpp"

namespace fieldseal::e2e {
namespace {

constexpr int kMostLooks = 3;  ///< what is laid out anew may move away again

}  // namespace

Finger::Finger(Screen& screen, Pointer pointer)
    : m_screen(&screen), m_pointer(pointer), m_device(QTest::createTouchDevice()) {}

void Finger::touch(QPointF at) {
  QQuickWindow* window = &m_screen->window();
  if (m_pointer == Pointer::kMouse) {
    QTest::mouseClick(window, Qt::LeftButton, Qt::NoModifier, at.toPoint());
  } else {
    QTest::touchEvent(window, m_device).press(0, at.toPoint(), window);
    QTest::touchEvent(window, m_device).release(0, at.toPoint(), window);
  }
  Screen::settle();
}

QQuickItem* Finger::meet(const QString& name) {
  for (int tries = 0; tries < kMostLooks; ++tries) {
    bringIntoView(*m_screen->await(name));
    QQuickItem* item = m_screen->await(name);
    m_screen->await("nothing over " + name, [&] { return !isCovered(*item, sceneRect(*item).center()); });
    if (isInSight(*item)) return item;
  }
  throw NotShown(name + " cannot be brought under the finger; see " + m_screen->picture("out-of-reach"));
}

void Finger::tap(const QString& name) {
  if (m_pointer == Pointer::kNone) return choose(name);
  const QQuickItem* item = meet(name);
  m_screen->note("tap " + name);
  touch(sceneRect(*item).center());
}

void Finger::hold(const QString& name, const QString& shown) {
  const QQuickItem* item = meet(name);
  m_screen->note("hold " + name);
  QQuickWindow* window = &m_screen->window();
  const QPoint at = sceneRect(*item).center().toPoint();
  QTest::touchEvent(window, m_device).press(0, at, window);
  m_screen->await(shown + " while " + name + " is held", [&] { return m_screen->shows(shown); });
  QTest::touchEvent(window, m_device).release(0, at, window);
  Screen::settle();
}

void Finger::draw(const QString& pad) {
  if (m_pointer == Pointer::kNone) {
    choose(pad + "Typed");
    return write(pad + "Reason", "The tablet has no pen.");
  }
  const QRectF box = sceneRect(*meet(pad));
  m_screen->note("draw on " + pad);
  QQuickWindow* window = &m_screen->window();
  constexpr int kSteps = 12;
  const auto at = [&](int step) {
    const qreal x = box.left() + box.width() * (0.15 + 0.7 * step / kSteps);
    const qreal y = box.top() + box.height() * (step % 4 < 2 ? 0.35 : 0.65);
    return QPointF(x, y).toPoint();
  };
  if (m_pointer == Pointer::kMouse) {
    QTest::mousePress(window, Qt::LeftButton, Qt::NoModifier, at(0));
    for (int step = 1; step <= kSteps; ++step) QTest::mouseMove(window, at(step));
    QTest::mouseRelease(window, Qt::LeftButton, Qt::NoModifier, at(kSteps));
  } else {
    QTest::touchEvent(window, m_device).press(0, at(0), window);
    for (int step = 1; step <= kSteps; ++step) {
      QTest::touchEvent(window, m_device).move(0, at(step), window);
      m_screen->awaitFrame();
    }
    QTest::touchEvent(window, m_device).release(0, at(kSteps), window);
  }
  Screen::settle();
}

void Finger::swipeLeft(const QString& name) {
  const QRectF box = sceneRect(*meet(name));
  m_screen->note("swipe " + name);
  stroke(QPointF(box.right() - box.width() * 0.2, box.center().y()), {-1, 0}, {-box.width() * 0.5, 0});
  Screen::settle();
}

}  // namespace fieldseal::e2e
