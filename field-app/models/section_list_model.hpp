/// The template's sections with their progress and points.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QStringList>
#include <vector>

namespace fieldseal::app {

class ReviewDesk;

class SectionListModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.sections")
  Q_PROPERTY(int count READ count CONSTANT)
  /// The sections as two lists, for a field to select from: "PE", and "PE  Personnel".
  Q_PROPERTY(QStringList ids READ ids CONSTANT)
  Q_PROPERTY(QStringList names READ names NOTIFY namesChanged)

 public:
  enum Role {
    SectionIdRole = Qt::UserRole + 1,  ///< sectionId: string
    TitleRole,                         ///< sectionTitle: string
    ItemsRole,                         ///< items: int, relevant ones
    SettledRole,                       ///< settled: int
    OpenRole,                          ///< openCount: int
    ProgressRole,                      ///< progress: real, 0 to 1
    ConflictsRole,                     ///< conflicts: int
    VetoAlertsRole,                    ///< vetoAlerts: int, veto items found nonconform or partly
    NonconformRole,                    ///< nonconform: int, items partly or nonconform
    EarnedTextRole,                    ///< earnedText: points
    ApplicableTextRole,                ///< applicableText: points
    EarnedRatioRole,                   ///< earnedRatio: real, 0 to 1; for a bar
  };

  SectionListModel(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] QStringList ids() const;
  [[nodiscard]] QStringList names() const;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  Q_INVOKABLE int rowOf(const QString& sectionId) const;
  Q_INVOKABLE QString titleOf(const QString& sectionId) const;

 signals:
  void namesChanged();

 private:
  struct Row {
    int items = 0, settled = 0, conflicts = 0, vetoAlerts = 0, nonconform = 0;
    qint64 earned = 0, applicable = 0;
    friend bool operator==(const Row&, const Row&) = default;
  };
  void update();
  [[nodiscard]] std::vector<Row> rows() const;

  ReviewDesk* m_desk;
  std::vector<Row> m_rows;
};

}  // namespace fieldseal::app
