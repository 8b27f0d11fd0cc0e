#include "domain/picture_policy.hpp"

#include "domain/template_draft.hpp"

namespace fieldseal::domain {

void readPictures(CheckedObject& root, TemplateDraft& draft) {
  if (!root.has("pictures")) return;
  auto pictures = root.object("pictures");
  if (!pictures) return;
  PicturePolicy& policy = draft.checklist.pictures;
  policy.maxEdge = pictures->maybeInteger("max_edge", 640, 8192).value_or(policy.maxEdge);
  policy.quality = pictures->maybeInteger("quality", 1, 100).value_or(policy.quality);
  pictures->warnUnknown({"max_edge", "quality"});
}

}  // namespace fieldseal::domain
