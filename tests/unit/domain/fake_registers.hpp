/// Registers out of a plain map, for rules that want no journal.
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "domain/register.hpp"

namespace fieldseal::test {

/// User `n`; the same number gives the same user.
inline UserId user(std::uint8_t n) {
  std::array<std::uint8_t, 16> bytes{};
  bytes[15] = n;
  return UserId(bytes);
}

class FakeRegisters final : public domain::RegisterSource {
 public:
  /// One value, written by `author`.
  void set(std::string_view entity, std::string_view field, json::value value, UserId author = user(1)) {
    write(entity, field).heads = {head(std::move(value), author)};
  }

  /// Another value beside those there are, written without knowing of them.
  void setBeside(std::string_view entity, std::string_view field, json::value value, UserId author = user(2)) {
    auto& heads = write(entity, field).heads;
    heads.insert(heads.begin(), head(std::move(value), author));
  }

  [[nodiscard]] const domain::Register* find(std::string_view entity, std::string_view field) const override {
    ++m_lookups;
    const auto fields = m_entities.find(entity);
    if (fields == m_entities.end()) return nullptr;
    const auto found = fields->second.find(field);
    return found == fields->second.end() ? nullptr : &found->second;
  }

  void forEachEntity(std::string_view prefix, const EntityVisitor& visit) const override {
    for (auto it = m_entities.lower_bound(prefix); it != m_entities.end() && it->first.starts_with(prefix); ++it) {
      ++m_lookups;
      visit(it->first);
    }
  }

  void forEachField(std::string_view entity, const RegisterVisitor& visit) const override {
    ++m_lookups;
    const auto fields = m_entities.find(entity);
    if (fields == m_entities.end()) return;
    for (const auto& [field, state] : fields->second) visit(field, state);
  }

  void forEachConflict(const ConflictVisitor& visit) const override {
    for (const auto& [entity, fields] : m_entities) {
      for (const auto& [field, state] : fields) {
        if (state.conflicted()) visit(entity, field, state);
      }
    }
  }

  /// How often anything was asked for: what tells a single pass from a quadratic one.
  [[nodiscard]] std::size_t lookups() const noexcept { return m_lookups; }

 private:
  domain::Register& write(std::string_view entity, std::string_view field) {
    return m_entities[std::string(entity)][std::string(field)];
  }

  domain::Head head(json::value value, UserId author) {
    ++m_written;
    const auto time = static_cast<std::int64_t>(m_written);
    return {{author, m_written}, {time, 0}, WallTime(std::chrono::milliseconds(time)), author, std::move(value)};
  }

  std::map<std::string, std::map<std::string, domain::Register, std::less<>>, std::less<>> m_entities;
  std::uint64_t m_written = 0;
  mutable std::size_t m_lookups = 0;
};

}  // namespace fieldseal::test
