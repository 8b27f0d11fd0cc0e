#include "log/event_log.hpp"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <array>

#include "base/clock.hpp"

namespace fieldseal::log {
namespace {

struct Name {
  Level level;
  std::string_view text;
  spdlog::level::level_enum number;
};
constexpr std::array<Name, 4> kNames{{
    {Level::debug, "debug", spdlog::level::debug},
    {Level::info, "info", spdlog::level::info},
    {Level::warning, "warning", spdlog::level::warn},
    {Level::error, "error", spdlog::level::err},
}};

spdlog::logger& logger() {
  static const auto made = [] {
    auto fresh = std::make_shared<spdlog::logger>("fieldseal", std::make_shared<spdlog::sinks::stderr_sink_mt>());
    fresh->set_pattern("%v");
    fresh->set_level(spdlog::level::info);
    return fresh;
  }();
  return *made;
}

}  // namespace

bool setLevel(std::string_view name) {
  for (const auto& known : kNames) {
    if (known.text != name) continue;
    logger().set_level(known.number);
    return true;
  }
  return false;
}

void event(Level level, std::string_view name, std::initializer_list<Field> fields) {
  const auto& known = kNames.at(static_cast<std::size_t>(level));
  if (!logger().should_log(known.number)) return;
  json::object line{{"time", toRfc3339(SystemClock().now())}, {"level", known.text}, {"event", name}};
  for (const auto& [key, field] : fields) {
    json::value value(field);
    if (!value.is_null()) line[key] = std::move(value);
  }
  logger().log(known.number, json::serialize(line));
}

}  // namespace fieldseal::log
