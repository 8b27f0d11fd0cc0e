/// Bodies that are too large to be held: read as they arrive, made as they are sent.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <cstdint>
#include <optional>
#include <string>

#include "base/result.hpp"

namespace fieldseal::net {

namespace asio = boost::asio;

/// A part of a body, and why it ends where it does.
struct Arrived {
  enum class End {
    more,     ///< as many bytes as were asked for; there may be more
    whole,    ///< the end of the body
    tooMuch,  ///< more than the route takes
    late,     ///< the peer was too slow; the connection is closed
    lost,     ///< the connection broke, or what came is no HTTP body
    stopped,  ///< the server stops
    interrupted,
  };
  std::string bytes;  ///< whatever the end: these did arrive
  End end = End::more;
};

/// The body of a request while it arrives. One coroutine at a time.
class BodyReader {
 public:
  virtual ~BodyReader() = default;
  /// The size that the request's header announces; nothing for a chunked body.
  [[nodiscard]] virtual std::optional<std::uint64_t> announced() const = 0;
  /// All of it was read, or there is none.
  [[nodiscard]] virtual bool done() const = 0;
  /// The next bytes: `most` of them, fewer only at an end. They have Limits::body to arrive in.
  [[nodiscard]] virtual asio::awaitable<Arrived> read(std::size_t most) = 0;
  /// Ends what is being read, and all later reads, with what arrived until then. Any thread.
  virtual void interrupt() = 0;
};

/// The body of a response while it is sent. One coroutine at a time.
class BodySource {
 public:
  virtual ~BodySource() = default;
  [[nodiscard]] virtual std::uint64_t size() const = 0;
  /// The next bytes; "" at the end. After an error the connection is closed: the peer sees that bytes are missing.
  [[nodiscard]] virtual asio::awaitable<Result<std::string>> next() = 0;
};

}  // namespace fieldseal::net
