/// The content of an evidence as the console's browser gets it: looked at or saved, never run.
#pragma once

#include "api/content_answer.hpp"
#include "domain/evidence.hpp"

namespace fieldseal::api {

/// Bytes that a tablet brought are foreign: they come under a policy that lets them do nothing, as an
/// attachment with the name that the evidence gives them, and with their own type only where a browser shows
/// that type as a picture or plays it as a sound.
[[nodiscard]] net::Response evidenceContentAnswer(AttachmentRoom& room, const store::AttachmentRecord& stored,
                                                  const domain::EvidenceContent& content, const net::Request& request);

}  // namespace fieldseal::api
