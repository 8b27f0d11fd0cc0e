/// One request at a time on an upload, and the one that asked last before those that asked earlier.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "base/uuid.hpp"
#include "net/body_stream.hpp"

namespace fieldseal::api {

namespace asio = boost::asio;

/// A tablet whose connection broke asks again long before the server notices the break. The older request
/// is then told to stop reading; it still stores what it has, so that nothing that arrived is sent twice.
class UploadTurns {
 public:
  /// Held by a request until it goes.
  class Turn {
   public:
    Turn(UploadTurns& turns, Uuid upload) : m_turns(turns), m_upload(upload) {}
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;
    ~Turn() { m_turns.leave(m_upload); }

   private:
    UploadTurns& m_turns;
    Uuid m_upload;
  };

  /// Waits for the request that has the turn, which is asked to end.
  /// @param body  of the new request: interrupted when a newer one asks; nothing for one without
  [[nodiscard]] asio::awaitable<std::shared_ptr<Turn>> take(Uuid upload, std::weak_ptr<net::BodyReader> body);

 private:
  using Waiter = std::function<void(bool)>;
  struct Holder {
    std::weak_ptr<net::BodyReader> body;
    std::vector<Waiter> waiting;
  };
  [[nodiscard]] bool tryTake(Uuid upload, const std::weak_ptr<net::BodyReader>& body);
  void waitFor(Uuid upload, Waiter waiter);
  void leave(Uuid upload);

  std::mutex m_mutex;
  std::map<Uuid, Holder> m_holders;
};

}  // namespace fieldseal::api
