/// The sample that the product ships, and small texts of the same kinds.
#pragma once

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>

#include "domain/dossier.hpp"
#include "domain/template.hpp"

namespace fieldseal::test {

inline std::string readSample(const std::string& name) {
  std::ifstream file(std::string(FIELDSEAL_SOURCE_DIR) + "/packaging/sample/" + name, std::ios::binary);
  INFO(name);
  REQUIRE(file.good());
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline std::shared_ptr<const domain::Template> parseTemplate(std::string_view text) {
  const domain::TemplateReport report = domain::readTemplate(text);
  for (const auto& issue : report.errors) UNSCOPED_INFO(issue.line << " " << issue.place << ": " << issue.message);
  REQUIRE(report.parsed != nullptr);
  return report.parsed;
}

inline std::shared_ptr<const domain::Template> sampleTemplate() {
  return parseTemplate(readSample("template-monitoring-b.json"));
}

inline domain::DossierFiles sampleDossierFiles() {
  domain::DossierFiles files;
  for (const char* name : {"application.json", "person.csv", "site.csv", "equipment.csv"}) {
    files[name] = readSample(std::string("sample-dossier/") + name);
  }
  return files;
}

inline std::string replaced(std::string text, std::string_view what, std::string_view by) {
  const auto at = text.find(what);
  INFO(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), by);
}

/// A template of 30 points and a veto, small enough to score by hand: A1 10 points, A2 20 points by
/// person, 3 each, V1 a veto, R1 0 points, asked for only when A1 does not conform.
inline constexpr std::string_view kSmallTemplate = R"({
"format": "fieldseal.template/1",
"id": "small",
"version": "1",
"title": {"en": "Small"},
"lists": {"person": {"title": {"en": "People"}, "key": "number",
  "fields": [["number", "text"], ["name", "text"], ["age", "number"], ["since", "date"],
             ["grade", "choice:core,general"]]}},
"deduct_permille": {"conform": 0, "partly": 500, "nonconform": 1000},
"not_applicable": "excluded_from_denominator",
"requires": {"partly": ["note"], "nonconform": ["note", "evidence"],
             "veto_nonconform": ["note", "evidence", "second_inspector", "leader"]},
"outcomes": [{"when": "veto", "recommend": "terminate"},
             {"min_percent": 90, "recommend": "pass"},
             {"min_percent": 80, "recommend": "rectify", "days": 30, "day_kind": "working"},
             {"min_percent": 0, "recommend": "fail"}],
"application_materials": [{"id": "licence", "title": {"en": "Licence"}}],
"sections": [{"id": "A", "title": {"en": "First"}, "items": [
 {"id": "A1", "question": {"en": "One?"}, "methods": ["examine"], "points": 10},
 {"id": "A2", "question": {"en": "Two?"}, "methods": ["test"], "points": 20,
  "per_unit": {"list": "person", "deduct": 3}},
 {"id": "V1", "question": {"en": "Veto?"}, "methods": ["examine"], "veto": true},
 {"id": "R1", "question": {"en": "More?"}, "methods": ["observe"], "points": 0,
  "relevant_if": {"item": "A1", "is": ["partly", "nonconform"]}}]}]
})";

}  // namespace fieldseal::test
