#include "domain/template.hpp"

#include <algorithm>

#include "domain/names.hpp"

namespace fieldseal::domain {
namespace {

constexpr NameTable<FieldType, 4> kFieldTypes{{
    {FieldType::text, "text"},
    {FieldType::number, "number"},
    {FieldType::date, "date"},
    {FieldType::choice, "choice"},
}};

constexpr NameTable<Requirement, 4> kRequirements{{
    {Requirement::note, "note"},
    {Requirement::evidence, "evidence"},
    {Requirement::second_inspector, "second_inspector"},
    {Requirement::leader, "leader"},
}};

template <class T, class Name>
const T* findBy(const std::vector<T>& all, Name T::* name, std::string_view wanted) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const T& one) { return one.*name == wanted; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

std::string_view toString(FieldType type) noexcept {
  return nameIn(kFieldTypes, type);
}

std::string_view toString(Requirement requirement) noexcept {
  return nameIn(kRequirements, requirement);
}
std::optional<Requirement> requirementFromString(std::string_view name) noexcept {
  return valueIn(kRequirements, name);
}

const FieldDefinition* ListDefinition::field(std::string_view name) const {
  return findBy(fields, &FieldDefinition::name, name);
}

const ListDefinition* Template::list(std::string_view wanted) const {
  return findBy(lists, &ListDefinition::id, wanted);
}

const Section* Template::section(std::string_view wanted) const {
  return findBy(sections, &Section::id, wanted);
}

const Item* Template::item(std::string_view wanted) const {
  for (const Section& section : sections) {
    if (const Item* found = findBy(section.items, &Item::id, wanted)) return found;
  }
  return nullptr;
}

std::size_t Template::itemCount() const {
  std::size_t count = 0;
  for (const Section& section : sections) count += section.items.size();
  return count;
}

bool Template::isVeto(const Item& item, Determination determination) const {
  if (!item.veto) return false;
  if (determination == Determination::nonconform) return true;
  if (determination != Determination::partly) return false;
  const auto deduct = deductPermille.find(determination);
  return deduct != deductPermille.end() && deduct->second > 0;
}

const std::vector<Requirement>& Template::requirements(const Item& item, Determination determination) const {
  static const std::vector<Requirement> kNone;
  if (isVeto(item, determination)) return vetoNonconformRequires;
  const auto found = requires_.find(determination);
  return found == requires_.end() ? kNone : found->second;
}

}  // namespace fieldseal::domain
