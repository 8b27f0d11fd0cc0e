#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <tuple>

#include "domain/json_scan.hpp"
#include "domain/template_draft.hpp"

namespace fieldseal::domain {
namespace {

constexpr std::size_t kMaxFileBytes = 4U << 20U;
constexpr std::size_t kMaxIdBytes = 64;
constexpr std::size_t kMaxIssues = 200;
constexpr std::int64_t kMaxPoints = 1'000'000;
constexpr std::string_view kFormatPrefix = "fieldseal.template/";
constexpr int kFormatVersion = 1;

TemplateReport failedAt(std::size_t line, std::string message) {
  TemplateReport report;
  report.errors.push_back({line, "", std::move(message)});
  return report;
}

/// @return whether the rest of the file can be read
bool checkFormat(CheckedObject& root) {
  const std::string format = root.text("format");
  if (format.empty()) return false;
  int version = 0;
  const char* const end = format.data() + format.size();
  const bool ours = format.starts_with(kFormatPrefix) &&
                    std::from_chars(format.data() + kFormatPrefix.size(), end, version).ptr == end && version > 0;
  if (!ours) {
    root.error("format", "is not a template: expected fieldseal.template/1");
    return false;
  }
  if (version <= kFormatVersion) return true;
  root.error("format", "is newer than this program, which reads up to fieldseal.template/1: install a newer Fieldseal");
  return false;
}

/// In the order of the file, so that a person can work through them from the top.
std::vector<TemplateIssue> toIssues(const std::vector<JsonFault>& faults, std::string_view text) {
  std::vector<TemplateIssue> issues;
  for (const JsonFault& fault : faults) {
    if (issues.size() == kMaxIssues) break;
    issues.push_back({lineOfPlace(text, fault.anchor), fault.place, fault.message});
  }
  std::sort(issues.begin(), issues.end(), [](const TemplateIssue& a, const TemplateIssue& b) {
    return std::tie(a.line, a.place) < std::tie(b.line, b.place);
  });
  if (faults.size() > kMaxIssues) {
    issues.push_back({issues.back().line, "", "and " + std::to_string(faults.size() - kMaxIssues) + " more"});
  }
  return issues;
}

void readRoot(CheckedObject& root, TemplateDraft& draft) {
  Template& checklist = draft.checklist;
  checklist.id = readId(root, "id");
  checklist.version = root.text("version");
  checklist.title = root.localized("title");
  checklist.note = root.maybeLocalized("note");
  readLists(root, draft);
  readRules(root, draft);
  readPapers(root, draft);
  readPictures(root, draft);
  readInterviews(root, draft);
  readWords(root, draft);
  readSections(root, draft);
  checkReferences(draft);

  const auto isVetoRow = [](const Outcome& outcome) { return outcome.whenVeto; };
  const auto isVetoItem = [](const Item& item) { return item.veto; };
  const auto hasVetoItem = [&](const Section& section) {
    return std::any_of(section.items.begin(), section.items.end(), isVetoItem);
  };
  if (std::any_of(checklist.sections.begin(), checklist.sections.end(), hasVetoItem) &&
      std::none_of(checklist.outcomes.begin(), checklist.outcomes.end(), isVetoRow)) {
    root.warn("outcomes", "no row says what a veto leads to, though there are veto items");
  }
  root.warnUnknown({"format", "id", "version", "title", "note", "lists", "determinations", "deduct_permille",
                    "not_applicable", "requires", "outcomes", "knowledge_test", "interview_roles",
                    "interviews_required", "interview_questions", "application_materials", "pictures", "words",
                    "sections"});
}

}  // namespace

std::string readId(CheckedObject& object, std::string_view key) {
  std::string id = object.text(key);
  if (!id.empty()) checkId(object, key, id);
  return id;
}

void checkId(CheckedObject& object, std::string_view key, std::string_view id) {
  const auto isForbidden = [](char c) { return c == '/' || c == '%' || c == ' ' || (c >= 0 && c < 0x20) || c == 0x7f; };
  if (id.empty() || id.size() > kMaxIdBytes || std::any_of(id.begin(), id.end(), isForbidden)) {
    object.error(key, "expected an id of 1 to 64 bytes without blanks, / and %");
  }
}

MilliPoints readPoints(CheckedObject& object, std::string_view key) {
  const json::value* value = object.reader().find(key);
  if (value == nullptr) {
    object.error(key, "is missing");
    return 0;
  }
  if (!value->is_number()) {
    object.error(key, "expected a number of points");
    return 0;
  }
  const auto number = value->to_number<double>();
  if (!(number >= 0 && number <= static_cast<double>(kMaxPoints))) {
    object.error(key, "expected points from 0 to 1000000");
    return 0;
  }
  // The nearest thousandth must be the number itself, but for what a binary fraction cannot hold.
  const double thousandths = std::round(number * 1000);
  if (std::abs(number - thousandths / 1000) > 4 * std::numeric_limits<double>::epsilon() * number) {
    object.error(key, "has more than three decimals");
    return 0;
  }
  return static_cast<MilliPoints>(thousandths);
}

TemplateReport readTemplate(std::string_view file) {
  const std::string_view text = withoutByteOrderMark(file);
  if (file.size() > kMaxFileBytes) return failedAt(1, "is larger than 4 MiB");
  const JsonScan scan = scanJson(text);
  if (scan.fault) return failedAt(scan.fault->line, scan.fault->message);
  const auto value = parseJson(text);
  if (!value) return failedAt(1, value.error().detail);
  auto reader = JsonReader::object(*value);
  if (!reader) return failedAt(1, "is not a template: expected an object");

  TemplateDraft draft;
  CheckedObject root(std::move(reader).value(), draft.faults);
  for (const std::string& place : scan.repeated) root.errorAt(place, "is given twice");
  if (checkFormat(root)) readRoot(root, draft);

  TemplateReport report;
  report.errors = toIssues(draft.faults.errors, text);
  report.warnings = toIssues(draft.faults.warnings, text);
  if (report.errors.empty()) report.parsed = std::make_shared<const Template>(std::move(draft.checklist));
  return report;
}

}  // namespace fieldseal::domain
