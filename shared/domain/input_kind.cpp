#include "domain/input_kind.hpp"

#include "domain/names.hpp"

namespace fieldseal::domain {
namespace {

constexpr NameTable<InputKind, 3> kInputs{{
    {InputKind::count, "count"},
    {InputKind::date, "date"},
    {InputKind::text, "text"},
}};

}  // namespace

std::string_view toString(InputKind kind) noexcept {
  return nameIn(kInputs, kind);
}

std::optional<InputKind> inputKindFromString(std::string_view name) noexcept {
  return valueIn(kInputs, name);
}

}  // namespace fieldseal::domain
