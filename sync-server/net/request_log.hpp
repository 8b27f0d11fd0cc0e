/// What the log says of requests: the route, how it ended and how long it took. Never the address that was asked for,
/// nor a word of what was sent or answered: those may hold names and notes.
#pragma once

#include <chrono>
#include <exception>
#include <string_view>

#include "net/http_message.hpp"

namespace fieldseal::net {

/// An answer of a route's handler; with the fault's code when it is a problem. A fault of the server itself is a
/// warning.
/// @param route  its pattern
void logAnswer(std::string_view site, std::string_view route, const Response& response, std::chrono::milliseconds took);

/// A request that was refused before it came to a handler.
void logRefusal(std::string_view site, const Response& refusal);

/// A handler that threw: the kind of exception, and its number when the operating system or a library gave one.
void logThrown(std::string_view site, std::string_view route, const std::exception& thrown);

}  // namespace fieldseal::net
