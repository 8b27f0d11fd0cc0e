#include "walk.hpp"

#include <QAccessible>
#include <QCoreApplication>
#include <QPointer>
#include <QTest>
#include <algorithm>
#include <functional>
#include <set>

namespace fieldseal::test {
namespace {

constexpr qreal kFinger = 48;
/// More stops than any page has.
constexpr int kMostStops = 600;

void visit(const QQuickItem& item, const std::function<void(QQuickItem&)>& see) {
  for (QQuickItem* child : item.childItems()) {
    if (!child->isVisible() || child->opacity() == 0) continue;
    see(*child);
    visit(*child, see);
  }
}

QRectF placeOf(const QQuickItem& item) {
  return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
}

/// The list that it is a row of; nullptr for none.
const QQuickItem* viewOf(const QQuickItem& item) {
  for (const QQuickItem* at = item.parentItem(); at != nullptr; at = at->parentItem())
    if (at->inherits("QQuickItemView")) return at;
  return nullptr;
}

/// Rows of a list come and go as it scrolls: they are asked for their names, not counted.
bool inList(const QQuickItem& item) {
  return viewOf(item) != nullptr;
}

/// What it lies in is moved sideways by a finger.
bool inStrip(const QQuickItem& item) {
  for (const QQuickItem* at = item.parentItem(); at != nullptr; at = at->parentItem()) {
    if (!at->inherits("QQuickFlickable")) continue;
    if (at->property("contentWidth").toReal() > at->width() + 1) return true;
  }
  return false;
}

QString nameOf(QQuickItem& item) {
  QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&item);
  if (interface == nullptr) return {};
  // Qt 6.4 tells no name of what is typed unseen.
  return interface->text(interface->state().passwordEdit ? QAccessible::Description : QAccessible::Name);
}

QAccessible::Role roleOf(QQuickItem& item) {
  QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&item);
  return interface == nullptr ? QAccessible::NoRole : interface->role();
}

bool showsFocus(QQuickItem& item) {
  if (item.inherits("QQuickTextInput") || item.inherits("QQuickTextEdit")) return true;  // its frame and its cursor
  const auto isRing = [](const QQuickItem& one) {
    return one.isVisible() && QString(one.metaObject()->className()).startsWith("FocusFrame");
  };
  bool ring = false;
  visit(item, [&](QQuickItem& one) { ring = ring || isRing(one); });
  // What is cut to its own size has it around what holds it.
  for (const QQuickItem* beside : item.parentItem()->childItems()) ring = ring || isRing(*beside);
  if (ring) return true;
  // A list shows it at its row.
  return item.inherits("QQuickItemView");
}

}  // namespace

QQuickItem* floating(const QQuickWindow& window) {
  QQuickItem* top = nullptr;
  for (const QQuickItem* child : window.contentItem()->childItems()) {
    if (!child->inherits("QQuickOverlay") || !child->isVisible()) continue;
    for (QQuickItem* one : child->childItems())
      if (one->isVisible() && one->inherits("QQuickPopupItem")) top = one;
  }
  return top;
}

QString called(QQuickItem& item) {
  QString kind = item.metaObject()->className();
  kind = kind.section("_QML", 0, 0);
  const QRectF place = placeOf(item);
  return QString("%1 “%2” (%3) at %4,%5 %6×%7")
      .arg(kind, nameOf(item), item.objectName())
      .arg(qRound(place.x()))
      .arg(qRound(place.y()))
      .arg(qRound(place.width()))
      .arg(qRound(place.height()));
}

bool Walk::shown(const QQuickItem& item) const {
  return item.isVisible() && item.isEnabled() && item.width() > 0 && item.height() > 0;
}

std::vector<QQuickItem*> Walk::stops() const {
  std::vector<QQuickItem*> found;
  visit(*m_root, [&](QQuickItem& item) {
    if (item.activeFocusOnTab() && shown(item)) found.push_back(&item);
  });
  return found;
}

QStringList Walk::nameFaults() const {
  QStringList faults;
  for (QQuickItem* item : stops()) {
    const QAccessible::Role role = roleOf(*item);
    if (nameOf(*item).isEmpty()) faults.append("has no name: " + called(*item));
    if (role == QAccessible::NoRole || role == QAccessible::Client) faults.append("has no role: " + called(*item));
    if (item->inherits("QQuickItemView")) continue;
    if (item->width() < kFinger - 0.5 || item->height() < kFinger - 0.5)
      faults.append("is too small for a finger: " + called(*item));
  }
  return faults;
}

