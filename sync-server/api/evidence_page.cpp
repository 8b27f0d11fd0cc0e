// GET /api/reviews/{id}/evidence: what the team brought, and which of its contents are here.
#include <algorithm>

#include "api/console_json.hpp"
#include "api/console_pages.hpp"
#include "domain/entity.hpp"
#include "store/attachments.hpp"

namespace fieldseal::api {
namespace {

Result<bool> isHere(const PageContext& page, const domain::EvidenceContent& content) {
  const auto hash = crypto::parseHash(content.sha256);
  if (!hash) return false;
  FIELDSEAL_TRY(const auto found, store::findAttachment(page.attachments, *hash));
  return found.has_value();
}

Result<json::value> contentJson(const PageContext& page, const domain::Evidence& evidence) {
  if (!evidence.content) return json::value();
  FIELDSEAL_TRY(const bool here, isHere(page, *evidence.content));
  return json::value(json::object{{"sha256", evidence.content->sha256},
                                  {"bytes", evidence.content->bytes},
                                  {"type", evidence.content->type},
                                  {"name", evidence.content->name},
                                  {"here", here}});
}

/// The tablet that named the content, or made the evidence when it has none.
json::value deviceJson(const PageContext& page, const domain::Evidence& evidence) {
  const auto entity = domain::evidenceEntity(evidence.id);
  const auto* written = page.review.registers().find(entity, evidence.content ? "content" : "kind");
  if (written == nullptr) return {};
  const auto device = written->provisional().entry.device;
  return json::object{{"id", device.toString()}, {"name", page.names.ofDevice(device)}};
}

}  // namespace

Result<json::object> evidenceJson(const PageContext& page, const domain::Evidence& evidence) {
  json::object printed{{"id", evidence.id.toString()},
                       {"kind", evidence.kind},
                       {"caption", evidence.caption},
                       {"level", evidence.level},
                       {"number", evidence.number},
                       {"place", evidence.place},
                       {"custodian", evidence.custodian},
                       {"taken_place", evidence.takenPlace},
                       {"links", textList(evidence.links)},
                       {"original", nullptr},
                       {"author", personOrNull(page, evidence.author)},
                       {"time", timeOrNull(evidence.wall)},
                       {"device", deviceJson(page, evidence)},
                       {"conflicted", evidence.conflicted}};
  if (evidence.original) printed["original"] = evidence.original->toString();
  FIELDSEAL_TRY(printed["content"], contentJson(page, evidence));
  return printed;
}

Result<json::array> evidenceAbout(const PageContext& page, std::string_view entity) {
  json::array pieces;
  for (const auto& piece : page.review.evidence()) {
    const bool linked = std::ranges::any_of(piece.links, [&](const auto& link) { return isAbout(link, entity); });
    if (!linked || piece.retracted) continue;
    FIELDSEAL_TRY(auto printed, evidenceJson(page, piece));
    pieces.push_back(std::move(printed));
  }
  return pieces;
}

Result<json::object> contentCounts(const PageContext& page) {
  std::uint64_t named = 0;
  std::uint64_t here = 0;
  for (const auto& evidence : page.review.evidence()) {
    if (evidence.retracted || !evidence.content) continue;
    FIELDSEAL_TRY(const bool held, isHere(page, *evidence.content));
    ++named;
    here += held ? 1U : 0U;
  }
  return json::object{{"named", named}, {"here", here}};
}

Result<json::value> evidencePage(const PageContext& page, const net::Request& /*request*/) {
  json::array list;
  for (const auto& evidence : page.review.evidence()) {
    if (evidence.retracted) continue;
    FIELDSEAL_TRY(auto printed, evidenceJson(page, evidence));
    list.push_back(std::move(printed));
  }
  FIELDSEAL_TRY(auto counts, contentCounts(page));
  return json::value(json::object{{"contents", std::move(counts)}, {"evidence", std::move(list)}});
}

}  // namespace fieldseal::api
