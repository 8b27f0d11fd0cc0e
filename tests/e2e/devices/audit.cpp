#include "devices/audit.hpp"

#include "devices/test_device.hpp"
#include "sync/compression.hpp"
#include "sync/http_exchange.hpp"
#include "sync/tls.hpp"
#include "sync/wire.hpp"

namespace fieldseal::e2e {

namespace {

constexpr std::size_t kUnpackedBytes = 64ULL << 20;

std::string post(app::HttpExchange& exchange, const std::string& body) {
  std::optional<Result<sync::Response>> outcome;
  exchange.send({sync::Request::Method::post, "/v1/pull", std::string(sync::kJsonType), body},
                [&](Result<sync::Response> response) { outcome.emplace(std::move(response)); });
  runUntil("the answer to a pull", [&] { return outcome.has_value(); });
  auto response = sure(std::move(*outcome), "pull");
  if (response.status != 200)
    throw std::runtime_error("pull: " + sync::parseProblem(response.status, response.body).detail);
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(response.body.data());
  return sure(sync::decompress({bytes, response.body.size()}, kUnpackedBytes), "unpacking a pull");
}

void addLines(std::vector<std::string>& lines, std::string_view body) {
  while (!body.empty()) {
    const auto end = body.find('\n');
    lines.emplace_back(body.substr(0, end));
    body.remove_prefix(end + 1);
  }
}

}  // namespace

Held held(const app::DeviceIdentity& device, const QString& address, JournalId journal) {
  app::HttpExchange exchange(sure(app::ServerAddress::parse(address), "address"),
                             sure(app::deviceTls(device.authorityPem, device.tls), "TLS"));
  Held held;
  sync::PullRequest request;
  request.journals[journal];
  bool more = true;
  while (more) {
    const std::string text = post(exchange, sync::encodePullRequest(request));
    const auto answer = sure(sync::parsePullAnswer(text), "the answer to a pull");
    if (const auto next = answer.head.ownNext.find(journal); next != answer.head.ownNext.end())
      held.ownNext = next->second;
    for (std::size_t i = 0; i < answer.segments.size(); ++i) {
      const auto& segment = answer.segments[i];
      // Every journal that is not named is sent from the start: each goes on from where it was left.
      request.journals[segment.header.journal] = {answer.head.positions.at(i), segment.headerHash()};
      if (segment.header.journal == journal) addLines(held.lines[segment.header.device], segment.body);
    }
    more = answer.head.more;
  }
  return held;
}

}  // namespace fieldseal::e2e
