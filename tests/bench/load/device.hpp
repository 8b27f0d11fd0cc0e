/// One enrolled tablet: its keys, its reviews and its side of the protocol.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "crypto/certificate.hpp"
#include "crypto/signing_key.hpp"
#include "load/connection.hpp"
#include "sync/enrolment.hpp"
#include "sync/wire.hpp"

namespace fieldseal::bench {

/// What a device pulled, and where it stands.
struct Pulled {
  std::map<JournalId, EntryNumber> ownNext;  ///< reviews that it may write, and its next entry there
  std::map<JournalId, sync::PullCursor> cursors;
  std::size_t segments = 0;
  std::uint64_t answers = 0;         ///< entries of devices other than the office
  std::uint64_t bytes = 0;           ///< of the answers' bodies
  std::set<crypto::Sha256> headers;  ///< of the segments of devices
};

class Device {
 public:
  /// Enrols by docs/protocol.md. @throws std::runtime_error with the server's problem
  [[nodiscard]] static Device enrol(const ServerAddress& server, const std::string& code, const std::string& name);

  [[nodiscard]] std::unique_ptr<Connection> connect() const;
  [[nodiscard]] std::string pushRequest(std::string_view packedSegments) const;
  /// Pulls all that the device may read from where `pulled` stands.
  void pull(Connection& connection, Pulled& pulled) const;

  [[nodiscard]] DeviceId id() const noexcept { return m_id; }
  [[nodiscard]] UserId user() const noexcept { return m_user; }
  [[nodiscard]] const crypto::SigningKey& key() const noexcept { return m_key; }

 private:
  Device(ServerAddress server, crypto::SigningKey key) : m_server(std::move(server)), m_key(std::move(key)) {}
  void hello(const sync::EnrolmentCode& code);
  void join(const sync::EnrolmentCode& code, const std::string& name);

  ServerAddress m_server;
  crypto::SigningKey m_key;
  DeviceId m_id;
  UserId m_user;
  DeviceId m_office;
  std::string m_authorityPem;
  crypto::TlsIdentity m_identity;
};

/// @throws std::runtime_error with the problem, unless the answer is a success
void requireSuccess(const Answer& answer, const std::string& what);

}  // namespace fieldseal::bench
