/// The papers of a review: which to make, in which language, how they look, and where they are saved. Made on a
/// thread of their own from the state at that moment.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QFutureWatcher>
#include <QVariantList>
#include <atomic>
#include <memory>

#include "report/page_setter.hpp"
#include "report/papers.hpp"

namespace fieldseal::app {

class ReviewDesk;
class TabletModel;

class PapersModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.papers")
  /// "en", "zh_CN" or "both"
  Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY choiceChanged)
  Q_PROPERTY(int chosenCount READ chosenCount NOTIFY choiceChanged)
  Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
  /// Of 1, while busy.
  Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
  /// Pages that can be shown; 0 before make().
  Q_PROPERTY(int pageCount READ pageCount NOTIFY pagesChanged)
  /// The pages are of an earlier state of the review or of another choice.
  Q_PROPERTY(bool stale READ stale NOTIFY pagesChanged)
  /// "Review-record SAMPLE-2026-0001 2026-03-02.pdf"
  Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY choiceChanged)
  /// [{name, path}]: where a file may be saved: documents, downloads, what is plugged in.
  Q_PROPERTY(QVariantList folders READ folders NOTIFY foldersChanged)
  /// Why the last ones are not there: "" or a sentence that says what to do.
  Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

 public:
  enum Role {
    KindRole = Qt::UserRole + 1,  ///< kind: "record", "findings", "interviews", "tests", "score" or "opinion"
    SheetsRole,                   ///< sheets: int; 0 when there is nothing to make
    ChosenRole,                   ///< chosen: bool
  };

  PapersModel(ReviewDesk& desk, TabletModel& tablet, QObject* parent);
  ~PapersModel() override;

  [[nodiscard]] QString language() const;
  [[nodiscard]] int chosenCount() const;
  [[nodiscard]] bool busy() const { return m_busy; }
  [[nodiscard]] double progress() const { return m_progress; }
  [[nodiscard]] int pageCount() const;
  [[nodiscard]] bool stale() const { return !m_papers.empty() && m_made != m_wanted; }
  [[nodiscard]] QString suggestedName() const;
  [[nodiscard]] static QVariantList folders();
  [[nodiscard]] QString problem() const { return m_problem; }
  void setLanguage(const QString& language);

  Q_INVOKABLE void choose(const QString& kind, bool chosen);
  /// Makes the chosen papers; `pageCount` follows.
  Q_INVOKABLE void make();
  /// Makes them and saves them: a PDF that is not encrypted. An existing file is replaced only when `replace` says so.
  /// It begins only while there is room on the disk that the vaults lie on, or on another disk.
  /// @return false with a `problem` when it cannot be begun
  Q_INVOKABLE bool save(const QString& folder, const QString& name, bool replace);
  Q_INVOKABLE bool exists(const QString& folder, const QString& name) const;
  Q_INVOKABLE void stop();
  /// Something may have been plugged in.
  Q_INVOKABLE void lookForFolders() { emit foldersChanged(); }

  /// @return nullptr out of range
  [[nodiscard]] const Page* page(int number) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

 signals:
  void choiceChanged();
  void busyChanged();
  void progressChanged();
  void pagesChanged();
  void foldersChanged();
  void problemChanged();
  /// The file is whole and in its place.
  void saved(const QString& path);

 private:
  using Set = std::vector<std::vector<Page>>;
  using SetResult = std::shared_ptr<Result<Set>>;
  struct Row {
    PaperKind kind;
    int sheets = 0;
    bool chosen = false;
    friend bool operator==(const Row&, const Row&) = default;
  };
  void update();
  void begin(const QString& path);
  void finish();
  void grow(double progress);
  /// Says why, here and in a toast. @return false
  bool tell(const QString& problem);
  [[nodiscard]] QString failureText(const Error& error) const;

  ReviewDesk* m_desk;
  TabletModel* m_tablet;
  std::vector<Row> m_rows;
  PaperLanguage m_language;
  Set m_papers;
  unsigned m_wanted = 0;              ///< counts the changes of the review and of the choice
  unsigned m_making = 0, m_made = 0;  ///< up to which of them the pages go that are being made, that are there
  bool m_busy = false;
  double m_progress = 0;
  QString m_path;  ///< where they are saved; "" for a preview
  QString m_problem;
  std::shared_ptr<std::atomic_bool> m_stop;
  QFutureWatcher<SetResult> m_watcher;
};

}  // namespace fieldseal::app
