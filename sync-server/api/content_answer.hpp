/// A stored content as a response, sent a chunk at a time.
#pragma once

#include "api/context.hpp"
#include "net/http_message.hpp"
#include "store/attachments.hpp"

namespace fieldseal::api {

/// 200 with the whole, 206 with the range that the request asks for, 416 for one that lies outside.
[[nodiscard]] net::Response contentAnswer(AttachmentRoom& room, const store::AttachmentRecord& content,
                                          const net::Request& request);

}  // namespace fieldseal::api
