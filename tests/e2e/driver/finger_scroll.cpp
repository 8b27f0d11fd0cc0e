// What moves lists and columns: a wheel, or a finger that drags them.
#include <QCoreApplication>
#include <QTest>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "driver/finger.hpp"
#include "driver/not_shown.hpp"
#include "driver/sight.hpp"

namespace fieldseal::e2e {
namespace {

constexpr quint64 kFrameMilliseconds = 16;
constexpr int kDragSteps = 5;
constexpr int kDragRests = 4;
constexpr qreal kDragSlack = 24;
constexpr qreal kCloseEnough = 6;
constexpr int kMostStrokes = 60;
constexpr qreal kDragPlaceStep = 10;
constexpr int kDragPlaces = 20;

/// How far [from, to) must move to be inside [low, high); the beginning where it is too long.
qreal distance(qreal from, qreal to, qreal low, qreal high) {
  if (from < low || to - from > high - low) return low - from;
  return to > high ? high - to : 0;
}

}  // namespace

void Finger::wheel(QQuickItem& flickable, QPointF pixels) {
  QQuickWindow* window = &m_screen->window();
  const QPointF at = sceneRect(flickable).center();
  const auto send = [&](QPointF by, Qt::ScrollPhase phase) {
    QWheelEvent event(at, window->mapToGlobal(at), by.toPoint(), by.toPoint(), Qt::NoButton, Qt::NoModifier, phase,
                      false, Qt::MouseEventSynthesizedBySystem);
    event.setTimestamp(m_now += kFrameMilliseconds);
    QCoreApplication::sendEvent(window, &event);
  };
  send({}, Qt::ScrollBegin);
  // A Flickable takes the first two steps to see that, and from where, it is moved.
  const auto sign = [](qreal way) { return way < 0 ? -1.0 : way > 0 ? 1.0 : 0.0; };
  for (int step = 0; step < 2; ++step) send({sign(pixels.x()), sign(pixels.y())}, Qt::ScrollUpdate);
  send(pixels, Qt::ScrollUpdate);
  send({}, Qt::ScrollEnd);
  m_screen->await("an end of scrolling", [&] { return !flickable.property("moving").toBool(); });
}

void Finger::stroke(QPointF from, QPointF direction, QPointF way) {
  const QPointF slack = direction * kDragSlack;
  QQuickWindow* window = &m_screen->window();
  const auto move = [&](QPointF to) {
    QTest::touchEvent(window, m_device).move(0, to.toPoint(), window);
    m_screen->awaitFrame();
  };
  QTest::touchEvent(window, m_device).press(0, from.toPoint(), window);
  // What is dragged begins to follow only from where the finger has gone too far for a tap.
  move(from + slack);
  move(from + slack * 1.05);
  for (int step = 1; step <= kDragSteps; ++step) move(from + slack + way * step / kDragSteps);
  // It rests before it is lifted: no flick.
  for (int rest = 0; rest < kDragRests; ++rest) move(from + slack + way + QPointF(rest % 2, 0));
  QTest::touchEvent(window, m_device).release(0, (from + slack + way).toPoint(), window);
}

void Finger::drag(QQuickItem& flickable, QPointF pixels) {
  const QRectF box = sceneRect(flickable);
  const qreal reachable = box.height() * 0.7;
  const auto place = [&] { return flickable.property("contentY").toReal(); };
  qreal left = pixels.y();
  m_screen->note("drag " + flickable.objectName() + " by " + QString::number(qRound(left)));
  for (int strokes = 0; strokes < kMostStrokes && std::abs(left) > kCloseEnough; ++strokes) {
    const qreal before = place();
    const qreal way = std::clamp(left, -reachable, reachable);
    // Not where the last stroke began: two touches at one place are a double tap, which moves nothing.
    QPointF from(box.left() + box.width() * (strokes % 2 == 0 ? 0.97 : 0.85),
                 way < 0 ? box.bottom() - box.height() * 0.05 : box.top() + box.height() * 0.05);
    for (int tries = 0; tries < kDragPlaces && (isOnText(flickable, from) || isCovered(flickable, from)); ++tries)
      from.ry() += way < 0 ? -kDragPlaceStep : kDragPlaceStep;
    stroke(from, {0, way < 0 ? -1.0 : 1.0}, {0, way});
    m_screen->await("an end of dragging", [&] { return !flickable.property("moving").toBool(); });
    left += place() - before;
    if (flickable.property("atYEnd").toBool() && way < 0) return;
    if (flickable.property("atYBeginning").toBool() && way > 0) return;
  }
}

void Finger::scroll(QQuickItem& flickable, QPointF pixels) {
  if (m_pointer == Pointer::kNone) return;  // what has the focus scrolls into sight by itself
  if (m_pointer == Pointer::kTouchOnly) return drag(flickable, pixels);
  wheel(flickable, pixels);
}

void Finger::bringIntoView(QQuickItem& item) {
  for (QQuickItem* view = flickableAround(item); view != nullptr; view = flickableAround(*view)) {
    const QRectF place = sceneRect(item), frame = sceneRect(*view);
    const QPointF by(distance(place.left(), place.right(), frame.left(), frame.right()),
                     distance(place.top(), place.bottom(), frame.top(), frame.bottom()));
    if (!by.isNull()) scroll(*view, by);
  }
}

void Finger::seek(const QString& list, const QString& name) {
  QQuickItem* view = m_screen->await(list);
  if (!scrolls(*view)) throw NotShown(list + " is not a list that scrolls");
  for (int pass = 0; pass < 2; ++pass) {
    while (true) {
      if (QQuickItem* item = m_screen->find(name)) return bringIntoView(*item);
      if (m_pointer == Pointer::kNone) break;
      if (view->property("atYEnd").toBool()) break;
      scroll(*view, {0, -view->height() * 0.8});
    }
    scroll(*view, {0, view->property("contentHeight").toReal() + view->height()});
  }
  m_screen->await(name + " anywhere in " + list, [&] { return m_screen->shows(name); }, milliseconds(1000));
}

}  // namespace fieldseal::e2e
