/// The headers that every response of a port carries.
#pragma once

#include "net/http_message.hpp"

namespace fieldseal::api {

/// Nothing that a device gets may be kept by anything in between.
void setDeviceHeaders(const net::Request& request, net::Response& response);

/// A strict policy for the page: nothing but its own files, no frames, no sniffing, no referrer.
void setConsoleHeaders(const net::Request& request, net::Response& response);

}  // namespace fieldseal::api
