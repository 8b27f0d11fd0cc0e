#include "base/ids.hpp"

#include <charconv>

namespace fieldseal {

Result<JournalId> JournalId::parse(std::string_view text) {
  if (text == "roster") return JournalId();
  const auto review = Uuid::parse(text);
  if (!review || review->isNil()) return Error{Errc::bad_format, "expected \"roster\" or the UUID of a review"};
  return JournalId(*review);
}

std::string JournalId::toString() const {
  return isRoster() ? "roster" : m_review.toString();
}

std::string EntryId::toString() const {
  return device.toString() + ":" + std::to_string(number);
}

Result<EntryId> EntryId::parse(std::string_view text) {
  const auto bad = [] { return Error{Errc::bad_format, "expected an entry as <device>:<number>"}; };
  if (text.size() < 38 || text[36] != ':') return bad();
  const auto device = Uuid::parse(text.substr(0, 36));
  if (!device) return bad();
  const std::string_view digits = text.substr(37);
  EntryNumber number = 0;
  const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (fault != std::errc() || end != digits.data() + digits.size() || number == 0 || digits.front() == '0')
    return bad();
  return EntryId{*device, number};
}

}  // namespace fieldseal
