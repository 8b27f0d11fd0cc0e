/// A tablet's uploads as a tus client makes them, request by request.
#pragma once

#include <string>

#include "support/tablet.hpp"

namespace fieldseal::test {

class Uploader {
 public:
  Uploader(Tablet& tablet, JournalId review) : m_client(tablet.client()), m_review(review) {}

  /// POST for a content of this many bytes and this hash. @param extra  headers besides
  [[nodiscard]] HttpAnswer create(const std::string& content, HttpCall extra = {});
  /// The address of a new upload of the content. @throws when it is refused
  [[nodiscard]] std::string begin(const std::string& content);
  [[nodiscard]] HttpAnswer patch(const std::string& address, std::uint64_t offset, const std::string& bytes,
                                 const std::string& checksum = {});
  [[nodiscard]] HttpAnswer head(const std::string& address);
  [[nodiscard]] HttpAnswer remove(const std::string& address);
  /// Upload-Offset as HEAD tells it. @throws when there is none
  [[nodiscard]] std::uint64_t offset(const std::string& address);
  /// All of it in one go. @throws when it is refused
  void upload(const std::string& content);
  [[nodiscard]] HttpAnswer send(HttpCall call);
  /// The hashes of `contents` that the server lacks.
  [[nodiscard]] std::vector<std::string> missing(const std::vector<std::string>& contents);
  void disconnect() { m_client.disconnect(); }

  std::string metadata;  ///< in place of the one that fits, when it is not ""

 private:
  HttpsClient m_client;
  JournalId m_review;
};

/// A running server with one review, and an inspector's tablet that uploads to it.
struct UploadScene {
  /// @param extra  more of the configuration: "\"body_seconds\": 1, "
  explicit UploadScene(const std::string& extra = {});

  Authority authority;
  JournalId review;
  Tablet tablet;
  Uploader uploader;
};

/// Bytes that look like nothing in particular, the same for the same size.
[[nodiscard]] std::string someBytes(std::size_t size);
/// "sha256 base64", "sha1 base64"
[[nodiscard]] std::string checksumOf(const std::string& bytes);
[[nodiscard]] std::string metadataFor(JournalId review, const std::string& content);

}  // namespace fieldseal::test
