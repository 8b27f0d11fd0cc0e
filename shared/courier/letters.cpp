#include "courier/letters.hpp"

#include "sync/wire_json.hpp"

namespace fieldseal::courier {
std::string partName(std::string_view folder, std::string_view name) {
  return std::string(folder) + "/" + std::string(name);
}

std::string partName(std::string_view folder, std::uint64_t number) {
  return partName(folder, std::to_string(number));
}

PartName splitPartName(std::string_view name) {
  const std::size_t slash = name.find('/');
  if (slash == std::string_view::npos) return {{}, name};
  return {name.substr(0, slash), name.substr(slash + 1)};
}

std::string print(const EvidenceName& name) {
  return name.review.toString() + "/" + toHex(name.hash);
}

Result<EvidenceName> parseEvidenceName(std::string_view name) {
  const PartName parts = splitPartName(name);
  FIELDSEAL_TRY(const JournalId review, JournalId::parse(parts.folder));
  FIELDSEAL_TRY(const crypto::Sha256 hash, parseContentName(parts.name));
  return EvidenceName{review, hash};
}

Result<crypto::Sha256> parseContentName(std::string_view name) {
  return crypto::parseHash("sha256:" + std::string(name));
}

std::string encode(const QuestionHead& head) {
  return json::serialize(
      json::object{{"contents", sync::printHashes(head.contents)}, {"wanted", sync::printHashes(head.wanted)}});
}

Result<QuestionHead> parseQuestionHead(std::string_view text) {
  FIELDSEAL_TRY(const json::value tree, parseJson(text));
  FIELDSEAL_TRY(const JsonReader reader, JsonReader::object(tree));
  QuestionHead head;
  FIELDSEAL_TRY(head.contents, sync::readHashes(reader, "contents"));
  FIELDSEAL_TRY(head.wanted, sync::readHashes(reader, "wanted"));
  return head;
}

std::string encode(const AnswerHead& head) {
  json::object object{{"log", sync::print(head.log)}};
  if (head.asked) object["asked"] = sync::print(*head.asked);
  return json::serialize(object);
}

Result<AnswerHead> parseAnswerHead(std::string_view text) {
  FIELDSEAL_TRY(const json::value tree, parseJson(text));
  FIELDSEAL_TRY(const JsonReader reader, JsonReader::object(tree));
  AnswerHead head;
  FIELDSEAL_TRY(head.log, sync::readLogMark(reader, "log"));
  if (reader.find("asked") != nullptr) {
    FIELDSEAL_TRY(head.asked, sync::readLogMark(reader, "asked"));
  }
  return head;
}

bool isFresh(const AnswerHead& head, const std::optional<sync::LogMark>& now) {
  if (!now || now == head.asked) return true;
  return head.log.head >= now->head && head.log.takenAt >= now->takenAt;
}

}  // namespace fieldseal::courier
