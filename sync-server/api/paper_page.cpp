// GET /api/reviews/{id}/papers/{hash}: a text that people signed, with the hash of what is here of it.
#include "api/console_pages.hpp"
#include "crypto/hash.hpp"
#include "domain/signature.hpp"

namespace fieldseal::api {

Result<json::value> paperPage(const PageContext& page, const net::Request& request) {
  const auto of = "sha256:" + request.parameter("hash");
  const auto paper = crypto::parseHash(of) ? domain::signedPaper(page.review.registers(), of) : std::nullopt;
  if (!paper) return Error{Errc::not_found, "nobody signed such a text in this review"};
  return json::value(json::object{{"of", of},
                                  {"language", paper->language},
                                  {"text", paper->text},
                                  {"whole", crypto::printHash(crypto::sha256(paper->text)) == of}});
}

}  // namespace fieldseal::api
