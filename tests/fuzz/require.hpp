/// What a fuzz target does when an answer is wrong.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "base/bytes.hpp"
#include "base/json.hpp"

namespace fieldseal::fuzz {

/// Ends the process, which libFuzzer reports with the input, when `fact` does not hold.
inline void require(bool fact, const char* what) {
  if (fact) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

/// An error's detail goes into problem documents and logs: one line of UTF-8.
inline void requireTellable(const Error& error) {
  require(error.detail.find('\n') == std::string::npos, "an error's detail is one line");
  require(parseJson(json::serialize(json::string(error.detail))).has_value(), "an error's detail is UTF-8");
}

inline std::string_view textOf(const std::uint8_t* bytes, std::size_t size) {
  return asText({bytes, size});
}

}  // namespace fieldseal::fuzz
