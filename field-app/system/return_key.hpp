/// Enter presses the button that has the focus, as Space does by itself: Qt Quick's own buttons know Space alone.
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickWindow>

namespace fieldseal::app {

class ReturnKey : public QObject {
 public:
  /// @param window  takes ownership
  explicit ReturnKey(QQuickWindow& window);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  [[nodiscard]] QQuickItem* focusedButton() const;

  QQuickWindow* m_window;
};

}  // namespace fieldseal::app
