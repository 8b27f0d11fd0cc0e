#include "api/context.hpp"

namespace fieldseal::api {

asio::awaitable<Result<>> commit(Context& context, store::WriterWorker::Work work) {
  std::function<void(std::function<void(Result<>)>)> start = [&context, work = std::move(work)](auto done) {
    context.store.writer().submit(work, std::move(done));
  };
  co_return co_await net::awaitCallback<Result<>>(std::move(start));
}

}  // namespace fieldseal::api
