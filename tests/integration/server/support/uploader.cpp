#include "support/uploader.hpp"

#include <algorithm>
#include <stdexcept>

namespace fieldseal::test {
namespace {

const std::string kBodyType = "application/offset+octet-stream";

std::string base64(const std::string& text) {
  return toBase64(asBytes(text));
}

std::runtime_error failure(const std::string& what, const HttpAnswer& answer) {
  return std::runtime_error(what + ": " + std::to_string(answer.status) + " " + answer.body + answer.fault);
}

/// @return the review that the server then has
JournalId started(Authority& authority, const std::string& extra) {
  const auto review = authority.addReview();
  if (!extra.empty()) {
    authority.configText = admin::defaultConfigText({"127.0.0.1", 0}, {"127.0.0.1", 0}, "");
    authority.configText.replace(authority.configText.find("\"log_level\""), 0, extra);
  }
  authority.start();
  return review;
}

}  // namespace

UploadScene::UploadScene(const std::string& extra)
    : review(started(authority, extra)), tablet(authority, "inspector"), uploader(tablet, review) {}

std::string someBytes(std::size_t size) {
  std::string bytes(size, '\0');
  std::uint64_t state = size + 1;
  for (auto& byte : bytes) {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    byte = static_cast<char>(state >> 56U);
  }
  return bytes;
}

std::string checksumOf(const std::string& bytes) {
  return "sha256 " + toBase64(crypto::sha256(bytes));
}

std::string metadataFor(JournalId review, const std::string& content) {
  return "review " + base64(review.toString()) + ",sha256 " + base64(toHex(crypto::sha256(content)));
}

HttpAnswer Uploader::send(HttpCall call) {
  const auto named = [&](const std::string& name) {
    return std::ranges::any_of(call.headers, [&](const auto& header) { return header.first == name; });
  };
  if (!named("Tus-Resumable")) call.headers.emplace_back("Tus-Resumable", "1.0.0");
  return m_client.send(call);
}

HttpAnswer Uploader::create(const std::string& content, HttpCall extra) {
  extra.method = "POST";
  extra.path = "/v1/uploads";
  extra.headers.emplace_back("Upload-Length", std::to_string(content.size()));
  extra.headers.emplace_back("Upload-Metadata", metadata.empty() ? metadataFor(m_review, content) : metadata);
  return send(std::move(extra));
}

std::string Uploader::begin(const std::string& content) {
  const auto answer = create(content);
  if (answer.status != 201) throw failure("creation", answer);
  return answer.header("location");
}

HttpAnswer Uploader::patch(const std::string& address, std::uint64_t offset, const std::string& bytes,
                           const std::string& checksum) {
  HttpCall call{"PATCH", address, kBodyType, bytes, {{"Upload-Offset", std::to_string(offset)}}};
  if (!checksum.empty()) call.headers.emplace_back("Upload-Checksum", checksum);
  return send(std::move(call));
}

HttpAnswer Uploader::head(const std::string& address) {
  return send({"HEAD", address, "", "", {}});
}

HttpAnswer Uploader::remove(const std::string& address) {
  return send({"DELETE", address, "", "", {}});
}

std::uint64_t Uploader::offset(const std::string& address) {
  const auto answer = head(address);
  if (answer.status != 200) throw failure("HEAD", answer);
  return std::stoull(answer.header("upload-offset"));
}

void Uploader::upload(const std::string& content) {
  const auto answer = create(content, {"POST", "", kBodyType, content, {}});
  if (answer.status != 201) throw failure("upload", answer);
}

std::vector<std::string> Uploader::missing(const std::vector<std::string>& contents) {
  json::array hashes;
  for (const auto& content : contents) hashes.emplace_back(crypto::printHash(crypto::sha256(content)));
  const json::object question{{"review", m_review.toString()}, {"hashes", std::move(hashes)}};
  const auto answer =
      m_client.send({"POST", "/v1/contents/missing", "application/json", json::serialize(question), {}});
  if (answer.status != 200) throw failure("missing", answer);
  std::vector<std::string> list;
  const auto told = at(answer.body, "/missing");
  for (const auto& hash : told.as_array()) list.emplace_back(hash.as_string());
  return list;
}

}  // namespace fieldseal::test
