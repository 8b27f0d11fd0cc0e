#include "workload/declared_units.hpp"

#include <array>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace fieldseal::bench {
namespace {

constexpr std::array kNames{"李洋", "王文", "徐英娟", "张建国", "陈晓梅", "刘志强", "赵敏", "周海燕"};
constexpr std::array kDepartments{"系统集成部", "运维服务部", "综合管理部", "保密办公室"};
constexpr std::array kGrades{"core", "important", "general"};
constexpr std::array kKinds{"desktop", "laptop", "server", "printer", "storage", "network", "security"};
constexpr std::array kLevels{"secret", "confidential", "internal"};

template <class List>
const char* nth(const List& list, std::size_t number) {
  return list[number % list.size()];
}

std::string numbered(const char* form, std::size_t number) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), form, number);
  return text.data();
}

std::string day(std::size_t number) {
  return numbered("20%02zu", 10 + number % 15) + numbered("-%02zu", 1 + number % 12) +
         numbered("-%02zu", 1 + number * 7 % 28);
}

json::object person(std::size_t number) {
  return {{"staff_number", personKey(number)},
          {"name", nth(kNames, number * 5)},
          {"department", nth(kDepartments, number)},
          {"post", "项目负责人"},
          {"grade", nth(kGrades, number * 7)},
          {"designated_on", day(number)},
          {"nationality", "CN"}};
}

json::object site(std::size_t number) {
  return {{"site_number", siteKey(number)},
          {"name", "涉密研发室" + std::to_string(number)},
          {"address", "示例市高新区创新路" + std::to_string(number * 3) + "号"},
          {"area_m2", 40 + number * 17 % 400},
          {"holding", number % 3 == 0 ? "owned" : "leased"},
          {"lease_until", day(number * 3)},
          {"level", nth(kLevels, number % 2)}};
}

json::object equipment(std::size_t number, std::size_t sites) {
  return {{"asset_number", equipmentKey(number)},
          {"kind", nth(kKinds, number)},
          {"model", numbered("MODEL-%03zu", number * 37 % 900)},
          {"level", nth(kLevels, number)},
          {"custodian", nth(kNames, number)},
          {"site_number", siteKey(1 + number % std::max<std::size_t>(1, sites))},
          {"disk_serial", numbered("%06zX", number * 7919 % 0xffffff) + numbered("%04zX", number * 104729 % 0xffff)},
          {"in_use_since", day(number * 5)}};
}

void writeFile(const std::filesystem::path& file, const std::string& text) {
  std::ofstream out(file, std::ios::binary);
  out << text;
  out.close();
  if (!out) throw std::runtime_error("cannot write " + file.string());
}

std::string csvOf(const std::vector<DeclaredRow>& rows, const std::string& list) {
  std::ostringstream csv;
  bool heading = true;
  for (const DeclaredRow& row : rows) {
    if (row.list != list) continue;
    const auto line = [&](auto cell) {
      bool first = true;
      for (const auto& field : row.fields) {
        csv << (first ? "" : ",") << cell(field);
        first = false;
      }
      csv << "\r\n";
    };
    if (heading) line([](const auto& field) { return std::string(field.key()); });
    heading = false;
    line([](const auto& field) {
      return field.value().is_string() ? std::string(field.value().as_string()) : json::serialize(field.value());
    });
  }
  return csv.str();
}

}  // namespace

std::string personKey(std::size_t number) {
  return numbered("P%05zu", number);
}
std::string siteKey(std::size_t number) {
  return numbered("S%03zu", number);
}
std::string equipmentKey(std::size_t number) {
  return numbered("E%06zu", number);
}

std::vector<DeclaredRow> declaredRows(const UnitCounts& counts) {
  std::vector<DeclaredRow> rows;
  rows.reserve(counts.total());
  for (std::size_t i = 1; i <= counts.persons; ++i) rows.push_back({"person", personKey(i), person(i)});
  for (std::size_t i = 1; i <= counts.sites; ++i) rows.push_back({"site", siteKey(i), site(i)});
  for (std::size_t i = 1; i <= counts.equipment; ++i)
    rows.push_back({"equipment", equipmentKey(i), equipment(i, counts.sites)});
  return rows;
}

void writeDossier(const std::filesystem::path& folder, const std::string& applicationNumber, const UnitCounts& counts) {
  std::filesystem::create_directories(folder);
  const json::object application{
      {"format", "fieldseal.application/1"},
      {"application_number", applicationNumber},
      {"received_on", "2026-03-02"},
      {"template", "cn-integration-monitoring-b"},
      {"applicant",
       {{"name", {{"en", "Applicant " + applicationNumber}, {"zh_CN", "申请单位" + applicationNumber}}},
        {"kind", "enterprise"}}},
      {"qualification", {{"business", "security_monitoring"}, {"class", "B"}}}};
  writeFile(folder / "application.json", json::serialize(application));
  const std::vector<DeclaredRow> rows = declaredRows(counts);
  for (const char* list : {"person", "site", "equipment"})
    writeFile(folder / (std::string(list) + ".csv"), csvOf(rows, list));
}

}  // namespace fieldseal::bench
