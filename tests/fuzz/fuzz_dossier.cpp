/// Any bytes as an application and as a list: every unit that is read can stand in an entry.
#include <cstdint>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>

#include "domain/csv.hpp"
#include "domain/dossier.hpp"
#include "domain/entity.hpp"

using namespace fieldseal::domain;

namespace {

constexpr std::string_view kTemplate = R"({
"format": "fieldseal.template/1", "id": "t", "version": "1", "title": {"en": "T"},
"lists": {"person": {"title": {"en": "People"}, "key": "number", "fields":
  [["number", "text"], ["name", "text"], ["age", "number"], ["since", "date"], ["grade", "choice:core,general"]]}},
"deduct_permille": {"partly": 500, "nonconform": 1000},
"outcomes": [{"min_percent": 0, "recommend": "pass"}],
"application_materials": [{"id": "licence", "title": {"en": "Licence"}}],
"sections": [{"id": "A", "title": {"en": "A"}, "items": [
  {"id": "A1", "question": {"en": "?"}, "methods": ["test"], "points": 1}]}]})";

}  // namespace

/// The first byte says how many of the next bytes, in 64ths, are the application; the rest is the list.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const auto checklist = readTemplate(kTemplate).parsed;
  if (checklist == nullptr) std::abort();
  if (size == 0) return 0;
  const std::string_view input(reinterpret_cast<const char*>(bytes) + 1, size - 1);
  const std::size_t split = input.size() * (bytes[0] % 65U) / 64U;
  const DossierFiles files{{"application.json", std::string(input.substr(0, split))},
                           {"person.csv", std::string(input.substr(split))}};
  const DossierReport report = readDossier(files, *checklist);

  std::set<std::string> keys;
  for (const DeclaredUnit& unit : report.dossier.lists.at("person")) {
    if (!keys.insert(unit.key).second) std::abort();
    if (!isValidEntity(unitEntity("person", unit.key))) std::abort();
    if (!isValidEntity(itemUnitEntity(std::string(64, 'i'), std::string(64, 'l'), unit.key))) std::abort();
  }
  for (const auto* issues : {&report.errors, &report.warnings}) {
    for (const DossierIssue& issue : *issues) {
      if (issue.line < 1 || issue.message.empty()) std::abort();
    }
  }
  // Text that decodes without a fault decodes again to itself.
  const DecodedText decoded = decodeLines(input.substr(split));
  if (decoded.badLines.empty() && decodeLines(decoded.text).text != decoded.text) {
    // Only a second byte-order mark may go.
    if (!decoded.text.starts_with("\xEF\xBB\xBF")) std::abort();
  }
  return 0;
}
