#include "base/bytes.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fieldseal;

TEST_CASE("base64 gives back every length and refuses what it would not have written") {
  for (const auto& [plain, printed] : std::vector<std::pair<std::string, std::string>>{
           {"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}, {"fooba", "Zm9vYmE="}}) {
    CHECK(toBase64(asBytes(plain)) == printed);
    REQUIRE(fromBase64(printed));
    CHECK(asText(*fromBase64(printed)) == plain);
  }
  for (const char* wrong : {"Zg=", "Zg", "Zh==", "Z===", "Zm9=", "Zg==Zg==", "Zm 9", "=Zg="}) {
    INFO(wrong);
    CHECK_FALSE(fromBase64(wrong));
  }
}

TEST_CASE("hexadecimal text is lower case and even") {
  CHECK(toHex(Bytes{0, 0x7f, 0xff}) == "007fff");
  CHECK(fromHex("007fff").value() == Bytes{0, 0x7f, 0xff});
  CHECK_FALSE(fromHex("0"));
  CHECK_FALSE(fromHex("FF"));
  CHECK_FALSE(fromHex("0g"));
}

TEST_CASE("base 32 takes what people type for what was printed") {
  const Bytes bytes{0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef, 0x10, 0xfe};
  const std::string printed = toBase32(bytes);
  CHECK(printed.size() == 16);
  CHECK(fromBase32(printed).value() == bytes);
  CHECK(fromBase32("04hm-asw9 nf6y y47y").value() == fromBase32("O4HMASW9NF6YY47Y").value());
  CHECK(fromBase32("il").error().code == Errc::bad_format);  // bits that are no whole byte
  CHECK_FALSE(fromBase32("U000"));
}
