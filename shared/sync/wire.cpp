#include "sync/wire.hpp"

#include "sync/wire_json.hpp"

namespace fieldseal::sync {
namespace {

using Status = SegmentReceipt::Status;

std::string_view toString(Status status) {
  switch (status) {
    case Status::stored:
      return "stored";
    case Status::had:
      return "had";
    case Status::refused:
      break;
  }
  return "refused";
}

Result<Status> statusFrom(const JsonReader& reader) {
  FIELDSEAL_TRY(const std::string_view name, reader.text("status"));
  if (name == "stored") return Status::stored;
  if (name == "had") return Status::had;
  if (name == "refused") return Status::refused;
  return Error{Errc::bad_format, reader.placeOf("status") + ": expected stored, had or refused"};
}

Result<std::uint64_t> count(const JsonReader& reader, std::string_view key) {
  FIELDSEAL_TRY(const std::int64_t value, reader.integer(key));
  if (value < 0) return Error{Errc::bad_format, reader.placeOf(key) + ": expected a number from 0"};
  return static_cast<std::uint64_t>(value);
}

Result<JournalId> journalAt(const JsonReader& reader, std::string_view key) {
  FIELDSEAL_TRY(const std::string_view text, reader.text(key));
  return JournalId::parse(text);
}

json::object print(const SegmentReceipt& receipt) {
  json::object object{{"journal", receipt.journal.toString()},
                      {"device", receipt.device.toString()},
                      {"first", receipt.first},
                      {"count", receipt.count},
                      {"status", toString(receipt.status)}};
  if (receipt.status != Status::refused) {
    object["position"] = receipt.position;
    return object;
  }
  object["code"] = fieldseal::toString(receipt.error.code);
  object["detail"] = receipt.error.detail;
  if (receipt.expected) object["expected"] = *receipt.expected;
  return object;
}

Result<SegmentReceipt> readReceipt(const JsonReader& reader) {
  SegmentReceipt receipt;
  FIELDSEAL_TRY(receipt.journal, journalAt(reader, "journal"));
  FIELDSEAL_TRY(receipt.device, reader.uuid("device"));
  FIELDSEAL_TRY(receipt.first, count(reader, "first"));
  FIELDSEAL_TRY(receipt.count, count(reader, "count"));
  FIELDSEAL_TRY(receipt.status, statusFrom(reader));
  if (receipt.status != Status::refused) {
    FIELDSEAL_TRY(receipt.position, count(reader, "position"));
    return receipt;
  }
  FIELDSEAL_TRY(const std::string_view code, reader.text("code"));
  FIELDSEAL_TRY(const std::string_view detail, reader.text("detail"));
  receipt.error = {errcFromString(code), std::string(detail)};
  if (reader.find("expected") != nullptr) {
    FIELDSEAL_TRY(receipt.expected, count(reader, "expected"));
  }
  return receipt;
}

json::array printJournals(const std::vector<JournalId>& journals) {
  json::array list;
  for (const JournalId& journal : journals) list.emplace_back(journal.toString());
  return list;
}

Result<std::vector<JournalId>> readJournals(const JsonReader& reader, std::string_view key) {
  std::vector<JournalId> journals;
  if (reader.find(key) == nullptr) return journals;
  FIELDSEAL_TRY(const json::array* list, reader.array(key));
  for (const json::value& printed : *list) {
    if (!printed.is_string()) return Error{Errc::bad_format, reader.placeOf(key) + ": expected journals"};
    FIELDSEAL_TRY(const JournalId journal, JournalId::parse(printed.get_string()));
    journals.push_back(journal);
  }
  return journals;
}

Result<PullHead> readHead(std::string_view line) {
  FIELDSEAL_TRY(const json::value tree, parseJson(line));
  FIELDSEAL_TRY(const JsonReader reader, JsonReader::object(tree));
  PullHead head;
  FIELDSEAL_TRY(head.logHead, count(reader, "log_head"));
  FIELDSEAL_TRY(const json::array* positions, reader.array("positions"));
  for (const json::value& position : *positions) {
    if (!position.is_int64() || position.get_int64() < 1)
      return Error{Errc::bad_format, "positions: expected numbers from 1"};
    head.positions.push_back(static_cast<LogPosition>(position.get_int64()));
  }
  FIELDSEAL_TRY(const JsonReader own, reader.child("own_next"));
  for (const auto& [printed, unused] : own.raw()) {
    FIELDSEAL_TRY(const JournalId journal, JournalId::parse(printed));
    FIELDSEAL_TRY(head.ownNext[journal], count(own, printed));
  }
  FIELDSEAL_TRY(head.reset, readJournals(reader, "reset"));
  FIELDSEAL_TRY(head.closed, readJournals(reader, "closed"));
  FIELDSEAL_TRY(head.contents, readHashes(reader, "contents"));
  FIELDSEAL_TRY(head.more, reader.boolean("more"));
  FIELDSEAL_TRY(head.takenAt, reader.integer("taken_at"));
  return head;
}

}  // namespace

std::string encodePushAnswer(const PushAnswer& answer) {
  json::array receipts;
  for (const SegmentReceipt& receipt : answer.receipts) receipts.push_back(print(receipt));
  return json::serialize(json::object{{"receipts", std::move(receipts)}});
}

Result<PushAnswer> parsePushAnswer(std::string_view text) {
  FIELDSEAL_TRY(const json::value tree, parseJson(text));
  FIELDSEAL_TRY(const JsonReader reader, JsonReader::object(tree));
  FIELDSEAL_TRY(const json::array* receipts, reader.array("receipts"));
  PushAnswer answer;
  for (std::size_t i = 0; i < receipts->size(); ++i) {
    FIELDSEAL_TRY(const JsonReader element, JsonReader::object((*receipts)[i], reader.placeOf("receipts", i)));
    FIELDSEAL_TRY(SegmentReceipt receipt, readReceipt(element));
    answer.receipts.push_back(std::move(receipt));
  }
  return answer;
}

std::string encodePullRequest(const PullRequest& request) {
  json::object journals;
  for (const auto& [journal, cursor] : request.journals) {
    json::object printed{{"after", cursor.after}};
    if (cursor.header) printed["header"] = crypto::printHash(*cursor.header);
    journals[journal.toString()] = std::move(printed);
  }
  json::object body{{"journals", std::move(journals)}, {"limit", request.limitBytes}};
  if (request.log) body["log"] = print(*request.log);
  return json::serialize(body);
}

Result<PullRequest> parsePullRequest(std::string_view text) {
  FIELDSEAL_TRY(const json::value tree, parseJson(text));
  FIELDSEAL_TRY(const JsonReader reader, JsonReader::object(tree));
  FIELDSEAL_TRY(const JsonReader journals, reader.child("journals"));
  PullRequest request;
  for (const auto& [printed, unused] : journals.raw()) {
    FIELDSEAL_TRY(const JournalId journal, JournalId::parse(printed));
    FIELDSEAL_TRY(const JsonReader cursor, journals.child(printed));
    PullCursor& place = request.journals[journal];
    FIELDSEAL_TRY(place.after, count(cursor, "after"));
    FIELDSEAL_TRY(const auto header, cursor.maybeText("header"));
    if (!header) continue;
    FIELDSEAL_TRY(place.header, crypto::parseHash(*header));
  }
  if (reader.find("limit") != nullptr) {
    FIELDSEAL_TRY(request.limitBytes, count(reader, "limit"));
  }
  if (reader.find("log") != nullptr) {
    FIELDSEAL_TRY(request.log, readLogMark(reader, "log"));
  }
  return request;
}

std::string encodePullHead(const PullHead& head) {
  json::object own;
  for (const auto& [journal, next] : head.ownNext) own[journal.toString()] = next;
  json::object object{{"log_head", head.logHead},
                      {"positions", json::array(head.positions.begin(), head.positions.end())},
                      {"own_next", std::move(own)},
                      {"reset", printJournals(head.reset)},
                      {"closed", printJournals(head.closed)},
                      {"contents", printHashes(head.contents)},
                      {"more", head.more},
                      {"taken_at", head.takenAt}};
  return json::serialize(object) + "\n";
}

Result<PullAnswer> parsePullAnswer(std::string_view text) {
  const std::size_t end = text.find('\n');
  if (end == std::string_view::npos) return Error{Errc::bad_format, "a pull's answer begins with a line of JSON"};
  PullAnswer answer;
  FIELDSEAL_TRY(answer.head, readHead(text.substr(0, end)));
  FIELDSEAL_TRY(answer.segments, journal::parseSegments(text.substr(end + 1)));
  if (answer.segments.size() != answer.head.positions.size()) {
    return Error{Errc::bad_format, "a pull's answer names " + std::to_string(answer.head.positions.size()) +
                                       " positions and holds " + std::to_string(answer.segments.size()) + " segments"};
  }
  return answer;
}

std::string encodeProblem(const Problem& problem) {
  return json::serialize(json::object{{"type", "about:blank"},
                                      {"status", problem.status},
                                      {"code", fieldseal::toString(problem.error.code)},
                                      {"detail", problem.error.detail}});
}

Error parseProblem(int status, std::string_view body) {
  const auto tree = parseJson(body);
  const auto reader = tree ? JsonReader::object(*tree) : Result<JsonReader>(Error{});
  const auto code = reader ? reader->text("code") : Result<std::string_view>(Error{});
  const auto detail = reader ? reader->text("detail") : Result<std::string_view>(Error{});
  if (!code || !detail) return {Errc::server_error, "the server answered with status " + std::to_string(status)};
  return {errcFromString(*code), std::string(*detail)};
}

}  // namespace fieldseal::sync
