/// What a person does: taps, holds, scrolls and types. Every event goes through the window, as from the screen and
/// the keyboard; nothing is set behind the interface's back. Each step is a line of steps.txt beside the pictures.
#pragma once

#include <QPointF>
#include <QString>

#include "driver/screen.hpp"

class QPointingDevice;

namespace fieldseal::e2e {

enum class Pointer {
  kTouch,
  kMouse,
  kTouchOnly,  ///< no wheel and no keys: lists are dragged, texts come as from a keyboard on the screen
  kNone,       ///< keys alone: a tap is Tab until the control has the focus, then Space
};

class Finger {
 public:
  explicit Finger(Screen& screen, Pointer pointer = Pointer::kTouch);

  /// False where only keys are used.
  [[nodiscard]] bool points() const { return m_pointer != Pointer::kNone; }

  /// Waits for the item, scrolls it into view, taps its middle.
  void tap(const QString& name);
  /// Touches the item until `shown` is there.
  void hold(const QString& name, const QString& shown);
  /// Signs on a pad: a line up and down across it; without a pointer by the typed name and why it is typed.
  void draw(const QString& pad);
  /// Across the item, as to the next page of a book.
  void swipeLeft(const QString& name);
  /// Taps the field, and puts `text` in place of what it holds.
  void write(const QString& field, const QString& text);
  /// As `write`, then leaves the field by Tab, or waits until what a finger wrote is handed over.
  void enter(const QString& field, const QString& text);
  /// As a label reader that types: all keys in one burst, then Enter, to whatever has the focus.
  void scan(const QString& label);
  /// Types to whatever has the focus.
  void type(const QString& text);
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  /// Tab after Tab until the control has the focus and is in sight. @throws NotShown when neither comes about
  void reach(const QString& name);
  /// Reaches it by Tab and presses Space: never points.
  void choose(const QString& name);

  /// Scrolls the lists and columns that hold the item until it is in view.
  void bringIntoView(QQuickItem& item);
  /// Scrolls a list from where it is, down and then from the top, until it has drawn `name`; lists draw only what is
  /// near their view.
  void seek(const QString& list, const QString& name);

 private:
  /// Waits for the item and scrolls until a touch in its middle would meet it.
  QQuickItem* meet(const QString& name);
  void touch(QPointF at);
  void wheel(QQuickItem& flickable, QPointF pixels);
  /// Moves what a Flickable holds by dragging it, in as many strokes as its height allows.
  void drag(QQuickItem& flickable, QPointF pixels);
  /// One finger from `from`: in `direction`, a step of length 1, until it counts as a drag, then `way`.
  void stroke(QPointF from, QPointF direction, QPointF way);
  void scroll(QQuickItem& flickable, QPointF pixels);
  /// Empties the field that has the focus.
  void clearField();

  Screen* m_screen;
  Pointer m_pointer;
  int m_chosen = 0;  ///< buttons, by keys
  QPointingDevice* m_device;
  quint64 m_now = 0;  ///< of scrolling: its speed is taken from time stamps
};

}  // namespace fieldseal::e2e
