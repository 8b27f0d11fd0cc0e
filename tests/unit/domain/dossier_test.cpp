#include "domain/dossier.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "unit/domain/sample_files.hpp"

using namespace fieldseal;
using namespace fieldseal::domain;
using namespace fieldseal::test;

namespace {

const std::string kHeading = "number,name,age,since,grade\n";

const std::string kApplication = R"({
"format": "fieldseal.application/1",
"application_number": "7",
"received_on": "2026-03-02",
"template": "small",
"applicant": {"name": {"en": "Example"}},
"qualification": {"business": "monitoring", "class": "B"},
"materials": [{"id": "licence", "received": true, "file": "person.csv"}]
})";

DossierReport readSmall(const std::string& people, const std::string& application = kApplication) {
  static const auto checklist = parseTemplate(kSmallTemplate);
  return readDossier({{"application.json", application}, {"person.csv", people}}, *checklist);
}

std::string printed(const std::vector<DossierIssue>& issues) {
  std::string text;
  for (const auto& one : issues) {
    text += one.file + ":" + std::to_string(one.line) + " [" + one.column + "] " + one.message + "\n";
  }
  return text;
}

bool contains(const std::vector<DossierIssue>& issues, std::string_view file, std::size_t line, std::string_view column,
              std::string_view message) {
  return std::any_of(issues.begin(), issues.end(), [&](const DossierIssue& issue) {
    return issue.file == file && issue.line == line && issue.column == column &&
           issue.message.find(message) != std::string::npos;
  });
}

}  // namespace

TEST_CASE("the sample dossier is read whole, in both encodings") {
  const DossierReport report = readDossier(sampleDossierFiles(), *sampleTemplate());
  INFO(printed(report.errors) << printed(report.warnings));
  CHECK(report.clean());
  CHECK(report.warnings.empty());
  CHECK(report.encodings.at("person.csv") == "UTF-8 with byte-order mark");
  CHECK(report.encodings.at("equipment.csv") == "GB18030");

  const Dossier& dossier = report.dossier;
  CHECK(dossier.applicationNumber == "SAMPLE-2026-0001");
  CHECK(dossier.receivedOn == "2026-03-02");
  CHECK(dossier.applicant.in("zh_CN") == "示例东方安防系统有限公司");
  CHECK(dossier.business == "security_monitoring");
  CHECK(dossier.qualificationClass == "B");
  CHECK(dossier.lists.at("person").size() == 42);
  CHECK(dossier.lists.at("site").size() == 5);
  CHECK(dossier.lists.at("equipment").size() == 96);

  const DeclaredUnit& site = dossier.lists.at("site").front();
  CHECK(site.key == "S001");
  CHECK(site.fields.at("address").as_string() == "示例市高新区创新路45号20层, 1区");
  CHECK(site.fields.at("area_m2").as_int64() == 351);
  CHECK_FALSE(dossier.lists.at("site").back().fields.contains("lease_until"));  // empty cells are not fields
  const DeclaredUnit& device = dossier.lists.at("equipment")[1];
  CHECK(device.fields.at("model").as_string() == "LAPTOP-866\"A\"");
  CHECK(device.fields.at("custodian").as_string() == "徐英娟");
}

TEST_CASE("headings come in any order and case, cells with blanks around them") {
  const DossierReport report = readSmall(
      "\xEF\xBB\xBF GRADE ,Since, Name,Number,AGE\r\n core,2020-02-29,\"\u3000李 洋 \", P1 , 12.5 \r\n,,,,\r\n");
  INFO(printed(report.errors) << printed(report.warnings));
  CHECK(report.clean());
  CHECK(report.warnings.empty());
  REQUIRE(report.dossier.lists.at("person").size() == 1);
  const DeclaredUnit& unit = report.dossier.lists.at("person").front();
  CHECK(unit.key == "P1");
  CHECK(unit.fields.at("name").as_string() == "李 洋");
  CHECK(unit.fields.at("age").as_double() == 12.5);
  CHECK(unit.fields.at("grade").as_string() == "core");
}

