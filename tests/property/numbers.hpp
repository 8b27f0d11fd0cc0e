/// Numbers drawn evenly. rc::gen::inRange alone stays near its lower end while RapidCheck still tries
/// small inputs, which leaves the ends of things untried and can keep a loop from making progress.
#pragma once

#include <rapidcheck.h>

#include <cstddef>

namespace fieldseal::property {

/// From `low` to the number before `high`.
template <class T>
[[nodiscard]] rc::Gen<T> evenly(T low, T high) {
  return rc::gen::resize(rc::kNominalSize, rc::gen::inRange<T>(low, high));
}

template <class T>
[[nodiscard]] T between(T low, T high) {
  return *evenly<T>(low, high);
}

[[nodiscard]] inline std::size_t below(std::size_t high) {
  return between<std::size_t>(0, high);
}

}  // namespace fieldseal::property
