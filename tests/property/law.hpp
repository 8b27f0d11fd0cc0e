/// A law: a property that RapidCheck tries on many inputs, inside a Catch2 test.
#pragma once

#include <rapidcheck.h>

#include <catch2/catch_test_macros.hpp>
#include <string>

namespace fieldseal::property {

/// Fails the running test when RapidCheck finds an input that breaks `law`; the smallest one it finds
/// is printed, with the seed that repeats it.
template <class Law>
void check(const std::string& name, Law law) {
  INFO("RapidCheck prints the input above; repeat it with the RC_PARAMS it names");
  REQUIRE(rc::check(name, std::move(law)));
}

}  // namespace fieldseal::property
