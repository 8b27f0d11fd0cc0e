/// Contents on their way into the vault: one row each, from the tap to the entry; failed ones stay until dismissed, and
/// so do those that a kill or a lock cut off.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QImage>
#include <QUrl>
#include <QVariantMap>
#include <optional>
#include <vector>

#include "evidence/evidence_worker.hpp"
#include "models/evidence_draft.hpp"

namespace fieldseal::app {

class ReviewDesk;
class TabletModel;

class EvidenceImportModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.evidenceImport")
  Q_PROPERTY(int count READ count NOTIFY changed)
  /// Under way; failed ones are not among them.
  Q_PROPERTY(int running READ running NOTIFY changed)
  /// "2 of 5 stored" while several run; "" while none does.
  Q_PROPERTY(QString statusText READ statusText NOTIFY changed)

 public:
  enum Role {
    EvidenceIdRole = Qt::UserRole + 1,  ///< evidenceId: string, the id that the evidence will have
    NameRole,                           ///< name: "rack.jpg"
    KindRole,                           ///< kind: code, "" while not known
    ProgressRole,                       ///< progress: 0 to 1, -1 while not known
    FailedRole,                         ///< failed: bool
    ProblemRole,                        ///< problem: "" or a sentence that says what to do
    CanRetryRole,                       ///< canRetry: bool; false for what was made here and is gone
  };

  /// @param worker  null when the vault gave no connection: everything then fails with that
  EvidenceImportModel(ReviewDesk& desk, EvidenceWorker* worker, TabletModel& tablet, QObject* parent);
  /// Stops what runs.
  ~EvidenceImportModel() override;

  [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] int running() const;
  [[nodiscard]] QString statusText() const;
  /// Something that was made here failed and is nowhere but in this model.
  [[nodiscard]] bool holdsUnsaved() const;
  /// "", or why nothing larger than an answer should begin now. @see TabletModel::whyNotBegin
  [[nodiscard]] QString whyNotBegin() const;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  /// Files that a person chose; each becomes one evidence, captioned by its name unless the draft has a caption.
  /// @param draft  {"kind", "caption", "level", "links"}, all optional
  /// @return their ids; "" for one that was refused at once (a toast says why)
  Q_INVOKABLE QStringList importFiles(const QList<QUrl>& files, const QVariantMap& draft = {});
  /// Stops one, or takes the row of one that failed away.
  Q_INVOKABLE void cancel(const QString& evidenceId);
  Q_INVOKABLE void dismissFailed();
  /// Asks for a failed one once more.
  Q_INVOKABLE void retry(const QString& evidenceId);

  /// The vault is about to be locked: stops files, which are still where they were, and waits for what was made here (a
  /// photograph, a sketch, sound), which is nowhere else; what of it failed before is tried once more. What is not in
  /// then is told of after the next unlock.
  void finishNow();

  /// For models: one content with what is said of it. @return the evidence's id, "" when it was refused at once
  QString start(ContentOrder order, EvidenceDraft draft);
  /// A picture of the camera, or drawn. `type`: "image/jpeg" for photographs, "image/png" for drawings.
  QString importImage(const QImage& image, const QByteArray& type, const QString& name, EvidenceDraft draft);
  /// Bytes as they are: recorded sound.
  QString importBytes(const QByteArray& bytes, const QByteArray& type, const QString& name, EvidenceDraft draft);

 signals:
  void changed();
  /// The evidence is there, with its content.
  void imported(const QString& evidenceId);
  /// Its row says why, and so did a toast.
  void failed(const QString& evidenceId, const QString& problem);
  /// Nothing runs any more.
  void idle();

 private:
  struct Row {
    Uuid id;
    EvidenceWorker::OrderId order = 0;
    ContentOrder content;
    EvidenceDraft draft;
    double progress = -1;
    QString problem;
    [[nodiscard]] bool running() const { return problem.isEmpty(); }
    [[nodiscard]] bool isFile() const { return std::holds_alternative<QString>(content.source); }
    /// False for what was made here and went with the program that made it.
    [[nodiscard]] bool hasSource() const { return !isFile() || !std::get<QString>(content.source).isEmpty(); }
  };
  void onProgressed(quint64 order, qint64 done, qint64 total);
  void onArrived(quint64 order, const ArrivedContent& content);
  void onFailed(quint64 order, const Error& error);
  [[nodiscard]] bool writeEntry(const Row& row, const ArrivedContent& content);
  void showCutOff();
  [[nodiscard]] static QString nameOf(const Row& row);
  void note(const Row& row);
  void forget(const Uuid& evidence);
  [[nodiscard]] bool mayBring(const EvidenceDraft& draft);
  [[nodiscard]] static QString problemText(const Row& row, const Error& error);
  void fail(std::size_t at, const QString& problem);
  void removeRow(std::size_t at);
  [[nodiscard]] std::optional<std::size_t> rowOf(quint64 order) const;
  [[nodiscard]] std::optional<std::size_t> rowOf(const QString& evidenceId) const;

  ReviewDesk* m_desk;
  EvidenceWorker* m_worker;
  TabletModel* m_tablet;
  std::vector<Row> m_rows;
  bool m_locking = false;
  int m_batch = 0;  ///< asked for since nothing ran
  int m_done = 0;   ///< of these
};

}  // namespace fieldseal::app
