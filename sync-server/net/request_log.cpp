#include "net/request_log.hpp"

#include <boost/core/demangle.hpp>
#include <boost/system/system_error.hpp>
#include <typeinfo>

#include "log/event_log.hpp"

namespace fieldseal::net {
namespace {

void write(std::string_view site, const Response& response, const json::value& route, const json::value& milliseconds) {
  const auto level = response.status >= 500 ? log::Level::warning : log::Level::info;
  const auto code = response.fault ? json::value(toString(*response.fault)) : json::value();
  log::event(
      level, "request",
      {{"site", site}, {"route", route}, {"status", response.status}, {"code", code}, {"milliseconds", milliseconds}});
}

}  // namespace

void logAnswer(std::string_view site, std::string_view route, const Response& response,
               std::chrono::milliseconds took) {
  write(site, response, json::value(route), json::value(took.count()));
}

void logRefusal(std::string_view site, const Response& refusal) {
  write(site, refusal, {}, {});
}

void logThrown(std::string_view site, std::string_view route, const std::exception& thrown) {
  // Not its text, which may name what a request held.
  std::string cause = boost::core::demangle(typeid(thrown).name());
  if (const auto* fault = dynamic_cast<const boost::system::system_error*>(&thrown)) {
    cause += std::string(" ") + fault->code().category().name() + ":" + std::to_string(fault->code().value());
  }
  log::event(log::Level::error, "handler_failed", {{"site", site}, {"route", route}, {"cause", cause}});
}

}  // namespace fieldseal::net
