#include "api/evidence_content.hpp"

#include <algorithm>
#include <array>

namespace fieldseal::api {
namespace {

/// No SVG: it is a document that may hold scripts.
constexpr std::array<std::string_view, 10> kShownTypes{"image/png",  "image/jpeg", "image/webp",  "image/gif",
                                                       "image/bmp",  "audio/wav",  "audio/x-wav", "audio/ogg",
                                                       "audio/mpeg", "audio/mp4"};

/// Of an attr-char but for what is rare in a name.
/// @source RFC 5987
bool isPlain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
}

}  // namespace

net::Response evidenceContentAnswer(AttachmentRoom& room, const store::AttachmentRecord& stored,
                                    const domain::EvidenceContent& content, const net::Request& request) {
  auto answer = contentAnswer(room, stored, request);
  if (std::ranges::find(kShownTypes, content.type) != kShownTypes.end()) answer.contentType = content.type;
  const auto name = content.name.empty() ? toHex(stored.hash) : content.name;
  answer.headers.emplace_back("Content-Disposition", "attachment; filename*=UTF-8''" + percentEncoded(name, isPlain));
  answer.headers.emplace_back("Content-Security-Policy", "default-src 'none'; sandbox");
  return answer;
}

}  // namespace fieldseal::api
