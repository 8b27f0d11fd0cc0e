/// How pictures are kept: what a template says under `pictures`.
#pragma once

#include <cstdint>

namespace fieldseal::domain {

struct PicturePolicy {
  std::int64_t maxEdge = 2560;  ///< pixels of the longer edge; larger pictures are scaled down
  std::int64_t quality = 85;    ///< of JPEG, 1 to 100

  friend bool operator==(const PicturePolicy&, const PicturePolicy&) = default;
};

}  // namespace fieldseal::domain
