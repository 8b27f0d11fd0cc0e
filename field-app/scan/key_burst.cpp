#include "scan/key_burst.hpp"

#include <utility>

namespace fieldseal::scan {
namespace {

/// Readers send a key every 1 to 20 ms; nobody types a label at under 50 ms a key.
constexpr KeyBurst::Moment kLongestGap{50};
constexpr qsizetype kShortestLabel = 3;

}  // namespace

bool KeyBurst::running(Moment at) const {
  return !m_text.isEmpty() && at - m_last <= kLongestGap;
}

bool KeyBurst::type(const QString& text, Moment at) {
  const bool goesOn = running(at);
  if (!goesOn) m_text.clear();
  if (!goesOn && text == u" ") return false;  // Space presses what has the focus; no label begins with it
  m_text += text;
  m_last = at;
  return goesOn;
}

std::optional<QString> KeyBurst::enter(Moment at) {
  const bool goesOn = running(at);
  const QString label = std::exchange(m_text, {}).trimmed();
  return goesOn && label.size() >= kShortestLabel ? std::optional(label) : std::nullopt;
}

}  // namespace fieldseal::scan
