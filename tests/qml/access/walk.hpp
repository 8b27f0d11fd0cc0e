/// Walks over what is on the screen as somebody does who sees little or holds no pointer, and writes down what is
/// wrong.
#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>
#include <vector>

namespace fieldseal::test {

class Walk {
 public:
  /// @param root  what is walked over: the window's content, or what floats above it
  Walk(QQuickWindow& window, QQuickItem& root) : m_window(&window), m_root(&root) {}

  /// Each control that takes the focus has a name and a role, and is large enough for a finger.
  [[nodiscard]] QStringList nameFaults() const;
  /// Tab reaches every control, in the order in which they are read, shows where it is, and comes round.
  [[nodiscard]] QStringList tabFaults();
  /// No words are cut off that stand nowhere else.
  [[nodiscard]] QStringList cutFaults() const;
  /// Nothing reaches out sideways: of the window, or of the sheet that is walked over. What scrolls sideways may.
  [[nodiscard]] QStringList roomFaults() const;

 private:
  [[nodiscard]] std::vector<QQuickItem*> stops() const;
  [[nodiscard]] QStringList orderFaults(const std::vector<QQuickItem*>& visited) const;
  [[nodiscard]] bool shown(const QQuickItem& item) const;

  QQuickWindow* m_window;
  QQuickItem* m_root;
};

/// The topmost thing that floats and takes all keys; nullptr when nothing does.
[[nodiscard]] QQuickItem* floating(const QQuickWindow& window);

/// How an item is called in a fault: its name, its kind, what it says.
[[nodiscard]] QString called(QQuickItem& item);

}  // namespace fieldseal::test
