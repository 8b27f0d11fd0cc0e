#include "sync/content_question.hpp"

#include "base/json_reader.hpp"

namespace fieldseal::sync {
namespace {

Result<std::vector<crypto::Sha256>> hashesAt(const JsonReader& reader, std::string_view key) {
  FIELDSEAL_TRY(const json::array* const list, reader.array(key));
  if (list->size() > kMostHashesAsked) return Error{Errc::too_large, reader.placeOf(key) + ": at most 4096 at once"};
  std::vector<crypto::Sha256> hashes;
  for (std::size_t i = 0; i < list->size(); ++i) {
    const json::string* const text = (*list)[i].if_string();
    if (text == nullptr) return Error{Errc::bad_format, reader.placeOf(key, i) + ": expected a text"};
    const auto hash = crypto::parseHash(*text);
    if (!hash) return Error{hash.error().code, reader.placeOf(key, i) + ": " + hash.error().detail};
    hashes.push_back(*hash);
  }
  return hashes;
}

json::array printed(const std::vector<crypto::Sha256>& hashes) {
  json::array list;
  for (const crypto::Sha256& hash : hashes) list.emplace_back(crypto::printHash(hash));
  return list;
}

}  // namespace

std::string encode(const ContentQuestion& question) {
  return json::serialize(json::object{{"review", question.review.toString()}, {"hashes", printed(question.hashes)}});
}

Result<ContentQuestion> parseContentQuestion(std::string_view text) {
  FIELDSEAL_TRY(const json::value tree, parseJson(text));
  FIELDSEAL_TRY(const JsonReader reader, JsonReader::object(tree));
  FIELDSEAL_TRY(const Uuid review, reader.uuid("review"));
  if (review.isNil()) return Error{Errc::bad_format, "review: expected the UUID of a review"};
  FIELDSEAL_TRY(std::vector<crypto::Sha256> hashes, hashesAt(reader, "hashes"));
  return ContentQuestion{JournalId(review), std::move(hashes)};
}

std::string encode(const ContentAnswer& answer) {
  return json::serialize(json::object{{"missing", printed(answer.missing)}});
}

Result<ContentAnswer> parseContentAnswer(std::string_view text) {
  FIELDSEAL_TRY(const json::value tree, parseJson(text));
  FIELDSEAL_TRY(const JsonReader reader, JsonReader::object(tree));
  FIELDSEAL_TRY(std::vector<crypto::Sha256> missing, hashesAt(reader, "missing"));
  return ContentAnswer{std::move(missing)};
}

}  // namespace fieldseal::sync
