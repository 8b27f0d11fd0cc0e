#include "models/courier_model.hpp"

#include <QDateTime>
#include <QFileInfo>
#include <QStorageInfo>

#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/save_folders.hpp"
#include "store/open_vault.hpp"
#include "sync/sync_worker.hpp"

namespace fieldseal::app {
namespace {

const QString kSuffix = ".courier";

bool onDiskOf(const std::filesystem::path& vault, const QString& folder) {
  return QStorageInfo(toQt(vault.string())).device() == QStorageInfo(folder).device();
}

/// Letters and digits of a name, for a file's.
QString plain(QString name) {
  for (QChar& letter : name)
    if (!letter.isLetterOrNumber() && letter != '-') letter = ' ';
  return name.simplified();
}

}  // namespace

CourierModel::CourierModel(OpenVault& vault, SyncWorker* worker, QString language, QObject* parent)
    : QObject(parent), m_vault(&vault), m_worker(worker), m_language(std::move(language)) {
  noteContents();
}

QVariantList CourierModel::folders() {
  return SaveFolders::list();
}

QString CourierModel::suggestedName() const {
  const QString now = QDateTime::currentDateTime().toString("yyyy-MM-dd HHmm");
  return QStringList{"Fieldseal", plain(toQt(m_vault->identity().userName)), now}.join(' ') + kSuffix;
}

bool CourierModel::exists(const QString& folder, const QString& name) const {
  return QFileInfo::exists(SaveFolders::pathFor(folder, name, kSuffix));
}

bool CourierModel::begin(Task task, const QString& path, std::uint64_t bytes) {
  if (m_busy) return false;
  if (m_lineBusy || m_worker == nullptr) {
    end({}, m_worker == nullptr ? tr("The vault gives no second connection. Lock it and unlock it again.")
                                : tr("Stop the sync first."));
    return false;
  }
  m_task = task;
  m_path = path;
  m_bytes = bytes;
  m_progress = 0;
  m_busy = true;
  m_result.clear();
  m_problem.clear();
  emit resultChanged();
  emit progressChanged();
  emit busyChanged();
  return true;
}

bool CourierModel::make(const QString& folder, const QString& name, bool withEvidence, bool replace) {
  if (m_busy) return false;
  if (const QString why = SaveFolders::whyNot(folder, name, kSuffix, replace); !why.isEmpty()) {
    end({}, why);
    return false;
  }
  const QString path = SaveFolders::pathFor(folder, name, kSuffix);
  if (!begin(Task::make, path, withEvidence ? m_contents.bytes - m_contents.sentBytes : 0)) return false;
  const bool shared = onDiskOf(m_vault->vault().folder(), folder);
  m_worker->run([this, withEvidence, shared, file = path.toStdString()](const SyncWorker::Place& place) {
    const auto step = [this, &place](std::uint64_t bytes) {
      QMetaObject::invokeMethod(this, [this, bytes] { grow(bytes); }, Qt::QueuedConnection);
      return !place.stop.load();
    };
    const CourierOrder order{file, withEvidence, shared ? place.freeBytes : Downloads::FreeBytes()};
    auto outcome = makeCourierFile(place.store, place.clock, order, step);
    QMetaObject::invokeMethod(this, [this, outcome = std::move(outcome)] { endMake(outcome); }, Qt::QueuedConnection);
  });
  return true;
}

bool CourierModel::take(const QUrl& url) {
  const QString path = url.isLocalFile() ? url.toLocalFile() : url.toString();
  if (!begin(Task::take, path, static_cast<std::uint64_t>(QFileInfo(path).size()))) return false;
  m_worker->run([this, file = path.toStdString()](const SyncWorker::Place& place) {
    const auto step = [this, &place](std::uint64_t bytes) {
      QMetaObject::invokeMethod(this, [this, bytes] { grow(bytes); }, Qt::QueuedConnection);
      return !place.stop.load();
    };
    auto outcome = takeCourierAnswer(place.store, place.clock, place.freeBytes, file, step);
    QMetaObject::invokeMethod(this, [this, outcome = std::move(outcome)] { endTake(outcome); }, Qt::QueuedConnection);
  });
  return true;
}

void CourierModel::stop() {
  if (m_busy) m_worker->stopWork();
}

void CourierModel::grow(std::uint64_t bytes) {
  const double share = m_bytes == 0 ? 0 : std::min(1.0, static_cast<double>(bytes) / static_cast<double>(m_bytes));
  if (!m_busy || share <= m_progress) return;
  m_progress = share;
  emit progressChanged();
}

void CourierModel::endMake(const Result<CourierMade>& outcome) {
  const QString path = m_path;
  if (!outcome) return end({}, failureText(outcome.error()));
  end(tr("Courier file %1 is in %2: %3 entries, %4 contents of evidence. Give it to the office, and bring its answer "
         "back to this tablet: until then all of it counts as unsent.")
          .arg(outcome->number)
          .arg(path)
          .arg(outcome->entries)
          .arg(outcome->contents),
      {});
  emit made(path);
}

void CourierModel::endTake(const Result<CourierTaken>& outcome) {
  if (!outcome) return end({}, failureText(outcome.error()));
  end(takenText(*outcome), outcome->refusal ? Labels::failure(*outcome->refusal) : QString());
  emit taken();
}

void CourierModel::end(const QString& result, const QString& problem) {
  m_result = result;
  m_problem = problem;
  const bool wasBusy = std::exchange(m_busy, false);
  m_task = Task::none;
  emit resultChanged();
  if (!wasBusy) return;
  emit busyChanged();
  noteContents();
  emit ended();
}

void CourierModel::noteContents() {
  const auto totals = Uploads(m_vault->store().database(), m_vault->clock()).totals();
  if (!totals || *totals == m_contents) return;
  m_contents = *totals;
  emit evidenceChanged();
}

void CourierModel::setLanguage(const QString& language) {
  m_language = language;
  emit busyChanged();
  emit evidenceChanged();
  emit foldersChanged();
}

}  // namespace fieldseal::app
