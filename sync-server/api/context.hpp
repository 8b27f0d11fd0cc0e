/// What the handlers of both ports work with.
#pragma once

#include <boost/asio/awaitable.hpp>

#include "auth/attempt_limiter.hpp"
#include "net/worker_pool.hpp"
#include "store/office.hpp"
#include "store/store.hpp"
#include "store/uploads.hpp"

namespace fieldseal::api {

namespace asio = boost::asio;

/// The contents of evidence: a store, workers and limits of their own, so that a large upload keeps
/// neither the log's writer nor the checks of a push waiting.
struct AttachmentRoom {
  store::Store& store;
  net::WorkerPool& workers;
  store::UploadLimits limits;
  std::filesystem::path folder;  ///< whose disk is watched
};

struct Context {
  store::Store& store;
  const store::OfficeIdentity& office;
  net::WorkerPool& workers;
  const Clock& clock;
  Random& random;
  AttachmentRoom attachments;
};

/// Hands work to the store's writer and goes on once it is durable or has failed.
[[nodiscard]] asio::awaitable<Result<>> commit(store::Store& store, store::WriterWorker::Work work);
[[nodiscard]] inline asio::awaitable<Result<>> commit(Context& context, store::WriterWorker::Work work) {
  return commit(context.store, std::move(work));
}

/// Runs `read(database)` with a reading connection on a worker; `read` returns a Result.
template <class Read>
asio::awaitable<std::invoke_result_t<Read, sql::Database&>> onReader(store::Store& store, net::WorkerPool& workers,
                                                                     Read read) {
  using Outcome = std::invoke_result_t<Read, sql::Database&>;
  auto work = [&store, read = std::move(read)]() mutable -> Outcome {
    auto lease = store.readers().lease();
    if (!lease) return lease.error();
    return read(**lease);
  };
  co_return co_await workers.run(std::move(work));
}
template <class Read>
asio::awaitable<std::invoke_result_t<Read, sql::Database&>> onReader(Context& context, Read read) {
  return onReader(context.store, context.workers, std::move(read));
}
/// The same on the contents of evidence.
template <class Read>
asio::awaitable<std::invoke_result_t<Read, sql::Database&>> onReader(AttachmentRoom& room, Read read) {
  return onReader(room.store, room.workers, std::move(read));
}

}  // namespace fieldseal::api
