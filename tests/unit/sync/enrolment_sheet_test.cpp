#include "sync/enrolment_sheet.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fieldseal;
using namespace fieldseal::sync;

namespace {

const std::string kPrinted = "ABCD-EFGH-JKMN-PQRS-TVWX";
const std::string kSheet = "fieldseal-enrol:1?server=office.example:8443&code=" + kPrinted;

Errc errorOf(const std::string& text) {
  const auto read = parseEnrolmentSheet(text);
  return read ? Errc::internal : read.error().code;
}

}  // namespace

TEST_CASE("the sheet of an enrolment holds address and code, and reads back as it was written") {
  const auto sheet = parseEnrolmentSheet(kSheet).value();
  CHECK(sheet.server == "office.example:8443");
  CHECK(sheet.code.toString() == kPrinted);
  CHECK(encode(sheet) == kSheet);
  CHECK(parseEnrolmentSheet("\n " + kSheet + "\r\n").value().server == sheet.server);
  for (const std::string& server :
       std::vector<std::string>{"10.1.2.3:1", "[fe80::1]:65535", "a:443", "review-1.office.example:8443"}) {
    CAPTURE(server);
    CHECK(parseEnrolmentSheet(encode(EnrolmentSheet{server, sheet.code})).value().server == server);
  }
}

TEST_CASE("a sheet without an address is for tablets that enrol by file") {
  const auto sheet = parseEnrolmentSheet("fieldseal-enrol:1?code=" + kPrinted).value();
  CHECK(sheet.server.empty());
  CHECK(encode(sheet) == "fieldseal-enrol:1?code=" + kPrinted);
}

TEST_CASE("what is no sheet is told from one that was cut short and from one of a later version") {
  CHECK_FALSE(isEnrolmentSheet("ASSET-000017"));
  CHECK_FALSE(isEnrolmentSheet(kPrinted));
  CHECK_FALSE(isEnrolmentSheet("https://office.example/fieldseal-enrol:1"));
  CHECK(isEnrolmentSheet("fieldseal-enrol:"));
  CHECK(isEnrolmentSheet(" " + kSheet.substr(0, 30)));
  CHECK(errorOf("ASSET-000017") == Errc::bad_format);
  CHECK(errorOf("") == Errc::bad_format);
  CHECK(errorOf("fieldseal-enrol:2?anything=new") == Errc::unsupported_version);
  CHECK(errorOf("fieldseal-enrol:17?") == Errc::unsupported_version);
  CHECK(errorOf("fieldseal-enrol:x?code=" + kPrinted) == Errc::bad_format);
}

TEST_CASE("no shorter or longer sheet passes for this one") {
  for (std::size_t length = 0; length < kSheet.size(); ++length) {
    CAPTURE(length);
    CHECK(errorOf(kSheet.substr(0, length)) == Errc::bad_format);
  }
  for (const std::string& more :
       std::vector<std::string>{"X", "-", "&server=evil.example:1", "&code=" + kPrinted, "#", "?"}) {
    CAPTURE(more);
    CHECK(errorOf(kSheet + more) == Errc::bad_format);
  }
}

TEST_CASE("a sheet with a part that is doubled, foreign, moved or malformed is refused") {
  const auto with = [](const std::string& server) {
    return "fieldseal-enrol:1?server=" + server + "&code=" + kPrinted;
  };
  for (const std::string& server :
       std::vector<std::string>{"", "office.example", "office.example:", "office.example:0", "office.example:08443",
                                "office.example:65536", "office.example:84430", "office.example:x", ":8443", "a b:1",
                                "user@office.example:1", "office.example/:1", "https://office.example:1", "[::1]",
                                "[]:1", "[office]:1", "%6f:1", "böro:1", std::string(254, 'a') + ":1"}) {
    CAPTURE(server);
    CHECK(errorOf(with(server)) == Errc::bad_format);
  }
  for (const std::string& rest :
       std::vector<std::string>{"code=" + kPrinted + "&server=a:1", "server=a:1&server=b:1&code=" + kPrinted,
                                "server=a:1&more=1&code=" + kPrinted, "server=a:1&code=abcd-efgh-jkmn-pqrs-tvwx",
                                "server=a:1&code=ABCDEFGHJKMNPQRSTVWX", "server=a:1&code=ABCD-EFGH-JKMN-PQRS-TVWU",
                                "Server=a:1&code=" + kPrinted}) {
    CAPTURE(rest);
    CHECK(errorOf("fieldseal-enrol:1?" + rest) == Errc::bad_format);
  }
  CHECK(errorOf("Fieldseal-Enrol:1?code=" + kPrinted) == Errc::bad_format);
}
