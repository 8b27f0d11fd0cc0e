// What is typed: by keys, or as from a keyboard on the screen.
#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeySequence>
#include <QTest>

#include "driver/finger.hpp"
#include "driver/not_shown.hpp"
#include "driver/sight.hpp"

namespace fieldseal::e2e {
namespace {

constexpr int kMostTabs = 400;  ///< a page with all the units of an item

/// Whether a text is not handed over yet; the entry around the field knows.
bool isPending(const QQuickItem& field) {
  for (const QQuickItem* at = &field; at != nullptr; at = at->parentItem())
    if (const QVariant pending = at->property("pending"); pending.isValid()) return pending.toBool();
  return false;
}

}  // namespace

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

void Finger::scan(const QString& label) {
  m_screen->note("scan " + label);
  QQuickWindow* window = &m_screen->window();
  for (const QChar letter : label)
    QTest::sendKeyEvent(QTest::Click, window, Qt::Key_unknown, QString(letter), Qt::NoModifier);
  QTest::keyClick(window, Qt::Key_Return);
  Screen::settle();
}

void Finger::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
  m_screen->note("press " + QKeySequence(modifiers | key).toString());
  QTest::keyClick(&m_screen->window(), key, modifiers);
  Screen::settle();
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
  // Either key presses a button; a row is chosen by the bar alone.
  const bool isButton = m_screen->window().activeFocusItem()->inherits("QQuickAbstractButton");
  press(isButton && m_chosen++ % 2 == 0 ? Qt::Key_Return : Qt::Key_Space);
}

}  // namespace fieldseal::e2e
