#include "domain/csv.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fieldseal;
using namespace fieldseal::domain;

namespace {

using Cells = std::vector<std::string>;

const std::string kMark = "\xEF\xBB\xBF";
const std::string kNiHaoGb = "\xC4\xE3\xBA\xC3";  // 你好

}  // namespace

TEST_CASE("CSV keeps commas, doubled quotes and line breaks inside quotes, and counts the lines") {
  const auto rows = parseCsv("a,b\r\n\"1, \"\"x\"\"\",\"two\nlines\"\r\n\r\nlast,\r").value();
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].cells == Cells{"a", "b"});
  CHECK(rows[1].cells == Cells{"1, \"x\"", "two\nlines"});
  CHECK(rows[1].line == 2);
  CHECK(rows[1].lastLine == 3);
  CHECK(rows[2].cells == Cells{"last", ""});
  CHECK(rows[2].line == 5);
}

TEST_CASE("CSV takes every kind of line break and a missing last one") {
  for (const char* text : {"a,b\nc,d", "a,b\r\nc,d\r\n", "a,b\rc,d", "\n\na,b\n\n\nc,d\n\n"}) {
    const auto rows = parseCsv(text).value();
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].cells == Cells{"c", "d"});
  }
  CHECK(parseCsv("").value().empty());
  CHECK(parseCsv("5\" disk,x").value()[0].cells == Cells{"5\" disk", "x"});
}

TEST_CASE("a CSV fault names its line and costs no other row") {
  const CsvRows after = readCsv("a,b\n\"x\"y,1\nc,d\n");
  REQUIRE(after.faults.size() == 1);
  CHECK(after.faults[0].line == 2);
  REQUIRE(after.rows.size() == 2);
  CHECK(after.rows[1].cells == Cells{"c", "d"});
  CHECK(after.rows[1].line == 3);

  const CsvRows open = readCsv("a,b\n1,\"never closed\nc,d\ne,f");
  REQUIRE(open.faults.size() == 1);
  CHECK(open.faults[0].line == 2);
  REQUIRE(open.rows.size() == 3);
  CHECK(open.rows[2].cells == Cells{"e", "f"});
  CHECK(open.rows[2].line == 4);

  CHECK(parseCsv("a\n\"x").error() == Error{Errc::bad_format, "line 2: a quote is opened and never closed"});
}

TEST_CASE("text comes out in UTF-8, whatever it came in") {
  CHECK(decodeText("plain").value().encoding == "UTF-8");
  CHECK(decodeText("你好").value().text == "你好");

  const DecodedText marked = decodeText(kMark + "你好").value();
  CHECK(marked.encoding == "UTF-8 with byte-order mark");
  CHECK(marked.text == "你好");

  const DecodedText gb = decodeText(kNiHaoGb + "\r\n").value();
  CHECK(gb.encoding == "GB18030");
  CHECK(gb.text == "你好\r\n");
  // Four bytes, outside the plane that older sets cover: U+20087.
  CHECK(decodeText("\x95\x32\x90\x31\n" + kNiHaoGb).value().text == "\xF0\xA0\x82\x87\n你好");
}

TEST_CASE("bytes of neither encoding are found on their line") {
  CHECK(decodeText("ok\n" + kNiHaoGb + "\nx\xFFy").error().detail.starts_with("line 3: "));
  using namespace std::string_literals;
  for (const std::string& wide : {"\xFF\xFE\x60\x4F\n\0\x7D\x59"s, "\xFE\xFF\x4F\x60\0\n\x59\x7D"s}) {
    CHECK(decodeLines(wide).text == "你\n好");
    CHECK(decodeLines(wide).encoding == "UTF-16");
    CHECK(decodeLines(wide + "\xD8").badLines == std::vector<std::size_t>{2});
  }

  const DecodedText damaged = decodeLines("好\n你\n\xE4\xBD\n好");
  CHECK(damaged.encoding == "UTF-8");  // a few damaged bytes must not turn the rest into other characters
  CHECK(damaged.badLines == std::vector<std::size_t>{3});
  CHECK(damaged.text.starts_with("好\n你\n\xEF\xBF\xBD"));
  // Marked as UTF-8: never taken for GB18030.
  CHECK(decodeLines(kMark + kNiHaoGb).badLines == std::vector<std::size_t>{1});
  // Overlong, surrogate and too great are not UTF-8.
  for (const char* bad : {"\xEF\xBB\xBF\xC0\xAF", "\xEF\xBB\xBF\xED\xA0\x80", "\xEF\xBB\xBF\xF4\x90\x80\x80"}) {
    CHECK_FALSE(decodeText(bad));
  }
}
