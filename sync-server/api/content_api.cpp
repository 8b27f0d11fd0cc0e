#include "api/content_api.hpp"

#include "api/content_answer.hpp"
#include "api/device_api.hpp"
#include "store/contents.hpp"
#include "store/office_index.hpp"
#include "sync/content_question.hpp"
#include "sync/wire.hpp"

namespace fieldseal::api {
namespace {

constexpr std::size_t kMaxQuestionBytes = 512 * 1024;

/// Where a content that a device asks for may be found.
struct Place {
  std::optional<std::string> bytes;  ///< of a template or a question bank
  std::vector<JournalId> reviews;    ///< of the device's user: evidence brought for one of them
};

Result<Place> placeOf(sql::Database& database, const std::optional<net::ClientCertificate>& certificate,
                      const crypto::Sha256& hash) {
  Place place;
  FIELDSEAL_TRY(const auto device, authenticate(database, certificate));
  FIELDSEAL_TRY(const bool named, store::mayReadContent(database, *device.user, hash));
  if (named) {
    FIELDSEAL_TRY(place.bytes, store::loadContent(database, hash));
  }
  FIELDSEAL_TRY(place.reviews, store::reviewsOf(database, *device.user));
  return place;
}

}  // namespace

void ContentApi::addRoutes(net::Router& router) {
  const auto device = net::Access::device;
  router.add({net::Method::get, "/v1/contents/{hash}", device, 0, [this](auto r) { return content(std::move(r)); }});
  router.add({net::Method::post, "/v1/contents/missing", device, kMaxQuestionBytes,
              [this](auto r) { return missing(std::move(r)); }});
}

ContentApi::Answer ContentApi::content(net::Request request) {
  const auto hash = crypto::parseHash("sha256:" + request.parameter("hash"));
  if (!hash) co_return net::problem({Errc::bad_format, "expected 64 hexadecimal digits"});
  auto look = [certificate = request.certificate, wanted = *hash](sql::Database& database) {
    return placeOf(database, certificate, wanted);
  };
  auto place = co_await onReader(m_context, std::move(look));
  if (!place) co_return net::problem(place.error());
  if (place->bytes) {
    co_return net::Response{200, "application/octet-stream", std::move(*place->bytes), {}, {}};
  }
  auto find = [reviews = std::move(place->reviews), wanted = *hash](sql::Database& database) {
    return store::findAttachment(database, wanted, reviews);
  };
  const auto found = co_await onReader(m_context.attachments, std::move(find));
  if (!found) co_return net::problem(found.error());
  if (!*found) co_return net::problem({Errc::not_found, "no review of this device has a content with this hash"});
  co_return contentAnswer(m_context.attachments, **found, request);
}

ContentApi::Answer ContentApi::missing(net::Request request) {
  auto question = sync::parseContentQuestion(request.body);
  if (!question) co_return net::problem(question.error());
  auto admit = [certificate = request.certificate, review = question->review](sql::Database& database) -> Result<> {
    FIELDSEAL_TRY(const auto device, authenticate(database, certificate));
    FIELDSEAL_TRY(const auto role, store::teamRole(database, review, *device.user));
    if (!role) return Error{Errc::not_assigned, "this device's user is not on the team of this review"};
    return kOk;
  };
  const auto admitted = co_await onReader(m_context, std::move(admit));
  if (!admitted) co_return net::problem(admitted.error());
  auto look = [asked = std::move(*question)](sql::Database& database) {
    return store::missingOf(database, asked.review, asked.hashes);
  };
  auto hashes = co_await onReader(m_context.attachments, std::move(look));
  if (!hashes) co_return net::problem(hashes.error());
  const sync::ContentAnswer answer{std::move(*hashes)};
  co_return net::jsonResponse(sync::encode(answer));
}

}  // namespace fieldseal::api
