#include "driver/screen.hpp"

#include <QAccessible>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>

#include "driver/not_shown.hpp"

namespace fieldseal::e2e {

namespace {

constexpr int kFadeMilliseconds = 40;
constexpr int kRestMilliseconds = 1'000;

/// Parents before children, those drawn later after those drawn earlier.
void collect(const QQuickItem& item, const std::function<void(QQuickItem&)>& visit) {
  if (!item.isVisible() || item.opacity() == 0) return;
  auto children = item.childItems();
  std::stable_sort(children.begin(), children.end(),
                   [](const QQuickItem* a, const QQuickItem* b) { return a->z() < b->z(); });
  for (QQuickItem* child : children) {
    if (!child->isVisible() || child->opacity() == 0) continue;
    visit(*child);
    collect(*child, visit);
  }
}

QString accessibleName(QQuickItem& item) {
  QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&item);
  const QString name = interface == nullptr ? QString() : interface->text(QAccessible::Name);
  // Qt's own dialogs name their buttons only once somebody listens: by their words.
  return name.isEmpty() && item.inherits("QQuickAbstractButton") ? item.property("text").toString() : name;
}

/// A list keeps rows that it does not need for later, in their old places and only left out of the drawing: the one
/// that it has at this place is another.
bool isKeptForLater(const QQuickItem& item) {
  for (const QQuickItem* row = &item; row->parentItem() != nullptr; row = row->parentItem()) {
    QQuickItem* view = row->parentItem()->parentItem();
    if (view == nullptr || !view->inherits("QQuickItemView")) continue;
    if (view->property("contentItem").value<QQuickItem*>() != row->parentItem()) continue;
    if (view->property("headerItem").value<QQuickItem*>() == row) return false;
    if (view->property("footerItem").value<QQuickItem*>() == row) return false;
    QQuickItem* there = nullptr;
    QMetaObject::invokeMethod(view, "itemAt", Q_RETURN_ARG(QQuickItem*, there),
                              Q_ARG(qreal, row->x() + row->width() / 2), Q_ARG(qreal, row->y() + row->height() / 2));
    if (there != row) return true;
  }
  return false;
}

bool isThere(const QQuickItem& item) {
  return item.width() > 0 && item.height() > 0 && !isKeptForLater(item);
}

bool isBehindDialog(const QQuickItem& item) {
  const QQuickItem* overlay = nullptr;
  for (const QQuickItem* child : item.window()->contentItem()->childItems())
    if (child->inherits("QQuickOverlay") && child->isVisible()) overlay = child;
  if (overlay == nullptr) return false;
  // What a modal popup lays over all that is below it is a plain item under the popup's own.
  bool behind = false;
  for (const QQuickItem* child : overlay->childItems()) {
    if (child->isAncestorOf(&item))
      behind = false;
    else if (child->isVisible() && !child->inherits("QQuickPopupItem"))
      behind = true;
  }
  return behind;
}

}  // namespace

QRectF sceneRect(const QQuickItem& item) {
  return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
}

Screen::Screen(QQuickWindow& window, QString pictures)
    : m_window(&window),
      m_pictures(std::move(pictures)),
      m_frameDrawn(QObject::connect(&window, &QQuickWindow::frameSwapped, [this] { ++m_frames; })) {}

QQuickItem* Screen::find(const QString& name) const {
  QQuickItem* found = nullptr;
  const bool spoken = name.startsWith('=');
  collect(*m_window->contentItem(), [&](QQuickItem& item) {
    if ((spoken ? accessibleName(item) == QStringView(name).mid(1) : item.objectName() == name) && isThere(item))
      found = &item;
  });
  return found;
}

std::vector<QQuickItem*> Screen::findAll(const QString& prefix) const {
  std::vector<QQuickItem*> found;
  collect(*m_window->contentItem(), [&](QQuickItem& item) {
    if (item.objectName().startsWith(prefix) && isThere(item)) found.push_back(&item);
  });
  std::stable_sort(found.begin(), found.end(),
                   [](const QQuickItem* a, const QQuickItem* b) { return sceneRect(*a).top() < sceneRect(*b).top(); });
  return found;
}

