#include "system/focus_view.hpp"

#include <QGuiApplication>
#include <QInputMethod>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace fieldseal::app {
namespace {

/// So much of what lies beside it stays in sight too.
constexpr qreal kMargin = 8;

QQuickItem* flickableAround(const QQuickItem& item) {
  for (QQuickItem* at = item.parentItem(); at != nullptr; at = at->parentItem())
    if (at->inherits("QQuickFlickable")) return at;
  return nullptr;
}

/// How far the content must move so that [from, to) lies in [0, size).
qreal distance(qreal from, qreal to, qreal size) {
  if (from < 0 || to - from > size) return from;
  return to > size ? to - size : 0;
}

void scroll(QQuickItem& view, const char* place, const char* origin, const char* length, qreal by, qreal size) {
  if (by == 0) return;
  const qreal first = view.property(origin).toReal();
  const qreal last = std::max(first, first + view.property(length).toReal() - size);
  view.setProperty(place, std::clamp(view.property(place).toReal() + by, first, last));
}

}  // namespace

FocusView::FocusView(QQuickWindow& window) : QObject(&window), m_window(&window) {
  connect(&window, &QQuickWindow::activeFocusItemChanged, this, &FocusView::onFocus);
  connect(&window, &QQuickWindow::heightChanged, this, &FocusView::lookAgain);
  connect(QGuiApplication::inputMethod(), &QInputMethod::keyboardRectangleChanged, this, &FocusView::lookAgain);
}

void FocusView::bringIntoView(const QQuickItem& item) {
  for (QQuickItem* view = flickableAround(item); view != nullptr; view = flickableAround(*view)) {
    QRectF place = item.mapRectToItem(view, QRectF(0, 0, item.width(), item.height()));
    place.adjust(0, -kMargin, 0, kMargin);
    scroll(*view, "contentY", "originY", "contentHeight", distance(place.top(), place.bottom(), view->height()),
           view->height());
    scroll(*view, "contentX", "originX", "contentWidth", distance(place.left(), place.right(), view->width()),
           view->width());
  }
}

void FocusView::onFocus() {
  // What a finger touched is in sight already, and must not move away under it.
  const QQuickItem* item = m_window->activeFocusItem();
  disconnect(m_room);
  if (item == nullptr) return;
  if (const QQuickItem* view = flickableAround(*item))
    m_room = connect(view, &QQuickItem::heightChanged, this, &FocusView::lookAgain);
  const int reason = item->property("focusReason").toInt();
  const bool byKey =
      reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
  if (byKey || QGuiApplication::inputMethod()->isVisible()) lookAgain();
}

void FocusView::lookAgain() {
  // Layouts take up what changed with the next frame: only then is the place known.
  if (std::exchange(m_waits, true)) return;
  QTimer::singleShot(0, this, [this] {
    m_waits = false;
    const QQuickItem* item = m_window ? m_window->activeFocusItem() : nullptr;
    if (item == nullptr) return;
    const_cast<QQuickItem*>(item)->ensurePolished();
    bringIntoView(*item);
  });
}

}  // namespace fieldseal::app
