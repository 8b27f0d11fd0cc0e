/// What a person would see: items by name, their words, and pictures.
///
/// A name is an item's objectName; one that begins with "=" is an accessible name, as in "=Next open item".
#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QString>
#include <QStringList>
#include <chrono>
#include <functional>
#include <vector>

namespace fieldseal::e2e {

using std::chrono::milliseconds;

class Screen {
 public:
  /// @param pictures  folder for pictures; made when the first is taken; "" takes none
  Screen(QQuickWindow& window, QString pictures);
  ~Screen() { QObject::disconnect(m_frameDrawn); }
  Screen(const Screen&) = delete;
  Screen& operator=(const Screen&) = delete;

  [[nodiscard]] QQuickWindow& window() const { return *m_window; }

  /// The item that is drawn with this name, the topmost where several are; nullptr when none is. It may be scrolled
  /// out of its list's view.
  [[nodiscard]] QQuickItem* find(const QString& name) const;
  /// All drawn items with this beginning of their objectName, from the top down.
  [[nodiscard]] std::vector<QQuickItem*> findAll(const QString& prefix) const;
  [[nodiscard]] bool shows(const QString& name) const { return find(name) != nullptr; }
  /// What comes after `prefix` in the names of `findAll`.
  [[nodiscard]] QStringList keys(const QString& prefix) const;
  /// A name's item, enabled, not moving, and not behind a modal dialog. Waits for it.
  QQuickItem* await(const QString& name, milliseconds patience = kPatience) const;
  void awaitGone(const QString& name, milliseconds patience = kPatience) const;

  /// All words inside an item, joined by blanks.
  [[nodiscard]] QString words(const QString& name) const;
  [[nodiscard]] static QString wordsOf(const QQuickItem& item);
  void awaitWords(const QString& name, const QString& part, milliseconds patience = kPatience) const;

  /// Lets the app run until `reached`; then a frame is drawn.
  /// @throws NotShown naming `what`, after a picture of what is shown instead
  void await(const QString& what, const std::function<bool()>& reached, milliseconds patience = kPatience) const;
  /// Lets the app handle what is queued.
  static void settle();
  /// Until the next frame is drawn: touches move once in a frame, however many come in between.
  void awaitFrame() const;

  /// @return the file, "" when none is taken
  QString picture(const QString& name) const;
  /// A line for steps.txt beside the pictures: what was done before each of them.
  void note(const QString& step) const;
  [[nodiscard]] const QString& pictures() const { return m_pictures; }

  static constexpr milliseconds kPatience{15'000};

 private:
  QQuickWindow* m_window;
  QString m_pictures;
  QMetaObject::Connection m_frameDrawn;
  quint64 m_frames = 0;  ///< drawn so far
};

/// Where it is on the window.
[[nodiscard]] QRectF sceneRect(const QQuickItem& item);

}  // namespace fieldseal::e2e
