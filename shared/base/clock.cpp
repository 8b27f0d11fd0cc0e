#include "base/clock.hpp"

#include <array>
#include <cstdio>

namespace fieldseal {
namespace {

template <class... Numbers>
std::string print(const char* format, Numbers... numbers) {
  std::array<char, 40> buffer{};
  const int length = std::snprintf(buffer.data(), buffer.size(), format, numbers...);
  return {buffer.data(), static_cast<std::size_t>(length)};
}

/// Decimal digits only; -1 otherwise.
int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

WallTime SystemClock::now() const {
  return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::string toRfc3339(WallTime time) {
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::hh_mm_ss clock{time - day};
  return toIsoDate(std::chrono::year_month_day{day}) +
         print("T%02d:%02d:%02d.%03dZ", static_cast<int>(clock.hours().count()),
               static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()),
               static_cast<int>(clock.subseconds().count()));
}

Result<std::chrono::year_month_day> parseDate(std::string_view text) {
  const Error bad{Errc::bad_format, "expected a day as YYYY-MM-DD"};
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return bad;
  const int year = number(text.substr(0, 4));
  const int month = number(text.substr(5, 2));
  const int day = number(text.substr(8, 2));
  if (year < 0 || month < 0 || day < 0) return bad;
  const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                         std::chrono::day{static_cast<unsigned>(day)}};
  if (!date.ok()) return Error{Errc::bad_format, "no such day in the calendar"};
  return date;
}

std::string toIsoDate(std::chrono::year_month_day day) {
  return print("%04d-%02u-%02u", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
               static_cast<unsigned>(day.day()));
}

}  // namespace fieldseal
