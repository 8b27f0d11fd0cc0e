/// Result<T>: a value, or the Error that says why there is none.
#pragma once

#include <boost/system/result.hpp>
#include <stdexcept>
#include <utility>

#include "base/error.hpp"

namespace fieldseal {

/// Thrown only by Result::value() on an error: reaching it is a bug in the caller.
class BadResultAccess : public std::logic_error {
 public:
  explicit BadResultAccess(const Error& error)
      : std::logic_error(std::string(toString(error.code)) + ": " + error.detail) {}
};

[[noreturn]] inline void throw_exception_from_error(const Error& error, const boost::source_location&) {
  throw BadResultAccess(error);
}

template <class T = void>
class [[nodiscard]] Result : public boost::system::result<T, Error> {
 public:
  using boost::system::result<T, Error>::result;
};

template <>
class [[nodiscard]] Result<void> : public boost::system::result<void, Error> {
 public:
  using boost::system::result<void, Error>::result;
  Result() = default;
};

/// The error, or the value where it can be printed.
template <class T>
std::ostream& operator<<(std::ostream& out, const Result<T>& result) {
  if (!result) return out << result.error();
  if constexpr (requires { out << *result; }) {
    return out << *result;
  } else {
    return out << "(a value)";
  }
}

/// The success of a function that has nothing to return: `return kOk;`
inline const Result<> kOk{};

}  // namespace fieldseal

#define FIELDSEAL_CONCAT_(a, b) a##b
#define FIELDSEAL_CONCAT(a, b) FIELDSEAL_CONCAT_(a, b)

/// Leaves the function with the error of `expression`, or goes on.
#define FIELDSEAL_CHECK(expression)                                               \
  do {                                                                            \
    if (auto checked = (expression); !checked) return std::move(checked).error(); \
  } while (false)

/// Leaves the function with the error of `expression`, or binds its value:
/// `FIELDSEAL_TRY(const auto header, parseHeader(text));`
#define FIELDSEAL_TRY(declaration, expression) \
  FIELDSEAL_TRY_(FIELDSEAL_CONCAT(tried, __LINE__), declaration, expression)
#define FIELDSEAL_TRY_(name, declaration, expression) \
  auto name = (expression);                           \
  if (!name) return std::move(name).error();          \
  declaration = std::move(name).value()
