/// Contents on their way into the vault: one row each, from the tap to the entry; failed ones stay until dismissed.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QImage>
#include <QUrl>
#include <QVariantMap>
#include <map>
#include <optional>
#include <vector>

#include "base/json.hpp"
#include "evidence/evidence_worker.hpp"
#include "journal/writer.hpp"

namespace fieldseal::app {

class ReviewDesk;

/// What will be said of a content, in the entry that names it. For models in C++; pages give a map.
struct EvidenceDraft {
  QString kind;  ///< "photo", "picture", "audio", "file", "sketch" or "markup"; "" takes what the content is
  QString caption;
  QString level = QStringLiteral("internal");
  QStringList links;
  json::object more;                   ///< further fields: "original", "shapes", "taken"
  std::vector<journal::Change> along;  ///< written in the same entry; may name `evidenceEntity(id)`
  std::optional<Uuid> id;              ///< nothing: a new one
};

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
  };

  /// @param worker  null when the vault gave no connection: everything then fails with that
  EvidenceImportModel(ReviewDesk& desk, EvidenceWorker* worker, QObject* parent);
  /// Stops what runs.
  ~EvidenceImportModel() override;

  [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] int running() const;
  [[nodiscard]] QString statusText() const;
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
  /// photograph, a sketch, sound), which is nowhere else.
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
  };
  void onProgressed(quint64 order, qint64 done, qint64 total);
  void onArrived(quint64 order, const ArrivedContent& content);
  void onFailed(quint64 order, const Error& error);
  [[nodiscard]] bool writeEntry(const Row& row, const ArrivedContent& content);
  [[nodiscard]] bool mayBring(const EvidenceDraft& draft);
  [[nodiscard]] static QString problemText(const Row& row, const Error& error);
  void fail(std::size_t at, const QString& problem);
  void removeRow(std::size_t at);
  [[nodiscard]] std::optional<std::size_t> rowOf(quint64 order) const;
  [[nodiscard]] std::optional<std::size_t> rowOf(const QString& evidenceId) const;

  ReviewDesk* m_desk;
  EvidenceWorker* m_worker;
  std::vector<Row> m_rows;
  int m_batch = 0;  ///< asked for since nothing ran
  int m_done = 0;   ///< of these
};

}  // namespace fieldseal::app
