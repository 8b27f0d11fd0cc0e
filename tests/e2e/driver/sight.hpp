/// Where a finger would meet what: what scrolls, what covers, what is cut off.
#pragma once

#include <QPointF>
#include <QQuickItem>

namespace fieldseal::e2e {

[[nodiscard]] bool scrolls(const QQuickItem& item);
/// The nearest thing around it that scrolls; nothing when none does.
[[nodiscard]] QQuickItem* flickableAround(const QQuickItem& item);
/// Whether a text field is under this point: a finger that begins there selects text and does not scroll.
[[nodiscard]] bool isOnText(QQuickItem& flickable, QPointF scene);
/// Whether something that floats above it takes what is touched here.
[[nodiscard]] bool isCovered(const QQuickItem& item, QPointF scene);
/// Whether a finger that comes down on its middle meets it: nothing that scrolls has cut it off.
[[nodiscard]] bool isInSight(const QQuickItem& item);

}  // namespace fieldseal::e2e
