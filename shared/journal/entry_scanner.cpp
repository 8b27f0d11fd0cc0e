#include "journal/entry_scanner.hpp"

#include <charconv>

#include "domain/entity.hpp"

namespace fieldseal::journal {
namespace {

/// Walks over a line; every function moves on only over what it took.
class Scanner {
 public:
  explicit Scanner(std::string_view line) : m_rest(line) {}

  bool take(std::string_view expected) {
    if (!m_rest.starts_with(expected)) return false;
    m_rest.remove_prefix(expected.size());
    return true;
  }

  /// A whole number from 0 to `most`, as JSON writes it.
  std::optional<std::uint64_t> number(std::uint64_t most) {
    std::uint64_t value = 0;
    const auto [end, fault] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
    const auto size = static_cast<std::size_t>(end - m_rest.data());
    if (fault != std::errc() || value > most || (size > 1 && m_rest.front() == '0')) return std::nullopt;
    m_rest.remove_prefix(size);
    return value;
  }

  /// A text of ASCII without escapes, in its quotes.
  std::optional<std::string_view> text() {
    if (!take("\"")) return std::nullopt;
    for (std::size_t size = 0; size < m_rest.size(); ++size) {
      const auto c = static_cast<unsigned char>(m_rest[size]);
      if (c == '"') {
        const std::string_view found = m_rest.substr(0, size);
        m_rest.remove_prefix(size + 1);
        return found;
      }
      if (c < 0x20 || c >= 0x80 || c == '\\') return std::nullopt;
    }
    return std::nullopt;
  }

  [[nodiscard]] bool atEnd() const noexcept { return m_rest.empty(); }

 private:
  std::string_view m_rest;
};

std::optional<std::vector<EntryId>> scanSupersedes(Scanner& line) {
  std::vector<EntryId> entries;
  if (line.take("]")) return entries;
  do {
    const auto printed = line.text();
    const auto entry = printed ? EntryId::parse(*printed) : Result<EntryId>(Error{});
    if (!entry) return std::nullopt;
    entries.push_back(*entry);
  } while (line.take(","));
  if (!line.take("]")) return std::nullopt;
  return entries;
}

std::optional<Set> scanSet(Scanner& line) {
  if (!line.take("[")) return std::nullopt;
  const auto entity = line.text();
  if (!entity || !domain::isValidEntity(*entity) || !line.take(",")) return std::nullopt;
  const auto field = line.text();
  if (!field || !domain::isValidField(*field) || !line.take(",")) return std::nullopt;
  const auto value = line.text();
  if (!value || !line.take(",[")) return std::nullopt;
  auto supersedes = scanSupersedes(line);
  if (!supersedes || !line.take("]")) return std::nullopt;
  return Set{std::string(*entity), std::string(*field), json::value(*value), std::move(*supersedes)};
}

std::optional<std::vector<Set>> scanSets(Scanner& line) {
  std::vector<Set> sets;
  do {
    auto set = scanSet(line);
    if (!set || sets.size() == kMaxSetsPerEntry) return std::nullopt;
    sets.push_back(std::move(*set));
  } while (line.take(","));
  return sets;
}

}  // namespace

std::optional<Entry> scanPlainEntry(std::string_view text) {
  Scanner line(text);
  if (!line.take("{\"n\":")) return std::nullopt;
  const auto number = line.number(kMaxEntryNumber);
  if (!number || *number == 0 || !line.take(",\"t\":[")) return std::nullopt;
  const auto milliseconds = line.number(kMaxEntryMilliseconds);
  if (!milliseconds || !line.take(",")) return std::nullopt;
  const auto counter = line.number(UINT32_MAX);
  if (!counter || !line.take("],\"w\":")) return std::nullopt;
  const auto wall = line.number(kMaxEntryMilliseconds);
  if (!wall || !line.take(",\"a\":")) return std::nullopt;
  const auto printedAuthor = line.text();
  const auto author = printedAuthor ? UserId::parse(*printedAuthor) : Result<UserId>(Error{});
  if (!author || !line.take(",\"s\":[")) return std::nullopt;
  auto sets = scanSets(line);
  if (!sets || !line.take("]}") || !line.atEnd()) return std::nullopt;
  return Entry{*number,
               {static_cast<std::int64_t>(*milliseconds), static_cast<std::uint32_t>(*counter)},
               WallTime(std::chrono::milliseconds(static_cast<std::int64_t>(*wall))),
               *author,
               {},
               std::move(*sets)};
}

}  // namespace fieldseal::journal
