/// Uploads by tus 1.0.0 on the devices' port: docs/protocol.md.
#pragma once

#include <atomic>

#include "api/context.hpp"
#include "api/upload_receiver.hpp"
#include "api/upload_turns.hpp"
#include "net/router.hpp"
#include "store/directory.hpp"

namespace fieldseal::api {

class UploadApi {
 public:
  explicit UploadApi(Context& context) : m_context(context) {}

  void addRoutes(net::Router& router);

  /// Forgets uploads that expired and takes away the bytes of what was given up, a little at a time on
  /// the writer's thread, until nothing is left. Returns at once.
  void sweep();

 private:
  using Answer = asio::awaitable<net::Response>;
  Answer options(net::Request request);
  Answer create(net::Request request);
  Answer head(net::Request request);
  Answer patch(net::Request request);
  Answer remove(net::Request request);

  /// The device of a request, its user checked to be on the team of the review.
  asio::awaitable<Result<store::DeviceRecord>> admit(std::optional<net::ClientCertificate> certificate,
                                                     std::optional<JournalId> review);
  /// An upload that a request has the turn of.
  struct Opened {
    store::UploadRecord upload;
    std::shared_ptr<UploadTurns::Turn> turn;
  };
  /// @errors Errc::not_found, also for an upload of another device; Errc::timed_out for one that expired; as admit
  asio::awaitable<Result<Opened>> open(net::Request request);
  /// Lets the body of a request into the upload; the answer then says where it is.
  Answer receive(std::shared_ptr<net::BodyReader> body, Opened opened, std::optional<TusChecksum> checksum,
                 net::Response answer);
  void sweepOn();
  [[nodiscard]] bool expired(const store::UploadRecord& upload) const;
  [[nodiscard]] std::string expiry(WallTime touched) const;

  Context& m_context;
  UploadTurns m_turns;
  std::atomic<bool> m_sweeping{false};
};

}  // namespace fieldseal::api
