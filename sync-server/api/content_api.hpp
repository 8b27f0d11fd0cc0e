/// What devices ask about contents by hash, on the devices' port.
#pragma once

#include "api/context.hpp"
#include "net/router.hpp"

namespace fieldseal::api {

class ContentApi {
 public:
  explicit ContentApi(Context& context) : m_context(context) {}

  void addRoutes(net::Router& router);

 private:
  using Answer = asio::awaitable<net::Response>;
  Answer content(net::Request request);
  Answer missing(net::Request request);

  Context& m_context;
};

}  // namespace fieldseal::api
