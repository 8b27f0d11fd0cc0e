/// An authority in a temporary folder with people, template and a review, and its server in this process.
#pragma once

#include <memory>
#include <string>

#include "admin/people.hpp"
#include "admin/review_import.hpp"
#include "admin/server.hpp"
#include "support/https_client.hpp"
#include "support/running_clock.hpp"
#include "support/temporary_folder.hpp"

namespace fieldseal::test {

inline const std::string kPassword = "correct horse battery";

class Authority {
 public:
  /// Users: leader, inspector and outsider (inspectors), supervisor and clerk (with kPassword).
  Authority();

  [[nodiscard]] std::filesystem::path config() const;
  /// A connection of its own, as the command line has one.
  [[nodiscard]] admin::AdminSession session() const;
  /// Adds the sample template and imports the sample dossier for leader and inspector; each call makes another review.
  JournalId addReview();
  [[nodiscard]] admin::ReviewOrder sampleOrder() const;
  [[nodiscard]] std::string code(const std::string& login);
  [[nodiscard]] UserId user(const std::string& login) const;

  /// Starts the server, or the next one after stop.
  void start();
  void stop();
  [[nodiscard]] admin::Server& server() { return *m_server; }
  [[nodiscard]] const std::string& authorityPem() const { return m_authorityPem; }
  [[nodiscard]] HttpsClient console();
  [[nodiscard]] HttpsClient device(std::optional<crypto::TlsIdentity> identity = {});

  RunningClock clock;
  SystemRandom random;
  std::string configText;  ///< replaces the configuration before the next start when it is not ""

 private:
  TemporaryFolder m_folder;
  std::unique_ptr<admin::Server> m_server;
  std::string m_authorityPem;
};

/// A file of the repository.
[[nodiscard]] std::string sampleFile(const std::string& name);

/// Walks a JSON value by a path of keys and indexes, for example "/units/0/declared".
[[nodiscard]] json::value at(const std::string& body, const std::string& pointer);

}  // namespace fieldseal::test
