#include "models/evidence_import_model.hpp"

#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <algorithm>

#include "domain/entity.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/tablet_model.hpp"
#include "store/import_records.hpp"

namespace fieldseal::app {

EvidenceImportModel::EvidenceImportModel(ReviewDesk& desk, EvidenceWorker* worker, TabletModel& tablet, QObject* parent)
    : QAbstractListModel(parent), m_desk(&desk), m_worker(worker), m_tablet(&tablet) {
  connect(&desk, &ReviewDesk::languageChanged, this, &EvidenceImportModel::changed);
  showCutOff();
  if (worker == nullptr) return;
  connect(worker, &EvidenceWorker::progressed, this, &EvidenceImportModel::onProgressed);
  connect(worker, &EvidenceWorker::arrived, this, &EvidenceImportModel::onArrived);
  connect(worker, &EvidenceWorker::failed, this, &EvidenceImportModel::onFailed);
}

EvidenceImportModel::~EvidenceImportModel() {
  if (m_worker == nullptr) return;
  for (const Row& row : m_rows) {
    if (row.running()) m_worker->stop(row.order);
  }
}

void EvidenceImportModel::showCutOff() {
  auto cutOff = ImportRecords(m_desk->store().database()).of(m_desk->journal().journal().id());
  if (!cutOff) return;
  for (ImportRecord& record : *cutOff) {
    auto draft = decodeDraft(record.draft);
    if (!draft) continue;
    Row row;
    row.id = record.evidence;
    row.content.source = toQt(record.path.value_or(std::string()));
    row.content.name = record.path ? QFileInfo(toQt(*record.path)).fileName() : toQt(record.name);
    row.content.kind = draft->kind;
    row.draft = std::move(*draft);
    row.problem = record.path
                      ? tr("It was cut off before it was in the vault. Try again: it is taken from where it was.")
                      : tr("The app ended before it was in the vault, and it was nowhere else. Make it again.");
    m_rows.push_back(std::move(row));
  }
}

void EvidenceImportModel::note(const Row& row) {
  ImportRecord record{row.id, m_desk->journal().journal().id(), nameOf(row).toStdString(), std::nullopt,
                      encodeDraft(row.draft)};
  if (row.isFile()) record.path = std::get<QString>(row.content.source).toStdString();
  // What cannot be noted is brought in all the same.
  (void)ImportRecords(m_desk->store().database()).note(record);
}

void EvidenceImportModel::forget(const Uuid& evidence) {
  (void)ImportRecords(m_desk->store().database()).forget(evidence);
}

int EvidenceImportModel::running() const {
  return static_cast<int>(std::ranges::count_if(m_rows, &Row::running));
}

bool EvidenceImportModel::holdsUnsaved() const {
  return std::ranges::any_of(m_rows, [](const Row& row) { return !row.running() && !row.isFile(); });
}

QString EvidenceImportModel::whyNotBegin() const {
  return m_tablet->whyNotBegin();
}

bool EvidenceImportModel::mayBring(const EvidenceDraft& draft) {
  if (!m_desk->writable()) return m_desk->refuse(Errc::not_allowed_now, m_desk->readOnlyReason());
  if (m_worker == nullptr) {
    return m_desk->refuse(Errc::database_error, tr("The vault takes no contents now: lock it and unlock it again."));
  }
  if (draft.kind == "photo" && !domain::photographyOf(m_desk->registers()).permitted()) {
    return m_desk->refuse(Errc::not_permitted,
                          tr("No permission to photograph is recorded. Record who allowed it, where and of what."));
  }
  return true;
}

QStringList EvidenceImportModel::importFiles(const QList<QUrl>& files, const QVariantMap& draft) {
  QStringList ids;
  if (const QString full = whyNotBegin(); !full.isEmpty()) {
    m_desk->refuse(Errc::disk_full, full);
    return QStringList(files.size(), QString());
  }
  for (const QUrl& file : files) {
    if (!file.isLocalFile()) {
      m_desk->refuse(Errc::not_found, tr("%1 is not on this tablet.").arg(file.fileName()));
      ids.append(QString());
      continue;
    }
    ContentOrder order;
    order.source = file.toLocalFile();
    order.name = file.fileName();
    EvidenceDraft said;
    said.kind = draft.value("kind").toString();
    said.caption = draft.value("caption").toString().trimmed();
    if (draft.contains("level")) said.level = draft.value("level").toString();
    said.links = draft.value("links").toStringList();
    ids.append(start(std::move(order), std::move(said)));
  }
  return ids;
}

QString EvidenceImportModel::importImage(const QImage& image, const QByteArray& type, const QString& name,
                                         EvidenceDraft draft) {
  ContentOrder order;
  order.source = image;
  order.imageType = type;
  order.name = name;
  return start(std::move(order), std::move(draft));
}

QString EvidenceImportModel::importBytes(const QByteArray& bytes, const QByteArray& type, const QString& name,
                                         EvidenceDraft draft) {
  ContentOrder order;
  order.source = GivenBytes{bytes, type};
  order.name = name;
  return start(std::move(order), std::move(draft));
}

QString EvidenceImportModel::start(ContentOrder order, EvidenceDraft draft) {
  if (!mayBring(draft)) return {};
  if (order.kind.isEmpty()) order.kind = draft.kind;
  order.pictures = m_desk->checklist().pictures;
  if (running() == 0) m_batch = m_done = 0;
  ++m_batch;
  Row row;
  row.id = draft.id.value_or(m_desk->newId());
  row.content = order;
  if (row.isFile() && row.content.name.isEmpty())
    row.content.name = QFileInfo(std::get<QString>(order.source)).fileName();
  row.draft = std::move(draft);
  note(row);
  row.order = m_worker->start(std::move(order));
  const QString id = toQt(row.id.toString());
  beginInsertRows({}, count(), count());
  m_rows.push_back(std::move(row));
  endInsertRows();
  emit changed();
  return id;
}

void EvidenceImportModel::finishNow() {
  m_locking = true;
  QStringList failedHere;
  for (const Row& row : m_rows) {
    if (row.running() && row.isFile()) m_worker->stop(row.order);
    if (!row.running() && !row.isFile()) failedHere.append(toQt(row.id.toString()));
  }
  for (const QString& id : failedHere) retry(id);
  if (running() == 0) return;
  m_worker->finish();
  QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void EvidenceImportModel::cancel(const QString& evidenceId) {
  const auto at = rowOf(evidenceId);
  if (!at) return;
  if (m_rows[*at].running()) {
    m_worker->stop(m_rows[*at].order);
  } else {
    forget(m_rows[*at].id);
    removeRow(*at);
  }
}

void EvidenceImportModel::dismissFailed() {
  for (std::size_t at = m_rows.size(); at-- > 0;) {
    if (m_rows[at].running()) continue;
    forget(m_rows[at].id);
    removeRow(at);
  }
}

void EvidenceImportModel::retry(const QString& evidenceId) {
  const auto at = rowOf(evidenceId);
  if (!at || m_rows[*at].running() || !m_rows[*at].hasSource()) return;
  // What was made here is nowhere but in its row.
  if (!mayBring(m_rows[*at].draft)) return;
  ContentOrder order = m_rows[*at].content;
  EvidenceDraft draft = m_rows[*at].draft;
  draft.id = m_rows[*at].id;
  removeRow(*at);
  start(std::move(order), std::move(draft));
}

void EvidenceImportModel::onProgressed(quint64 order, qint64 done, qint64 total) {
  const auto at = rowOf(order);
  if (!at) return;
  m_rows[*at].progress = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : -1;
  const QModelIndex changedRow = index(static_cast<int>(*at));
  emit dataChanged(changedRow, changedRow, {ProgressRole});
}

void EvidenceImportModel::onArrived(quint64 order, const ArrivedContent& content) {
  const auto at = rowOf(order);
  if (!at) return;
  const QString id = toQt(m_rows[*at].id.toString());
  if (!writeEntry(m_rows[*at], content)) {
    m_worker->drop(content.stored);
    fail(*at, tr("It was brought in, but could not be recorded. Put right what stands in the way and try again."));
    return;
  }
  ++m_done;
  removeRow(*at);
  emit imported(id);
  if (running() == 0) emit idle();
}

bool EvidenceImportModel::writeEntry(const Row& row, const ArrivedContent& content) {
  const JournalId review = m_desk->journal().journal().id();
  const auto complete = [&](sql::Database& database) -> Result<> {
    FIELDSEAL_CHECK(Attachments(database).complete(content.stored, review));
    return ImportRecords(database).forget(row.id);
  };
  return m_desk->create(domain::evidenceEntity(row.id), changesOf(row.draft, row.id, content), tr("New evidence"),
                        complete);
}

void EvidenceImportModel::onFailed(quint64 order, const Error& error) {
  const auto at = rowOf(order);
  if (!at) return;
  if (error.code == Errc::cancelled) {
    --m_batch;
    if (!m_locking) forget(m_rows[*at].id);
    removeRow(*at);
    if (running() == 0) emit idle();
    return;
  }
  fail(*at, problemText(m_rows[*at], error));
}

void EvidenceImportModel::fail(std::size_t at, const QString& problem) {
  m_rows[at].problem = problem;
  const QString id = toQt(m_rows[at].id.toString());
  const QModelIndex failedRow = index(static_cast<int>(at));
  emit dataChanged(failedRow, failedRow);
  emit changed();
  m_desk->refuse(Errc::internal, problem);
  emit failed(id, problem);
  if (running() == 0) emit idle();
}

void EvidenceImportModel::removeRow(std::size_t at) {
  beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at));
  m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(at));
  endRemoveRows();
  emit changed();
}

}  // namespace fieldseal::app
