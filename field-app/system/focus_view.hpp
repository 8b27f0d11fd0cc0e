/// Keeps what has the focus in sight: scrolls the lists and columns around it when the focus comes there by key, and
/// when a keyboard on the screen takes room from it.
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>

namespace fieldseal::app {

class FocusView : public QObject {
  Q_OBJECT

 public:
  explicit FocusView(QQuickWindow& window);

  /// Scrolls every Flickable around the item as little as brings it into its view.
  static void bringIntoView(const QQuickItem& item);

 private:
  void onFocus();
  void lookAgain();

  QPointer<QQuickWindow> m_window;
  QMetaObject::Connection m_room;  ///< of the Flickable around what has the focus
  bool m_waits = false;
};

}  // namespace fieldseal::app
