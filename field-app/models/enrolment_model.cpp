#include "models/enrolment_model.hpp"

#include <QSysInfo>

#include "models/field_app.hpp"
#include "models/labels.hpp"
#include "sync/enrolment_session.hpp"

namespace fieldseal::app {

EnrolmentModel::EnrolmentModel(FieldApp& app, QString dataFolder)
    : QObject(&app), m_app(&app), m_dataFolder(std::move(dataFolder)) {}

EnrolmentModel::~EnrolmentModel() = default;

QString EnrolmentModel::addressProblem(const QString& address) const {
  if (address.trimmed().isEmpty()) return tr("Type the server's address.");
  if (ServerAddress::parse(address)) return {};
  return tr("This is no address: expected a name or number, with a port if the office gave one.");
}

QString EnrolmentModel::codeProblem(const QString& code) const {
  if (code.trimmed().isEmpty()) return tr("Type the code that the office gave.");
  if (sync::EnrolmentCode::parse(code.toStdString())) return {};
  return tr("This is no enrolment code: it has 20 letters and digits.");
}

QString EnrolmentModel::suggestedDeviceName() const {
  return QSysInfo::machineHostName();
}

void EnrolmentModel::enrol(const QString& address, const QString& code, const QString& deviceName,
                           const QString& passphrase) {
  if (running()) return;
  for (const QString& problem : {addressProblem(address), codeProblem(code), m_app->passphraseProblem(passphrase),
                                 deviceName.trimmed().isEmpty() ? tr("Give this tablet a name.") : QString()}) {
    if (!problem.isEmpty()) return end("failed", problem);
  }
  EnrolmentPlan plan{m_dataFolder.toStdString(),
                     *ServerAddress::parse(address),
                     *sync::EnrolmentCode::parse(code.toStdString()),
                     deviceName.trimmed().toStdString(),
                     passphrase.toStdString(),
                     m_app->passwordCost(),
                     &m_app->clock()};
  m_session = std::make_unique<EnrolmentSession>(std::move(plan));
  EnrolmentSession* session = m_session.get();
  // Queued: the session may not be destroyed from inside its own signal.
  connect(session, &EnrolmentSession::phaseChanged, this, [this](const QString& phase) {
    m_phase = phase;
    emit changed();
  });
  connect(
      session, &EnrolmentSession::failed, this, [this](const Error& error) { end("failed", Labels::failure(error)); },
      Qt::QueuedConnection);
  connect(
      session, &EnrolmentSession::succeeded, this,
      [this] {
        if (!m_session) return;
        auto vault = m_session->takeVault();
        end("done", {});
        m_app->takeVault(std::move(vault));
      },
      Qt::QueuedConnection);
  m_problem.clear();
  m_session->start();
  emit changed();
}

void EnrolmentModel::cancel() {
  if (running()) end("idle", {});
}

void EnrolmentModel::clearProblem() {
  m_problem.clear();
  if (!running()) m_phase = "idle";
  emit changed();
}

void EnrolmentModel::end(const QString& phase, const QString& problem) {
  m_session.reset();
  m_phase = phase;
  m_problem = problem;
  emit changed();
}

}  // namespace fieldseal::app
