#include "driver/sight.hpp"

#include <QQuickWindow>

#include "driver/screen.hpp"

namespace fieldseal::e2e {

bool scrolls(const QQuickItem& item) {
  return item.inherits("QQuickFlickable");
}

QQuickItem* flickableAround(const QQuickItem& item) {
  for (QQuickItem* at = item.parentItem(); at != nullptr; at = at->parentItem())
    if (scrolls(*at)) return at;
  return nullptr;
}

bool isOnText(QQuickItem& flickable, QPointF scene) {
  QQuickItem* at = &flickable;
  while (at != nullptr) {
    if (at->inherits("QQuickTextInput") || at->inherits("QQuickTextEdit")) return true;
    const QPointF local = at->mapFromScene(scene);
    at = at->childAt(local.x(), local.y());
  }
  return false;
}

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

bool isInSight(const QQuickItem& item) {
  const QPointF middle = sceneRect(item).center();
  const QQuickWindow& window = *item.window();
  if (!QRectF(0, 0, window.width(), window.height()).contains(middle)) return false;
  for (const QQuickItem* view = flickableAround(item); view != nullptr; view = flickableAround(*view))
    if (!sceneRect(*view).contains(middle)) return false;
  return true;
}

}  // namespace fieldseal::e2e