QStringList Screen::keys(const QString& prefix) const {
  QStringList keys;
  for (const QQuickItem* item : findAll(prefix)) keys << item->objectName().mid(prefix.size());
  return keys;
}

QQuickItem* Screen::await(const QString& name, milliseconds patience) const {
  QQuickItem* item = nullptr;
  QRectF before;
  quint64 seenAt = 0;
  await(
      name,
      [&] {
        item = find(name);
        if (item == nullptr || !item->isEnabled() || isBehindDialog(*item)) return false;
        const QRectF now = sceneRect(*item);
        // Layouts and lists move things when a frame is made: it must stay where it is for one.
        if (now == before && m_frames > seenAt + 1) return true;
        if (now != before) seenAt = m_frames;
        before = now;
        m_window->update();
        return false;
      },
      patience);
  return item;
}

void Screen::awaitGone(const QString& name, milliseconds patience) const {
  await("no " + name, [&] { return !shows(name); }, patience);
}

QString Screen::wordsOf(const QQuickItem& item) {
  QStringList words;
  const auto take = [&](const QQuickItem& one) {
    // Text, TextInput and TextEdit draw their `text`; controls hand theirs to one of these.
    if (!one.inherits("QQuickText") && !one.inherits("QQuickTextInput") && !one.inherits("QQuickTextEdit")) return;
    const QString text = one.property("text").toString();
    if (!text.isEmpty()) words << text;
  };
  take(item);
  collect(item, [&](QQuickItem& one) { take(one); });
  return words.join(u' ');
}

QString Screen::words(const QString& name) const {
  const QQuickItem* item = find(name);
  return item == nullptr ? QString() : wordsOf(*item);
}

void Screen::awaitWords(const QString& name, const QString& part, milliseconds patience) const {
  await("“" + part + "” in " + name, [&] { return words(name).contains(part); }, patience);
}

void Screen::settle() {
  QCoreApplication::sendPostedEvents();
  QCoreApplication::processEvents();
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Screen::awaitFrame() const {
  const quint64 before = m_frames;
  m_window->update();
  await("a frame", [&] { return m_frames > before; });
}

void Screen::await(const QString& what, const std::function<bool()>& reached, milliseconds patience) const {
  settle();
  if (QTest::qWaitFor(reached, static_cast<int>(patience.count()))) return;
  const QString file = picture("awaited-" + QString(what).replace(QRegularExpression("[^A-Za-z0-9-]+"), "-").left(60));
  throw NotShown("waited " + QString::number(patience.count() / 1000) + " s for " + what + " in vain" +
                 (file.isEmpty() ? QString() : "; see " + file));
}

void Screen::note(const QString& step) const {
  if (m_pictures.isEmpty()) return;
  QDir().mkpath(m_pictures);
  QFile steps(m_pictures + "/steps.txt");
  if (!steps.open(QIODevice::WriteOnly | QIODevice::Append) || steps.write(step.toUtf8() + '\n') < 0)
    throw NotShown("cannot write " + steps.fileName() + ": " + steps.errorString());
}

QString Screen::picture(const QString& name) const {
  if (m_pictures.isEmpty()) return {};
  note("picture " + name);
  settle();
  // What fades in or grows is waited for; what never rests, such as the dots of waiting, is taken as it is.
  QImage image;
  (void)QTest::qWaitFor(
      [&] {
        QTest::qWait(kFadeMilliseconds);
        const QImage next = m_window->grabWindow();
        const bool rests = next == image;
        image = next;
        return rests;
      },
      kRestMilliseconds);
  const QString file = m_pictures + "/" + name + ".png";
  return image.save(file) ? file : QString();
}

}  // namespace fieldseal::e2e