QStringList Walk::tabFaults() {
  QStringList faults;
  std::vector<QQuickItem*> wanted = stops();
  std::erase_if(wanted, [](const QQuickItem* item) { return inList(*item); });
  if (wanted.empty()) return faults;
  // A sheet that opens again has the focus where it was left, as nobody's Tab brought it there.
  wanted.back()->forceActiveFocus(Qt::TabFocusReason);
  wanted.front()->forceActiveFocus(Qt::TabFocusReason);
  QCoreApplication::processEvents();

  std::vector<QQuickItem*> visited;  // nullptr for a row: it may be gone when its list has moved on
  std::set<const QQuickItem*> seen;
  QPointer<QQuickItem> before;
  bool round = false;
  for (int step = 0; step < kMostStops && !round; ++step) {
    QQuickItem* here = m_window->activeFocusItem();
    if (here == nullptr) return {"the focus is lost after " + (before == nullptr ? "nothing" : called(*before))};
    if (here == wanted.front() && !visited.empty()) {
      round = true;
      break;
    }
    if (here == before) return {"Tab goes no further than " + called(*here)};
    before = here;
    visited.push_back(inList(*here) ? nullptr : here);
    // A list hands the focus on to the row that it had last.
    if (const QQuickItem* view = viewOf(*here)) seen.insert(view);
    if (seen.insert(here).second && !inList(*here)) {
      if (!showsFocus(*here)) faults.append("does not show the focus: " + called(*here));
      const QRectF place = placeOf(*here);
      const QRectF window(0, 0, m_window->width(), m_window->height());
      if (!window.adjusted(-1, -1, 1, 1).intersects(place))
        faults.append("has the focus out of sight: " + called(*here));
    }
    QTest::keyClick(m_window, Qt::Key_Tab);
    // What scrolls into sight does so with the next turn.
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
  }
  if (!round) faults.append("Tab does not come round to " + called(*wanted.front()));
  for (QQuickItem* item : wanted)
    if (!seen.contains(item) && shown(*item)) faults.append("is not reached by Tab: " + called(*item));
  return faults + orderFaults(visited);
}

QStringList Walk::orderFaults(const std::vector<QQuickItem*>& visited) const {
  QStringList faults;
  for (std::size_t at = 1; at < visited.size(); ++at) {
    if (visited[at] == nullptr || visited[at - 1] == nullptr) continue;
    // Within one row or column: what stands left and above comes first.
    if (visited[at]->parentItem() != visited[at - 1]->parentItem()) continue;
    const QRectF before = placeOf(*visited[at - 1]), here = placeOf(*visited[at]);
    const bool above = here.bottom() <= before.top() + 1 && here.left() < before.right();
    const bool left = here.right() <= before.left() + 1 && here.top() < before.bottom();
    if (above || left) faults.append(called(*visited[at]) + " comes after " + called(*visited[at - 1]));
  }
  return faults;
}

QStringList Walk::roomFaults() const {
  QStringList faults;
  const QRectF room =
      m_root->parentItem() == nullptr ? QRectF(0, 0, m_window->width(), m_window->height()) : placeOf(*m_root);
  visit(*m_root, [&](QQuickItem& item) {
    const bool control = item.activeFocusOnTab() && shown(item);
    const bool words = item.inherits("QQuickText") && item.width() > 0 && !item.property("text").toString().isEmpty();
    if ((!control && !words) || inStrip(item)) return;
    const QRectF place = placeOf(item);
    const qreal drawn = words ? std::max(place.width(), item.property("paintedWidth").toReal()) : place.width();
    if (place.left() < room.left() - 1 || place.left() + drawn > room.right() + 1)
      faults.append("reaches out sideways: " + called(item) +
                    (words ? " “" + item.property("text").toString().left(40) + "”" : QString()));
  });
  return faults;
}

QStringList Walk::cutFaults() const {
  QStringList faults;
  visit(*m_root, [&](QQuickItem& item) {
    if (!item.inherits("QQuickText") || !item.property("truncated").toBool() || item.width() <= 0) return;
    // A row of a list opens what is cut; a control that says all of it when it is held has its words too.
    if (inList(item)) return;
    const QString text = item.property("text").toString();
    bool told = false;
    for (QQuickItem* at = item.parentItem(); at != nullptr && !told; at = at->parentItem())
      for (QObject* child : at->children())
        if (QString(child->metaObject()->className()).startsWith("HoldHint") &&
            child->property("text").toString().contains(text))
          told = true;
    if (!told) faults.append("is cut: “" + text + "” in " + called(*item.parentItem()));
  });
  return faults;
}

}  // namespace fieldseal::test
