/// Both sides of an upload in memory: the tablet's store and a tus server.
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "sync/upload_machine.hpp"

namespace fieldseal::sync {

/// The tablet's side: contents that are here and what is known of each.
class FakeStore final : public UploadStore {
 public:
  struct Row {
    PendingUpload upload;
    bool held = false;
    std::optional<Error> refused;
  };

  void add(JournalId review, const std::string& bytes) {
    const crypto::Sha256 hash = crypto::sha256(bytes);
    contents[hash] = bytes;
    rows.push_back({{review, hash, bytes.size(), {}, 0}, false, {}});
  }
  Result<std::vector<JournalId>> uploadReviews() override {
    std::set<JournalId> reviews;
    for (const Row& row : rows) reviews.insert(row.upload.review);
    return std::vector<JournalId>(reviews.begin(), reviews.end());
  }
  Result<std::vector<crypto::Sha256>> uploadHashes(JournalId review) override {
    std::vector<crypto::Sha256> hashes;
    for (const Row& row : rows) {
      if (row.upload.review == review) hashes.push_back(row.upload.hash);
    }
    return hashes;
  }
  Result<> noteAsked(JournalId review, const std::vector<crypto::Sha256>& asked,
                     const std::set<crypto::Sha256>& missing) override {
    for (Row& row : rows) {
      if (row.upload.review == review && std::ranges::find(asked, row.upload.hash) != asked.end())
        row.held = !missing.contains(row.upload.hash);
    }
    return kOk;
  }
  Result<std::vector<PendingUpload>> pendingUploads() override {
    std::vector<PendingUpload> pending;
    for (const Row& row : rows) {
      if (!row.held && !row.refused) pending.push_back(row.upload);
    }
    return pending;
  }
  Result<> keepUploadPlace(const PendingUpload& upload, const std::string& place) override {
    rowOf(upload).upload.place = place;
    rowOf(upload).upload.sent = 0;
    return kOk;
  }
  Result<> keepUploadSent(const PendingUpload& upload, std::uint64_t bytes) override {
    rowOf(upload).upload.sent = bytes;
    return kOk;
  }
  Result<> markUploadHeld(const PendingUpload& upload) override {
    rowOf(upload).held = true;
    return kOk;
  }
  Result<> markUploadRefused(const PendingUpload& upload, const Error& why) override {
    rowOf(upload).refused = why;
    return kOk;
  }
  Result<std::string> readUpload(const crypto::Sha256& hash, std::uint64_t offset, std::size_t length) override {
    return contents.at(hash).substr(static_cast<std::size_t>(offset), length);
  }
  Result<> verifyUpload(const crypto::Sha256& hash) override {
    if (crypto::sha256(contents.at(hash)) == hash) return kOk;
    return Error{Errc::hash_mismatch, "damaged here"};
  }
  [[nodiscard]] std::size_t held() const {
    return static_cast<std::size_t>(std::ranges::count_if(rows, [](const Row& row) { return row.held; }));
  }

  std::map<crypto::Sha256, std::string> contents;
  std::vector<Row> rows;

 private:
  Row& rowOf(const PendingUpload& upload) {
    return *std::ranges::find_if(
        rows, [&](const Row& row) { return row.upload.review == upload.review && row.upload.hash == upload.hash; });
  }
};

Response problem(int status, const char* code) {
  return {status, "application/problem+json", encodeProblem({status, {errcFromString(code), "said so"}}), {}};
}

std::string headerOf(const Request& request, const std::string& name) {
  for (const auto& [key, value] : request.headers) {
    if (key == name) return value;
  }
  return {};
}

/// As docs/protocol.md has it, with checksums that must fit.
class FakeTus {
 public:
  Response answer(const Request& request) {
    ++requests;
    if (request.path == "/v1/contents/missing") return missing(request);
    REQUIRE(headerOf(request, "Tus-Resumable") == "1.0.0");
    if (request.path == "/v1/uploads") return create(request);
    const auto found = uploads.find(request.path);
    if (found == uploads.end()) return problem(404, "not_found");
    if (request.method == Request::Method::head) return offsetOf(found->second, 200);
    return patch(request, found);
  }

  struct Upload {
    std::size_t length = 0;
    crypto::Sha256 hash{};
    std::string bytes;
  };
  std::map<std::string, Upload> uploads;
  std::set<crypto::Sha256> held;
  std::set<JournalId> closed;
  int requests = 0;
  int made = 0;
  std::size_t mostBody = std::size_t{64} * 1024 * 1024;

 private:
  Response missing(const Request& request) {
    const json::object question = parseJson(request.body).value().as_object();
    const auto review = JournalId::parse(question.at("review").as_string()).value();
    if (closed.contains(review)) return problem(403, "not_assigned");
    json::array lacking;
    for (const json::value& one : question.at("hashes").as_array()) {
      if (!held.contains(crypto::parseHash(one.as_string()).value())) lacking.push_back(one);
    }
    return {200, "application/json", json::serialize(json::object{{"missing", lacking}}), {}};
  }
  Response create(const Request& request) {
    Upload upload;
    upload.length = std::stoul(headerOf(request, "Upload-Length"));
    const std::string metadata = headerOf(request, "Upload-Metadata");
    const std::string mark = ",sha256 ";
    const Bytes hex = fromBase64(metadata.substr(metadata.find(mark) + mark.size())).value();
    upload.hash = crypto::parseHash("sha256:" + std::string(asText(hex))).value();
    const std::string place = "/v1/uploads/" + std::to_string(++made);
    uploads[place] = upload;
    Response response{201, {}, {}, {{"location", "https://office.example:8443" + place}}};
    if (request.body.empty()) return response;
    const Response added = add(request, uploads.find(place));
    if (added.status != 204) return added;
    response.headers.insert(added.headers.begin(), added.headers.end());
    return response;
  }
  Response patch(const Request& request, std::map<std::string, Upload>::iterator found) {
    if (std::stoul(headerOf(request, "Upload-Offset")) != found->second.bytes.size())
      return problem(409, "not_allowed_now");
    return add(request, found);
  }
  Response add(const Request& request, std::map<std::string, Upload>::iterator found) {
    if (request.body.size() > mostBody) return problem(413, "too_large");
    if (headerOf(request, "Upload-Checksum") != "sha256 " + toBase64(crypto::sha256(request.body)))
      return problem(460, "hash_mismatch");
    Upload& upload = found->second;
    upload.bytes += request.body;
    if (upload.bytes.size() == upload.length) {
      if (crypto::sha256(upload.bytes) != upload.hash) {
        uploads.erase(found);
        return problem(422, "hash_mismatch");
      }
      held.insert(upload.hash);
    }
    return offsetOf(upload, 204);
  }
  static Response offsetOf(const Upload& upload, int status) {
    return {status,
            {},
            {},
            {{"upload-offset", std::to_string(upload.bytes.size())}, {"upload-length", std::to_string(upload.length)}}};
  }
};

}  // namespace fieldseal::sync
