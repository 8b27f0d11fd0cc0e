#include "api/context.hpp"

namespace fieldseal::api {

asio::awaitable<Result<>> commit(store::Store& store, store::WriterWorker::Work work) {
  std::function<void(std::function<void(Result<>)>)> start = [&store, work = std::move(work)](auto done) {
    store.writer().submit(work, std::move(done));
  };
  co_return co_await net::awaitCallback<Result<>>(std::move(start));
}

}  // namespace fieldseal::api
