#include "domain/dossier.hpp"

#include "domain/dossier_files.hpp"

namespace fieldseal::domain {

DossierReport readDossier(const DossierFiles& files, const Template& checklist) {
  DossierReport report;
  readApplication(files, checklist, report);

  std::set<std::string, std::less<>> read{std::string(kApplicationFile)};
  for (const ListDefinition& list : checklist.lists) {
    const std::string name = list.id + ".csv";
    read.insert(name);
    report.dossier.lists[list.id];
    if (const auto file = files.find(name); file != files.end()) {
      readList(name, file->second, list, report);
    } else {
      report.warnings.push_back({name, 1, "", "is missing: nothing is declared for the list " + list.id});
    }
  }
  for (const auto& [name, bytes] : files) {
    if (!read.contains(name))
      report.warnings.push_back({name, 1, "", "is not read: the template has no list of that name"});
  }
  return report;
}

}  // namespace fieldseal::domain
