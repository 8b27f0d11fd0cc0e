#include "models/enrolment_model.hpp"

#include <QSysInfo>
#include <algorithm>

#include "models/field_app.hpp"
#include "models/label_scanner.hpp"
#include "models/labels.hpp"
#include "models/work_apart.hpp"
#include "store/schema.hpp"
#include "store/waiting_vault.hpp"
#include "sync/enrolment_parts.hpp"
#include "sync/enrolment_session.hpp"
#include "sync/enrolment_sheet.hpp"

namespace fieldseal::app {
namespace {

/// How much of a foreign code is shown: enough to know it again.
constexpr qsizetype kShownOfCode = 40;

/// What the worker brings back.
struct MadeVault {
  std::unique_ptr<WaitingVault> vault;
  std::optional<Error> error;
};

Result<std::unique_ptr<WaitingVault>> makeWaitingVault(const EnrolmentPlan& plan) {
  SystemRandom random;
  const Uuid id = Uuid::make(*plan.clock, random);
  const crypto::PasswordCost cost = plan.cost ? *plan.cost : vaultCost();
  FIELDSEAL_TRY(auto waiting, WaitingEnrolment::make(plan.code, plan.deviceName));
  FIELDSEAL_TRY(auto pending, PendingVault::create(plan.dataFolder, id, plan.passphrase, cost, vaultMigrations()));
  return WaitingVault::create(std::move(pending), std::move(waiting));
}

}  // namespace

EnrolmentModel::EnrolmentModel(FieldApp& app, QString dataFolder)
    : QObject(&app),
      m_app(&app),
      m_dataFolder(std::move(dataFolder)),
      m_scanner(new LabelScanner(app.hardware(), this)) {
  // No review's permission for photographs is asked: there is no review yet, what is looked at is the office's own
  // sheet, and no picture is kept.
  m_scanner->setPermitted(true);
  connect(m_scanner, &LabelScanner::labelRead, this, &EnrolmentModel::takeScanned);
  connect(m_scanner, &LabelScanner::labelsRead, this, [this](const QStringList& texts) {
    const auto ours =
        std::ranges::find_if(texts, [](const QString& text) { return sync::isEnrolmentSheet(text.toStdString()); });
    takeScanned(ours == texts.end() ? texts.front() : *ours);
  });
}

EnrolmentModel::~EnrolmentModel() = default;

QString EnrolmentModel::sheetFault(const QString& text) {
  const auto read = sync::parseEnrolmentSheet(text.toStdString());
  if (read) return {};
  if (read.error().code == Errc::unsupported_version)
    return tr("The office's code is for a newer version of this app. Install that version, or type address and code.");
  return tr("The office's code was cut short or damaged. Read or copy it whole, or type address and code.");
}

bool EnrolmentModel::takeTyped(const QString& text) {
  if (!m_sheetProblem.isEmpty()) {
    m_sheetProblem.clear();  // it was of what was read before
    emit changed();
  }
  const auto sheet = sync::parseEnrolmentSheet(text.toStdString());
  if (!sheet) return false;
  emit suggested(QString::fromStdString(sheet->server), QString::fromStdString(sheet->code.toString()));
  return true;
}

void EnrolmentModel::takeScanned(const QString& text) {
  if (takeTyped(text)) return;
  const std::string said = text.toStdString();
  if (const auto code = sync::EnrolmentCode::parse(said)) {
    emit suggested({}, QString::fromStdString(code->toString()));
  } else if (sync::isEnrolmentSheet(said)) {
    m_sheetProblem = sheetFault(text);
  } else {
    const QString shown = text.size() > kShownOfCode ? text.left(kShownOfCode) + u'…' : text;
    m_sheetProblem = tr("This code says “%1”: it is none of an enrolment. Read the one on the sheet that the office "
                        "gave you.")
                         .arg(shown.simplified());
  }
  emit changed();
}

QString EnrolmentModel::addressProblem(const QString& address) const {
  if (address.trimmed().isEmpty()) return tr("Type the server's address.");
  if (sync::isEnrolmentSheet(address.toStdString())) return sheetFault(address);
  if (ServerAddress::parse(address)) return {};
  return tr("This is no address: expected a name or number, with a port if the office gave one.");
}

QString EnrolmentModel::codeProblem(const QString& code) const {
  if (code.trimmed().isEmpty()) return tr("Type the code that the office gave.");
  if (sync::EnrolmentCode::parse(code.toStdString())) return {};
  if (sync::isEnrolmentSheet(code.toStdString())) return sheetFault(code);
  return tr("This is no enrolment code: it has 20 letters and digits.");
}

QString EnrolmentModel::suggestedDeviceName() const {
  return QSysInfo::machineHostName();
}

QString EnrolmentModel::formProblem(const QString& code, const QString& deviceName, const QString& passphrase) const {
  if (const QString problem = codeProblem(code); !problem.isEmpty()) return problem;
  if (const QString problem = m_app->passphraseProblem(passphrase); !problem.isEmpty()) return problem;
  const QString name = deviceName.trimmed();
  if (name.isEmpty()) return tr("Give this tablet a name.");
  if (!sync::checkDeviceName(name.toStdString())) return tr("Give this tablet a shorter name.");
  return {};
}

void EnrolmentModel::enrol(const QString& address, const QString& code, const QString& deviceName,
                           const QString& passphrase) {
  if (running()) return;
  for (const QString& problem : {addressProblem(address), formProblem(code, deviceName, passphrase)}) {
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

void EnrolmentModel::request(const QString& code, const QString& deviceName, const QString& passphrase) {
  if (running()) return;
  if (const QString problem = formProblem(code, deviceName, passphrase); !problem.isEmpty())
    return end("failed", problem);
  m_making = true;
  m_phase = "creating";
  m_problem.clear();
  emit changed();
  const auto work = [plan = EnrolmentPlan{m_dataFolder.toStdString(),
                                          {},
                                          *sync::EnrolmentCode::parse(code.toStdString()),
                                          deviceName.trimmed().toStdString(),
                                          passphrase.toStdString(),
                                          m_app->passwordCost(),
                                          &m_app->clock()}]() mutable {
    auto made = std::make_shared<MadeVault>();
    if (auto vault = makeWaitingVault(plan)) {
      made->vault = std::move(*vault);
    } else {
      made->error = vault.error();
    }
    crypto::wipe({reinterpret_cast<std::uint8_t*>(plan.passphrase.data()), plan.passphrase.size()});
    return made;
  };
  workApart(this, work, [this, attempt = ++m_attempt](const std::shared_ptr<MadeVault>& made) {
    if (!m_making || attempt != m_attempt) {
      // Nobody waits for it any more. What cannot be taken away is in the list of vaults, where it can be given up.
      if (made->vault) (void)WaitingVault::giveUp(std::move(made->vault));
      return;
    }
    end(made->error ? "failed" : "done", made->error ? Labels::failure(*made->error) : QString());
    if (made->vault) m_app->takeWaiting(std::move(made->vault));
  });
}

void EnrolmentModel::cancel() {
  if (running()) end("idle", {});
}

void EnrolmentModel::clearProblem() {
  m_problem.clear();
  m_sheetProblem.clear();
  if (!running()) m_phase = "idle";
  emit changed();
}

void EnrolmentModel::end(const QString& phase, const QString& problem) {
  m_session.reset();
  m_making = false;
  m_phase = phase;
  m_problem = problem;
  emit changed();
}

}  // namespace fieldseal::app
