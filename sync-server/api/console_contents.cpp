#include "api/console_contents.hpp"

#include "api/evidence_content.hpp"
#include "domain/review.hpp"

namespace fieldseal::api {

void ConsoleContents::addRoutes(net::Router& router) {
  router.add({net::Method::get, "/api/reviews/{id}/contents/{hash}", net::Access::anyone, 0,
              [this](auto r) { return content(std::move(r)); }});
}

asio::awaitable<net::Response> ConsoleContents::content(net::Request request) {
  const auto session = m_sessions.authorize(request);
  if (!session) co_return net::problem(session.error());
  const auto review = Uuid::parse(request.parameter("id"));
  const auto hash = crypto::parseHash("sha256:" + request.parameter("hash"));
  const Error missing{Errc::not_found, "no evidence of this review has such a content"};
  if (!review || review->isNil() || !hash) co_return net::problem(missing);
  auto read = [this, id = session->user, journal = JournalId(*review), wanted = crypto::printHash(*hash),
               missing](sql::Database& database) -> Result<domain::EvidenceContent> {
    FIELDSEAL_CHECK(activeUser(database, id));
    std::optional<domain::EvidenceContent> named;
    FIELDSEAL_CHECK(m_cache.with(database, journal, [&](const projection::FoldedReview& folded) -> Result<> {
      static const domain::Template kNoTemplate;
      for (const auto& evidence : domain::Review(folded.journal.registers(), kNoTemplate).evidence()) {
        if (evidence.content && evidence.content->sha256 == wanted) named = evidence.content;
      }
      return kOk;
    }));
    if (!named) return missing;
    return std::move(*named);
  };
  const auto named = co_await onReader(m_context, std::move(read));
  if (!named) co_return net::problem(named.error());
  auto find = [wanted = *hash](sql::Database& database) { return store::findAttachment(database, wanted); };
  const auto stored = co_await onReader(m_context.attachments, find);
  if (!stored) co_return net::problem(stored.error());
  if (!*stored) co_return net::problem({Errc::not_found, "the tablet has not sent this content yet"});
  co_return evidenceContentAnswer(m_context.attachments, **stored, *named, request);
}

}  // namespace fieldseal::api
