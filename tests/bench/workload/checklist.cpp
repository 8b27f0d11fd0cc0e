#include "workload/checklist.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>

#include "base/json.hpp"

namespace fieldseal::bench {
namespace {

json::value readSample() {
  std::ifstream file(FIELDSEAL_SOURCE_DIR "/packaging/sample/template-monitoring-b.json", std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return parseJson(text.str()).value();
}

json::object repeated(const json::object& item, std::size_t round) {
  json::object copy = item;
  copy["id"] = std::string(item.at("id").as_string()) + "-" + std::to_string(round);
  for (const char* key : {"per_unit", "relevant_if", "reconciles"}) copy.erase(key);
  return copy;
}

/// Adds the next round of a section's own items, until none is wanted any more.
void repeatSection(json::array& list, std::size_t own, std::size_t round, std::size_t& wanted) {
  for (std::size_t i = 0; i < own && wanted > 0; ++i, --wanted) list.push_back(repeated(list[i].as_object(), round));
}

}  // namespace

std::string checklistText(std::size_t items) {
  json::value tree = readSample();
  json::array& sections = tree.at("sections").as_array();
  std::vector<std::size_t> own;
  std::size_t total = 0;
  for (const json::value& section : sections) own.push_back(section.at("items").as_array().size());
  for (const std::size_t count : own) total += count;
  std::size_t wanted = items > total ? items - total : 0;
  for (std::size_t round = 2; wanted > 0; ++round) {
    for (std::size_t i = 0; i < own.size(); ++i)
      repeatSection(sections[i].at("items").as_array(), own[i], round, wanted);
  }
  return json::serialize(tree);
}

std::shared_ptr<const domain::Template> makeChecklist(std::size_t items) {
  const domain::TemplateReport report = domain::readTemplate(checklistText(items));
  if (!report.parsed) throw std::runtime_error("the grown checklist: " + report.errors.front().message);
  return report.parsed;
}

}  // namespace fieldseal::bench
