#include "api/upload_turns.hpp"

#include "net/worker_pool.hpp"

namespace fieldseal::api {

asio::awaitable<std::shared_ptr<UploadTurns::Turn>> UploadTurns::take(Uuid upload,
                                                                      std::weak_ptr<net::BodyReader> body) {
  while (!tryTake(upload, body)) {
    std::function<void(std::function<void(bool)>)> wait = [this, upload](Waiter waiter) {
      waitFor(upload, std::move(waiter));
    };
    co_await net::awaitCallback<bool>(std::move(wait));
  }
  co_return std::make_shared<Turn>(*this, upload);
}

bool UploadTurns::tryTake(Uuid upload, const std::weak_ptr<net::BodyReader>& body) {
  const std::lock_guard lock(m_mutex);
  const auto [holder, taken] = m_holders.try_emplace(upload, Holder{body, {}});
  if (taken) return true;
  if (const auto reading = holder->second.body.lock()) reading->interrupt();
  return false;
}

void UploadTurns::waitFor(Uuid upload, Waiter waiter) {
  {
    const std::lock_guard lock(m_mutex);
    const auto holder = m_holders.find(upload);
    if (holder != m_holders.end()) {
      holder->second.waiting.push_back(std::move(waiter));
      return;
    }
  }
  waiter(true);
}

void UploadTurns::leave(Uuid upload) {
  std::vector<Waiter> waiting;
  {
    const std::lock_guard lock(m_mutex);
    const auto holder = m_holders.find(upload);
    waiting = std::move(holder->second.waiting);
    m_holders.erase(holder);
  }
  for (const auto& waiter : waiting) waiter(true);
}

}  // namespace fieldseal::api