TEST_CASE("every bad row is named with file, line, column and reason, and costs no other") {
  struct Fault {
    std::string row;
    const char* column;
    const char* message;
  };
  std::string longKey(101, 'P');
  std::string longRow = "P2,";
  longRow.append(17'000, 'x');
  const Fault faults[] = {
      {"P2,x,1,2020-01-01", "", "has 4 columns, but there are 5 headings"},
      {"P2,x,1,2020-01-01,core,more", "", "has 6 columns, but there are 5 headings"},
      {",x,1,2020-01-01,core", "number", "is empty"},
      {"P1,x,1,2020-01-01,core", "number", "P1 stands already on line 2"},
      {longKey.append(",x,1,2020-01-01,core"), "number", "at most 100 bytes"},
      {"\"P\n2\",x,1,2020-01-01,core", "number", "on one line"},
      {"P2,x,many,2020-01-01,core", "age", "expected a number"},
      {"P2,x,1e3,2020-01-01,core", "age", "expected a number"},
      {"P2,x,0x10,2020-01-01,core", "age", "expected a number"},
      {"P2,x,nan,2020-01-01,core", "age", "expected a number"},
      {"P2,x,1,2021-02-29,core", "since", "no such day"},
      {"P2,x,1,2021/02/28,core", "since", "YYYY-MM-DD"},
      {"P2,x,1,2020-01-01,boss", "grade", "expected one of core, general"},
      {"P2,\"x\"y,1,2020-01-01,core", "", "text after a closing quote"},
      {"P2,x\xFF,1,2020-01-01,core", "name", "belong neither to UTF-8 nor to GB18030"},
      {"P2,\"x\ny\xFF\",1,2020-01-01,core", "name", "belong neither to UTF-8 nor to GB18030"},
      {"P2,x\xFF,1,2020-01-01", "", "belong neither to UTF-8 nor to GB18030"},
      {longRow.append(",1,2020-01-01,core"), "", "more than 16 KiB"},
  };
  for (const Fault& fault : faults) {
    const DossierReport report =
        readSmall(kHeading + "P1,李洋,30,2020-01-01,core\n" + fault.row + "\nP3,王文,31,2020-01-01,general\n");
    INFO(fault.row.substr(0, 60) << "\n" << printed(report.errors));
    REQUIRE(report.errors.size() == 1);
    CHECK(contains(report.errors, "person.csv", 3, fault.column, fault.message));
    const auto& people = report.dossier.lists.at("person");
    REQUIRE(people.size() == 2);
    CHECK(people[0].fields.at("name").as_string() == "李洋");
    CHECK(people[1].key == "P3");
  }
}

TEST_CASE("a number too great for whole numbers is kept as near as can be, never as another one") {
  const DossierReport report = readSmall(kHeading + "P1,x,99999999999999999999,,\n");
  REQUIRE(report.clean());
  CHECK(report.dossier.lists.at("person")[0].fields.at("age").as_double() == 1e20);
}

TEST_CASE("a row with several faults names each of them") {
  const DossierReport report = readSmall(kHeading + ",x,old,2020-13-01,boss\n");
  INFO(printed(report.errors));
  CHECK(report.errors.size() == 4);
  CHECK(report.dossier.lists.at("person").empty());
}

TEST_CASE(
    "characters that cannot be read are named by each column they stand in, as the template or the file calls it") {
  const DossierReport report = readSmall("shoe size,Number,name\n4\xFF,P1,\xFFx\n42,P2,李洋\n43,P3,王文\n");
  INFO(printed(report.errors));
  REQUIRE(report.errors.size() == 2);
  CHECK(contains(report.errors, "person.csv", 2, "shoe size", "belong neither to UTF-8 nor to GB18030"));
  CHECK(contains(report.errors, "person.csv", 2, "name", "belong neither to UTF-8 nor to GB18030"));
  CHECK(report.dossier.lists.at("person").size() == 2);

  const DossierReport heading = readSmall("number,na\xFFme,age\nP1,李洋,30\nP2,王文,31\n");
  INFO(printed(heading.errors));
  REQUIRE(heading.errors.size() == 1);
  CHECK(contains(heading.errors, "person.csv", 1, "na\xEF\xBF\xBDme", "belong neither to UTF-8 nor to GB18030"));
}

TEST_CASE("a row in GB18030 that has a broken character is named with its column") {
  // 李洋, 王文, and a lead byte whose second byte is none.
  const DossierReport report = readSmall(kHeading + "P1,\xC0\xEE\xD1\xF3,30,,\nP2,\xCD\xF5\xCE\xC4\xFF,31,,\n");
  INFO(printed(report.errors));
  REQUIRE(report.errors.size() == 1);
  CHECK(report.encodings.at("person.csv") == "GB18030");
  CHECK(contains(report.errors, "person.csv", 3, "name", "belong neither to UTF-8 nor to GB18030"));
}

TEST_CASE("columns that do not fit the template are pointed out") {
  const DossierReport extra = readSmall("number,shoe size,name\nP1,42,x\n");
  INFO(printed(extra.errors) << printed(extra.warnings));
  CHECK(extra.clean());
  CHECK(contains(extra.warnings, "person.csv", 1, "shoe size", "does not know"));
  CHECK(contains(extra.warnings, "person.csv", 1, "since", "not there"));
  CHECK(extra.dossier.lists.at("person")[0].fields.size() == 2);

  const DossierReport keyless = readSmall("name,age\nx,1\n");
  CHECK(contains(keyless.errors, "person.csv", 1, "number", "is missing"));
  CHECK(keyless.dossier.lists.at("person").empty());

  CHECK(contains(readSmall("number,name,NAME\nP1,x,y\n").errors, "person.csv", 1, "name", "twice"));
  CHECK(contains(readSmall("").errors, "person.csv", 1, "", "row of headings"));
}

TEST_CASE("missing and foreign files are pointed out") {
  const auto checklist = parseTemplate(kSmallTemplate);
  const DossierReport report = readDossier({{"application.json", kApplication}, {"pets.csv", "x\n"}}, *checklist);
  CHECK(contains(report.warnings, "person.csv", 1, "", "is missing"));
  CHECK(contains(report.warnings, "pets.csv", 1, "", "not read"));
  CHECK(contains(report.errors, "application.json", 8, "materials[0].file", "person.csv is not in the dossier"));
  CHECK(contains(readDossier({}, *checklist).errors, "application.json", 1, "", "is missing"));
}

TEST_CASE("what is wrong with an application is named with its line and place") {
  struct Fault {
    const char* what;
    const char* by;
    std::size_t line;
    const char* place;
    const char* message;
  };
  const Fault faults[] = {
      {"application/1", "application/9", 2, "format", "expected fieldseal.application/1"},
      {"\"7\"", "7", 3, "application_number", "expected a text"},
      {"\"application_number\": \"7\",", "", 1, "application_number", "is missing"},
      {"2026-03-02", "2026-02-30", 4, "received_on", "YYYY-MM-DD"},
      {"\"small\"", "\"large\"", 5, "template", "is large, but the dossier is read for small"},
      {"{\"en\": \"Example\"}", "{}", 6, "applicant.name", "no text"},
      {"{\"name\": {\"en\": \"Example\"}}", "[]", 6, "applicant", "expected an object"},
      {", \"class\": \"B\"", "", 7, "qualification.class", "is missing"},
      {"\"received\": true", "\"received\": \"yes\"", 8, "materials[0].received", "true or false"},
      {"\"received\": true, ", "", 8, "materials[0].received", "is missing"},
      {"\"file\": \"person.csv\"", "\"files\": [1]", 8, "materials[0].files[0]", "expected a text"},
      {"\"template\"", "\"format\"", 2, "format", "given twice"},
      {"\"materials\": [", "\"materials\": ", 8, "", "not JSON"},
  };
  for (const Fault& fault : faults) {
    const DossierReport report = readSmall(kHeading + "P1,x,,,\n", replaced(kApplication, fault.what, fault.by));
    INFO(fault.what << " -> " << fault.by << "\n" << printed(report.errors));
    CHECK(contains(report.errors, "application.json", fault.line, fault.place, fault.message));
    CHECK(report.dossier.lists.at("person").size() == 1);  // the lists are read all the same
  }
  const DossierReport unknown = readSmall(kHeading, replaced(kApplication, "\"licence\"", "\"passport\""));
  CHECK(contains(unknown.warnings, "application.json", 8, "materials[0].id", "no material passport"));
  CHECK(contains(unknown.warnings, "application.json", 8, "materials", "says nothing of licence"));
}

TEST_CASE("an application too large for an entry is refused") {
  const std::string large = replaced(kApplication, "Example", std::string(50'000, 'x'));
  CHECK(contains(readSmall(kHeading, large).errors, "application.json", 1, "", "larger than 48 KiB"));
}
