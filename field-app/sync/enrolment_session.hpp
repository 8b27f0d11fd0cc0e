/// One enrolment: hello → vault under way → join → vault. See sync/enrolment.hpp and docs/protocol.md.
///
/// The hello goes to a server that is not trusted yet; its answer proves by the code that it is the
/// authority's, and from then on only that CA is trusted. The vault is made before the code is spent.
#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

#include "store/open_vault.hpp"
#include "sync/enrolment.hpp"
#include "sync/http_exchange.hpp"

namespace fieldseal::app {

struct EnrolmentPlan {
  std::filesystem::path dataFolder;
  ServerAddress server;
  sync::EnrolmentCode code;
  std::string deviceName;
  std::string passphrase;
  std::optional<crypto::PasswordCost> cost;  ///< nothing: calibrate
  const Clock* clock = nullptr;
};

class EnrolmentSession : public QObject {
  Q_OBJECT

 public:
  explicit EnrolmentSession(EnrolmentPlan plan, QObject* parent = nullptr);
  /// Stops it; a vault under way is taken away.
  ~EnrolmentSession() override;

  void start();
  /// After `succeeded`.
  [[nodiscard]] std::unique_ptr<OpenVault> takeVault() { return std::move(m_vault); }

 signals:
  /// "contacting", "creating" or "joining".
  void phaseChanged(const QString& phase);
  void succeeded();
  void failed(const fieldseal::Error& error);

 private:
  void onHello(Result<sync::Response> outcome);
  void createVault();
  void join();
  void onJoin(Result<sync::Response> outcome);
  [[nodiscard]] Result<> takeJoin(const sync::Response& response);
  void fail(const Error& error);

  EnrolmentPlan m_plan;
  sync::HelloRequest m_hello;
  std::optional<sync::HelloAnswer> m_office;
  std::optional<crypto::SigningKey> m_signingKey;
  crypto::CertificateRequest m_certificateRequest;
  std::shared_ptr<std::optional<PendingVault>> m_pending;
  std::unique_ptr<HttpExchange> m_exchange;
  std::unique_ptr<OpenVault> m_vault;
};

/// The cost to derive keys at on this tablet: about a second. Blocks: not for the interface's thread.
[[nodiscard]] crypto::PasswordCost vaultCost();

}  // namespace fieldseal::app

Q_DECLARE_METATYPE(fieldseal::Error)
