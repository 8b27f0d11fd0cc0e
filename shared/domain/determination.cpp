#include "domain/determination.hpp"

#include "domain/names.hpp"

namespace fieldseal::domain {
namespace {

constexpr NameTable<Determination, 5> kNames{{
    {Determination::conform, "conform"},
    {Determination::partly, "partly"},
    {Determination::nonconform, "nonconform"},
    {Determination::not_applicable, "not_applicable"},
    {Determination::not_tested, "not_tested"},
}};

}  // namespace

std::string_view toString(Determination determination) noexcept {
  return nameIn(kNames, determination);
}

std::optional<Determination> determinationFromString(std::string_view name) noexcept {
  return valueIn(kNames, name);
}

}  // namespace fieldseal::domain
