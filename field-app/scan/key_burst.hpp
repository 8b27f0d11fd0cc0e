/// Tells a label reader that types from a person who types: it sends a whole label within moments, and Enter.
#pragma once

#include <QString>
#include <chrono>
#include <optional>

namespace fieldseal::scan {

class KeyBurst {
 public:
  using Moment = std::chrono::milliseconds;

  /// A key with a text. @return whether it goes on with a burst that is under way
  bool type(const QString& text, Moment at);
  /// A key that no label holds, such as Tab: what came before is none.
  void stop() { m_text.clear(); }
  /// Enter. @return the label that it ends; nothing when a person typed
  [[nodiscard]] std::optional<QString> enter(Moment at);
  /// Whether a burst is under way: what comes now is most likely of a label too.
  [[nodiscard]] bool running(Moment at) const;

 private:
  QString m_text;
  Moment m_last{};
};

}  // namespace fieldseal::scan
