#include "domain/entity.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fieldseal;
using namespace fieldseal::domain;

TEST_CASE("any key of a list stands in a path and comes back as it was") {
  for (const std::string key : {"P00012", "a/b", "100%", "涉密 03", "tab\there", "%2F"}) {
    const std::string entity = itemUnitEntity("PE-04", "person", key);
    INFO(entity);
    CHECK(isValidEntity(entity));
    const EntityPath path = EntityPath::parse(entity);
    REQUIRE(path.kind == EntityKind::item);
    CHECK(path.segments == std::vector<std::string>{"PE-04", "person", key});
  }
}

TEST_CASE("a unit goes by one path only") {
  CHECK(decodeSegment("a%2Fb").value() == "a/b");
  for (const char* other : {"a%2fb", "%41", "100%", "a%2", "a b", "a/b", "%GG"}) {
    INFO(other);
    CHECK(decodeSegment(other).error().code == Errc::bad_format);
  }
  CHECK(EntityPath::parse("unit/person/%50001").kind == EntityKind::unknown);
}

TEST_CASE("paths of an unknown kind or shape are kept apart") {
  CHECK(EntityPath::parse("review").kind == EntityKind::review);
  CHECK(EntityPath::parse("unit/person/P1").kind == EntityKind::unit);
  for (const char* path : {"", "review/x", "item", "item/", "item/PE-04/person", "item/a/b/c/d", "unit/person",
                           "drone/7", "finding/a/b", "unit/person/P1/"}) {
    INFO(path);
    const EntityPath parsed = EntityPath::parse(path);
    CHECK(parsed.kind == EntityKind::unknown);
    CHECK(parsed.segments.empty());
  }
}

TEST_CASE("entities and fields have the form that entries demand") {
  CHECK(isValidEntity("review"));
  CHECK(isValidEntity("x/" + std::string(510, 'a')));
  CHECK_FALSE(isValidEntity("x/" + std::string(511, 'a')));
  for (const char* bad : {"", "/item", "item/", "item//a", "item/a b", "item/a\nb", "item/\x7f"}) {
    INFO(bad);
    CHECK_FALSE(isValidEntity(bad));
  }
  CHECK(isValidField("second_inspector"));
  CHECK(isValidField(std::string(64, 'a')));
  CHECK_FALSE(isValidField(std::string(65, 'a')));
  for (const char* bad : {"", "1st", "_x", "Note", "no-te", "é"}) {
    INFO(bad);
    CHECK_FALSE(isValidField(bad));
  }
}
