/// POST /v1/pull: what a device does not have yet of the journals that it may read.
#pragma once

#include "store/directory.hpp"
#include "sync/wire.hpp"

namespace fieldseal::api {

/// A pull's answer, packed: a frame with the head, then the stored frames as they are.
/// @errors of the store
[[nodiscard]] Result<std::string> answerPull(sql::Database& database, const store::DeviceRecord& device,
                                             const sync::PullRequest& request);

}  // namespace fieldseal::api
