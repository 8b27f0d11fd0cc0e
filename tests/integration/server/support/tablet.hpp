/// A tablet as the server sees one: enrols, writes entries, pushes and pulls.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "journal/journal.hpp"
#include "journal/writer.hpp"
#include "support/authority.hpp"
#include "sync/enrolment.hpp"
#include "sync/wire.hpp"

namespace fieldseal::test {

class Tablet {
 public:
  /// Enrols with a fresh code of this user.
  Tablet(Authority& authority, const std::string& login);

  /// Writes an entry and closes it into a segment. The chain goes on behind it.
  std::string write(JournalId journal, std::vector<journal::Change> changes);
  /// One determination of an item.
  std::string answer(JournalId journal, const std::string& item = "PE-04");
  /// Another segment with the next number, which this tablet then forgets: what a clone would write.
  std::string fork(JournalId journal);

  [[nodiscard]] HttpAnswer pushRaw(const std::string& body);
  [[nodiscard]] HttpAnswer pushAnswer(const std::string& segments);
  /// The receipts. @throws when the answer is not 200
  [[nodiscard]] std::vector<sync::SegmentReceipt> push(const std::string& segments);
  /// The receipt of a single segment.
  [[nodiscard]] sync::SegmentReceipt pushOne(const std::string& segment);

  struct Pulled {
    sync::PullHead head;
    std::vector<std::string> segments;
  };
  [[nodiscard]] HttpAnswer pullAnswer(const sync::PullRequest& request);
  [[nodiscard]] Pulled pull(const sync::PullRequest& request = {});

  [[nodiscard]] HttpsClient client();
  [[nodiscard]] DeviceId id() const { return m_joined.device; }
  [[nodiscard]] UserId user() const { return m_joined.user; }
  [[nodiscard]] const crypto::SigningKey& key() const { return m_key; }
  [[nodiscard]] const sync::JoinAnswer& joined() const { return m_joined; }
  [[nodiscard]] crypto::TlsIdentity identity() const { return {m_request.keyPem, m_joined.certificatePem}; }
  /// Shows this certificate from here on.
  void useCertificate(std::string pem) { m_joined.certificatePem = std::move(pem); }
  [[nodiscard]] HttpAnswer renewAnswer() { return client().send({"POST", "/v1/certificate", "", "", {}}); }

 private:
  struct Chain {
    journal::Journal journal;
    std::optional<crypto::Sha256> previous;
  };
  Chain& chain(JournalId journal);

  Authority& m_authority;
  crypto::SigningKey m_key = crypto::SigningKey::generate();
  crypto::CertificateRequest m_request;
  sync::JoinAnswer m_joined;
  std::map<JournalId, Chain> m_chains;
};

/// POST /v1/enrolment/hello and join by hand, for the ways in which they fail.
[[nodiscard]] HttpAnswer postHello(Authority& authority, const sync::HelloRequest& request);
[[nodiscard]] HttpAnswer postJoin(Authority& authority, const sync::JoinRequest& request);
/// The body of a segments push.
[[nodiscard]] std::string packed(const std::string& segments);
/// The error code in a problem's body.
[[nodiscard]] std::string codeOf(const HttpAnswer& answer);

}  // namespace fieldseal::test
