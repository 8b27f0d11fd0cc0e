/// Threads for work that blocks (SQL, zstd, Argon2, signatures), awaited from the event loop.
#pragma once

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <exception>
#include <functional>
#include <memory>
#include <type_traits>

namespace fieldseal::net {

namespace asio = boost::asio;

/// Suspends the coroutine and hands `start` a function to call once, from any thread, with the value
/// that it is to go on with.
template <class Value>
asio::awaitable<Value> awaitCallback(std::function<void(std::function<void(Value)>)> start) {
  auto initiate = [](auto handler, std::function<void(std::function<void(Value)>)> begin) {
    using HandlerType = decltype(handler);
    auto executor = asio::get_associated_executor(handler);
    // Shared, since std::function asks for a target that can be copied.
    auto shared = std::make_shared<HandlerType>(std::move(handler));
    auto guard = std::make_shared<decltype(asio::make_work_guard(executor))>(asio::make_work_guard(executor));
    begin([shared, executor, guard](Value value) {
      asio::post(executor, [shared, guard, value = std::move(value)]() mutable {
        std::move (*shared)(std::exception_ptr(), std::move(value));
      });
    });
  };
  co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(std::exception_ptr, Value)>(
      initiate, asio::use_awaitable, std::move(start));
}

class WorkerPool {
 public:
  explicit WorkerPool(std::size_t threads) : m_pool(threads) {}
  ~WorkerPool() { join(); }

  /// Runs `work` on a worker and goes on with what it returns. Name a lambda with captures before
  /// it is handed in: GCC 12 destroys such a temporary twice.
  template <class Work>
  asio::awaitable<std::invoke_result_t<Work>> run(Work work) {
    using Value = std::invoke_result_t<Work>;
    auto shared = std::make_shared<Work>(std::move(work));
    std::function<void(std::function<void(Outcome<Value>)>)> start = [this, shared](auto done) {
      asio::post(m_pool, [shared, done = std::move(done)] { done(attempt<Value>(*shared)); });
    };
    auto outcome = co_await awaitCallback<Outcome<Value>>(std::move(start));
    if (outcome.thrown) std::rethrow_exception(outcome.thrown);
    co_return std::move(*outcome.value);
  }

  void join() { m_pool.join(); }

 private:
  template <class Value>
  struct Outcome {
    std::shared_ptr<Value> value;
    std::exception_ptr thrown;
  };

  template <class Value, class Work>
  static Outcome<Value> attempt(Work& work) {
    Outcome<Value> outcome;
    try {
      outcome.value = std::make_shared<Value>(work());
    } catch (...) {
      outcome.thrown = std::current_exception();
    }
    return outcome;
  }

  asio::thread_pool m_pool;
};

}  // namespace fieldseal::net
