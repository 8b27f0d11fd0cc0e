#include "net/session_body.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>

namespace fieldseal::net {
namespace {

constexpr auto kToken = asio::as_tuple(asio::use_awaitable);

}  // namespace

SessionBodyReader::SessionBodyReader(TlsStream& stream, beast::flat_buffer& buffer,
                                     http::request_parser<http::string_body>&& header, std::uint64_t limit,
                                     SessionState& state, std::chrono::seconds timeout)
    : m_stream(stream), m_buffer(buffer), m_parser(std::move(header)), m_state(state), m_timeout(timeout) {
  m_parser.body_limit(limit);
}

std::optional<std::uint64_t> SessionBodyReader::announced() const {
  const auto length = m_parser.content_length();
  return length ? std::optional<std::uint64_t>(*length) : std::nullopt;
}

asio::awaitable<Arrived> SessionBodyReader::read(std::size_t most) {
  Arrived arrived;
  if (m_parser.is_done()) {
    arrived.end = Arrived::End::whole;
    co_return arrived;
  }
  if (m_state.stopping || m_interrupted) {
    arrived.end = m_state.stopping ? Arrived::End::stopped : Arrived::End::interrupted;
    co_return arrived;
  }
  arrived.bytes.resize(most);
  auto& body = m_parser.get().body();
  body.data = arrived.bytes.data();
  body.size = most;
  beast::get_lowest_layer(m_stream).expires_after(m_timeout);
  m_state.waiting = true;
  auto [fault, size] = co_await http::async_read(m_stream, m_buffer, m_parser, kToken);
  m_state.waiting = false;
  arrived.bytes.resize(most - body.size);
  if (fault == http::error::need_buffer) fault = {};
  if (!fault) {
    if (m_parser.is_done()) arrived.end = Arrived::End::whole;
  } else if (fault == http::error::body_limit) {
    arrived.end = Arrived::End::tooMuch;
  } else if (m_state.stopping) {
    arrived.end = Arrived::End::stopped;
  } else if (m_interrupted) {
    arrived.end = Arrived::End::interrupted;
  } else {
    arrived.end = fault == beast::error::timeout ? Arrived::End::late : Arrived::End::lost;
  }
  co_return arrived;
}

void SessionBodyReader::interrupt() {
  // On the session's strand, and only while the session still waits for this body: the stream is the session's.
  asio::post(m_stream.get_executor(), [weak = weak_from_this()] {
    const auto self = weak.lock();
    if (!self) return;
    self->m_interrupted = true;
    if (self->m_state.waiting) beast::get_lowest_layer(self->m_stream).cancel();
  });
}

asio::awaitable<bool> sendFrom(TlsStream& stream, http::response<http::buffer_body> message,
                               std::shared_ptr<BodySource> source, bool headOnly, std::chrono::seconds timeout) {
  message.content_length(source->size());
  message.body().data = nullptr;
  message.body().size = 0;
  message.body().more = true;
  http::response_serializer<http::buffer_body> serializer(message);
  serializer.split(true);
  beast::get_lowest_layer(stream).expires_after(timeout);
  const auto [refused, headerBytes] = co_await http::async_write_header(stream, serializer, kToken);
  if (refused || headOnly) co_return !refused;
  for (;;) {
    auto piece = co_await source->next();
    if (!piece) co_return false;
    auto& body = message.body();
    body.more = !piece->empty();
    body.data = piece->empty() ? nullptr : piece->data();
    body.size = piece->size();
    beast::get_lowest_layer(stream).expires_after(timeout);
    const auto [fault, size] = co_await http::async_write(stream, serializer, kToken);
    const bool asksForMore = fault == http::error::need_buffer;
    if (fault && !asksForMore) co_return false;
    if (!body.more) co_return true;
  }
}

}  // namespace fieldseal::net
