/// The score sheet: totals as properties, every deduction a row.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QStringList>
#include <QVariantList>

#include "domain/scoring.hpp"

namespace fieldseal::app {

class ReviewDesk;

class ScoreModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.score")
  Q_PROPERTY(int count READ count NOTIFY changed)
  Q_PROPERTY(QString earnedText READ earnedText NOTIFY changed)
  Q_PROPERTY(QString applicableText READ applicableText NOTIFY changed)
  /// If all the rest conforms.
  Q_PROPERTY(QString bestText READ bestText NOTIFY changed)
  Q_PROPERTY(QString deductedText READ deductedText NOTIFY changed)
  /// "87.52", rounded down, never up over a threshold; and as a ratio for a ring.
  Q_PROPERTY(QString percentText READ percentText NOTIFY changed)
  Q_PROPERTY(double ratio READ ratio NOTIFY changed)
  Q_PROPERTY(double bestRatio READ bestRatio NOTIFY changed)
  Q_PROPERTY(int openItems READ openItems NOTIFY changed)
  /// Ids of the veto items found nonconform or partly.
  Q_PROPERTY(QStringList vetoes READ vetoes NOTIFY changed)
  /// Code for labels.recommendation; "" while items are open and no veto decides.
  Q_PROPERTY(QString recommendation READ recommendation NOTIFY changed)
  /// Days that the recommendation gives; -1 when it gives none.
  Q_PROPERTY(int days READ days NOTIFY changed)
  Q_PROPERTY(QString dayKind READ dayKind NOTIFY changed)
  /// The template's rule: [{"whenVeto","minPercent","recommend","days","dayKind","met"}], tried from the top; `met` is
  /// the row that gives the recommendation.
  Q_PROPERTY(QVariantList outcomes READ outcomes NOTIFY changed)

 public:
  enum Role {
    ItemIdRole = Qt::UserRole + 1,  ///< itemId: string
    QuestionRole,                   ///< question: string
    SectionTitleRole,               ///< sectionTitle: string
    UnitTextRole,                   ///< unitText: "Personnel P00012" or ""
    DeterminationRole,              ///< determination: code
    PointsTextRole,                 ///< pointsText: what the rule says
    CappedRole,                     ///< capped: bool; the item's sum is over its points
  };

  ScoreModel(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] QString earnedText() const;
  [[nodiscard]] QString applicableText() const;
  [[nodiscard]] QString bestText() const;
  [[nodiscard]] QString deductedText() const;
  [[nodiscard]] QString percentText() const;
  [[nodiscard]] double ratio() const;
  [[nodiscard]] double bestRatio() const;
  [[nodiscard]] int openItems() const { return static_cast<int>(m_score.openItems); }
  [[nodiscard]] QStringList vetoes() const;
  [[nodiscard]] QString recommendation() const;
  [[nodiscard]] int days() const;
  [[nodiscard]] QString dayKind() const;
  [[nodiscard]] QVariantList outcomes() const;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

 signals:
  void changed();

 private:
  struct Row {
    std::string item, unit;
    QString determination;
    domain::MilliPoints points = 0;
    bool capped = false;
    friend bool operator==(const Row&, const Row&) = default;
  };
  void update();

  ReviewDesk* m_desk;
  domain::Score m_score;
  std::vector<Row> m_rows;
};

}  // namespace fieldseal::app
