#include "models/waiting_model.hpp"

#include <QFileInfo>

#include "base/atomic_file.hpp"
#include "models/field_app.hpp"
#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/save_folders.hpp"
#include "models/work_apart.hpp"
#include "store/waiting_vault.hpp"

namespace fieldseal::app {
namespace {

const QString kSuffix = QStringLiteral(".json");

/// Nothing in the file is secret, and who carries it may be another user of another machine.
void letOthersRead(const QString& path) {
  std::error_code fault;  // a drive without permissions has none to give
  std::filesystem::permissions(path.toStdString(),
                               std::filesystem::perms::group_read | std::filesystem::perms::others_read,
                               std::filesystem::perm_options::add, fault);
}

}  // namespace

WaitingModel::WaitingModel(FieldApp& app) : QObject(&app), m_app(&app) {}

WaitingModel::~WaitingModel() = default;

QString WaitingModel::deviceName() const {
  return m_vault ? toQt(m_vault->deviceName()) : QString();
}

QString WaitingModel::codeName() const {
  return m_vault ? toQt(m_vault->codeName()) : QString();
}

QVariantList WaitingModel::folders() {
  return SaveFolders::list();
}

QString WaitingModel::suggestedName() const {
  return m_vault ? QString("enrolment-request-%1.json").arg(codeName()) : QString();
}

void WaitingModel::take(std::unique_ptr<WaitingVault> vault) {
  m_vault = std::move(vault);
  m_written.clear();
  m_problem.clear();
  emit changed();
}

void WaitingModel::close() {
  m_vault.reset();
  m_busy = false;
  m_written.clear();
  m_problem.clear();
  emit changed();
}

bool WaitingModel::exists(const QString& folder, const QString& name) const {
  return QFileInfo::exists(SaveFolders::pathFor(folder, name, kSuffix));
}

bool WaitingModel::writeRequest(const QString& folder, const QString& name, bool replace) {
  if (!m_vault) return false;
  const auto refuse = [this](const QString& problem) {
    say(problem);
    return false;
  };
  if (const QString why = SaveFolders::whyNot(folder, name, kSuffix, replace); !why.isEmpty()) return refuse(why);
  const QString path = SaveFolders::pathFor(folder, name, kSuffix);
  const auto saved = writeFileAtomically(path.toStdString(), m_vault->request());
  if (!saved && saved.error().code == Errc::disk_full)
    return refuse(tr("There is no room for the request. Free some, or write it somewhere else; this vault waits."));
  if (!saved)
    return refuse(
        tr("The request could not be written (%1). Write it somewhere else.").arg(toQt(saved.error().detail)));
  letOthersRead(path);
  m_written = path;
  say({});
  return true;
}

void WaitingModel::takeAnswer(const QUrl& file) {
  if (!m_vault || m_busy) return;
  m_busy = true;
  say({});
  const QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
  const auto read = [path] { return readSmallFile(path.toStdString(), sync::kMostEnrolmentFileBytes); };
  workApart(this, read, [this](const Result<std::string>& text) { onRead(text); });
}

void WaitingModel::onRead(const Result<std::string>& text) {
  if (!m_busy) return;  // locked in between
  m_busy = false;
  if (!text) return say(answerFault(text.error()));
  auto enrolled = m_vault->take(*text, m_app->clock());
  if (!enrolled) {
    say(answerFault(enrolled.error()));
    if (m_vault->spent()) m_app->lock();
    return;
  }
  m_app->takeVault(std::move(*enrolled));
  close();
}

QString WaitingModel::answerFault(const Error& error) const {
  switch (error.code) {
    case Errc::not_allowed_now:
      return tr("This is a request, not the office's answer. Choose the file that the office made from it.");
    case Errc::unsupported_version:
      return tr(
          "The answer was made for a newer version of this app. Install that version and take it in then; this vault "
          "waits.");
    case Errc::unknown_device:
      return tr("This is the answer to another request: of another tablet, or of a vault that was given up. Choose the "
                "one for code %1.")
          .arg(codeName());
    case Errc::bad_signature:
      return tr(
          "The answer was changed on its way, or does not come from the office that gave the code. Nothing was taken "
          "in. Have the office make it again, and carry it yourself.");
    case Errc::bad_format:
    case Errc::too_large:
      return tr("This file is no answer of the office, or it is damaged. Choose another, or copy it anew.");
    case Errc::not_found:
    case Errc::io_error:
      return tr("The file cannot be read. Plug the drive in again, and choose it once more.");
    default:
      return Labels::failure(error);
  }
}

bool WaitingModel::useCode(const QString& text) {
  if (!m_vault) return false;
  const auto code = sync::EnrolmentCode::parse(text.toStdString());
  const auto used = code ? m_vault->useCode(*code) : Result<>(code.error());
  if (used) m_written.clear();
  say(used ? QString() : Labels::failure(used.error()));
  return used.has_value();
}

bool WaitingModel::giveUp() {
  if (!m_vault || m_busy) return false;
  const auto gone = WaitingVault::giveUp(std::move(m_vault));
  m_app->lock();
  if (!gone) m_app->showFailure(gone.error());
  return gone.has_value();
}

void WaitingModel::say(const QString& problem) {
  m_problem = problem;
  emit changed();
}

}  // namespace fieldseal::app
