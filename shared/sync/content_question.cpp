#include "sync/content_question.hpp"

#include "sync/wire_json.hpp"

namespace fieldseal::sync {
namespace {

Result<std::vector<crypto::Sha256>> hashesAt(const JsonReader& reader, std::string_view key) {
  FIELDSEAL_TRY(std::vector<crypto::Sha256> hashes, readHashes(reader, key));
  if (hashes.size() > kMostHashesAsked) return Error{Errc::too_large, reader.placeOf(key) + ": at most 4096 at once"};
  return hashes;
}

}  // namespace

std::string encode(const ContentQuestion& question) {
  return json::serialize(
      json::object{{"review", question.review.toString()}, {"hashes", printHashes(question.hashes)}});
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
  return json::serialize(json::object{{"missing", printHashes(answer.missing)}});
}

Result<ContentAnswer> parseContentAnswer(std::string_view text) {
  FIELDSEAL_TRY(const json::value tree, parseJson(text));
  FIELDSEAL_TRY(const JsonReader reader, JsonReader::object(tree));
  FIELDSEAL_TRY(std::vector<crypto::Sha256> missing, hashesAt(reader, "missing"));
  return ContentAnswer{std::move(missing)};
}

}  // namespace fieldseal::sync
