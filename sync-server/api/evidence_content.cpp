#include "api/evidence_content.hpp"

#include <algorithm>
#include <array>

namespace fieldseal::api {
namespace {

/// No SVG: it is a document that may hold scripts.
constexpr std::array<std::string_view, 10> kShownTypes{"image/png",  "image/jpeg", "image/webp",  "image/gif",
                                                       "image/bmp",  "audio/wav",  "audio/x-wav", "audio/ogg",
                                                       "audio/mpeg", "audio/mp4"};

/// @source RFC 5987: all but attr-char is percent-encoded
std::string encodeName(std::string_view name) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string encoded;
  for (const char c : name) {
    const bool plain =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    if (plain) {
      encoded += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    encoded += '%';
    encoded += kDigits[byte >> 4U];
    encoded += kDigits[byte & 15U];
  }
  return encoded;
}

}  // namespace

net::Response evidenceContentAnswer(AttachmentRoom& room, const store::AttachmentRecord& stored,
                                    const domain::EvidenceContent& content, const net::Request& request) {
  auto answer = contentAnswer(room, stored, request);
  if (std::ranges::find(kShownTypes, content.type) != kShownTypes.end()) answer.contentType = content.type;
  const auto name = content.name.empty() ? toHex(stored.hash) : content.name;
  answer.headers.emplace_back("Content-Disposition", "attachment; filename*=UTF-8''" + encodeName(name));
  answer.headers.emplace_back("Content-Security-Policy", "default-src 'none'; sandbox");
  return answer;
}

}  // namespace fieldseal::api
