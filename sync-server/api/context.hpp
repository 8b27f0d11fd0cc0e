/// What the handlers of both ports work with.
#pragma once

#include <boost/asio/awaitable.hpp>

#include "auth/attempt_limiter.hpp"
#include "net/worker_pool.hpp"
#include "store/office.hpp"
#include "store/store.hpp"

namespace fieldseal::api {

namespace asio = boost::asio;

struct Context {
  store::Store& store;
  const store::OfficeIdentity& office;
  net::WorkerPool& workers;
  const Clock& clock;
  Random& random;
};

/// Hands work to the store's writer and goes on once it is durable or has failed.
[[nodiscard]] asio::awaitable<Result<>> commit(Context& context, store::WriterWorker::Work work);

/// Runs `read(database)` with a reading connection on a worker; `read` returns a Result.
template <class Read>
asio::awaitable<std::invoke_result_t<Read, sql::Database&>> onReader(Context& context, net::WorkerPool& workers,
                                                                     Read read) {
  using Outcome = std::invoke_result_t<Read, sql::Database&>;
  auto work = [&context, read = std::move(read)]() mutable -> Outcome {
    auto lease = context.store.readers().lease();
    if (!lease) return lease.error();
    return read(**lease);
  };
  co_return co_await workers.run(std::move(work));
}
template <class Read>
asio::awaitable<std::invoke_result_t<Read, sql::Database&>> onReader(Context& context, Read read) {
  return onReader(context, context.workers, std::move(read));
}

}  // namespace fieldseal::api
