#include "base/json_reader.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fieldseal;

TEST_CASE("a wrong field is named with its place") {
  const auto tree = parseJson(R"({"outer":{"points":"ten"}})").value();
  const auto outer = JsonReader::object(tree).value().child("outer").value();
  CHECK(outer.integer("points").error().detail == "outer.points: expected a whole number");
  CHECK(outer.text("missing").error().detail == "outer.missing: expected a text");
  CHECK_FALSE(outer.maybeText("missing").value());
  CHECK(outer.maybeInteger("points").error().code == Errc::bad_format);
}

TEST_CASE("the line of a place is found in the text") {
  const std::string text = R"({
  "title": {"en": "a, \"b\": [1]"},
  "sections": [
    {"id": "A"},
    {
      "id": "B",
      "items": [1, 2,
        3]
    }
  ]
})";
  CHECK(lineOfPlace(text, "title") == 2);
  CHECK(lineOfPlace(text, "sections[0].id") == 4);
  CHECK(lineOfPlace(text, "sections[1]") == 5);
  CHECK(lineOfPlace(text, "sections[1].items[2]") == 8);
  CHECK(lineOfPlace(text, "sections[7].items") == 1);
  CHECK(lineOfPlace(text, "nothing") == 1);
}

TEST_CASE("JSON is strict, shallow and whole") {
  CHECK(parseJson("{} x").error().code == Errc::bad_format);
  CHECK(parseJson("{").error().code == Errc::bad_format);
  CHECK(parseJson(std::string(100, '[')).error().code == Errc::bad_format);
  CHECK(parseJson("\"\xff\"").error().code == Errc::bad_format);
  CHECK(parseJson("[1,]").error().code == Errc::bad_format);
}
