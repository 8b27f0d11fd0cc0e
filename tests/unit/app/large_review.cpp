#include "large_review.hpp"

#include "domain/entity.hpp"

namespace fieldseal::test {
namespace {

constexpr int kSectionItems = 25;
constexpr int kUnitsPerEntry = 100;
constexpr int kEntriesPerSegment = 50;  // within a segment's 1 MiB

json::object itemOf(int number) {
  json::object item{{"id", "X-" + std::to_string(1000 + number)},
                    {"question", {{"en", "Question"}, {"zh_CN", "问题"}}},
                    {"methods", {"examine"}},
                    {"points", 5}};
  if (number % 12 == 0) item["per_unit"] = json::object{{"list", "equipment"}, {"deduct", 1}};
  return item;
}

std::string largeChecklist(int items) {
  json::array sections;
  for (int first = 0; first < items; first += kSectionItems) {
    json::array held;
    for (int i = first; i < std::min(items, first + kSectionItems); ++i) held.push_back(itemOf(i));
    const std::string id = "X" + std::to_string(first / kSectionItems);
    sections.push_back(json::object{{"id", id}, {"title", {{"en", "Section " + id}}}, {"items", held}});
  }
  const json::value list{
      {"title", {{"en", "Equipment"}}},
      {"key", "asset_number"},
      {"fields", json::array{json::array{"asset_number", "text"}, json::array{"model", "text"},
                             json::array{"site_number", "text"}, json::array{"kind", "choice:laptop,server"}}}};
  return json::serialize(
      json::object{{"format", "fieldseal.template/1"},
                   {"id", "large"},
                   {"version", "1"},
                   {"title", {{"en", "Large"}}},
                   {"lists", json::object{{"equipment", list}}},
                   {"determinations", {"conform", "partly", "nonconform", "not_applicable", "not_tested"}},
                   {"deduct_permille", json::object{{"conform", 0}, {"partly", 500}, {"nonconform", 1000}}},
                   {"requires", json::object()},
                   {"outcomes", json::array{json::object{{"min_percent", 0}, {"recommend", "pass"}}}},
                   {"sections", sections}});
}

}  // namespace

void fillLarge(FakeOffice& office, app::JournalStore& store, int items, int units) {
  office.giveTemplate(store, largeChecklist(items));
  std::vector<std::vector<journal::Change>> entries;
  for (int i = 0; i < units; i += kUnitsPerEntry) {
    std::vector<journal::Change> changes;
    for (int j = i; j < std::min(units, i + kUnitsPerEntry); ++j) {
      const std::string number = "N" + std::to_string(10'000 + j);
      changes.push_back({domain::unitEntity("equipment", number), "declared",
                         json::value{{"asset_number", number},
                                     {"model", "Model " + std::to_string(j)},
                                     {"site_number", "S" + std::to_string(j % 10)},
                                     {"kind", j % 3 == 0 ? "server" : "laptop"}}});
    }
    entries.push_back(std::move(changes));
  }
  for (std::size_t from = 0; from < entries.size(); from += kEntriesPerSegment) {
    const auto begin = entries.begin() + static_cast<std::ptrdiff_t>(from);
    const auto end = entries.size() - from > kEntriesPerSegment ? begin + kEntriesPerSegment : entries.end();
    office.deliver(store, office.office().write(office.review(), std::vector(begin, end)));
  }
}

}  // namespace fieldseal::test
