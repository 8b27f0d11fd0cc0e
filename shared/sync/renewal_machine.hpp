/// The device's side of renewing its certificate as a state machine without I/O: see "Renewal of the certificate" in
/// docs/protocol.md.
///
/// Driven as SyncMachine is, with at most one request. It fails for itself alone: the certificate in use stays, a sync
/// goes on, and the next day asks again. The server takes the old certificate beside the new one, so it may be killed
/// between any two calls.
#pragma once

#include "base/clock.hpp"
#include "sync/machine.hpp"

namespace fieldseal::sync {

/// What a device shows to the server.
struct CertificateInUse {
  std::string pem;
  std::optional<WallTime> askedAt;  ///< when the server was last asked for another, by the device's clock
  std::optional<Error> failure;     ///< why none came, of the last request whose outcome is known; nothing: one came
};

/// What a renewal reads from and writes to. Every function is one transaction.
class RenewalStore {
 public:
  virtual ~RenewalStore() = default;

  virtual Result<CertificateInUse> certificate() = 0;
  virtual Result<> noteAsked(WallTime when) = 0;
  /// For a person to read, until another certificate is kept.
  virtual Result<> noteFailure(const Error& error) = 0;
  /// In use from the next connection on, and no failure any more; durable when it returns.
  virtual Result<> keepCertificate(std::string_view pem) = 0;
};

struct RenewalProgress {
  enum class Phase { idle, asking, done, failed };
  Phase phase = Phase::idle;
  std::optional<Error> error;  ///< why it failed
};

class RenewalMachine {
 public:
  explicit RenewalMachine(RenewalStore& store) : m_store(&store) {}

  /// Begins anew. @return the request; nothing while the certificate lasts, and within a day of the last request
  [[nodiscard]] std::optional<Request> start(WallTime now);
  /// As start, but asks in any case: the server has refused the certificate since it has ended.
  [[nodiscard]] std::optional<Request> startLate(WallTime now);
  void onResponse(const Response& response);
  /// The request got no answer.
  void onFailure(Error error);
  /// A person stopped it, which is no failure to be told of.
  void cancel();

  [[nodiscard]] const RenewalProgress& progress() const noexcept { return m_progress; }

 private:
  [[nodiscard]] std::optional<Request> ask(WallTime now);
  void fail(Error error);
  [[nodiscard]] Result<bool> isDue(WallTime now);
  [[nodiscard]] Result<> take(const Response& response);

  RenewalStore* m_store;
  RenewalProgress m_progress;
  std::string m_inUse;  ///< while asking
};

}  // namespace fieldseal::sync
