#include <algorithm>
#include <set>

#include "base/clock.hpp"
#include "domain/checked_object.hpp"
#include "domain/csv.hpp"
#include "domain/dossier_files.hpp"
#include "domain/json_scan.hpp"

namespace fieldseal::domain {
namespace {

/// The application is one register: it must fit an entry of 64 KiB beside what else stands there.
constexpr std::size_t kMaxApplicationBytes = 48U << 10U;
constexpr std::string_view kFormat = "fieldseal.application/1";

class ApplicationReader {
 public:
  ApplicationReader(const DossierFiles& files, const Template& checklist, Dossier& dossier)
      : m_files(&files), m_checklist(&checklist), m_dossier(&dossier) {}

  void read(CheckedObject& root) {
    const std::string format = root.text("format");
    if (!format.empty() && format != kFormat) root.error("format", "expected " + std::string(kFormat));
    m_dossier->application = root.reader().raw();
    m_dossier->applicationNumber = root.text("application_number");
    m_dossier->receivedOn = readDay(root, "received_on");
    const std::string checklist = root.text("template");
    if (!checklist.empty() && checklist != m_checklist->id) {
      root.error("template", "is " + checklist + ", but the dossier is read for " + m_checklist->id);
    }
    if (auto applicant = root.object("applicant")) m_dossier->applicant = applicant->localized("name");
    if (auto qualification = root.object("qualification")) {
      m_dossier->business = qualification->text("business");
      m_dossier->qualificationClass = qualification->text("class");
    }
    if (root.has("materials")) readMaterials(root);
    root.warnUnknown(
        {"format", "application_number", "received_on", "template", "applicant", "qualification", "materials"});
  }

 private:
  static std::string readDay(CheckedObject& root, std::string_view key) {
    std::string day = root.text(key);
    if (!day.empty() && !parseDate(day)) root.error(key, "expected a day as YYYY-MM-DD");
    return day;
  }

  void readMaterials(CheckedObject& root) {
    const auto& known = m_checklist->materials;
    std::set<std::string> named;
    for (auto& material : root.objects("materials")) {
      const std::string id = material.text("id");
      const bool isKnown = std::any_of(known.begin(), known.end(), [&](const Material& one) { return one.id == id; });
      if (!id.empty() && !isKnown) material.warn("id", "the template asks for no material " + id);
      if (!id.empty() && !named.insert(id).second) material.error("id", id + " is given twice");
      if (!material.has("received")) material.error("received", "is missing");
      (void)material.flag("received");
      if (const auto file = material.maybeText("file")) checkFile(material, *file, material.placeOf("file"));
      if (material.has("files")) {
        for (const auto& word : material.words("files")) checkFile(material, word.text, word.place);
      }
    }
    for (const Material& material : known) {
      if (!named.contains(material.id)) root.warn("materials", "says nothing of " + material.id);
    }
  }

  /// Of the other files, scans and letters, the dossier holds the originals on paper.
  void checkFile(CheckedObject& material, const std::string& name, const std::string& place) {
    if (name.ends_with(".csv") && !m_files->contains(name)) {
      material.errorAt(place, "the file " + name + " is not in the dossier");
    }
  }

  const DossierFiles* m_files;
  const Template* m_checklist;
  Dossier* m_dossier;
};

std::vector<DossierIssue> toIssues(const std::vector<JsonFault>& faults, std::string_view text) {
  std::vector<DossierIssue> issues;
  for (const JsonFault& fault : faults) {
    issues.push_back({std::string(kApplicationFile), lineOfPlace(text, fault.anchor), fault.place, fault.message});
  }
  return issues;
}

}  // namespace

void readApplication(const DossierFiles& files, const Template& checklist, DossierReport& report) {
  const auto fail = [&](std::size_t line, std::string message) {
    report.errors.push_back({std::string(kApplicationFile), line, "", std::move(message)});
  };
  const auto file = files.find(kApplicationFile);
  if (file == files.end()) return fail(1, "is missing");
  if (file->second.size() > kMaxApplicationBytes) return fail(1, "is larger than 48 KiB");
  const DecodedText decoded = decodeLines(file->second);
  report.encodings[std::string(kApplicationFile)] = decoded.encoding;
  if (!decoded.badLines.empty()) {
    return fail(decoded.badLines.front(), "has characters that belong neither to UTF-8 nor to GB18030");
  }
  const JsonScan scan = scanJson(decoded.text);
  if (scan.fault) return fail(scan.fault->line, scan.fault->message);
  const auto value = parseJson(decoded.text);
  if (!value) return fail(1, value.error().detail);
  auto reader = JsonReader::object(*value);
  if (!reader) return fail(1, "is no application: expected an object");

  JsonFaults faults;
  CheckedObject root(std::move(reader).value(), faults);
  for (const std::string& place : scan.repeated) root.errorAt(place, "is given twice");
  ApplicationReader(files, checklist, report.dossier).read(root);
  report.errors = toIssues(faults.errors, decoded.text);
  report.warnings = toIssues(faults.warnings, decoded.text);
}

}  // namespace fieldseal::domain
