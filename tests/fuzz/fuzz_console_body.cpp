/// Any bytes as each body that a browser sends to the console. The first byte chooses the reader.
#include "api/console_bodies.hpp"
#include "domain/entity.hpp"
#include "fuzz/require.hpp"

using namespace fieldseal;

namespace {

void requireText(std::string_view text) {
  fuzz::require(text.find_first_not_of(" \t\r\n") != std::string_view::npos, "a text is not blank");
  fuzz::require(text.size() <= 20'000, "a text is no longer than the limit");
}

void credentials(std::string_view body) {
  const auto read = api::parseCredentials(body);
  if (!read) return fuzz::requireTellable(read.error());
  const auto again =
      api::parseCredentials(json::serialize(json::object{{"login", read->login}, {"password", read->password}}));
  fuzz::require(again && again->login == read->login && again->password == read->password, "a name reads the same");
}

void comment(std::string_view body) {
  const auto read = api::parseCommentBody(body);
  if (!read) return fuzz::requireTellable(read.error());
  requireText(read->text);
  fuzz::require(domain::isValidEntity(read->about), "a comment is about an entity");
  const auto again = api::parseCommentBody(json::serialize(json::object{{"about", read->about}, {"text", read->text}}));
  fuzz::require(again && again->about == read->about && again->text == read->text, "a comment reads the same");
}

void reasons(std::string_view body) {
  const auto read = api::parseReturnBody(body);
  if (!read) return fuzz::requireTellable(read.error());
  requireText(*read);
  const auto again = api::parseReturnBody(json::serialize(json::object{{"reasons", *read}}));
  fuzz::require(again && *again == *read, "reasons read the same");
}

void decision(std::string_view body) {
  const auto read = api::parseDecisionBody(body);
  if (!read) return fuzz::requireTellable(read.error());
  requireText(read->reasons);
  const auto again =
      api::parseDecisionBody(json::serialize(json::object{{"outcome", read->outcome}, {"reasons", read->reasons}}));
  fuzz::require(again && again->outcome == read->outcome && again->reasons == read->reasons,
                "a decision reads the same");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view body = fuzz::textOf(bytes + 1, size - 1);
  switch (bytes[0] % 4) {
    case 0:
      credentials(body);
      break;
    case 1:
      comment(body);
      break;
    case 2:
      reasons(body);
      break;
    default:
      decision(body);
  }
  return 0;
}
