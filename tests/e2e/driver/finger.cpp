#include "driver/finger.hpp"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeySequence>
#include <QPointingDevice>
#include <QTest>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "driver/not_shown.hpp"

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
constexpr int kMostLooks = 3;   ///< what is laid out anew may move away again
constexpr int kMostTabs = 400;  ///< a page with all the units of an item

bool scrolls(const QQuickItem& item) {
  return item.inherits("QQuickFlickable");
}

QQuickItem* flickableAround(const QQuickItem& item) {
  for (QQuickItem* at = item.parentItem(); at != nullptr; at = at->parentItem())
    if (scrolls(*at)) return at;
  return nullptr;
}

/// Whether a text field is under this point: a finger that begins there selects text and does not scroll.
bool isOnText(QQuickItem& flickable, QPointF scene) {
  QQuickItem* at = &flickable;
  while (at != nullptr) {
    if (at->inherits("QQuickTextInput") || at->inherits("QQuickTextEdit")) return true;
    const QPointF local = at->mapFromScene(scene);
    at = at->childAt(local.x(), local.y());
  }
  return false;
}

/// Whether something that floats above it takes what is touched here.
bool isCovered(const QQuickItem& item, QPointF scene) {
  bool covered = false;
  for (const QQuickItem* layer : item.window()->contentItem()->childItems()) {
    if (!layer->inherits("QQuickOverlay") || !layer->isVisible()) continue;
    // From the lowest up: what holds the item lies over what came before.
    for (const QQuickItem* floating : layer->childItems()) {
      if (!floating->inherits("QQuickPopupItem") || !floating->isVisible()) continue;
      covered = floating->isAncestorOf(&item) ? false : covered || sceneRect(*floating).contains(scene);
    }
  }
  return covered;
}

/// Whether a finger that comes down on its middle meets it: nothing that scrolls has cut it off.
bool isInSight(const QQuickItem& item) {
  const QPointF middle = sceneRect(item).center();
  const QQuickWindow& window = *item.window();
  if (!QRectF(0, 0, window.width(), window.height()).contains(middle)) return false;
  for (const QQuickItem* view = flickableAround(item); view != nullptr; view = flickableAround(*view))
    if (!sceneRect(*view).contains(middle)) return false;
  return true;
}

/// Whether a text is not handed over yet; the entry around the field knows.
bool isPending(const QQuickItem& field) {
  for (const QQuickItem* at = &field; at != nullptr; at = at->parentItem())
    if (const QVariant pending = at->property("pending"); pending.isValid()) return pending.toBool();
  return false;
}

/// How far [from, to) must move to be inside [low, high); the beginning where it is too long.
qreal distance(qreal from, qreal to, qreal low, qreal high) {
  if (from < low || to - from > high - low) return low - from;
  return to > high ? high - to : 0;
}

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
  constexpr int kSteps = 24;
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
    for (int step = 1; step <= kSteps; ++step) QTest::touchEvent(window, m_device).move(0, at(step), window);
    QTest::touchEvent(window, m_device).release(0, at(kSteps), window);
  }
  Screen::settle();
}

void Finger::swipeLeft(const QString& name) {
  const QRectF box = sceneRect(*meet(name));
  m_screen->note("swipe " + name);
  stroke(QPointF(box.right() - box.width() * 0.2, box.center().y()), {-kDragSlack, 0}, {-box.width() * 0.5, 0});
  Screen::settle();
}

void Finger::write(const QString& field, const QString& text) {
  if (m_pointer == Pointer::kNone)
    reach(field);
  else
    tap(field);
  m_screen->await("focus in " + field, [&] {
    const QQuickItem* item = m_screen->find(field);
    return item != nullptr && item->hasActiveFocus();
  });
  clearField();
  m_screen->note("write into " + field);
  type(text);
  m_screen->await("“" + text + "” in " + field, [&] {
    const QQuickItem* item = m_screen->find(field);
    return item != nullptr && item->property("text").toString() == text;
  });
}

void Finger::clearField() {
  if (m_pointer != Pointer::kTouchOnly) {
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    return;
  }
  QObject* field = QGuiApplication::focusObject();
  QInputMethodQueryEvent asked(Qt::ImSurroundingText | Qt::ImCursorPosition);
  QCoreApplication::sendEvent(field, &asked);
  const auto length = static_cast<int>(asked.value(Qt::ImSurroundingText).toString().size());
  QInputMethodEvent emptied;
  emptied.setCommitString({}, -asked.value(Qt::ImCursorPosition).toInt(), length);
  QCoreApplication::sendEvent(field, &emptied);
  Screen::settle();
}

void Finger::enter(const QString& field, const QString& text) {
  write(field, text);
  if (m_pointer != Pointer::kTouchOnly) return press(Qt::Key_Tab);
  // A keyboard on the screen has an Enter; a text of several lines is handed over when one pauses.
  if (!QGuiApplication::focusObject()->inherits("QQuickTextEdit")) return press(Qt::Key_Return);
  m_screen->await(field + " handed over", [&] { return !isPending(*m_screen->find(field)); });
}

void Finger::type(const QString& text) {
  if (m_pointer == Pointer::kTouchOnly) {
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QCoreApplication::sendEvent(QGuiApplication::focusObject(), &typed);
    return Screen::settle();
  }
  for (const QChar letter : text)
    QTest::sendKeyEvent(QTest::Click, &m_screen->window(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

void Finger::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
  m_screen->note("press " + QKeySequence(modifiers | key).toString());
  QTest::keyClick(&m_screen->window(), key, modifiers);
  Screen::settle();
}

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

void Finger::stroke(QPointF from, QPointF slack, QPointF way) {
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
    stroke(from, {0, way < 0 ? -kDragSlack : kDragSlack}, {0, way});
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

void Finger::reach(const QString& name) {
  m_screen->await(name);
  const auto reached = [&] {
    const QQuickItem* item = m_screen->find(name);
    const auto* focus = qobject_cast<QQuickItem*>(m_screen->window().focusObject());
    return item != nullptr && focus != nullptr && (item == focus || item->isAncestorOf(focus));
  };
  for (int tabs = 0; tabs < kMostTabs; ++tabs) {
    if (reached())
      return m_screen->await(name + " in sight", [&] { return isInSight(*m_screen->window().activeFocusItem()); });
    QTest::keyClick(&m_screen->window(), Qt::Key_Tab);
    Screen::settle();
  }
  throw NotShown(name + " cannot be reached by Tab; see " + m_screen->picture("not-reached"));
}

void Finger::choose(const QString& name) {
  reach(name);
  m_screen->note("choose " + name);
  press(Qt::Key_Space);
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
