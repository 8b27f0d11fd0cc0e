#include "admin/config.hpp"

#include <catch2/catch_test_macros.hpp>

namespace fieldseal::admin {
namespace {

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

const std::string kText = defaultConfigText({"127.0.0.1", 8443}, {"127.0.0.1", 8444}, "");

TEST_CASE("the configuration that init writes is read back") {
  const auto config = parseConfig(kText, "/etc/fieldseal").value();
  CHECK(config.database == "/etc/fieldseal/store.db");
  CHECK(config.device.port == 8443);
  CHECK(config.console.host == "127.0.0.1");
  CHECK(config.consoleFiles.empty());
}

TEST_CASE("a faulty configuration is refused with the key and the reason") {
  const auto reasonOf = [](const std::string& text) { return parseConfig(text, ".").error().detail; };
  CHECK(reasonOf(replaced(kText, "\"log_level\"", "\"log_levle\"")) == "log_levle: this key is not known");
  CHECK(reasonOf(replaced(kText, "\"log_level\"", R"("log\nlevel")")) == R"(log\nlevel: this key is not known)");
  CHECK(reasonOf(replaced(kText, "\"port\": 8443", "\"port\": 84430")) == "device.port: expected 0 to 65535");
  CHECK(reasonOf(replaced(kText, "\"info\"", "\"loud\"")) == "log_level: expected debug, info, warning or error");
  CHECK(reasonOf(replaced(kText, "\"port\": 8444", "\"prt\": 8444")) == "console.prt: this key is not known");
  CHECK(reasonOf(replaced(kText, "\"log_level\"", "\"io_threads\": 0, \"log_level\"")) ==
        "io_threads: expected a number from 1 to 64");
  CHECK(reasonOf(replaced(kText, "\"store.db\"", "7")).starts_with("database: "));
  CHECK(reasonOf(replaced(kText, "fieldseal.server/1", "fieldseal.server/9")).starts_with("format: "));
  CHECK(parseConfig("{", ".").error().code == Errc::bad_format);
}

}  // namespace
}  // namespace fieldseal::admin
