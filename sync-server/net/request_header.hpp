/// What Beast read of a request's header, as the rest of the server sees it.
#pragma once

#include <boost/beast/http/fields.hpp>
#include <boost/beast/http/message.hpp>

#include "net/http_message.hpp"

namespace fieldseal::net {

using RequestHeader = boost::beast::http::request_header<>;

/// The method of a request.
/// @param heedOverride  a POST may stand for another method by X-HTTP-Method-Override, as tus asks
[[nodiscard]] Method methodOf(const RequestHeader& header, bool heedOverride);

/// All but the body, the route's parameters and who the peer is.
[[nodiscard]] Request requestOf(const RequestHeader& header, Method method, Target target);

}  // namespace fieldseal::net
