#include "api/content_answer.hpp"

#include "api/tus_headers.hpp"

namespace fieldseal::api {
namespace {

class ContentSource final : public net::BodySource {
 public:
  ContentSource(AttachmentRoom& room, store::BlobNumber blob, std::uint64_t first, std::uint64_t end)
      : m_room(room), m_blob(blob), m_first(first), m_next(first), m_end(end) {}

  [[nodiscard]] std::uint64_t size() const override { return m_end - m_first; }

  [[nodiscard]] asio::awaitable<Result<std::string>> next() override {
    if (m_next == m_end) co_return std::string();
    auto read = [blob = m_blob, at = m_next](sql::Database& database) { return store::readBlob(database, blob, at); };
    auto part = co_await onReader(m_room, read);
    if (!part) co_return part.error();
    if (part->empty()) co_return Error{Errc::vault_damaged, "bytes of a stored content are missing"};
    if (part->size() > m_end - m_next) part->resize(static_cast<std::size_t>(m_end - m_next));
    m_next += part->size();
    co_return std::move(*part);
  }

 private:
  AttachmentRoom& m_room;
  store::BlobNumber m_blob;
  std::uint64_t m_first;
  std::uint64_t m_next;
  std::uint64_t m_end;
};

}  // namespace

net::Response contentAnswer(AttachmentRoom& room, const store::AttachmentRecord& content, const net::Request& request) {
  const auto size = std::to_string(content.bytes);
  const auto range = parseRange(request.field("range").value_or(""), content.bytes);
  if (!range) {
    auto refusal = net::problem(416, range.error());
    refusal.headers.emplace_back("Content-Range", "bytes */" + size);
    return refusal;
  }
  net::Response answer{200, "application/octet-stream", {}, {}, {}};
  answer.headers = {{"Accept-Ranges", "bytes"}, {"ETag", '"' + toHex(content.hash) + '"'}};
  std::uint64_t first = 0;
  std::uint64_t end = content.bytes;
  if (*range) {
    first = (*range)->first;
    end = (*range)->last + 1;
    answer.status = 206;
    answer.headers.emplace_back("Content-Range",
                                "bytes " + std::to_string(first) + "-" + std::to_string(end - 1) + "/" + size);
  }
  answer.source = std::make_shared<ContentSource>(room, content.blob, first, end);
  return answer;
}

}  // namespace fieldseal::api
