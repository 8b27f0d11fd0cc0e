#include "system/return_key.hpp"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QQuickItem>

namespace fieldseal::app {
namespace {

bool isPlainReturn(const QKeyEvent& key) {
  const bool returns = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
  return returns && (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

/// Whether the item, or what is attached to its keys, took it.
bool took(QQuickItem& item, QEvent::Type type, int key, const QString& text = {}) {
  QKeyEvent sent(type, key, Qt::NoModifier, text);
  QCoreApplication::sendEvent(&item, &sent);
  return sent.isAccepted();
}

}  // namespace

ReturnKey::ReturnKey(QQuickWindow& window) : QObject(&window), m_window(&window) {
  window.installEventFilter(this);
}

QQuickItem* ReturnKey::focusedButton() const {
  QQuickItem* item = m_window->activeFocusItem();
  return item != nullptr && item->inherits("QQuickAbstractButton") ? item : nullptr;
}

bool ReturnKey::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
  const auto& key = static_cast<const QKeyEvent&>(*event);
  QQuickItem* button = isPlainReturn(key) ? focusedButton() : nullptr;
  if (button == nullptr) return QObject::eventFilter(watched, event);
  // Held down, it presses once.
  if (key.isAutoRepeat()) return true;
  if (took(*button, QEvent::KeyPress, key.key(), key.text())) return true;
  const QPointer<QQuickItem> pressed = button;
  if (!took(*button, QEvent::KeyPress, Qt::Key_Space, QStringLiteral(" "))) return false;
  if (pressed) took(*pressed, QEvent::KeyRelease, Qt::Key_Space, QStringLiteral(" "));
  return true;
}

}  // namespace fieldseal::app
